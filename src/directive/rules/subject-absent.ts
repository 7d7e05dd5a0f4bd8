import type { Rule } from './rule.js';
import { FORM } from './profiles.js';

/** A directive has a subject. */
export const subjectAbsent: Rule<'directive-subject-absent'> = {
  id: 'directive-subject-absent',
  profiles: FORM,
  run: ({ directive }) => (directive.subject === undefined ? [{ path: '/subject' }] : []),
};
