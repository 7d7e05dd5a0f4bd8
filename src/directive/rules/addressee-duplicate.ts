import { type Rule, duplicates } from './rule.js';
import { ALL } from './profiles.js';

/** No addressee twice. */
export const addresseeDuplicate: Rule<'directive-addressee-duplicate'> = {
  id: 'directive-addressee-duplicate',
  profiles: ALL,
  run: ({ directive }) =>
    duplicates(directive.addressees.map((one) => one.text)).map(({ index, text }) => ({
      path: `/addressees/${index}`,
      params: { text },
    })),
};
