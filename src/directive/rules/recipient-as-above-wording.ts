import type { Rule } from './rule.js';
import { STATE } from './profiles.js';

/** The wording is Như trên. */
export const recipientAsAboveWording: Rule<'directive-recipient-as-above-wording'> = {
  id: 'directive-recipient-as-above-wording',
  profiles: STATE,
  run: ({ directive }) =>
    directive.recipients.flatMap(({ text }, index) =>
      /^Như kính gửi$/iu.test(text)
        ? [{ path: `/recipients/${index}`, params: { text }, suggestion: 'Như trên' }]
        : [],
    ),
};
