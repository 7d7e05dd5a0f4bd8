import type { Rule } from './rule.js';
import { ALL } from './profiles.js';

/** A cited type agrees with its symbol. */
export const citationTypeMismatch: Rule<'directive-citation-type-mismatch'> = {
  id: 'directive-citation-type-mismatch',
  profiles: ALL,
  run: ({ directive }) =>
    directive.citations.flatMap(({ documentType, number, text }, index) =>
      documentType === undefined || number?.documentType === undefined || number.documentType === documentType
        ? []
        : [{ path: `/citations/${index}`, params: { text, fromNumber: number.documentType } }],
    ),
};
