import type { Rule } from './rule.js';
import { FORM } from './profiles.js';

/** TL. is signed by a subordinate. */
export const tlSignedByHead: Rule<'directive-tl-signed-by-head'> = {
  id: 'directive-tl-signed-by-head',
  profiles: FORM,
  run: ({ directive }) => {
    const { authority = [], position, onBehalfOf } = directive.signature ?? {};
    return authority[0] === 'tl' &&
      position !== undefined &&
      position.toLowerCase() === onBehalfOf?.toLowerCase()
      ? [{ path: '/signature', params: { position } }]
      : [];
  },
};
