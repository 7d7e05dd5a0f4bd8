import type { Rule } from './rule.js';
import { FORM } from './profiles.js';

/** KT. is signed by a deputy. */
export const ktWithoutDeputy: Rule<'directive-kt-without-deputy'> = {
  id: 'directive-kt-without-deputy',
  profiles: FORM,
  run: ({ directive }) => {
    const { authority = [], position } = directive.signature ?? {};
    if (authority.at(-1) !== 'kt' || position === undefined || /PHÓ|THỨ TRƯỞNG/iu.test(position)) return [];
    return [{ path: '/signature', params: { position } }];
  },
};
