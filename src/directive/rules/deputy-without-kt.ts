import type { Rule } from './rule.js';
import { STATE } from './profiles.js';

/** A deputy signs for the head. */
export const deputyWithoutKt: Rule<'directive-deputy-without-kt'> = {
  id: 'directive-deputy-without-kt',
  profiles: STATE,
  run: ({ directive }) => {
    const { authority = [], position } = directive.signature ?? {};
    if (
      position === undefined ||
      !/^(?:PHÓ|THỨ TRƯỞNG)/iu.test(position) ||
      authority.some((mode) => ['kt', 'tl', 'tuq', 'q'].includes(mode))
    )
      return [];
    return [{ path: '/signature', params: { position }, suggestion: `KT. … ${position}` }];
  },
};
