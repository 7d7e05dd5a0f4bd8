import { isBoundary } from '../text/boundary.js';
import { cleanText } from '../text/normalize.js';
import type { Span } from '../text/types.js';
import { expandBodyName } from './expand.js';
import { abbreviationAt, departmentOf, isKey, trees, type Reading } from './grammar.js';
import { syllableKey } from './key.js';
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
  return { value: toReference(text, tokens, reading), end: tokens[reading.to - 1]?.end ?? index };
}

const SHORT = 32;
// No phrase is told by more words after it.
const AHEAD = 8;
const LONG = 240;

/** Tokens, and the phrase that begins with the first of them. */
interface Stretch {
  tokens: readonly Token[];
  reading: Reading | undefined;
}

// Most names are short; only where one reaches the end of the short stretch is a longer one taken.
function readFrom(text: string, index: number, known?: readonly Token[]): Stretch {
  const tokens = known ?? tokenizeName(text, index, SHORT);
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
    firstKeys().has(first.key) ||
    abbreviationAt([first], 0) !== undefined ||
    departmentOf(first.raw) !== undefined
  );
}

let keys: ReadonlySet<string> | undefined;

function firstKeys(): ReadonlySet<string> {
  keys ??= new Set([
    ...['các', 'những', 'mọi', 'từng', 'đồng', 'đ'].map(syllableKey),
    ...[trees.wholeNames, trees.heads, trees.placeHeads, trees.offices, trees.groupNouns].flatMap((tree) => [
      ...tree().next.keys(),
    ]),
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
  let at = index;
  let rest: readonly Token[] | undefined;
  for (let count = 0; count < 60; count++) {
    const { tokens, reading } = readFrom(text, at, rest);
    if (count === 0 && tokens[0]?.start !== index) return undefined;
    if (!reading) break;
    const start = tokens[0]?.start ?? at;
    const end = tokens[reading.to - 1]?.end ?? at;
    items.push({ value: toReference(text, tokens, reading), span: { start, end } });
    const next = nextItem(tokens, reading.to);
    const first = next === undefined ? undefined : tokens[next];
    if (next === undefined || !first) break;
    at = first.start;
    // What follows has been split already, unless the stretch was cut or the list goes over a stop.
    const isSplit = tokens.length < SHORT && tokens[reading.to]?.raw !== ';';
    rest = isSplit ? [{ ...first, line: false }, ...tokens.slice(next + 1)] : undefined;
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

function toReference(text: string, tokens: readonly Token[], reading: Reading): BodyReference {
  const printed = cleanText(text.slice(tokens[0]?.start, tokens[reading.to - 1]?.end));
  const value: BodyReference = { text: printed, name: expandBodyName(printed), kind: reading.kind };
  if (reading.level) value.level = reading.level;
  return value;
}
