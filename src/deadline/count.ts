import { listHolidays } from '../calendar/resolve.js';
import { isWorkingDay, nextWorkingDay } from '../calendar/working-day.js';
import type { OfficeHours, WorkingCalendar } from '../calendar/types.js';
import { addDays, addMonths, addYears } from '../date/arithmetic.js';
import { weekday } from '../date/civil.js';
import type { IsoDate } from '../date/types.js';
import { dayOf, startOfDay, toMinutes } from './instant.js';

/** Months of the units that are made of months. */
const MONTHS: Readonly<Record<string, number>> = { month: 1, quarter: 3, 'half-year': 6, year: 12 };

/**
 * The last day of a period of whole days, weeks, months or years. Months and years are counted from the event itself,
 * never step by step: 31/1 and two months is 31/3.
 *
 * @param amount - negative to count back
 * @param monthDays - days of a month, where a field of law does not use those of the calendar
 */
export function countCalendarUnits(
  from: IsoDate,
  amount: number,
  unit: 'day' | 'week' | 'month' | 'quarter' | 'half-year' | 'year',
  monthDays?: number,
): IsoDate | undefined {
  if (unit === 'day') return addDays(from, amount);
  if (unit === 'week') return addDays(from, amount * 7);
  if (unit === 'year') return addYears(from, amount);
  const months = amount * (MONTHS[unit] ?? 1);
  return monthDays === undefined ? addMonths(from, months) : addDays(from, months * monthDays);
}

/** The nth day after a day (before it for a negative amount) that is no public holiday; weekends count. */
export function countDaysExceptHolidays(
  from: IsoDate,
  amount: number,
  calendar: WorkingCalendar,
): IsoDate | undefined {
  const step = amount < 0 ? -1 : 1;
  // Holidays take at most two weeks of any month, so twice the amount and a month more hold the answer.
  const far = addDays(from, step * (Math.abs(amount) * 2 + 31));
  if (far === undefined) return undefined;
  const [first, last] = step > 0 ? [from, far] : [far, from];
  const off = new Set(
    listHolidays({ from: first, through: last }, calendar)
      .filter(({ kind }) => kind === 'holiday' || kind === 'compensatory')
      .map(({ date }) => date),
  );
  let day = from;
  for (let left = Math.abs(amount); left > 0;) {
    const next = addDays(day, step);
    if (next === undefined || isWorkingDay(next, calendar) === undefined) return undefined;
    day = next;
    if (!off.has(day)) left--;
  }
  return day;
}

/** Office hours taken where no layer of the calendar gives them: eight hours. */
export const DEFAULT_OFFICE_HOURS: readonly OfficeHours[] = [
  { start: '08:00', end: '12:00' },
  { start: '13:00', end: '17:00' },
];

/**
 * The moment that lies a number of working hours after a moment.
 *
 * @returns minutes; undefined where the calendar does not know a day on the way
 */
export function countWorkingHours(
  from: number,
  hours: number,
  calendar: WorkingCalendar,
  officeHours: readonly OfficeHours[],
): number | undefined {
  let left = hours * 60;
  let day = dayOf(from);
  if (day !== undefined && isWorkingDay(day, calendar) === false) day = nextWorkingDay(day, calendar);
  while (day !== undefined && isWorkingDay(day, calendar) !== undefined) {
    for (const stretch of officeHours) {
      if (stretch.weekdays && !stretch.weekdays.includes(weekday(day))) continue;
      const start = Math.max(startOfDay(day) + (toMinutes(stretch.start) ?? 0), from);
      const end = startOfDay(day) + (toMinutes(stretch.end) ?? 0);
      if (end <= start) continue;
      if (left <= end - start) return start + left;
      left -= end - start;
    }
    day = nextWorkingDay(day, calendar);
  }
  return undefined;
}
