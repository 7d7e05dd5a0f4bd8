import { classify, type Classification } from './classify.js';
import { CLEAN_SYMBOL, isKnownCode, matchAt } from './grammar.js';
import { mendCodes } from './mend.js';
import type { Code, Reading } from './reading.js';

interface KnownSymbol {
  codes: Code[];
  symbol: string;
  classification: Classification;
}

// Serial, suffix, year, then all from the separator on:  18 a /2013 /QĐ-TTg
const CLEAN = /* @__PURE__ */ new RegExp(
  `([0-9]{1,5}(?:\\.[0-9]{1,2}(?![0-9]))?)([a-zđ]{1,2})?(?:/((?:19|20)[0-9]{2}))?([/-]${CLEAN_SYMBOL})`,
  'uy',
);

// The same few thousand symbols come again and again, so what one means is worked out once. Bounded, and nothing but speed depends on it.
const MEMO_SIZE = 2000;
const withYear = /* @__PURE__ */ new Map<string, KnownSymbol | null>();
const withoutYear = /* @__PURE__ */ new Map<string, KnownSymbol | null>();

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
  const [printed, serial = '', suffix, digits, rest = ''] = match;
  const year = digits === undefined ? undefined : Number(digits);
  const known = recall(rest, year);
  // "52017/NĐ-CP" lacks a slash.
  if (!known || (serial.length === 5 && year === undefined && known.classification.scheme === 'legislative'))
    return undefined;
  const { codes, symbol, classification } = known;
  const span = { start: at, end: at + printed.length };
  return { span, serial, suffix, year, codes, repairs: [], symbol, classification };
}

function recall(rest: string, year: number | undefined): KnownSymbol | null {
  const memo = year === undefined ? withoutYear : withYear;
  let known = memo.get(rest);
  if (known === undefined) {
    if (memo.size >= MEMO_SIZE) memo.clear();
    memo.set(rest, (known = understand(rest, year)));
  }
  return known;
}

function understand(rest: string, year: number | undefined): KnownSymbol | null {
  const codes = splitCodes(rest);
  const reading: Reading = { span: { start: 0, end: 0 }, year, codes: codes.slice(), repairs: [] };
  mendCodes(reading);
  // A word may be glued to the last code: QH13đang.
  if (reading.repairs.length > 0 || codes.some(({ text }) => /.[a-zđ]{2}$/u.test(text) && !isKnownCode(text)))
    return null;
  return { codes, symbol: rest.slice(1), classification: classify(codes, year) };
}

/** Splits a symbol, from the separator before it on, into its codes; where they stand is left open. */
export function splitCodes(rest: string): Code[] {
  return rest.split(/(?=[/-])/u).map((code) => ({
    text: code.slice(1),
    span: { start: 0, end: 0 },
    sep: code.startsWith('-') ? '-' : '/',
  }));
}
