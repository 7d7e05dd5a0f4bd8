import { CLEAN_SYMBOL, matchAt } from './grammar.js';
import { readLoose } from './read.js';
import type { Reading } from './reading.js';

// Serial, suffix, year, then all from the separator on:  18 a /2013 /QĐ-TTg. Five digits may be a year whose slash is lost.
const CLEAN = /* @__PURE__ */ new RegExp(
  `([0-9]{1,4}(?:\\.[0-9]{1,2}(?![0-9]))?)([a-zđ]{0,2})((?:/(?:19|20)[0-9]{2})?)([/-]${CLEAN_SYMBOL})`,
  'uy',
);

// The same few thousand symbols come again and again, so what one means, with a year or without, is worked out once. Bounded, and
// nothing but speed depends on it.
const MEMO_SIZE = 4000;
const memo = /* @__PURE__ */ new Map<string, Reading | undefined>();

/**
 * Reads a number that is written without a fault: the fast way, for nearly all.
 *
 * @param text - any text
 * @param at - where the serial begins
 * @returns the number, or `undefined` if it takes a closer look
 */
export function readClean(text: string, at: number): Reading | undefined {
  const match = matchAt(CLEAN, text, at);
  if (!match) return undefined;
  const [printed, serial = '', suffix = '', year = '', symbol = ''] = match;
  const form = suffix + (year && '/2000') + symbol;
  let known = memo.get(form);
  if (!known && !memo.has(form)) {
    if (memo.size >= MEMO_SIZE) memo.clear();
    // As in a number that has nothing else; and the text that the symbol was cut from is not kept alive.
    const plain = `1${form}`;
    const reading = readLoose(plain, 0);
    known = reading?.value.canonical === plain && reading.repairs.length === 0 ? reading : undefined;
    memo.set(plain.slice(1), known);
  }
  if (!known) return undefined;
  const value = { ...known.value, text: printed, canonical: printed, serial };
  if (year) value.year = Number(year.slice(1));
  if (value.issuers) value.issuers = value.issuers.slice();
  return { ...known, span: { start: at, end: at + printed.length }, value };
}
