import type { Rule } from './rule.js';
import { STATE } from './profiles.js';

/** The clerical office keeps a copy. */
export const archiveVtAbsent: Rule<'directive-archive-vt-absent'> = {
  id: 'directive-archive-vt-absent',
  profiles: STATE,
  run: ({ directive }) => {
    const units = directive.archive?.units;
    return units === undefined || units.some((unit) => /^(?:VT|Văn thư)/iu.test(unit))
      ? []
      : [{ path: '/archive' }];
  },
};
