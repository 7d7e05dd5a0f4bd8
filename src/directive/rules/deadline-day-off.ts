import { isWorkingDay } from '../../calendar/working-day.js';
import { type Rule, dayDeadlines } from './rule.js';
import { ALL } from './profiles.js';

/** Deadlines fall on working days. */
export const deadlineDayOff: Rule<'directive-deadline-day-off'> = {
  id: 'directive-deadline-day-off',
  profiles: ALL,
  run: ({ directive, calendar }) =>
    dayDeadlines(directive).flatMap(({ path, date }) =>
      isWorkingDay(date, calendar) === false ? [{ path, params: { date } }] : [],
    ),
};
