import type { Rule } from './rule.js';
import { PARTY } from './profiles.js';

/** A Party citation has a comma before the date. */
export const citationPartyComma: Rule<'directive-citation-party-comma'> = {
  id: 'directive-citation-party-comma',
  profiles: PARTY,
  run: ({ directive }) =>
    directive.citations.flatMap(({ text, number }, index) =>
      number?.scheme === 'party' && /[0-9A-ZĐƯ] ngày [0-9]/u.test(text)
        ? [
            {
              path: `/citations/${index}`,
              params: { text },
              suggestion: text.replace(/([0-9A-ZĐƯ]) ngày (?=[0-9])/u, '$1, ngày '),
            },
          ]
        : [],
    ),
};
