import type { Rule } from './rule.js';
import { PARTY } from './profiles.js';

/** A Party directive has a Party number. */
export const numberNotParty: Rule<'directive-number-not-party'> = {
  id: 'directive-number-not-party',
  profiles: PARTY,
  run: ({ directive }) => {
    const number = directive.number;
    return number === undefined || number.scheme === 'party'
      ? []
      : [{ path: '/number', params: { canonical: number.canonical } }];
  },
};
