import type { Rule } from './rule.js';
import { FORM } from './profiles.js';

/** A directive lists its recipients. */
export const recipientsAbsent: Rule<'directive-recipients-absent'> = {
  id: 'directive-recipients-absent',
  profiles: FORM,
  run: ({ directive }) =>
    directive.recipients.length === 0 && directive.archive === undefined ? [{ path: '/recipients' }] : [],
};
