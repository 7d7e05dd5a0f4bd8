import type { Rule } from './rule.js';
import { ALL } from './profiles.js';

/** The date is not in the future. */
export const dateInFuture: Rule<'directive-date-in-future'> = {
  id: 'directive-date-in-future',
  profiles: ALL,
  run: ({ directive, asOf }) => {
    const date = directive.issuedOn;
    return asOf !== undefined && date?.length === 10 && date > asOf
      ? [{ path: '/issuedOn', params: { issuedOn: date, asOf } }]
      : [];
  },
};
