import { type Rule, dayDeadlines } from './rule.js';
import { ALL } from './profiles.js';

/** Deadlines come after issue. */
export const deadlineBeforeIssue: Rule<'directive-deadline-before-issue'> = {
  id: 'directive-deadline-before-issue',
  profiles: ALL,
  run: ({ directive }) => {
    const issuedOn = directive.issuedOn;
    if (issuedOn?.length !== 10) return [];
    return dayDeadlines(directive).flatMap(({ path, date }) =>
      date < issuedOn ? [{ path, params: { date, issuedOn } }] : [],
    );
  },
};
