import type { Rule } from './rule.js';
import { ALL } from './profiles.js';

/** Cited documents are older. */
export const citationAfterIssue: Rule<'directive-citation-after-issue'> = {
  id: 'directive-citation-after-issue',
  profiles: ALL,
  run: ({ directive }) => {
    const issuedOn = directive.issuedOn;
    if (issuedOn?.length !== 10) return [];
    return directive.citations.flatMap(({ issuedOn: cited, text }, index) =>
      cited?.length === 10 && cited > issuedOn
        ? [{ path: `/citations/${index}`, params: { text, cited, issuedOn } }]
        : [],
    );
  },
};
