import { calendarInstruments } from '../data/calendar/instruments.js';
import { toDayNumber, weekdayOf } from '../date/civil.js';
import type { IsoDate } from '../date/types.js';
import { formatWeekday } from '../date/weekday.js';
import { dayIndexOf, isWorkedKind } from './day-index.js';
import { REST_DAYS } from './statutory.js';
import type { CalendarRow, ResolvedDay, WorkingCalendar } from './types.js';
import { vietnamCalendar } from './vietnam.js';

/**
 * Whether a day is worked, why, and by which law, letter or notice.
 *
 * @param date - `YYYY-MM-DD`
 * @param calendar - the state's calendar by default
 * @returns the day; undefined where the calendar does not know it
 *
 * @example
 * resolveDay('2026-04-27')?.reason; // 'Nghỉ bù Giỗ Tổ Hùng Vương (26/4/2026, Chủ nhật)'
 */
export function resolveDay(
  date: IsoDate,
  calendar: WorkingCalendar = vietnamCalendar(),
): ResolvedDay | undefined {
  const index = dayIndexOf(calendar);
  const day = toDayNumber(date);
  if (!(day >= index.first && day <= index.last)) return undefined;
  const weekday = weekdayOf(day);
  const rows = index.rows.get(date) ?? [];
  const row = rows.at(-1);
  if (row) {
    const { kind, instrument } = row;
    return { date, weekday, working: isWorkedKind(kind), kind, reason: reasonOf(row), instrument, rows };
  }
  const working = !calendar.restDays.includes(weekday);
  const fiveDayWeek = calendarInstruments.find(({ key }) => key === 'five-day-week');
  return {
    date,
    weekday,
    working,
    kind: working ? 'working-day' : 'rest-day',
    reason: `${formatWeekday(weekday)}, ${working ? 'ngày làm việc' : 'ngày nghỉ hằng tuần'}`,
    ...(fiveDayWeek && calendar.restDays.join() === REST_DAYS.join() && { instrument: fiveDayWeek.title }),
    rows,
  };
}

/**
 * The days off that have a reason of their own, in order: holidays (those on a weekend too), days off for them, days off
 * in exchange, and those of layers.
 *
 * @param range - a year, or the first and last day
 * @param calendar - the state's calendar by default
 * @returns rows within the range that the calendar knows
 *
 * @example
 * listHolidays(2026).filter((row) => row.holiday === 'culture-day').map((row) => row.date); // ['2026-11-24']
 */
export function listHolidays(
  range: number | { from: IsoDate; through: IsoDate },
  calendar: WorkingCalendar = vietnamCalendar(),
): CalendarRow[] {
  return listRows(range, calendar).filter(({ kind }) => !isWorkedKind(kind));
}

/**
 * The weekend days that are worked, in order.
 *
 * @param range - a year, or the first and last day
 * @param calendar - the state's calendar by default
 *
 * @example
 * listWorkedRestDays(2026).map((row) => row.date); // ['2026-01-10', '2026-08-22']
 */
export function listWorkedRestDays(
  range: number | { from: IsoDate; through: IsoDate },
  calendar: WorkingCalendar = vietnamCalendar(),
): CalendarRow[] {
  return listRows(range, calendar).filter(({ kind }) => isWorkedKind(kind));
}

function listRows(
  range: number | { from: IsoDate; through: IsoDate },
  calendar: WorkingCalendar,
): CalendarRow[] {
  const { from, through } = typeof range === 'number' ? wholeYear(range) : range;
  return calendar.rows.filter(({ date }) => date >= from && date <= through);
}

function wholeYear(year: number): { from: IsoDate; through: IsoDate } {
  const name = String(year).padStart(4, '0');
  return { from: `${name}-01-01`, through: `${name}-12-31` };
}

function reasonOf(row: CalendarRow): string {
  const other = row.compensates ?? row.pair;
  return other === undefined ? row.name : `${row.name} (${printDay(other)})`;
}

function printDay(date: IsoDate): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${day ?? ''}/${month ?? ''}/${year ?? ''}, ${formatWeekday(weekdayOf(toDayNumber(date)))}`;
}
