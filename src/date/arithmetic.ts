import { addMonths as addMonthsToDate } from 'date-fns/addMonths';
import { addQuarters as addQuartersToDate } from 'date-fns/addQuarters';
import { addYears as addYearsToDate } from 'date-fns/addYears';
import { endOfMonth as endOfMonthOfDate } from 'date-fns/endOfMonth';
import { endOfQuarter as endOfQuarterOfDate } from 'date-fns/endOfQuarter';
import { endOfYear as endOfYearOfDate } from 'date-fns/endOfYear';
import { startOfMonth as startOfMonthOfDate } from 'date-fns/startOfMonth';
import { startOfQuarter as startOfQuarterOfDate } from 'date-fns/startOfQuarter';
import { startOfYear as startOfYearOfDate } from 'date-fns/startOfYear';
import { fromDayNumber, toDayNumber } from './civil.js';
import type { IsoDate } from './types.js';
import { UtcDate } from './utc-date.js';

const DAY_IN_MS = 86_400_000;

/** The day `amount` days later (earlier for a negative amount); undefined outside the years 1 to 9999. */
export function addDays(date: IsoDate, amount: number): IsoDate | undefined {
  return fromDayNumber(toDayNumber(date) + amount);
}

/**
 * The day with the same number `amount` months later; where that month has no such day, its last
 * (Bộ luật Dân sự 2015, Điều 148.3).
 *
 * @example
 * addMonths('2026-01-31', 1); // '2026-02-28'
 */
export function addMonths(date: IsoDate, amount: number): IsoDate | undefined {
  return inUtc(date, (day) => addMonthsToDate(day, amount));
}

/** The day `amount` quarters later, ends of months as in {@link addMonths}. */
export function addQuarters(date: IsoDate, amount: number): IsoDate | undefined {
  return inUtc(date, (day) => addQuartersToDate(day, amount));
}

/** The day `amount` years later; 29 February becomes the 28th where there is none (Điều 148.4). */
export function addYears(date: IsoDate, amount: number): IsoDate | undefined {
  return inUtc(date, (day) => addYearsToDate(day, amount));
}

/** First day of the month (đầu tháng). */
export function startOfMonth(date: IsoDate): IsoDate | undefined {
  return inUtc(date, (day) => startOfMonthOfDate(day));
}

/** Last day of the month (cuối tháng). */
export function endOfMonth(date: IsoDate): IsoDate | undefined {
  return inUtc(date, (day) => endOfMonthOfDate(day));
}

/** First day of the quarter (đầu quý). */
export function startOfQuarter(date: IsoDate): IsoDate | undefined {
  return inUtc(date, (day) => startOfQuarterOfDate(day));
}

/** Last day of the quarter (cuối quý). */
export function endOfQuarter(date: IsoDate): IsoDate | undefined {
  return inUtc(date, (day) => endOfQuarterOfDate(day));
}

/** First day of the year (đầu năm). */
export function startOfYear(date: IsoDate): IsoDate | undefined {
  return inUtc(date, (day) => startOfYearOfDate(day));
}

/** Last day of the year (cuối năm). */
export function endOfYear(date: IsoDate): IsoDate | undefined {
  return inUtc(date, (day) => endOfYearOfDate(day));
}

/** Days from `from` to `to`: 1 for the next day, negative backwards; `NaN` if either is no existing day. */
export function differenceInDays(from: IsoDate, to: IsoDate): number {
  return toDayNumber(to) - toDayNumber(from);
}

// date-fns keeps the class of the date it is given, so all its getters and setters are those of UTC.
function inUtc(date: IsoDate, change: (day: UtcDate) => Date): IsoDate | undefined {
  const day = toDayNumber(date);
  if (Number.isNaN(day)) return undefined;
  return fromDayNumber(Math.floor(change(new UtcDate(day * DAY_IN_MS)).getTime() / DAY_IN_MS));
}
