import { calendarCoverage } from '../data/calendar/decisions.js';
import { calendarMessages } from '../data/messages/calendar.js';
import { differenceInDays } from '../date/arithmetic.js';
import { isIsoDate } from '../date/civil.js';
import type { IsoDate } from '../date/types.js';
import { createIssue } from '../issue/create.js';
import type { Issue } from '../issue/types.js';
import type { WorkingCalendar } from './types.js';
import { vietnamCalendar } from './vietnam.js';

const DAYS_OF_WARNING = 60;

/**
 * Says how far the answers about a day can be trusted.
 *
 * Issues: `calendar-day-invalid` for no such day, `calendar-day-unknown` outside the known range,
 * `calendar-day-provisional` where no decision has been announced, `calendar-nearly-over` in the last 60 days known.
 *
 * @param date - the day asked about: a due day, or today
 * @param calendar - the state's calendar by default
 *
 * @example
 * checkCalendarDay('2028-01-03')[0]?.code; // 'calendar-day-unknown'
 */
export function checkCalendarDay(date: IsoDate, calendar: WorkingCalendar = vietnamCalendar()): Issue[] {
  const { knownFrom, knownThrough } = calendar;
  if (!isIsoDate(date)) return [createIssue(calendarMessages, 'calendar-day-invalid', { params: { date } })];
  if (date < knownFrom || date > knownThrough) {
    const params = { date, from: knownFrom, through: knownThrough };
    return [createIssue(calendarMessages, 'calendar-day-unknown', { params })];
  }
  const issues: Issue[] = [];
  if (isProvisional(date, calendar))
    issues.push(createIssue(calendarMessages, 'calendar-day-provisional', { params: { date } }));
  if (differenceInDays(date, knownThrough) < DAYS_OF_WARNING)
    issues.push(createIssue(calendarMessages, 'calendar-nearly-over', { params: { through: knownThrough } }));
  return issues;
}

// A year is provisional as a whole: any of its weekdays may yet be swapped.
function isProvisional(date: IsoDate, calendar: WorkingCalendar): boolean {
  if (date >= calendarCoverage.knownFrom && date <= calendarCoverage.knownThrough) return false;
  const year = date.slice(0, 5);
  return calendar.rows.some((row) => row.status === 'provisional' && row.date.startsWith(year));
}
