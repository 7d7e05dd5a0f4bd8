import type { Rule } from './rule.js';
import { ALL } from './profiles.js';

/** Authorities are known ones. */
export const authorityUnknown: Rule<'directive-authority-unknown'> = {
  id: 'directive-authority-unknown',
  profiles: ALL,
  run: ({ directive }) =>
    (directive.signature?.authority ?? []).flatMap((mode, index) =>
      ['tm', 'kt', 'tl', 'tuq', 'q'].includes(mode)
        ? []
        : [{ path: `/signature/authority/${index}`, params: { mode } }],
    ),
};
