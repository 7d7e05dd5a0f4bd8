import { daysInMonth, isCivilDay, lastDayOf, toDayNumber, toIsoDate, weekday } from './civil.js';
import type { PrintedDate } from './parts.js';
import type { IsoDate, PartialDate } from './types.js';

/** What a date without a year, or with a year of two digits, is understood by. */
export interface DateOptions {
  /** Date of the document that it stands in; without it a date without a year stays unread. */
  documentDate?: PartialDate;
  /**
   * Which year a date without one is in: `document` (default) is the document's own; `ahead` is the next year where
   * the day would lie more than half a year before the document ("trước ngày 15/01" in December), as for time limits.
   */
  yearless?: 'document' | 'ahead';
}

/** Why a printed date is no date. */
export type DateProblem = 'impossible' | 'year-missing' | 'lunar';

/** What a printed date means: a date, or why it is none. */
export interface ResolvedDate {
  /** What is known of it. */
  date?: PartialDate;
  /** Last day of a range, quarter or half-year. */
  endDate?: PartialDate;
  /** Names of the parts that were deduced. */
  inferred?: string[];
  /** Why there is no date. */
  problem?: DateProblem;
  /** The weekday printed with it is not the one of the day; this is the one of the day. */
  actualWeekday?: number;
}

const FIRST_YEAR = 1000;
const LAST_YEAR = 2999;
const HALF_A_YEAR = 183;

/**
 * Turns printed parts into a date. A blank part is left out; a day that does not exist ("29/18/2018") gives a problem,
 * never a neighbouring day.
 */
export function resolvePrintedDate(printed: PrintedDate, options: DateOptions = {}): ResolvedDate {
  if (printed.lunar) return { problem: 'lunar' };
  if (!isPossible(printed)) return { problem: 'impossible' };
  const year = yearOf(printed, options);
  if (year === undefined) return { problem: 'year-missing' };
  const resolved = dateIn(year, printed);
  if (!resolved) return { problem: 'impossible' };
  if (printed.yearDigits !== 4) resolved.inferred = ['date.year'];
  const { date } = resolved;
  if (printed.weekday !== undefined && date?.length === 10 && weekday(date) !== printed.weekday)
    resolved.actualWeekday = weekday(date);
  return resolved;
}

function isPossible({ day, month, year, yearDigits, months, endDay, endMonth }: PrintedDate): boolean {
  if (yearDigits === 4 && year !== undefined && (year < FIRST_YEAR || year > LAST_YEAR)) return false;
  if (yearDigits !== undefined && yearDigits !== 2 && yearDigits !== 4) return false;
  if (months && (months[0] < 1 || months[1] > 12 || months[0] > months[1])) return false;
  if (month !== undefined && (month < 1 || month > 12)) return false;
  if (endMonth !== undefined && (endMonth < 1 || endMonth > 12)) return false;
  // 2024 has every day that any year has.
  if (day !== undefined && (day < 1 || day > daysInMonth(2024, month ?? 1))) return false;
  return endDay === undefined || (endDay >= 1 && endDay <= 31);
}

function dateIn(year: number, printed: PrintedDate): ResolvedDate | undefined {
  const { day, month, months, endDay, endMonth } = printed;
  if (months) {
    const last = toIsoDate(year, months[1], daysInMonth(year, months[1]));
    const first = toIsoDate(year, months[0], 1);
    if (printed.point) return { date: printed.point === 'start' ? first : last };
    return { date: first, endDate: last };
  }
  if (month === undefined)
    return { date: printed.point ? pointOfYear(year, printed.point) : toIsoDate(year) };
  if (day === undefined)
    return { date: printed.point ? pointOfMonth(year, month, printed.point) : toIsoDate(year, month) };
  if (!isCivilDay(year, month, day)) return undefined;
  const date = toIsoDate(year, month, day);
  if (endDay === undefined) return { date };
  if (!isCivilDay(year, endMonth ?? month, endDay)) return undefined;
  const endDate = toIsoDate(year, endMonth ?? month, endDay);
  if (endDate >= date) return { date, endDate };
  // "28/12-03/01/2025": the year belongs to the last day.
  return endMonth === undefined ? undefined : { date: toIsoDate(year - 1, month, day), endDate };
}

// Điều 146.2 and 146.3 of the Civil Code 2015 say what the beginning, middle and end are.
function pointOfYear(year: number, point: NonNullable<PrintedDate['point']>): IsoDate {
  return point === 'start'
    ? `${toIsoDate(year)}-01-01`
    : `${toIsoDate(year)}${point === 'middle' ? '-06-30' : '-12-31'}`;
}

function pointOfMonth(year: number, month: number, point: NonNullable<PrintedDate['point']>): IsoDate {
  return toIsoDate(year, month, point === 'start' ? 1 : point === 'middle' ? 15 : daysInMonth(year, month));
}

function yearOf(printed: PrintedDate, { documentDate = '', yearless }: DateOptions): number | undefined {
  const documentDay = lastDayOf(documentDate);
  const documentYear = documentDay === undefined ? undefined : Number(documentDay.slice(0, 4));
  if (printed.yearDigits === 2) return fullYear(printed.year ?? 0, documentYear);
  if (printed.year !== undefined) return printed.year;
  if (documentDay === undefined || documentYear === undefined) return undefined;
  if (yearless !== 'ahead' || documentDate.length === 4) return documentYear;
  const last = lastDayIn(documentYear, printed);
  const isLongPast = last !== undefined && toDayNumber(documentDay) - toDayNumber(last) > HALF_A_YEAR;
  return isLongPast ? documentYear + 1 : documentYear;
}

function lastDayIn(year: number, printed: PrintedDate): IsoDate | undefined {
  const resolved = dateIn(year, printed);
  const date = resolved?.endDate ?? resolved?.date;
  return date === undefined ? undefined : lastDayOf(date);
}

// The century that brings it nearest to the document; without one, 1946 to 2045, the time of the Republic's documents.
function fullYear(short: number, documentYear: number = 1995): number {
  const candidate = Math.floor(documentYear / 100) * 100 + short;
  if (candidate - documentYear > 50) return candidate - 100;
  return documentYear - candidate >= 50 ? candidate + 100 : candidate;
}
