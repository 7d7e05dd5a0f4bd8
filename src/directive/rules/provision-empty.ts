import type { Rule } from './rule.js';
import { ALL } from './profiles.js';

/** No provision is empty. */
export const provisionEmpty: Rule<'directive-provision-empty'> = {
  id: 'directive-provision-empty',
  profiles: ALL,
  run: ({ directive }) => {
    const parents = new Set(directive.provisions.map((provision) => provision.parent));
    return directive.provisions.flatMap(({ id, label, heading, text }, index) =>
      text === '' && heading === undefined && !parents.has(id)
        ? [{ path: `/provisions/${index}`, params: { label: label ?? id } }]
        : [],
    );
  },
};
