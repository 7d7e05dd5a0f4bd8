import type { Rule } from './rule.js';
import { ALL } from './profiles.js';

/** A cited year agrees with its date. */
export const citationYearMismatch: Rule<'directive-citation-year-mismatch'> = {
  id: 'directive-citation-year-mismatch',
  profiles: ALL,
  run: ({ directive }) =>
    directive.citations.flatMap(({ issuedOn, number, text }, index) =>
      issuedOn === undefined || number?.year === undefined || issuedOn.startsWith(String(number.year))
        ? []
        : [{ path: `/citations/${index}`, params: { text } }],
    ),
};
