import type { Rule } from './rule.js';
import { ALL } from './profiles.js';

/** Secrecy has three degrees. */
export const secrecyUnknown: Rule<'directive-secrecy-unknown'> = {
  id: 'directive-secrecy-unknown',
  profiles: ALL,
  run: ({ directive }) =>
    directive.secrecy === undefined || ['mat', 'toi-mat', 'tuyet-mat'].includes(directive.secrecy)
      ? []
      : [{ path: '/secrecy', params: { value: directive.secrecy } }],
};
