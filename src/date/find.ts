import { toSourceFound } from '../text/found.js';
import { normalizeText } from '../text/normalize.js';
import { isWordAt } from '../text/boundary.js';
import type { Found } from '../text/types.js';
import { readDatedAt, toVietnameseDate } from './read.js';
import type { DateOptions } from './resolve.js';
import type { VietnameseDate } from './types.js';

// Where a date can begin: a word that opens one, or a day with its separator. Times of day come before "ngày".
const ANCHOR = new RegExp(
  [
    '[Nn]gày(?=[ \\n]{1,40}(?:[0-9]|tháng|mùng|mồng|[./_…])|[0-9])',
    '(?:[Tt]háng|[Qq]uý|[Nn]ăm)(?=[ \\n]{1,3}[0-9IV])',
    '(?:[Tt]hứ|[Cc]hủ)(?=[ \\n]{1,3}[2-7HBTNSh])',
    '[0-9]{1,2}(?=[ ]?[/.][ ]?[0-9]{1,2}[ ]?[/.][ ]?[0-9]{4}|[ ]?-[ ]?[0-9]{1,2}[ ]?[-/][ ]?[0-9]|/[0-9]{4}|[ \\n]{1,2}tháng[ \\n]|[ ]?(?:giờ|h|g|:)[ ]?[0-9 ]|[hg]\\b)',
    '[0-9]{4}(?=-[0-9]{2}-[0-9]{2})',
  ]
    .join('|')
    .replace('|[hg]\\b', ''),
  'gu',
);

/**
 * Finds the dates of a text, in order of appearance.
 *
 * A date without a year is found after the word "ngày" only, and only with `documentDate`; a bare "1/2" is no date.
 *
 * @param text - any string
 * @param options - the date of the document
 * @returns each date with its exact slice and span
 *
 * @example
 * findVietnameseDates('Căn cứ Nghị quyết ngày 05/01/2023')[0]?.value.date; // '2023-01-05'
 */
export function findVietnameseDates(text: string, options: DateOptions = {}): Found<VietnameseDate>[] {
  const view = normalizeText(text);
  return scanVietnameseDates(view.text, options).map((found) => toSourceFound(found, view));
}

/** As {@link findVietnameseDates}, on normalised text. */
export function scanVietnameseDates(text: string, options: DateOptions = {}): Found<VietnameseDate>[] {
  const found: Found<VietnameseDate>[] = [];
  let done = 0;
  for (const match of text.matchAll(ANCHOR)) {
    const start = match.index;
    if (start < done || isInsideToken(text, start)) continue;
    const reading = readDatedAt(text, start, options);
    if (!reading) continue;
    done = reading.end;
    if (isBareFraction(reading.value, match[0])) continue;
    const slice = text.slice(start, reading.end);
    const value = toVietnameseDate(reading, slice);
    if (value) found.push({ value, text: slice, span: { start, end: reading.end } });
  }
  return found;
}

// "15/2025" in "số 15/2025/QĐ-UBND" or the 5 of "1.5/2023" begin in the middle of something else.
function isInsideToken(text: string, start: number): boolean {
  if (isWordAt(text, start - 1)) return true;
  const before = text[start - 1];
  return (before === '/' || before === '.' || before === '-' || before === ',') && isWordAt(text, start - 2);
}

function isBareFraction(value: { day?: number; year?: number }, anchor: string): boolean {
  return value.year === undefined && value.day !== undefined && /^[0-9]/u.test(anchor);
}
