import type { Rule } from './rule.js';
import { STATE } from './profiles.js';

/** Several appendices take Roman numerals. */
export const appendixNumber: Rule<'directive-appendix-number'> = {
  id: 'directive-appendix-number',
  profiles: STATE,
  run: ({ directive }) =>
    directive.appendices.length < 2
      ? []
      : directive.appendices.flatMap(({ label }, index) =>
          label !== undefined && /^[0-9]/u.test(label)
            ? [{ path: `/appendices/${index}`, params: { label } }]
            : [],
        ),
};
