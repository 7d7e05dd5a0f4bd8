import { type Rule, existedOn } from './rule.js';
import { ALL } from './profiles.js';

/** The issuer existed on the day. */
export const issuerNotExisting: Rule<'directive-issuer-not-existing'> = {
  id: 'directive-issuer-not-existing',
  profiles: ALL,
  run: ({ directive }) => {
    const { issuer, issuedOn } = directive;
    if (issuer === undefined || issuedOn === undefined || existedOn(issuer, issuedOn)) return [];
    return [{ path: '/issuer', params: { name: issuer.name ?? issuer.text ?? '', on: issuedOn } }];
  },
};
