import type { Rule } from './rule.js';
import { FORM } from './profiles.js';

/** A directive has a type. */
export const typeAbsent: Rule<'directive-type-absent'> = {
  id: 'directive-type-absent',
  profiles: FORM,
  run: ({ directive }) => (directive.documentType === undefined ? [{ path: '/documentType' }] : []),
};
