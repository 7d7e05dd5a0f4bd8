import { type Rule, duplicates } from './rule.js';
import { ALL } from './profiles.js';

/** No recipient twice. */
export const recipientDuplicate: Rule<'directive-recipient-duplicate'> = {
  id: 'directive-recipient-duplicate',
  profiles: ALL,
  run: ({ directive }) =>
    duplicates(directive.recipients.map((one) => one.text)).map(({ index, text }) => ({
      path: `/recipients/${index}`,
      params: { text },
    })),
};
