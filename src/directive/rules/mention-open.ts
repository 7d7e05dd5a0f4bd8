import type { Rule } from './rule.js';
import { ALL } from './profiles.js';

/** Short forms point to a document. */
export const mentionOpen: Rule<'directive-mention-open'> = {
  id: 'directive-mention-open',
  profiles: ALL,
  run: ({ directive }) =>
    directive.mentions.flatMap(({ text, refersTo }, index) =>
      refersTo === undefined ? [{ path: `/mentions/${index}`, params: { text } }] : [],
    ),
};
