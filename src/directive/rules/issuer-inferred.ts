import type { Rule } from './rule.js';
import { ALL } from './profiles.js';

/** The letterhead names the issuer. */
export const issuerInferred: Rule<'directive-issuer-inferred'> = {
  id: 'directive-issuer-inferred',
  profiles: ALL,
  run: ({ directive }) =>
    directive.inferred.some((field) => field.startsWith('issuer')) ? [{ path: '/issuer' }] : [],
};
