import { isBoundary } from '../text/boundary.js';
import { tidyText } from '../text/normalize.js';
import type { Span } from '../text/types.js';
import { expandBodyName } from './expand.js';
import { abbreviationAt, departmentOf, isKey, type Reading } from './grammar.js';
import { syllableKey } from './key.js';
import { firstKeys } from './lexicon.js';
import { readPhrase } from './phrases.js';
import { tokenize, tokenizeName, type Token } from './tokens.js';
import type { BodyReference } from './types.js';

/** A body read at a place of a text. */
export interface BodyReading {
  /** The body. */
  value: BodyReference;
  /** Offset after its last unit. */
  end: number;
}

/** Bodies of a list, each with its span in the text. */
export interface BodyListReading {
  /** The bodies in order. */
  items: { value: BodyReference; span: Span }[];
  /** Offset after the last one. */
  end: number;
}

/**
 * Reads the longest name of a body, office or class of bodies that begins exactly at `index`.
 *
 * @param text - normalised text
 * @param index - where the name must begin
 * @returns the body with its full name, and where it ends; undefined where no name begins
 */
export function readBodyAt(text: string, index: number): BodyReading | undefined {
  if (!isBoundary(text, index) || !mayBeginBody(text, index)) return undefined;
  const { tokens, reading } = readFrom(text, index);
  if (!reading || tokens[0]?.start !== index) return undefined;
  const end = tokens[reading.to - 1]?.end ?? index;
  return { value: toReference(text, { start: index, end }, reading), end };
}

const SHORT = 32;
// No phrase is told by more words after it.
const AHEAD = 8;
const LONG = 240;

/** Tokens, and the phrase that begins with the first of them. */
interface Stretch {
  tokens: Token[];
  reading: Reading | undefined;
}

// Most names are short; only where one reaches the end of the short stretch is a longer one taken.
function readFrom(text: string, index: number): Stretch {
  const tokens = tokenizeName(text, index, SHORT);
  const reading = readPhrase(tokens, 0);
  if (tokens.length < SHORT || !reading || reading.to < SHORT - AHEAD) return { tokens, reading };
  const more = tokenizeName(text, index, LONG);
  return { tokens: more, reading: readPhrase(more, 0) };
}

/** True where a name may begin: with the first word of some list, or a short form. Cheap; reading the name is not. */
export function mayBeginBody(text: string, index: number): boolean {
  const [first] = tokenize(text, index, 1);
  if (!first) return false;
  return (
    keysOfStarts().has(first.key) ||
    abbreviationAt([first], 0) !== undefined ||
    departmentOf(first.raw) !== undefined
  );
}

let keys: ReadonlySet<string> | undefined;

function keysOfStarts(): ReadonlySet<string> {
  keys ??= new Set([
    ...['các', 'những', 'mọi', 'từng', 'đồng', 'đ'].map(syllableKey),
    ...firstKeys(['wholeNames', 'heads', 'placeHeads', 'offices', 'groupNouns']),
  ]);
  return keys;
}

/**
 * Reads a list of bodies that begins exactly at `index`: "Bộ Y tế, Bộ Công an và UBND các tỉnh". Generic groups ("các bộ,
 * ngành, địa phương") and members that share their head or tail ("HĐND, UBND tỉnh") are one item.
 *
 * @param text - normalised text
 * @param index - where the first name must begin
 * @returns the items and where the last one ends; undefined where no name begins
 */
export function readBodyListAt(text: string, index: number): BodyListReading | undefined {
  if (!isBoundary(text, index)) return undefined;
  const items: BodyListReading['items'] = [];
  let { tokens, reading } = readFrom(text, index);
  if (tokens[0]?.start !== index) return undefined;
  for (let at = 0; reading && items.length < 60;) {
    const span = { start: tokens[at]?.start ?? index, end: tokens[reading.to - 1]?.end ?? index };
    items.push({ value: toReference(text, span, reading), span });
    const next = nextItem(tokens, reading.to);
    const first = next === undefined ? undefined : tokens[next];
    if (next === undefined || !first) break;
    // What follows has been split already, unless the stretch was cut or the list goes over a stop.
    if (tokens.length < SHORT && tokens[reading.to]?.raw !== ';') {
      at = next;
      tokens[at] = { ...first, line: false };
      reading = readPhrase(tokens, at);
    } else {
      at = 0;
      ({ tokens, reading } = readFrom(text, first.start));
    }
  }
  const last = items.at(-1);
  return last && { items, end: last.span.end };
}

// The token with which the next item of the list begins: after ",", ";", "và", ", và", "cùng".
function nextItem(tokens: readonly Token[], from: number): number | undefined {
  let at = from;
  const mark = tokens[at];
  if (mark?.raw === '-' || mark?.raw === '–') return undefined;
  if (isKey(mark, ',', ';')) at++;
  if (isKey(tokens[at], 'và')) at++;
  return at === from ? undefined : at;
}

function toReference(text: string, span: Span, reading: Reading): BodyReference {
  const printed = tidyText(text.slice(span.start, span.end));
  const value: BodyReference = { text: printed, name: expandBodyName(printed), kind: reading.kind };
  if (reading.level) value.level = reading.level;
  return value;
}
