import { isDigitCode, isWordAt } from '../text/boundary.js';
import { toSourceFound } from '../text/found.js';
import { normalizeText } from '../text/normalize.js';
import type { Found, Span } from '../text/types.js';
import { readPrintedDateAt } from './printed.js';
import { readRangeAt } from './range.js';
import { readDatedAt, toVietnameseDate, type DatedReading } from './read.js';
import type { DateOptions } from './resolve.js';
import type { VietnameseDate } from './types.js';

// Where a date can begin: a word that opens one, a day or a time of day with what must follow it, an ISO date.
const ANCHOR: RegExp = /* @__PURE__ */ anchorPattern();

/** A printed date, whether or not it has a meaning, with its place in normalised text. */
export interface ScannedDate {
  /** Its parts and what they mean. */
  reading: DatedReading;
  /** Where it stands. */
  span: Span;
}

/**
 * Finds the dates of a text, in order of appearance; "từ … đến …" is one with an `endDate`.
 *
 * A date without a year is found after a word such as "ngày" only, and only with `documentDate`; a bare "1/2" is none.
 * Days that do not exist are left out: `checkVietnameseDates` tells of them.
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
  for (const { reading, span } of scanPrintedDates(text, options)) {
    const slice = text.slice(span.start, span.end);
    const value = toVietnameseDate(reading, slice);
    if (value) found.push({ value, text: slice, span });
  }
  return found;
}

/** Every printed date of a normalised text, in order, the impossible ones too. */
export function scanPrintedDates(text: string, options: DateOptions = {}): ScannedDate[] {
  const scanned: ScannedDate[] = [];
  let done = 0;
  for (const match of text.matchAll(ANCHOR)) {
    const start = match.index;
    if (start < done || isInsideToken(text, start)) continue;
    const printed = { reading: readPrintedDateAt(text, start) };
    const reading = readRangeAt(text, start, options, printed) ?? readDatedAt(text, start, options, printed);
    if (!reading) continue;
    done = reading.end;
    if (!isBareFraction(reading, match[0])) scanned.push({ reading, span: { start, end: reading.end } });
  }
  return scanned;
}

// "15/2025" in "số 15/2025/QĐ-UBND" or the 5 of "1.5/2023" begin in the middle of something else; "ngày" in
// "NĐ-CPngày" does not.
function isInsideToken(text: string, start: number): boolean {
  if (isWordAt(text, start - 1)) return !(text[start] === 'n' && /[0-9A-ZĐ]/u.test(text[start - 1] ?? ''));
  const before = text[start - 1];
  const joins = before === '/' || before === '.' || before === '-' || before === ',';
  return joins && isWordAt(text, start - 2) && isDigitCode(text.charCodeAt(start));
}

// "1/2" and "3/4" are no days.
function isBareFraction({ value, time }: DatedReading, anchor: string): boolean {
  return value.year === undefined && value.day !== undefined && time === undefined && /^[0-9]/u.test(anchor);
}

function anchorPattern(): RegExp {
  return new RegExp(
    [
      '(?:[Nn]gày|NGÀY)(?=[ \\n]{1,40}(?:[0-9]|[Tt]háng|THÁNG|[Mm]ùng|[Mm]ồng|[./_…])|[0-9])',
      '(?:[Tt]háng|[Qq]uý|[Nn]ăm|THÁNG|QUÝ|NĂM|[Tt]ừ)(?=[ \\n]{1,3}[0-9IVnt])',
      '(?:[Đđ]ầu|[Gg]iữa|[Cc]uối)(?=[ \\n]{1,3}(?:tháng|quý|năm)[ \\n])',
      // Not the ordinal of "lần thứ hai", "kỳ họp thứ 5".
      '(?:[Tt]hứ|[Cc]hủ)(?<!(?:lần|(?:[Kk]ỳ|[Pp]hiên|[Cc]uộc)[ \\n]{1,2}họp|nghị|hội|khóa|khoá|kỳ|cuộc|đợt|vòng|phiên|năm|tuần)[ \\n]{1,2}thứ)' +
        '(?=[ \\n]{1,3}[2-7HBTNShbtns])',
      '[0-9]{1,2}(?=[ ]?[/.][ ]?[0-9]{1,2}[ ]?[/.][ ]?[0-9]{4}|[ ]?[-–][ ]?[0-9]{1,2}[ ]?[-/][ ]?[0-9]|/[0-9]{4}' +
        '|[ \\n]{1,2}tháng[ \\n]|[ ]?(?:giờ|h|g|:)[0-9 ])',
      '[0-9]{4}(?=-[0-9]{2}-[0-9]{2})',
    ].join('|'),
    'gu',
  );
}
