import type { Rule } from './rule.js';
import { FORM } from './profiles.js';

/** A directive names its signer. */
export const signerAbsent: Rule<'directive-signer-absent'> = {
  id: 'directive-signer-absent',
  profiles: FORM,
  run: ({ directive }) => (directive.signature?.signer === undefined ? [{ path: '/signature' }] : []),
};
