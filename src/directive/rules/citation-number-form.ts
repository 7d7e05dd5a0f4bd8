import type { Rule } from './rule.js';
import { FORM } from './profiles.js';

/** Cited numbers are canonical. */
export const citationNumberForm: Rule<'directive-citation-number-form'> = {
  id: 'directive-citation-number-form',
  profiles: FORM,
  run: ({ directive }) =>
    directive.citations.flatMap(({ number }, index) =>
      number?.serial === undefined || number.text === number.canonical
        ? []
        : [
            {
              path: `/citations/${index}/number`,
              params: { text: number.text, canonical: number.canonical },
              suggestion: number.canonical,
            },
          ],
    ),
};
