import { fromDayNumber, toDayNumber } from '../date/civil.js';
import type { IsoDate } from '../date/types.js';
import { dayIndexOf } from './day-index.js';
import type { WorkingCalendar } from './types.js';
import { vietnamCalendar } from './vietnam.js';

/**
 * Whether a day is a working day (ngày làm việc).
 *
 * @param date - `YYYY-MM-DD`
 * @param calendar - the state's calendar by default
 * @returns true or false; undefined where the calendar does not know the day, or there is no such day
 *
 * @example
 * isWorkingDay('2025-04-26'); // true: a Saturday worked for Friday 2/5
 */
export function isWorkingDay(
  date: IsoDate,
  calendar: WorkingCalendar = vietnamCalendar(),
): boolean | undefined {
  const { first, last, before } = dayIndexOf(calendar);
  const day = toDayNumber(date);
  if (!(day >= first && day <= last)) return undefined;
  return countAt(before, day - first + 1) > countAt(before, day - first);
}

/**
 * The nth working day strictly after a day; before it for a negative `amount`; the day itself for 0.
 *
 * @param date - `YYYY-MM-DD`, a working day or not
 * @param amount - a whole number
 * @param calendar - the state's calendar by default
 * @returns the day; undefined where the calendar does not know a day on the way, or the arguments are no day or number
 *
 * @example
 * addWorkingDays('2026-02-12', 5); // '2026-02-26': Tết lies between
 */
export function addWorkingDays(
  date: IsoDate,
  amount: number,
  calendar: WorkingCalendar = vietnamCalendar(),
): IsoDate | undefined {
  const { first, last, before, workingDays } = dayIndexOf(calendar);
  const day = toDayNumber(date);
  if (!Number.isInteger(amount)) return undefined;
  if (amount === 0) return day >= first && day <= last ? date : undefined;
  // Only the days after (or before) the day need be known: the eve of the range will do.
  if (amount > 0) {
    if (!(day >= first - 1 && day <= last)) return undefined;
    return dayAt(workingDays, countAt(before, day - first + 1) + amount - 1);
  }
  if (!(day >= first && day <= last + 1)) return undefined;
  return dayAt(workingDays, countAt(before, day - first) + amount);
}

/**
 * Working days after `from` up to and with `to`, so that `countWorkingDays(a, addWorkingDays(a, n))` is `n`; where `to` is
 * earlier, the negative number of those from `to` up to before `from`.
 *
 * @param from - `YYYY-MM-DD`; not counted
 * @param to - `YYYY-MM-DD`; counted
 * @param calendar - the state's calendar by default
 * @returns a whole number; undefined where the calendar does not know a day to be counted
 *
 * @example
 * countWorkingDays('2026-02-12', '2026-02-26'); // 5
 */
export function countWorkingDays(
  from: IsoDate,
  to: IsoDate,
  calendar: WorkingCalendar = vietnamCalendar(),
): number | undefined {
  const { first, last, before } = dayIndexOf(calendar);
  const start = toDayNumber(from);
  const end = toDayNumber(to);
  if (end >= start) {
    if (start < first - 1 || end > last) return undefined;
    return countAt(before, end - first + 1) - countAt(before, start - first + 1);
  }
  if (!(end >= first && start <= last + 1)) return undefined;
  return countAt(before, end - first) - countAt(before, start - first);
}

/**
 * The first working day strictly after a day.
 *
 * @example
 * nextWorkingDay('2025-04-25'); // '2025-04-26'
 */
export function nextWorkingDay(
  date: IsoDate,
  calendar: WorkingCalendar = vietnamCalendar(),
): IsoDate | undefined {
  return addWorkingDays(date, 1, calendar);
}

function countAt(before: Int32Array, offset: number): number {
  return before[offset] ?? NaN;
}

function dayAt(workingDays: Int32Array, place: number): IsoDate | undefined {
  const day = workingDays[place];
  return day === undefined ? undefined : fromDayNumber(day);
}
