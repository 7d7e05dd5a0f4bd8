import type { Rule } from './rule.js';
import { ALL } from './profiles.js';

/** Effect does not begin before issue. */
export const effectiveBeforeIssue: Rule<'directive-effective-before-issue'> = {
  id: 'directive-effective-before-issue',
  profiles: ALL,
  run: ({ directive }) => {
    const { effectiveOn, issuedOn } = directive;
    if (effectiveOn?.length !== 10 || issuedOn?.length !== 10 || effectiveOn >= issuedOn) return [];
    return [{ path: '/effectiveOn', params: { effectiveOn, issuedOn } }];
  },
};
