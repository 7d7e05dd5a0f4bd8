import type { Rule } from './rule.js';
import { STATE } from './profiles.js';

/** Như trên means the addressees. */
export const recipientAsAboveWrong: Rule<'directive-recipient-as-above-wrong'> = {
  id: 'directive-recipient-as-above-wrong',
  profiles: STATE,
  run: ({ directive }) => {
    if (directive.addressees.length > 0 || directive.documentType === 'cong-dien') return [];
    return directive.recipients.flatMap(({ text }, index) =>
      /^Như (?:trên|kính gửi)$/iu.test(text) ? [{ path: `/recipients/${index}`, params: { text } }] : [],
    );
  },
};
