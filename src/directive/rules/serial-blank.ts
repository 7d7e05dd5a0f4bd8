import type { Rule } from './rule.js';
import { ALL } from './profiles.js';

/** A blank serial marks a draft. */
export const serialBlank: Rule<'directive-serial-blank'> = {
  id: 'directive-serial-blank',
  profiles: ALL,
  run: ({ directive }) =>
    directive.number !== undefined && directive.number.serial === undefined ? [{ path: '/number' }] : [],
};
