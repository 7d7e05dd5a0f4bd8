import type { PrintedAt, PrintedDate, PrintedReading } from './parts.js';
import { readPrintedDateAt } from './printed.js';
import { toVietnameseDate, type DateReading } from './read.js';
import { resolvePrintedDate, type DateOptions, type ResolvedDate } from './resolve.js';

/** A range of days read at a place of a text, and what it means. */
export interface RangeReading extends PrintedReading {
  /** What the two ends mean together. */
  resolved: ResolvedDate;
}

const FROM = /(?:[Kk]ể[ \n]{1,3})?[Tt]ừ[ \n]{1,3}/uy;
const BARE_DAY = /(?:[Nn]gày[ \n]{1,3})?([0-9]{1,2})(?![0-9]|[ ]?[/.:]|,[0-9])/uy;
const BARE_YEAR = /([0-9]{4})(?![0-9])/uy;
const TO = /[ \n]{0,3}(?:(?:cho[ \n]{1,3})?(?:đến|tới)(?:[ \n]{1,3}hết)?[ \n]{1,3}|[-–][ \n]{0,3})/uy;
const AND = /[ \n]{0,3}(?:,|và)[ \n]{1,3}/uy;

/**
 * Reads a range of days beginning exactly at `index`: "từ ngày 01/01/2023 đến ngày 31/12/2024", "từ ngày 05 đến ngày 10
 * tháng 3 năm 2024", "28/7/2025 - 02/8/2025", "từ tháng 3 đến tháng 5/2024", "2021-2025", and two days in a row
 * ("ngày 20 và 21/11/2025"). What the first end leaves out it takes from the last. Ranges with times of day are none.
 *
 * @param text - normalised text
 * @param index - where the first word or digit must begin
 * @param options - the document's date, for dates without a year
 * @returns the range and its end; undefined where there is none or an end does not exist
 *
 * @example
 * readDateRangeAt('từ ngày 05 đến ngày 10 tháng 3 năm 2024', 0)?.value;
 * // { text: 'từ ngày 05 đến ngày 10 tháng 3 năm 2024', date: '2024-03-05', endDate: '2024-03-10' }
 */
export function readDateRangeAt(
  text: string,
  index: number,
  options: DateOptions = {},
): DateReading | undefined {
  const range = readRangeAt(text, index, options);
  const value = range && toVietnameseDate(range, text.slice(index, range.end));
  return value && { value, end: range.end };
}

/** As {@link readDateRangeAt}, but tells what is wrong with a range that has no meaning. */
export function readRangeAt(
  text: string,
  index: number,
  options: DateOptions = {},
  printed?: PrintedAt,
): RangeReading | undefined {
  const from = skip(FROM, text, index);
  const first = from === undefined ? printed : undefined;
  const start = readStart(text, from ?? index, first);
  if (!start) return undefined;
  const to = skip(TO, text, start.end);
  if (to !== undefined) {
    const range = readEnd(text, start, to, options);
    // Without "từ" two dates with a dash between them need not be a range.
    return from === undefined && range?.resolved.problem ? undefined : range;
  }
  if (start.value.endDay !== undefined && from !== undefined)
    return { ...start, resolved: resolvePrintedDate(start.value, options) };
  const and = skip(AND, text, start.end);
  const pair = and === undefined ? undefined : readEnd(text, start, and, options);
  // "ngày 20 và 21/11/2025" is a range, "ngày 05 và 20/11/2025" is two days.
  return pair?.value.endDay === (start.value.day ?? 0) + 1 && start.value.month === undefined
    ? pair
    : undefined;
}

function readStart(text: string, index: number, known?: PrintedAt): PrintedReading | undefined {
  const printed = known ? known.reading : readPrintedDateAt(text, index);
  if (printed) return printed;
  const year = match(BARE_YEAR, text, index);
  if (year) return { value: { year: Number(year[1]), yearDigits: 4 }, end: index + year[0].length };
  const day = match(BARE_DAY, text, index);
  return day && { value: { day: Number(day[1]) }, end: index + day[0].length };
}

function readEnd(
  text: string,
  start: PrintedReading,
  index: number,
  options: DateOptions,
): RangeReading | undefined {
  const last =
    readPrintedDateAt(text, index) ?? (isYear(start.value) ? readBareYear(text, index) : undefined);
  if (!last || last.value.endDay !== undefined || !alike(start.value, last.value)) return undefined;
  const value: PrintedDate = { ...last.value };
  if (last.value.day !== undefined) value.endDay = last.value.day;
  return { value, end: last.end, resolved: join(start.value, last.value, options) };
}

function readBareYear(text: string, index: number): PrintedReading | undefined {
  const year = match(BARE_YEAR, text, index);
  return year && { value: { year: Number(year[1]), yearDigits: 4 }, end: index + year[0].length };
}

// Both ends are days, or months, or quarters, or years; what stands in the first stands in the last too.
function alike(start: PrintedDate, last: PrintedDate): boolean {
  if (start.lunar || last.lunar || start.point || last.point) return false;
  if ((start.months === undefined) !== (last.months === undefined)) return false;
  if ((start.day === undefined) !== (last.day === undefined)) return false;
  if (start.day === undefined && (start.month === undefined) !== (last.month === undefined)) return false;
  return start.month === undefined || last.month !== undefined;
}

function join(start: PrintedDate, last: PrintedDate, options: DateOptions): ResolvedDate {
  const end = resolvePrintedDate(last, options);
  const endDate = end.endDate ?? end.date;
  if (endDate === undefined) return end;
  const first = resolveStart(start, last, Number(endDate.slice(0, 4)), endDate);
  if (first.date === undefined) return first;
  if (first.date > endDate) return { problem: 'impossible' };
  const resolved: ResolvedDate = { date: first.date, endDate };
  const inferred = end.inferred ?? first.inferred;
  if (inferred) resolved.inferred = inferred;
  return resolved;
}

// "từ ngày 28/12 đến ngày 03/01/2025" begins in the year before.
function resolveStart(start: PrintedDate, last: PrintedDate, year: number, endDate: string): ResolvedDate {
  if (start.year !== undefined) return resolvePrintedDate(start, { documentDate: String(year) });
  const whole: PrintedDate = { ...start, year, yearDigits: 4 };
  if (whole.month === undefined && last.month !== undefined) whole.month = last.month;
  const resolved = resolvePrintedDate(whole);
  const crosses = start.month !== undefined && resolved.date !== undefined && resolved.date > endDate;
  return crosses ? resolvePrintedDate({ ...whole, year: year - 1 }) : resolved;
}

function isYear({ year, month, months }: PrintedDate): boolean {
  return year !== undefined && month === undefined && months === undefined;
}

function match(pattern: RegExp, text: string, index: number): RegExpExecArray | undefined {
  pattern.lastIndex = index;
  return pattern.exec(text) ?? undefined;
}

function skip(pattern: RegExp, text: string, index: number): number | undefined {
  const found = match(pattern, text, index);
  return found && index + found[0].length;
}
