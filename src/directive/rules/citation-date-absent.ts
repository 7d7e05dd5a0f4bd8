import { type Rule, firstCitations } from './rule.js';
import { STATE } from './profiles.js';

/** A first citation states the date. */
export const citationDateAbsent: Rule<'directive-citation-date-absent'> = {
  id: 'directive-citation-date-absent',
  profiles: STATE,
  run: ({ directive }) =>
    firstCitations(directive.citations).flatMap(({ citation, index }) =>
      citation.issuedOn === undefined
        ? [{ path: `/citations/${index}`, params: { text: citation.text } }]
        : [],
    ),
};
