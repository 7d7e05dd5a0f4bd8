import { isDigitCode, isSpaceCode, isWordAt } from '../text/boundary.js';
import type { Span } from '../text/types.js';

/** A word of the text, read from right to left. */
export interface Word extends Span {
  /** Lower case. */
  lower: string;
}

/** Words before a place, the nearest first, and what stopped them. */
export interface WordsBefore {
  /** The nearest first. */
  words: Word[];
  /** The mark that ended the phrase on its left (`,`, `:`, `(` …), or empty at the start of the text or after a blank line. */
  stop: string;
  /** Where that mark stands, or where the phrase begins. */
  at: number;
}

const STOPS: ReadonlySet<string> = /* @__PURE__ */ new Set(Array.from('.,;:!?()[]|"“”«»•*/'));

/**
 * Reads the words of the phrase that ends at a place.
 *
 * @param text - normalised text
 * @param end - where the phrase ends
 * @param limit - how many words at most
 */
export function wordsBefore(text: string, end: number, limit: number): WordsBefore {
  const words: Word[] = [];
  let at = end;
  while (words.length < limit) {
    const gap = at;
    while (at > 0 && isSpaceCode(text.charCodeAt(at - 1)) && gap - at < 6) at--;
    if (at === 0 || isSpaceCode(text.charCodeAt(at - 1)) || isBlankLine(text, at, gap))
      return { words, stop: '', at: gap };
    const last = text[at - 1] ?? '';
    if (isStop(text, at - 1)) return { words, stop: last, at: at - 1 };
    const wordEnd = at;
    while (at > 0 && wordEnd - at < 40 && !isSpaceCode(text.charCodeAt(at - 1)) && !isStop(text, at - 1))
      at--;
    words.push({ start: at, end: wordEnd, lower: lowerCase(text.slice(at, wordEnd)) });
  }
  return { words, stop: '', at };
}

// Few words make up most texts: the small letters of those met so far are kept, up to a bound.
const KEPT = 4096;
const known = /* @__PURE__ */ new Map<string, string>();
function lowerCase(word: string): string {
  let lower = known.get(word);
  if (lower === undefined) {
    lower = word.toLowerCase();
    if (known.size >= KEPT) known.clear();
    known.set(word, lower);
  }
  return lower;
}

// The dot of "điểm 2.1" ends nothing.
function isStop(text: string, index: number): boolean {
  if (isWordAt(text, index)) return false;
  const mark = text[index] ?? '';
  if (!STOPS.has(mark)) return false;
  return mark !== '.' || !isDigitCode(text.charCodeAt(index + 1)) || !isDigitCode(text.charCodeAt(index - 1));
}

function isBlankLine(text: string, from: number, to: number): boolean {
  let breaks = 0;
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === 10) breaks++;
  return breaks > 1;
}
