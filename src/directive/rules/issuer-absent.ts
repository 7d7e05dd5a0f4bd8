import type { Rule } from './rule.js';
import { FORM } from './profiles.js';

/** A directive names its issuer. */
export const issuerAbsent: Rule<'directive-issuer-absent'> = {
  id: 'directive-issuer-absent',
  profiles: FORM,
  run: ({ directive }) => (directive.issuer === undefined ? [{ path: '/issuer' }] : []),
};
