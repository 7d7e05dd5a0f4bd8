import type { Rule } from './rule.js';
import { PARTY } from './profiles.js';

/** Party numbers take no colon. */
export const numberColonParty: Rule<'directive-number-colon-party'> = {
  id: 'directive-number-colon-party',
  profiles: PARTY,
  run: ({ textBefore }) => {
    const before = textBefore('/number', 8);
    return before !== undefined && /Số\s{0,3}:\s{0,3}$/u.test(before)
      ? [{ path: '/number', suggestion: 'Số' }]
      : [];
  },
};
