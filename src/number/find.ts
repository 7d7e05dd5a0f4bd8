import type { Found } from '../text/types.js';
import { findBorrowers } from './find-list.js';
import { matchAt } from './grammar.js';
import { readClean } from './known.js';
import { isPlausible } from './plausible.js';
import { readLoose } from './read.js';
import type { Reading } from './reading.js';
import { findStart } from './serial.js';
import { findTechnicalNumbers } from './technical.js';
import type { DocumentNumber } from './types.js';

/** Options of {@link findDocumentNumbers}. */
export interface FindNumberOptions {
  /** Find codes of standards (`QCVN 21:2015/BGTVT`, `TCVN 6909:2001`) too; they are not cited like documents. */
  technical?: boolean;
}

// Nearly every number has a slash. What it does not show: other slashes of the fonts (230/2025⁄NĐ-CP), old numbers with a dash
// alone (15-CP, 111-HĐBT), and those that lack their slash (286-TB-VPCP, số 1830 QĐ-UBND): a digit or a capital before the
// dash, a capital after it.
const ANCHOR = /[/⁄∕／]|-(?<=(?:[A-ZĐ]|[0-9][^0-9]?)-)(?=[A-ZĐ ])/gu;

// After a clean number nothing that can belong to it: no letter, no mark, no separator after white space.
const CLEAN_END = /[,;):"]|\.(?![0-9\p{L}\p{M}])|[ \n][0-9\p{L}(|]|$/uy;

/**
 * Finds all document numbers in running text, also without "số" before them, broken over lines, with Markdown marks
 * inside, in lists that share one symbol (each number is its own find), and blank ones after "Số".
 *
 * @param text - any text
 * @param options - whether standards count
 * @returns the numbers in order, each with the exact slice and its span in the given text
 * @example
 * findDocumentNumbers('Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020')
 * // one find: '30/2020/NĐ-CP' at [20, 33)
 */
export function findDocumentNumbers(text: string, options: FindNumberOptions = {}): Found<DocumentNumber>[] {
  const found: Found<DocumentNumber>[] = [];
  let done = 0;
  ANCHOR.lastIndex = 0;
  while (ANCHOR.test(text)) {
    const reading = readAround(text, ANCHOR.lastIndex - 1, done);
    if (!reading) continue;
    const { span, value } = reading;
    found.push(...findBorrowers(text, reading, done), {
      value,
      text: text.slice(span.start, span.end),
      span,
    });
    ANCHOR.lastIndex = done = span.end;
  }
  return options.technical
    ? [...found, ...findTechnicalNumbers(text)].sort((a, b) => a.span.start - b.span.start)
    : found;
}

// A closer look around a separator: a number that begins before it and goes on after it.
function readAround(text: string, at: number, floor: number): Reading | undefined {
  const start = findStart(text, at, floor);
  if (start === undefined) return undefined;
  const clean = readClean(text, start);
  const reading =
    clean?.value.issuers && matchAt(CLEAN_END, text, clean.span.end)
      ? clean
      : (readLoose(text, start) ??
        // "1830 QĐ-UBND", "489 QĐ/UB": letters stand before the first separator.
        (/[A-ZĐ]/u.test(text.slice(start, at)) ? readLoose(text, start, true) : undefined));
  return reading && reading.span.end > at && isPlausible(text, reading) ? reading : undefined;
}
