import type { Rule } from './rule.js';
import { PARTY } from './profiles.js';

/** A Party archive line names the office. */
export const archivePartyVt: Rule<'directive-archive-party-vt'> = {
  id: 'directive-archive-party-vt',
  profiles: PARTY,
  run: ({ directive }) =>
    directive.archive?.units.some((unit) => /^VT$/u.test(unit)) === true ? [{ path: '/archive' }] : [],
};
