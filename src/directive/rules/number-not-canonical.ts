import type { Rule } from './rule.js';
import { FORM } from './profiles.js';

/** The number is written in its canonical form. */
export const numberNotCanonical: Rule<'directive-number-not-canonical'> = {
  id: 'directive-number-not-canonical',
  profiles: FORM,
  run: ({ directive }) => {
    const number = directive.number;
    if (number?.serial === undefined || number.text.replace(/^số:? ?/iu, '') === number.canonical) return [];
    return [{ path: '/number', params: { text: number.text }, suggestion: number.canonical }];
  },
};
