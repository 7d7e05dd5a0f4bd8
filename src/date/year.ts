import { readNumberWordsAt } from '../numeral/words.js';
import { YEAR, YEAR_SEPARATOR, YEAR_WORD, skip } from './grammar.js';
import type { PrintedReading } from './parts.js';

/** The year after a month: "/2023", "năm 2023", or after a blank. */
export function readYearAfter(text: string, index: number): PrintedReading | undefined {
  const separated = skip(YEAR_SEPARATOR, text, index);
  if (separated !== undefined) return readYear(text, separated);
  const word = skip(YEAR_WORD, text, index);
  return word === undefined ? undefined : readYear(text, word);
}

/** "năm 2023" beginning at `index`. */
export function readYearForm(text: string, index: number): PrintedReading | undefined {
  const word = /[Nn]/u.test(text[index] ?? '') ? skip(YEAR_WORD, text, index) : undefined;
  const year = word === undefined ? undefined : readYear(text, word);
  // "trong năm 15000 tấn" has a number that is no year.
  return year?.value.yearDigits === 4 ? year : undefined;
}

/** A year in digits or words beginning at `index`. */
export function readYear(text: string, index: number): PrintedReading | undefined {
  YEAR.lastIndex = index;
  const digits = YEAR.exec(text)?.[0];
  if (digits !== undefined)
    return {
      value: { year: Number(digits), yearDigits: digits.length },
      end: index + digits.length,
    };
  const words = readNumberWordsAt(text, index);
  return words && words.value >= 1000
    ? { value: { year: words.value, yearDigits: 4 }, end: words.end }
    : undefined;
}
