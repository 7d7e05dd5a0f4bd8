import type { WorkingCalendar } from '../calendar/types.js';
import { vietnamCalendar } from '../calendar/vietnam.js';
import type { IsoDate } from '../date/types.js';
import { closeDay, closeMoment } from './close.js';
import { expandRule } from './expand.js';
import { dayOf, formatMoment, startOfDay, toMinutes } from './instant.js';
import type { DeadlinePolicy, DeadlineResolution } from './resolution-types.js';
import { rollDay } from './roll.js';
import { parseRecurrenceRule } from './rrule.js';
import { addStep, leaveOpen, startTrail } from './trail.js';
import type { RecurringDeadline } from './types.js';

/** The days between which occurrences are listed. */
export interface OccurrenceRange {
  /** First day. */
  from: IsoDate;
  /** Last day. */
  through: IsoDate;
  /** The day from which the rule runs, as DTSTART of iCalendar; `from` where absent. */
  start?: IsoDate;
  /** How many at the most; 10,000 where absent. */
  limit?: number;
}

/** How occurrences are listed. */
export interface OccurrenceOptions {
  /** The working calendar; that of the civil service of Vietnam by default. */
  calendar?: WorkingCalendar;
  /** Choices that the words leave open. Its roll gives way to the deadline's own. */
  policy?: DeadlinePolicy;
}

/** One of the days of a limit that comes again. */
export interface DeadlineOccurrence {
  /** The day that the rule gives, before any roll. */
  date: IsoDate;
  /** When it ends, after the roll, with the steps. */
  resolution: DeadlineResolution;
}

const LIMIT = 10_000;

/**
 * Lists the days of a limit that comes again. Without a roll they are those of iCalendar (RFC 5545): a day that a month
 * does not have is left out. With a roll each moves by the working calendar.
 *
 * @param deadline - "trước 16h00 thứ Sáu hằng tuần"
 * @param range - first and last day, and where the rule begins
 * @returns occurrences in order; empty for a rule that cannot be read
 *
 * @example
 * listOccurrences({ kind: 'recurring', text: '', rrule: 'FREQ=MONTHLY;BYMONTHDAY=20' }, { from: '2026-01-01', through: '2026-02-28' })
 *   .map(({ date }) => date); // ['2026-01-20', '2026-02-20']
 */
export function listOccurrences(
  deadline: RecurringDeadline,
  range: OccurrenceRange,
  options: OccurrenceOptions = {},
): DeadlineOccurrence[] {
  const rule = parseRecurrenceRule(deadline.rrule);
  if (!rule) return [];
  const { from, through, start = from, limit = LIMIT } = range;
  const days = expandRule(rule, { start, from, through, limit });
  return days.map((date) => ({ date, resolution: resolveOccurrence(deadline, date, options) }));
}

function resolveOccurrence(
  { time, bound, roll, duration }: RecurringDeadline,
  date: IsoDate,
  { calendar, policy }: OccurrenceOptions,
): DeadlineResolution {
  const trail = startTrail(calendar ?? vietnamCalendar(), { ...policy, ...(roll ? { roll } : {}) });
  const last = lastOf(date, duration) ?? date;
  // "trước ngày 20" ends with the 19th; "trước 16h00 thứ Sáu" lies within the day itself.
  const wholeDayBefore = bound === 'before' && time === undefined;
  if (wholeDayBefore) {
    const rule = policy?.beforeDay === 'lenient' ? 'before-day-lenient' : 'before-day-strict';
    trail.assumptions.push(rule);
    addStep(trail, rule, { date: last });
  }
  const strict = wholeDayBefore && policy?.beforeDay !== 'lenient';
  const own = strict ? dayOf(startOfDay(last) - 1) : last;
  const lastDay = own === undefined ? undefined : rollDay(trail, own, 'recurring');
  if (lastDay === undefined) return leaveOpen(trail, `calendar.${last}`);
  const minutes = time === undefined ? undefined : toMinutes(time);
  if (time !== undefined && minutes !== undefined) {
    addStep(trail, 'at-time', { time, date: lastDay });
    return closeMoment(trail, startOfDay(lastDay) + minutes, bound ?? 'by');
  }
  addStep(trail, 'day-ends', { date: lastDay });
  return closeDay(trail, lastDay, duration === undefined ? undefined : formatMoment(startOfDay(date)));
}

// "từ ngày 1 đến ngày 5 hằng tháng" has five days, of which the fifth ends it.
function lastOf(date: IsoDate, duration: string | undefined): IsoDate | undefined {
  const days = /^P([0-9]{1,3})D$/u.exec(duration ?? '')?.[1];
  return days === undefined ? date : dayOf(startOfDay(date) + (Number(days) - 1) * 1440);
}
