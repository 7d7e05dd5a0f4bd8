import type { Rule } from './rule.js';
import { STATE } from './profiles.js';

/** The text ends in ./.. */
export const endMarkAbsent: Rule<'directive-end-mark-absent'> = {
  id: 'directive-end-mark-absent',
  profiles: STATE,
  run: ({ directive, text }) => {
    if (text === undefined || directive.provisions.length === 0) return [];
    return text.includes('./.') ? [] : [{ path: '/provisions' }];
  },
};
