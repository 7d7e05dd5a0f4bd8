import { NOT_BEFORE_WORD } from '../text/boundary.js';
import type { NumeralReading } from './types.js';
import { readNumberWordsAt } from './words.js';

const DIGITS = /* @__PURE__ */ new RegExp(
  `(?:[0-9]{1,3}(?:\\.[0-9]{3}){1,4}|[0-9]{1,15})(?:,[0-9]{1,6})?${NOT_BEFORE_WORD}`,
  'uy',
);
const BRACKET = /[ \n]{0,3}\([ \n]{0,2}/uy;
const BRACKET_END = /[ \n]{0,2}\)/uy;

/**
 * Reads one number beginning exactly at `index`: digits with a decimal comma and dots between thousands ("1.500",
 * "2,5"), digits with words ("03 (ba)", "ba (03)"), or words ("hai mươi mốt"). Roman numerals: `readRomanAt`.
 *
 * @param text - normalised text
 * @param index - where the number must begin
 * @returns the number and its end, or undefined
 *
 * @example
 * readNumeralAt('05 (năm) ngày', 0); // { value: 5, end: 8 }
 */
export function readNumeralAt(text: string, index: number): NumeralReading | undefined {
  const digits = readDigitsAt(text, index);
  const first = digits ?? readNumberWordsAt(text, index);
  if (!first) return undefined;
  const inner = matchAt(BRACKET, text, first.end);
  if (inner === undefined) return first;
  const second = digits ? readNumberWordsAt(text, inner) : readDigitsAt(text, inner);
  const end = second && matchAt(BRACKET_END, text, second.end);
  if (!second || end === undefined) return first;
  const value = digits ? digits.value : second.value;
  return first.value === second.value ? { value, end } : { value, end, disagrees: true };
}

/** Reads digits beginning exactly at `index`: "15", "1.500", "2,5". */
export function readDigitsAt(text: string, index: number): NumeralReading | undefined {
  DIGITS.lastIndex = index;
  const match = DIGITS.exec(text)?.[0];
  if (match === undefined) return undefined;
  return { value: Number(match.replaceAll('.', '').replace(',', '.')), end: index + match.length };
}

function matchAt(pattern: RegExp, text: string, index: number): number | undefined {
  pattern.lastIndex = index;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}
