import { NOT_BEFORE_WORD } from '../text/boundary.js';
import type { NumeralReading } from './types.js';

const ROMAN = /* @__PURE__ */ new RegExp(
  `(?=[IVXLC])(?:C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})${NOT_BEFORE_WORD}`,
  'uy',
);
const VALUES: readonly (readonly [string, number])[] = [
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
];

/**
 * Reads a Roman numeral of 1 to 399 in capitals beginning exactly at `index`.
 *
 * @example
 * readRomanAt('quý IV/2023', 4); // { value: 4, end: 6 }
 */
export function readRomanAt(text: string, index: number): NumeralReading | undefined {
  ROMAN.lastIndex = index;
  const match = ROMAN.exec(text)?.[0];
  if (!match) return undefined;
  return { value: valueOf(match), end: index + match.length };
}

/** Value of a Roman numeral of 1 to 399 in capitals; undefined for anything else. */
export function parseRoman(text: string): number | undefined {
  const reading = readRomanAt(text, 0);
  return reading?.end === text.length ? reading.value : undefined;
}

/** Writes a whole number of 1 to 399 as a Roman numeral; undefined for any other. */
export function formatRoman(value: number): string | undefined {
  if (!Number.isInteger(value) || value < 1 || value > 399) return undefined;
  let rest = value;
  let text = '';
  for (const [letters, worth] of VALUES) {
    while (rest >= worth) {
      text += letters;
      rest -= worth;
    }
  }
  return text;
}

function valueOf(numeral: string): number {
  let value = 0;
  let place = 0;
  for (const [letters, worth] of VALUES) {
    while (numeral.startsWith(letters, place)) {
      value += worth;
      place += letters.length;
    }
  }
  return value;
}
