import type { Rule } from './rule.js';
import { STATE } from './profiles.js';

/** A State letter carries no type in its symbol. */
export const letterSymbolCv: Rule<'directive-letter-symbol-cv'> = {
  id: 'directive-letter-symbol-cv',
  profiles: STATE,
  run: ({ directive }) => {
    const number = directive.number;
    return number?.scheme !== 'party' && /(?:^|[/-])CV(?:[/-]|$)/u.test(number?.symbol ?? '')
      ? [{ path: '/number' }]
      : [];
  },
};
