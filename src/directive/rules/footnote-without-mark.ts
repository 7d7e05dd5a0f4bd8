import type { Rule } from './rule.js';
import { ALL } from './profiles.js';

/** Each footnote is referred to. */
export const footnoteWithoutMark: Rule<'directive-footnote-without-mark'> = {
  id: 'directive-footnote-without-mark',
  profiles: ALL,
  run: ({ directive, text }) => {
    if (text === undefined) return [];
    const cited = new Set(directive.citations.map((citation) => citation.footnote));
    return directive.footnotes.flatMap(({ mark }, index) =>
      cited.has(mark) || text.split(mark).length > 2
        ? []
        : [{ path: `/footnotes/${index}`, params: { mark } }],
    );
  },
};
