import type { WorkingCalendar } from '../calendar/types.js';
import { vietnamCalendar } from '../calendar/vietnam.js';
import { endOfMonth, endOfYear, startOfMonth, startOfYear } from '../date/arithmetic.js';
import { isIsoDate, isPartialDate } from '../date/civil.js';
import type { IsoDate, PartialDate } from '../date/types.js';
import { closeDay, closeMoment } from './close.js';
import { dayOf, formatMoment, readMoment, startOfDay, toMinutes } from './instant.js';
import { listOccurrences } from './occurrences.js';
import { resolvePeriod } from './resolve-period.js';
import type { DeadlinePolicy, DeadlineResolution } from './resolution-types.js';
import { rollDay } from './roll.js';
import { addStep, leaveOpen, startTrail, type Trail } from './trail.js';
import type { DateDeadline, Deadline, RecurringDeadline, WindowDeadline } from './types.js';

/** What the resolution of a deadline is given. */
export interface ResolveDeadlineOptions {
  /**
   * When events happened, by their slug (`receipt`, `signing`, `effect` …) or their printed words: a day `YYYY-MM-DD`, a
   * civil time `YYYY-MM-DDTHH:mm` or an instant with offset. `default` serves a period that names no event, or one of no known kind.
   */
  anchors?: Readonly<Record<string, string>>;
  /** The working calendar; that of the civil service of Vietnam by default. */
  calendar?: WorkingCalendar;
  /** Choices that the words leave open. */
  policy?: DeadlinePolicy;
}

/**
 * Finds out when a deadline ends, by the Civil Code of 2015 (Bộ luật Dân sự, Điều 144-148), the rules of its field of law
 * and the working calendar, and shows each step with its article or row of the calendar.
 *
 * @param deadline - as found or parsed
 * @param options - days of events, calendar, policy
 * @returns the first instant that is too late, or what is missing to know it
 *
 * @example
 * const deadline = { kind: 'period', text: '', amount: 5, unit: 'working-day', direction: 'forward', from: { event: 'receipt' } };
 * resolveDeadline(deadline, { anchors: { receipt: '2026-02-12' } }).due; // '2026-02-27T00:00:00+07:00'
 */
export function resolveDeadline(
  deadline: Deadline,
  options: ResolveDeadlineOptions = {},
): DeadlineResolution {
  const trail = startTrail(options.calendar ?? vietnamCalendar(), options.policy ?? {});
  switch (deadline.kind) {
    case 'date':
      return resolveDate(trail, deadline);
    case 'window':
      return resolveWindow(trail, deadline);
    case 'period':
      return resolvePeriod(trail, deadline, options.anchors ?? {});
    case 'recurring':
      return resolveRecurring(trail, deadline, options);
    case 'vague':
      return leaveOpen(trail, 'measure');
  }
}

function resolveDate(trail: Trail, { date, time, bound }: DateDeadline): DeadlineResolution {
  const stretch = toStretch(date);
  if (!stretch) return leaveOpen(trail, 'date');
  if (bound === 'after') return leaveOpen(trail, 'end');
  if (time !== undefined) {
    if (date.length !== 10) return leaveOpen(trail, 'date.day');
    return resolveTime(trail, date, time, bound);
  }
  if (bound === 'before') return resolveBefore(trail, stretch.start);
  const lastDay = rollDay(trail, stretch.end, 'date');
  if (lastDay === undefined) return leaveOpen(trail, `calendar.${stretch.end}`);
  addStep(trail, 'day-ends', { date: lastDay });
  return closeDay(trail, lastDay, bound === 'on' ? formatMoment(startOfDay(stretch.start)) : undefined);
}

function resolveTime(
  trail: Trail,
  date: IsoDate,
  time: string,
  bound: DateDeadline['bound'],
): DeadlineResolution {
  const minutes = toMinutes(time);
  if (minutes === undefined) return leaveOpen(trail, 'time');
  const lastDay = rollDay(trail, date, 'date');
  if (lastDay === undefined) return leaveOpen(trail, `calendar.${date}`);
  addStep(trail, 'at-time', { time, date: lastDay });
  return closeMoment(trail, startOfDay(lastDay) + minutes, bound);
}

// "trước ngày D" leaves D out by the letter: the last day is the one before.
function resolveBefore(trail: Trail, date: IsoDate): DeadlineResolution {
  const lenient = trail.policy.beforeDay === 'lenient';
  const rule = lenient ? 'before-day-lenient' : 'before-day-strict';
  trail.assumptions.push(rule);
  addStep(trail, rule, { date });
  const own = lenient ? date : dayOf(startOfDay(date) - 1);
  const lastDay = own === undefined ? undefined : rollDay(trail, own, 'date');
  return lastDay === undefined ? leaveOpen(trail, `calendar.${own ?? date}`) : closeDay(trail, lastDay);
}

function resolveWindow(trail: Trail, { start, end }: WindowDeadline): DeadlineResolution {
  const first = readMoment(start);
  const last = readMoment(end);
  if (!first || !last) return leaveOpen(trail, first ? 'end' : 'start');
  const rolled = rollDay(trail, last.day, 'date');
  if (rolled === undefined) return leaveOpen(trail, `calendar.${last.day}`);
  const begin = formatMoment(first.minutes);
  if (!last.timed) {
    addStep(trail, 'day-ends', { date: rolled });
    return closeDay(trail, rolled, begin);
  }
  const time = end.slice(11, 16);
  addStep(trail, 'at-time', { time, date: rolled });
  const closed = closeMoment(trail, startOfDay(rolled) + (toMinutes(time) ?? 0), 'by');
  return closed.status === 'resolved' ? { ...closed, start: begin } : closed;
}

// A limit that comes again has an end only from some day on: the anchor `from`.
function resolveRecurring(
  trail: Trail,
  deadline: RecurringDeadline,
  { anchors, ...options }: ResolveDeadlineOptions,
): DeadlineResolution {
  const from = anchors?.['from'] ?? anchors?.['default'];
  const start = from === undefined ? undefined : readMoment(from);
  if (!start) return leaveOpen(trail, 'occurrence');
  const through = `${String(Number(start.day.slice(0, 4)) + 8).padStart(4, '0')}${start.day.slice(4, 8)}01`;
  const [next] = listOccurrences(deadline, { from: start.day, through, limit: 1 }, options);
  return next ? next.resolution : leaveOpen(trail, 'occurrence');
}

function toStretch(date: PartialDate): { start: IsoDate; end: IsoDate } | undefined {
  if (!isPartialDate(date)) return undefined;
  if (isIsoDate(date)) return { start: date, end: date };
  const first = date.length === 7 ? `${date}-01` : `${date}-01-01`;
  const [start, end] =
    date.length === 7 ? [startOfMonth(first), endOfMonth(first)] : [startOfYear(first), endOfYear(first)];
  return start !== undefined && end !== undefined ? { start, end } : undefined;
}
