import type { Rule } from './rule.js';
import { ALL } from './profiles.js';

/** The issuer in the symbol is the issuing body. */
export const numberIssuerMismatch: Rule<'directive-number-issuer-mismatch'> = {
  id: 'directive-number-issuer-mismatch',
  profiles: ALL,
  run: ({ directive }) => {
    const symbols = directive.number?.issuers;
    const { symbol, name } = directive.issuer ?? {};
    // Only a committee's own symbol is fixed enough to be held against the letterhead.
    if (symbols === undefined || symbol === undefined || !/^(?:UBND|HĐND)$/u.test(symbol)) return [];
    return symbols.some((one) => one.startsWith(symbol) || one.includes(symbol))
      ? []
      : [{ path: '/number', params: { symbol: symbols.join('-'), issuer: name ?? symbol } }];
  },
};
