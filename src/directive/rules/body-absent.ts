import type { Rule } from './rule.js';
import { ALL } from './profiles.js';

/** A directive says something. */
export const bodyAbsent: Rule<'directive-body-absent'> = {
  id: 'directive-body-absent',
  profiles: ALL,
  run: ({ directive }) =>
    directive.provisions.length === 0 && directive.preamble.length === 0 ? [{ path: '/provisions' }] : [],
};
