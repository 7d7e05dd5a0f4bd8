import type { IsoDate } from '../date/types.js';
import { dayOf, endOfDay, formatMoment } from './instant.js';
import type { DeadlineResolution, ResolvedDeadline } from './resolution-types.js';
import { leaveOpen, type Trail } from './trail.js';
import type { DeadlineBound } from './types.js';

/** Ends a trail at a time of day: before it, or with the minute that it names. */
export function closeMoment(trail: Trail, moment: number, bound: DeadlineBound): DeadlineResolution {
  const midnight = moment % 1440 === 0;
  const due = bound === 'before' || midnight ? moment : moment + 1;
  const lastDay = dayOf(due - 1);
  if (lastDay === undefined) return leaveOpen(trail, 'date');
  const { steps, assumptions, issues } = trail;
  return { status: 'resolved', due: formatMoment(due), lastDay, steps, assumptions, issues };
}

/** Ends a trail with the end of a day. */
export function closeDay(trail: Trail, lastDay: IsoDate, start?: string): ResolvedDeadline {
  const { steps, assumptions, issues } = trail;
  const due = formatMoment(endOfDay(lastDay));
  return {
    status: 'resolved',
    due,
    lastDay,
    ...(start === undefined ? {} : { start }),
    steps,
    assumptions,
    issues,
  };
}
