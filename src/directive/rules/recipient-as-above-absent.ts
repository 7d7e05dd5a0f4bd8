import type { Rule } from './rule.js';
import { STATE } from './profiles.js';

/** Như trên comes first. */
export const recipientAsAboveAbsent: Rule<'directive-recipient-as-above-absent'> = {
  id: 'directive-recipient-as-above-absent',
  profiles: STATE,
  run: ({ directive }) => {
    const first = directive.recipients[0];
    if (directive.addressees.length === 0 || first === undefined || /^Như\s/u.test(first.text)) return [];
    return [{ path: '/recipients/0', suggestion: 'Như trên' }];
  },
};
