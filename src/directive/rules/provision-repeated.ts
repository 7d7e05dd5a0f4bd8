import { type Rule, numberingFaults } from './rule.js';
import { ALL } from './profiles.js';

/** No number comes twice. */
export const provisionRepeated: Rule<'directive-provision-repeated'> = {
  id: 'directive-provision-repeated',
  profiles: ALL,
  run: ({ directive }) =>
    numberingFaults(directive.provisions)
      .filter((fault) => fault.kind === 'repeat')
      .map(({ index, label }) => ({ path: `/provisions/${index}`, params: { label } })),
};
