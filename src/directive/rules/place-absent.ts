import type { Rule } from './rule.js';
import { FORM } from './profiles.js';

/** A directive names its place. */
export const placeAbsent: Rule<'directive-place-absent'> = {
  id: 'directive-place-absent',
  profiles: FORM,
  run: ({ directive }) => (directive.place === undefined ? [{ path: '/place' }] : []),
};
