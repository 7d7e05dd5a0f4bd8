import type { Rule } from './rule.js';
import { ALL } from './profiles.js';

/** The date is complete. */
export const dateIncomplete: Rule<'directive-date-incomplete'> = {
  id: 'directive-date-incomplete',
  profiles: ALL,
  run: ({ directive }) => {
    const date = directive.issuedOn;
    return date !== undefined && date.length < 10 ? [{ path: '/issuedOn', params: { issuedOn: date } }] : [];
  },
};
