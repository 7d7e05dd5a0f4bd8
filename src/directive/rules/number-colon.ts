import type { Rule } from './rule.js';
import { STATE } from './profiles.js';

/** Số takes a colon. */
export const numberColon: Rule<'directive-number-colon'> = {
  id: 'directive-number-colon',
  profiles: STATE,
  run: ({ textBefore }) => {
    const before = textBefore('/number', 8);
    return before !== undefined && /Số\s{0,3}$/u.test(before) ? [{ path: '/number', suggestion: 'Số:' }] : [];
  },
};
