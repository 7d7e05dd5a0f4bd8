import type { Rule } from './rule.js';
import { FORM } from './profiles.js';

/** Letters and submissions have addressees. */
export const addresseeAbsent: Rule<'directive-addressee-absent'> = {
  id: 'directive-addressee-absent',
  profiles: FORM,
  run: ({ directive }) => {
    const type = directive.documentType;
    return (type === 'cong-van' || type === 'to-trinh') && directive.addressees.length === 0
      ? [{ path: '/addressees', params: { type } }]
      : [];
  },
};
