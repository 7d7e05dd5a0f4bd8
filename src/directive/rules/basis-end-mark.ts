import type { Rule } from './rule.js';
import { STATE } from './profiles.js';

/** Bases end in semicolons. */
export const basisEndMark: Rule<'directive-basis-end-mark'> = {
  id: 'directive-basis-end-mark',
  profiles: STATE,
  run: ({ directive }) => {
    const bases = directive.preamble
      .map((item, index) => ({ ...item, index }))
      .filter((item) => item.kind === 'basis');
    return bases
      .filter(({ text }, i) => !text.endsWith(i < bases.length - 1 ? ';' : '.') && !/[;.,:]$/u.test(text))
      .map(({ index }) => ({ path: `/preamble/${index}` }));
  },
};
