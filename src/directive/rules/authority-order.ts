import type { Rule } from './rule.js';
import { FORM } from './profiles.js';

/** TM. comes first. */
export const authorityOrder: Rule<'directive-authority-order'> = {
  id: 'directive-authority-order',
  profiles: FORM,
  run: ({ directive }) => {
    const authority = directive.signature?.authority ?? [];
    return authority.indexOf('tm') > 0
      ? [{ path: '/signature', params: { order: authority.join(', ') } }]
      : [];
  },
};
