import type { Rule } from './rule.js';
import { ALL } from './profiles.js';

/** The type in the symbol is the type of the document. */
export const numberTypeMismatch: Rule<'directive-number-type-mismatch'> = {
  id: 'directive-number-type-mismatch',
  profiles: ALL,
  run: ({ directive }) => {
    const fromNumber = directive.number?.documentType;
    const type = directive.documentType;
    if (fromNumber === undefined || type === undefined || fromNumber === type) return [];
    return [{ path: '/documentType', params: { fromNumber, type } }];
  },
};
