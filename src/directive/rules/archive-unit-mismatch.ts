import type { Rule } from './rule.js';
import { STATE } from './profiles.js';

/** The drafting unit keeps a copy. */
export const archiveUnitMismatch: Rule<'directive-archive-unit-mismatch'> = {
  id: 'directive-archive-unit-mismatch',
  profiles: STATE,
  run: ({ directive }) => {
    const unit = directive.number?.unit;
    const archived = directive.archive?.units.filter((one) => !/^(?:VT|Văn thư|VP)/iu.test(one)) ?? [];
    if (
      unit === undefined ||
      archived.length === 0 ||
      archived.some((one) => one.startsWith(unit) || unit.startsWith(one))
    )
      return [];
    return [{ path: '/archive', params: { unit, archived: archived.join(', ') } }];
  },
};
