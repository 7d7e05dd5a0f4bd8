import type { Rule } from './rule.js';
import { FORM } from './profiles.js';

/** The recipients end with the archive line. */
export const archiveAbsent: Rule<'directive-archive-absent'> = {
  id: 'directive-archive-absent',
  profiles: FORM,
  run: ({ directive }) =>
    directive.recipients.length > 0 && directive.archive === undefined ? [{ path: '/archive' }] : [],
};
