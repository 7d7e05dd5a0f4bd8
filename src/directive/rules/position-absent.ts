import type { Rule } from './rule.js';
import { STATE } from './profiles.js';

/** A signature states the position. */
export const positionAbsent: Rule<'directive-position-absent'> = {
  id: 'directive-position-absent',
  profiles: STATE,
  run: ({ directive }) =>
    directive.signature?.signer !== undefined && directive.signature.position === undefined
      ? [{ path: '/signature' }]
      : [],
};
