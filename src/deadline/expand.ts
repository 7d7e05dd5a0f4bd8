import { dayNumberOf, daysInMonth, fromDayNumber, toDayNumber, weekdayOf } from '../date/civil.js';
import type { IsoDate } from '../date/types.js';
import { RULE_WEEKDAYS, type RecurrenceRule } from './rrule.js';

/** The bounds of an expansion. */
export interface ExpansionRange {
  /** The day from which the rule runs (DTSTART). */
  start: IsoDate;
  /** First day wanted. */
  from: IsoDate;
  /** Last day wanted. */
  through: IsoDate;
  /** How many days at the most. */
  limit: number;
}

/**
 * The days of a recurrence rule, as RFC 5545 has them, on day numbers. Weeks begin on Monday; a rule by the hour has no days.
 *
 * ```
 *   start ──┬─ period 0 ─┬─ period 1 ─┬─ …        a period: day, week, month or year, every INTERVAL of them
 *           └ candidates by the BY parts → BYSETPOS → those within [from, through]
 * ```
 */
export function expandRule(rule: RecurrenceRule, { start, from, through, limit }: ExpansionRange): IsoDate[] {
  const first = toDayNumber(start);
  const low = Math.max(toDayNumber(from), first);
  const high = toDayNumber(through);
  if (Number.isNaN(low + high) || rule.freq === 'HOURLY') return [];
  const days: IsoDate[] = [];
  const interval = rule.interval ?? 1;
  // Skip whole intervals before the range, so that a far range costs nothing.
  const begun = Math.max(0, Math.floor(periodsBetween(rule.freq, first, low) / interval) - 1);
  for (let index = begun; ; index++) {
    const period = listPeriod(rule, first, index * interval);
    if (period.start > high) return days;
    for (const day of pick(rule, period.days)) {
      if (day < low || day > high) continue;
      const date = fromDayNumber(day);
      if (date !== undefined) days.push(date);
      if (days.length >= limit) return days;
    }
  }
}

interface Period {
  start: number;
  days: number[];
}

function periodsBetween(freq: RecurrenceRule['freq'], first: number, low: number): number {
  if (freq === 'DAILY') return low - first;
  if (freq === 'WEEKLY') return Math.floor((low - first) / 7);
  const a = partsOf(first);
  const b = partsOf(low);
  return freq === 'MONTHLY' ? (b.year - a.year) * 12 + b.month - a.month : b.year - a.year;
}

function listPeriod(rule: RecurrenceRule, first: number, offset: number): Period {
  switch (rule.freq) {
    case 'WEEKLY': {
      const monday = first - (weekdayOf(first) - 1) + offset * 7;
      const days = Array.from({ length: 7 }, (_, i) => monday + i);
      const wanted = rule.byDay?.map((day) => RULE_WEEKDAYS.indexOf(day.slice(-2)) + 1) ?? [weekdayOf(first)];
      return {
        start: monday,
        days: days.filter((day) => wanted.includes(weekdayOf(day)) && inMonths(rule, day)),
      };
    }
    case 'MONTHLY': {
      const { year, month, day } = partsOf(first);
      const total = year * 12 + month - 1 + offset;
      const own = { year: Math.floor(total / 12), month: (total % 12) + 1 };
      const start = dayNumberOf(own.year, own.month, 1);
      const wanted = !rule.byMonth || rule.byMonth.includes(own.month);
      return { start, days: wanted ? listMonth(rule, own.year, own.month, day) : [] };
    }
    case 'YEARLY':
      return listYear(rule, first, offset);
    default: {
      const day = first + offset;
      return { start: day, days: matchesDay(rule, day) ? [day] : [] };
    }
  }
}

function listYear(rule: RecurrenceRule, first: number, offset: number): Period {
  const { year, month, day } = partsOf(first);
  const own = year + offset;
  const start = dayNumberOf(own, 1, 1);
  // Days of the month or week without months are those of every month; with neither, the month of the start.
  const everyMonth = rule.byMonthDay !== undefined || rule.byDay !== undefined;
  const months = rule.byMonth ?? (everyMonth ? Array.from({ length: 12 }, (_, i) => i + 1) : [month]);
  return { start, days: [...months].sort((a, b) => a - b).flatMap((m) => listMonth(rule, own, m, day)) };
}

function listMonth(rule: RecurrenceRule, year: number, month: number, startDay: number): number[] {
  const length = daysInMonth(year, month);
  const first = dayNumberOf(year, month, 1);
  const all = Array.from({ length }, (_, i) => i + 1);
  const byDay = rule.byDay;
  const byMonthDay = rule.byMonthDay ?? (byDay ? undefined : [startDay]);
  return all
    .filter((day) => !byMonthDay || byMonthDay.includes(day) || byMonthDay.includes(day - length - 1))
    .filter((day) => !byDay || byDay.some((name) => isNamedDay(name, first + day - 1, day, length)))
    .map((day) => first + day - 1);
}

// "2MO" is the second Monday of the month, "-1FR" the last Friday, "MO" every Monday.
function isNamedDay(name: string, day: number, dayOfMonth: number, length: number): boolean {
  if (weekdayOf(day) !== RULE_WEEKDAYS.indexOf(name.slice(-2)) + 1) return false;
  const position = Number(name.slice(0, -2) || 0);
  if (position === 0) return true;
  return position > 0
    ? Math.ceil(dayOfMonth / 7) === position
    : Math.ceil((length - dayOfMonth + 1) / 7) === -position;
}

function matchesDay(rule: RecurrenceRule, day: number): boolean {
  const { year, month, day: dayOfMonth } = partsOf(day);
  const length = daysInMonth(year, month);
  if (rule.byMonthDay && !rule.byMonthDay.some((n) => n === dayOfMonth || n === dayOfMonth - length - 1))
    return false;
  if (rule.byDay && !rule.byDay.some((name) => weekdayOf(day) === RULE_WEEKDAYS.indexOf(name.slice(-2)) + 1))
    return false;
  return inMonths(rule, day);
}

function inMonths(rule: RecurrenceRule, day: number): boolean {
  return !rule.byMonth || rule.byMonth.includes(partsOf(day).month);
}

function pick(rule: RecurrenceRule, days: number[]): number[] {
  if (!rule.bySetPos) return days;
  const chosen = rule.bySetPos.map((n) => days.at(n > 0 ? n - 1 : n));
  return days.filter((day) => chosen.includes(day));
}

function partsOf(day: number): { year: number; month: number; day: number } {
  const [year = 0, month = 0, dayOfMonth = 0] = (fromDayNumber(day) ?? '').split('-').map(Number);
  return { year, month, day: dayOfMonth };
}
