import { type Rule, dayDeadlines } from './rule.js';
import { ALL } from './profiles.js';

/** Deadlines lie ahead. */
export const deadlinePast: Rule<'directive-deadline-past'> = {
  id: 'directive-deadline-past',
  profiles: ALL,
  run: ({ directive, asOf }) =>
    asOf === undefined
      ? []
      : dayDeadlines(directive).flatMap(({ path, date }) =>
          date < asOf ? [{ path, params: { date, asOf } }] : [],
        ),
};
