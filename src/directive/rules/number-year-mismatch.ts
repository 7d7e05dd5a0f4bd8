import type { Rule } from './rule.js';
import { ALL } from './profiles.js';

/** The year in the number is the year of issue. */
export const numberYearMismatch: Rule<'directive-number-year-mismatch'> = {
  id: 'directive-number-year-mismatch',
  profiles: ALL,
  run: ({ directive }) => {
    const year = directive.number?.year;
    const issuedOn = directive.issuedOn;
    if (year === undefined || issuedOn === undefined || issuedOn.startsWith(String(year))) return [];
    return [{ path: '/number', params: { year, issuedOn } }];
  },
};
