import type { Rule } from './rule.js';
import { STATE } from './profiles.js';

/** A State directive has a State number. */
export const numberNotState: Rule<'directive-number-not-state'> = {
  id: 'directive-number-not-state',
  profiles: STATE,
  run: ({ directive }) => {
    const number = directive.number;
    return number?.scheme === 'party' ? [{ path: '/number', params: { canonical: number.canonical } }] : [];
  },
};
