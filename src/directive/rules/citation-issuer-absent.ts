import { type Rule, firstCitations } from './rule.js';
import { STATE } from './profiles.js';

/** A first citation names the issuer. */
export const citationIssuerAbsent: Rule<'directive-citation-issuer-absent'> = {
  id: 'directive-citation-issuer-absent',
  profiles: STATE,
  run: ({ directive }) =>
    firstCitations(directive.citations).flatMap(({ citation, index }) =>
      citation.issuer === undefined ? [{ path: `/citations/${index}`, params: { text: citation.text } }] : [],
    ),
};
