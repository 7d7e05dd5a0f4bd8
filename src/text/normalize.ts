import { OffsetMap, type Edit } from './offset-map.js';
import type { Span } from './types.js';

/** A text made readable for the finders, which knows where each of its characters came from. */
export interface NormalizedText {
  /** The caller's string. */
  readonly source: string;
  /** NFC, `\n` line ends, plain spaces, no Markdown or HTML marks; table pipes stay. */
  readonly text: string;
  /** Span of the caller's string for a span of `text`; marks at either end are left outside. */
  toSource(span: Span): Span;
}

// Characters that may have to change, as ranges of UTF-16 codes: marks, spaces of other kinds, line ends, zero-width
// characters, look-alikes of Đ, full-width forms, and the marks of Markdown and HTML.
const SUSPECT_CODES: readonly (readonly [first: number, last: number])[] = [
  [0x09, 0x09],
  [0x0b, 0x0d],
  [0x23, 0x23], // #
  [0x26, 0x26], // &
  [0x2a, 0x2a], // *
  [0x3c, 0x3c], // <
  [0x3e, 0x3e], // >
  [0x5b, 0x5d], // [ \ ]
  [0x5f, 0x60], // _ `
  [0x85, 0x85],
  [0xa0, 0xa0],
  [0xad, 0xad],
  [0xd0, 0xd0],
  [0xf0, 0xf0],
  [0x189, 0x189],
  [0x256, 0x256],
  [0x300, 0x36f],
  [0x1680, 0x1680],
  [0x2000, 0x200f],
  [0x2028, 0x202f],
  [0x205f, 0x2060],
  [0x3000, 0x3000],
  [0xfeff, 0xfeff],
  [0xff01, 0xff5e],
];
// One byte a code, so that clean text is passed over by a look in a table.
const SUSPECTS: Uint8Array = /* @__PURE__ */ markSuspects();

function markSuspects(): Uint8Array {
  const marked = new Uint8Array(0x10000);
  for (const [first, last] of SUSPECT_CODES) marked.fill(1, first, last + 1);
  return marked;
}

// How the address of a Markdown link begins: "[Nghị định 115](https://…)" reads "Nghị định 115"; "[1](2)" stays.
const LINK_START = '(?:[#/.<]|https?:|mailto:|www[.])';
// What changes at such a character; a combining mark is read from its letter on.
const CHANGE = new RegExp(
  [
    '\\r\\n?',
    '[A-Za-z\\u00C0-\\u024F\\u1E00-\\u1EFF][\\u0300-\\u036F]+',
    '[\\t\\v\\f\\u0085\\u00A0\\u00AD\\u00D0\\u00F0\\u0189\\u0256\\u1680\\u2000-\\u200F\\u2028\\u2029\\u202F\\u205F\\u2060\\u3000\\uFEFF\\uFF01-\\uFF5E]',
    '\\*+',
    '`+',
    '\\\\(?=[!-/:-@[-`{-~])',
    '(?<=^[ ]{0,3})#{1,6}[ ]+',
    '(?<=^[ ]{0,3})>[ ]?',
    '(?<![^\\s(“"*])_{1,3}(?=[^\\s_][^_\\n]{0,400}_)|(?<=[^\\s_])_{1,3}(?=[\\s.,;:)”"*]|$)',
    `\\[(?=[^[\\]\\n]{0,300}\\]\\(${LINK_START})`,
    `\\]\\(${LINK_START}(?:[^()\\s]|\\([^()\\s]{0,80}\\)){0,500}(?:\\s{1,3}"[^"\\n]{0,300}")?\\s?\\)`,
    '<(?:!--[^<>]{0,400}--|/?[A-Za-z][A-Za-z0-9]{0,10}(?:\\s[^<>]{0,400})?/?)>',
    '&(?:nbsp|amp|lt|gt|quot|apos|#[0-9]{1,6}|#x[0-9A-Fa-f]{1,5});',
  ].join('|'),
  'muy',
);
// White space that is not one space between two words; all other kinds are spaces by now.
const LOOSE = /^ | $|[\n|]| {2}/u;
const BLOCK_TAG =
  /^<\/?(?:br|p|div|tr|table|li|ul|ol|h[1-6]|td|th|tbody|thead|section|article|hr)(?:[\s/>]|$)/iu;
