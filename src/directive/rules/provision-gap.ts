import { type Rule, numberingFaults } from './rule.js';
import { ALL } from './profiles.js';

/** Numbering has no gap. */
export const provisionGap: Rule<'directive-provision-gap'> = {
  id: 'directive-provision-gap',
  profiles: ALL,
  run: ({ directive }) =>
    numberingFaults(directive.provisions)
      .filter((fault) => fault.kind === 'gap')
      .map(({ index, before, label }) => ({ path: `/provisions/${index}`, params: { before, label } })),
};
