import { checkCalendarDay } from '../calendar/check.js';
import type { WorkingCalendar } from '../calendar/types.js';
import { vietnamCalendar } from '../calendar/vietnam.js';
import { countWorkingDays } from '../calendar/working-day.js';
import { deadlineMessages } from '../data/messages/deadline.js';
import { differenceInDays } from '../date/arithmetic.js';
import type { IsoDate } from '../date/types.js';
import { createIssue } from '../issue/create.js';
import type { Issue } from '../issue/types.js';
import { dayOf, endOfDay, readMoment } from './instant.js';
import type { DeadlineResolution } from './resolution-types.js';
import type { DayCount, DeadlineStatus, DeadlineStatusOptions, DueSoonThreshold } from './status-types.js';

const DEFAULT_THRESHOLD: DueSoonThreshold = { amount: 3, unit: 'working-day' };

/**
 * Where a task stands against its deadline as of a moment. What cannot be resolved is `unknown`, never `on-track`.
 *
 * ```
 *   flag cancelled, paused → done: earlier day | before due | not before due → open: not before due | last day | near | else
 * ```
 *
 * @param due - a resolution; the first instant that is too late; a last day `YYYY-MM-DD`; or nothing
 * @param options - now, what was done, threshold, calendar
 * @returns the state, how late or what is left in days and working days
 *
 * @example
 * resolveDeadlineStatus('2026-02-27T00:00:00+07:00', { asOf: '2026-02-27T08:00' }).state; // 'overdue'
 */
export function resolveDeadlineStatus(
  due: DeadlineResolution | string | undefined,
  options: DeadlineStatusOptions,
): DeadlineStatus {
  const issues: Issue[] = [];
  const status = judge(toInstant(due), options, issues);
  if (options.originalDue === undefined) return { ...status, issues };
  const original = judge(options.originalDue, options, []);
  const late = original.late ? { late: original.late } : {};
  return { ...status, original: { state: original.state, ...late }, issues };
}

function toInstant(due: DeadlineResolution | string | undefined): string | undefined {
  if (typeof due === 'string' || due === undefined) return due;
  return due.status === 'resolved' ? due.due : undefined;
}

type Judgement = Omit<DeadlineStatus, 'issues' | 'original'>;

function judge(due: string | undefined, options: DeadlineStatusOptions, issues: Issue[]): Judgement {
  if (options.lifecycle === 'cancelled') return { state: 'cancelled' };
  if (options.lifecycle === 'paused') return { state: 'paused' };
  const now = readGiven(options.asOf, '/asOf', issues);
  const given = readGiven(due, '/due', issues);
  // A day without an hour is a last day: in time until it ends.
  const end = given && !given.timed ? { ...given, minutes: endOfDay(given.day) } : given;
  if (!now || !end) return { state: 'unknown' };
  const lastDay = dayOf(end.minutes - 1) ?? end.day;
  const calendar = options.calendar ?? vietnamCalendar();
  // Done, but nobody wrote when: in time for certain only while the time has not run out.
  const undated = options.lifecycle === 'done' && options.completedAt === undefined;
  if (undated && now.minutes >= end.minutes) return { state: 'unknown' };
  const done = undated ? now : readDone(options, now, issues);
  if (done) {
    if (done.day < lastDay) return { state: 'done-early' };
    if (done.minutes < end.minutes) return { state: 'done-on-time' };
    return { state: 'done-late', late: countBetween(lastDay, done.day, calendar, issues) };
  }
  if (now.minutes >= end.minutes)
    return { state: 'overdue', late: countBetween(lastDay, now.day, calendar, issues) };
  const remaining = countBetween(now.day, lastDay, calendar, issues);
  if (now.day === lastDay) return { state: 'due-today', remaining };
  const near = isNear(options.threshold, remaining, end.minutes - now.minutes, now.day, calendar);
  if (near === undefined) return { state: 'unknown', remaining };
  return { state: near ? 'due-soon' : 'on-track', remaining };
}

function readGiven(text: string | undefined, path: string, issues: Issue[]): ReturnType<typeof readMoment> {
  if (text === undefined) return undefined;
  const moment = readMoment(text);
  if (!moment)
    issues.push(createIssue(deadlineMessages, 'deadline-moment-invalid', { path, params: { text } }));
  return moment;
}

type Moment = NonNullable<ReturnType<typeof readMoment>>;

// What is done after the moment of the question is not done yet.
function readDone({ completedAt }: DeadlineStatusOptions, now: Moment, issues: Issue[]): Moment | undefined {
  const done = readGiven(completedAt, '/completedAt', issues);
  if (!done) return undefined;
  // A day without an hour is done some time in it, so a question in the same day finds it done.
  const after = now.timed ? done.minutes > now.minutes : done.day > now.day;
  return after ? undefined : done;
}

function countBetween(from: IsoDate, to: IsoDate, calendar: WorkingCalendar, issues: Issue[]): DayCount {
  const days = differenceInDays(from, to);
  const workingDays = countWorkingDays(from, to, calendar);
  for (const issue of checkCalendarDay(to, calendar))
    if (!issues.some(({ code }) => code === issue.code)) issues.push(issue);
  return workingDays === undefined ? { days } : { days, workingDays };
}

// Undefined where the calendar does not know enough days to tell.
function isNear(
  threshold: DeadlineStatusOptions['threshold'] = DEFAULT_THRESHOLD,
  remaining: DayCount,
  minutes: number,
  today: IsoDate,
  calendar: WorkingCalendar,
): boolean | undefined {
  const { amount, unit } =
    typeof threshold === 'number' ? { amount: threshold, unit: 'working-day' } : threshold;
  if (unit === 'hour') return minutes <= amount * 60;
  if (unit === 'day') return remaining.days <= amount;
  if (remaining.workingDays !== undefined) return remaining.workingDays <= amount;
  if (remaining.days <= amount) return true;
  // The end lies past what the calendar knows; enough known working days before it settle the question.
  const known = countWorkingDays(today, calendar.knownThrough, calendar);
  return known !== undefined && known > amount ? false : undefined;
}
