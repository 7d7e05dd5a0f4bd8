import type { Rule } from './rule.js';
import { STATE } from './profiles.js';

/** A decision states its bases. */
export const basisAbsent: Rule<'directive-basis-absent'> = {
  id: 'directive-basis-absent',
  profiles: STATE,
  run: ({ directive }) =>
    directive.documentType === 'quyet-dinh' && directive.preamble.length === 0 ? [{ path: '/preamble' }] : [],
};
