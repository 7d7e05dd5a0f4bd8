import { isDigitCode, isLetterCode } from '../text/boundary.js';
import { syllableKey } from './key.js';

/** How a word is written: `lower`, `initial` (first letter large), `upper` (all large, two or more), `digit`, `mark`. */
export type Shape = 'lower' | 'initial' | 'upper' | 'digit' | 'mark';

/** A word or a mark of a text, as the grammar of names sees it. */
export interface Token {
  /** Key of the word; `,` for commas and hyphens; the mark itself otherwise. */
  key: string;
  /** The word as printed. */
  raw: string;
  /** Offset of its first unit in the text. */
  start: number;
  /** Offset after its last unit. */
  end: number;
  /** How it is written. */
  shape: Shape;
  /** True where a line break stands before it. */
  line: boolean;
  /** The longest phrase of each word list that begins here, once it has been asked for. */
  phrases?: Readonly<Partial<Record<string, PhraseMatch>>>;
}

/** A phrase of a word list at a token. */
export interface PhraseMatch {
  /** Index of the token after the phrase. */
  to: number;
  /** The phrase as the list writes it. */
  phrase: string;
}

/** The longest phrase the grammar reads, in words and marks. */
const LIMIT = 96;

/**
 * Splits the text from `index` on into words and marks, as far as one name or list can reach: to an empty line, a table
 * pipe or {@link LIMIT} tokens.
 */
export function tokenize(text: string, index: number, limit: number = LIMIT): Token[] {
  return split(text, index, limit, false);
}

/** {@link tokenize} for reading names: not much farther than the first mark that no name goes over. */
export function tokenizeName(text: string, index: number, limit: number): Token[] {
  return split(text, index, limit, true);
}

// Only a list of names goes over one of these marks: with "; và" to the next name.
const STOPS = '.;()[]“”"';
const AFTER_STOP = 2;

function split(text: string, index: number, limit: number, stops: boolean): Token[] {
  const tokens: Token[] = [];
  let most = limit;
  let at = index;
  while (tokens.length < most && at < text.length) {
    const gap = skipSpace(text, at);
    if (gap.lines > 1 || gap.end >= text.length || gap.end - at > 40) break;
    const start = gap.end;
    const end = wordEnd(text, start);
    const line = gap.lines > 0;
    if (end > start) {
      const raw = text.slice(start, end);
      const { key, shape } = describe(raw);
      tokens.push({ key, raw, start, end, shape, line });
      at = text[end] === '.' && /^(?:tp|tx|tt|p|q|h|vp)$/iu.test(raw) ? end + 1 : end;
    } else {
      const mark = text[start] ?? '';
      if (mark === '|') break;
      if (stops && STOPS.includes(mark)) most = Math.min(most, tokens.length + 1 + AFTER_STOP);
      tokens.push({
        key: /[,\-–—]/u.test(mark) ? ',' : mark,
        raw: mark,
        start,
        end: start + 1,
        shape: 'mark',
        line,
      });
      at = start + 1;
    }
  }
  return tokens;
}

// Few words make up most texts: what is known of those met so far is kept, up to a bound.
const KEPT = 8192;
const words = /* @__PURE__ */ new Map<string, Pick<Token, 'key' | 'shape'>>();

function describe(raw: string): Pick<Token, 'key' | 'shape'> {
  const known = words.get(raw);
  if (known) return known;
  const key = syllableKey(raw);
  const word = { key: key === 'va\u0300' ? 'và' : key, shape: shapeOf(raw) };
  if (words.size >= KEPT) words.clear();
  words.set(raw, word);
  return word;
}

function skipSpace(text: string, at: number): { end: number; lines: number } {
  let end = at;
  let lines = 0;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (code === 0x0a) lines++;
    else if (code !== 0x20) break;
  }
  return { end, lines };
}

// Letters and digits; inside a word also "&" (TN&MT), and a hyphen between large letters or before a digit (COVID-19).
function wordEnd(text: string, start: number): number {
  let end = start;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (isLetterCode(code) || isDigitCode(code)) continue;
    if (code === 0x26 && end > start && isLarge(text, end - 1) && isLarge(text, end + 1)) continue;
    break;
  }
  return end;
}

function isLarge(text: string, at: number): boolean {
  const letter = text[at] ?? '';
  return letter !== letter.toLowerCase();
}

function shapeOf(raw: string): Shape {
  const first = raw[0] ?? '';
  if (isDigitCode(first.charCodeAt(0))) return 'digit';
  if (first === first.toLowerCase()) return 'lower';
  return raw.length > 1 && raw === raw.toUpperCase() ? 'upper' : 'initial';
}
