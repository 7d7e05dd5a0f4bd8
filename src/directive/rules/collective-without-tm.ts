import type { Rule } from './rule.js';
import { STATE } from './profiles.js';

/** A collective’s normative decision is signed TM.. */
export const collectiveWithoutTm: Rule<'directive-collective-without-tm'> = {
  id: 'directive-collective-without-tm',
  profiles: STATE,
  run: ({ directive }) => {
    const { number, issuer, signature } = directive;
    const collective = /^(?:Ủy ban nhân dân|Hội đồng nhân dân)/u.test(issuer?.name ?? '');
    if (
      !collective ||
      number?.year === undefined ||
      signature?.position === undefined ||
      signature.authority.includes('tm')
    )
      return [];
    return [{ path: '/signature', params: { issuer: issuer?.name ?? '' } }];
  },
};
