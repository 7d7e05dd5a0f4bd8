import type { Rule } from './rule.js';
import { FORM } from './profiles.js';

/** A directive has a document number. */
export const numberAbsent: Rule<'directive-number-absent'> = {
  id: 'directive-number-absent',
  profiles: FORM,
  run: ({ directive }) => (directive.number === undefined ? [{ path: '/number' }] : []),
};
