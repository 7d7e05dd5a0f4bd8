import { documentTypes } from '../../data/document-types.js';
import type { Rule } from './rule.js';
import { PARTY } from './profiles.js';

/** The type is one that Party bodies issue. */
export const typeNotOfParty: Rule<'directive-type-not-of-party'> = {
  id: 'directive-type-not-of-party',
  profiles: PARTY,
  run: ({ directive }) => {
    const row = documentTypes.find((one) => one.slug === directive.documentType);
    return row === undefined || row.party !== undefined
      ? []
      : [{ path: '/documentType', params: { type: row.name } }];
  },
};
