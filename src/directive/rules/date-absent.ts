import type { Rule } from './rule.js';
import { FORM } from './profiles.js';

/** A directive has a date. */
export const dateAbsent: Rule<'directive-date-absent'> = {
  id: 'directive-date-absent',
  profiles: FORM,
  run: ({ directive }) => (directive.issuedOn === undefined ? [{ path: '/issuedOn' }] : []),
};