const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/**
 * Normalises a text for reading, keeping the way back to the caller's offsets.
 *
 * Composes NFD, unifies line ends and spaces, drops zero-width characters, Markdown emphasis, headings, links and
 * escapes, HTML tags and entities, and turns the look-alikes Ð and Ɖ into Đ. Linear in the length of the text.
 *
 * @param source - any string
 * @returns the readable text and the map back
 */
export function normalizeText(source: string): NormalizedText {
  const parts: string[] = [];
  const edits: Edit[] = [];
  let done = 0;
  let length = 0;
  for (let at = nextSuspect(source, 0); at < source.length;) {
    const start = isCombining(source.charCodeAt(at)) && at > done ? at - 1 : at;
    CHANGE.lastIndex = start;
    const raw = CHANGE.exec(source)?.[0];
    const replacement = raw === undefined ? undefined : replace(raw, source, start);
    if (raw !== undefined && replacement !== undefined && replacement !== raw) {
      parts.push(source.slice(done, start), replacement);
      length += start - done;
      edits.push({ at: length, length: replacement.length, sourceAt: start, sourceLength: raw.length });
      length += replacement.length;
      done = start + raw.length;
    }
    at = nextSuspect(source, Math.max(at + 1, start + (raw?.length ?? 0)));
  }
  if (edits.length === 0)
    return { source, text: source, toSource: (span) => ({ start: span.start, end: span.end }) };
  parts.push(source.slice(done));
  const map = new OffsetMap(edits);
  return { source, text: parts.join(''), toSource: (span) => map.toSource(span) };
}

function nextSuspect(source: string, from: number): number {
  let at = from;
  while (at < source.length && SUSPECTS[source.charCodeAt(at)] === 0) at++;
  return at;
}

function isCombining(code: number): boolean {
  return code >= 0x300 && code <= 0x36f;
}

function replace(raw: string, source: string, start: number): string {
  const code = raw.charCodeAt(0);
  if (code === 0x0d || code === 0x2028 || code === 0x2029 || code === 0x85) return '\n';
  if (code === 0x2a) return isBullet(raw, source, start) ? raw : '';
  if (
    code === 0x5b ||
    code === 0x5d ||
    code === 0x60 ||
    code === 0x5c ||
    code === 0x23 ||
    code === 0x3e ||
    code === 0x5f
  )
    return '';
  if (code === 0x3c) return BLOCK_TAG.test(raw) ? '\n' : '';
  if (code === 0x26) return decodeEntity(raw);
  if (code === 0xd0 || code === 0x189) return 'Đ';
  if (code === 0xf0 || code === 0x256) return 'đ';
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  if (raw.length > 1) return raw.normalize('NFC');
  if (code === 0xad || (code >= 0x200b && code <= 0x200f) || code === 0x2060 || code === 0xfeff) return '';
  return ' ';
}

// "* item" at the start of a line is a list mark, as is the lone "*" under a Party letterhead.
function isBullet(raw: string, source: string, start: number): boolean {
  if (raw.length !== 1) return false;
  const lineStart = start === 0 || source[start - 1] === '\n';
  const next = source[start + 1];
  return lineStart && (next === undefined || next === ' ' || next === '\n' || next === '\r');
}

function decodeEntity(raw: string): string {
  const name = raw.slice(1, -1);
  if (!name.startsWith('#')) return ENTITIES[name] ?? raw;
  const code = name[1] === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  if (code === 0xa0) return ' ';
  return code >= 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
    ? String.fromCodePoint(code)
    : raw;
}

/**
 * The printed form that models keep as `text`: normalised, white space and table pipes collapsed to single spaces.
 *
 * @param slice - an exact slice of the caller's string
 * @returns NFC, without marks, without leading or trailing space
 */
export function cleanText(slice: string): string {
  return tidyText(normalizeText(slice).text);
}

/**
 * {@link cleanText} of text that is already normalised.
 *
 * @param slice - a slice of normalised text
 * @returns the slice on one line
 */
export function tidyText(slice: string): string {
  return LOOSE.test(slice) ? slice.replace(/[\s|]{2,}|[\n|]/gu, ' ').trim() : slice;
}
