import { documentTypes } from '../../data/document-types.js';
import type { Rule } from './rule.js';
import { ALL } from './profiles.js';

/** The type is a known one. */
export const typeUnknown: Rule<'directive-type-unknown'> = {
  id: 'directive-type-unknown',
  profiles: ALL,
  run: ({ directive }) => {
    const type = directive.documentType;
    return type === undefined || documentTypes.some((row) => row.slug === type)
      ? []
      : [{ path: '/documentType', params: { type } }];
  },
};
