import { checkCalendarDay } from '../calendar/check.js';
import { resolveDay } from '../calendar/resolve.js';
import { addWorkingDays, isWorkingDay, nextWorkingDay } from '../calendar/working-day.js';
import { deadlineMessages } from '../data/messages/deadline.js';
import type { IsoDate } from '../date/types.js';
import { createIssue } from '../issue/create.js';
import type { DeadlineRoll, DeadlineRollKind } from './resolution-types.js';
import { addStep, type Trail } from './trail.js';

/**
 * Moves a last day that is off, as its kind or the caller has it, and says by which row of the calendar.
 *
 * @returns the day; undefined where it would have to be moved and the calendar does not know where to
 */
export function rollDay(trail: Trail, date: IsoDate, kind: DeadlineRollKind): IsoDate | undefined {
  const chosen = chosenRoll(trail, kind);
  const roll = chosen ?? trail.sector[kind];
  const working = isWorkingDay(date, trail.calendar);
  if (working === undefined) {
    trail.issues.push(...checkCalendarDay(date, trail.calendar));
    return roll === 'next' || roll === 'previous' ? undefined : date;
  }
  addCalendarDoubts(trail, date);
  if (working) return date;
  addReason(trail, date);
  const moved = move(trail, date, roll);
  if (moved === undefined) return undefined;
  if (roll === 'warn') trail.issues.push(dayOffIssue(trail, date));
  else {
    const taxed = roll === 'next' && chosen === undefined && trail.sector.key === 'tax';
    addStep(trail, taxed ? 'roll-tax' : `roll-${roll}`, { from: date, date: moved });
  }
  if (moved !== date) addCalendarDoubts(trail, moved);
  return moved;
}

function chosenRoll({ policy }: Trail, kind: DeadlineRollKind): DeadlineRoll | undefined {
  return typeof policy.roll === 'string' ? policy.roll : policy.roll?.[kind];
}

function move(trail: Trail, date: IsoDate, roll: DeadlineRoll): IsoDate | undefined {
  if (roll === 'next') return nextWorkingDay(date, trail.calendar);
  return roll === 'previous' ? addWorkingDays(date, -1, trail.calendar) : date;
}

function addReason(trail: Trail, date: IsoDate): void {
  const day = resolveDay(date, trail.calendar);
  if (!day) return;
  const calendarRow = day.rows.at(-1);
  addStep(
    trail,
    'calendar-day',
    { date, reason: day.reason },
    {
      ...(calendarRow ? { calendarRow } : {}),
      ...(day.instrument === undefined ? {} : { source: day.instrument }),
    },
  );
}

function dayOffIssue(trail: Trail, date: IsoDate): ReturnType<typeof createIssue> {
  const reason = resolveDay(date, trail.calendar)?.reason ?? '';
  return createIssue(deadlineMessages, 'deadline-on-day-off', { params: { date, reason } });
}

/** Adds what the calendar says of how far it can be trusted for a day. */
export function addCalendarDoubts(trail: Trail, date: IsoDate): void {
  for (const issue of checkCalendarDay(date, trail.calendar))
    if (!trail.issues.some(({ code }) => code === issue.code)) trail.issues.push(issue);
}
