import { documentTypes } from '../../data/document-types.js';
import type { Rule } from './rule.js';
import { STATE } from './profiles.js';

/** The type is one that State bodies issue. */
export const typeOnlyOfParty: Rule<'directive-type-only-of-party'> = {
  id: 'directive-type-only-of-party',
  profiles: STATE,
  run: ({ directive }) => {
    const row = documentTypes.find((one) => one.slug === directive.documentType);
    return row?.group === 'party' ? [{ path: '/documentType', params: { type: row.name } }] : [];
  },
};
