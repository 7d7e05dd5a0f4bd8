import { type Rule, existedOn } from './rule.js';
import { ALL } from './profiles.js';

/** Recipients existed on the day. */
export const recipientNotExisting: Rule<'directive-recipient-not-existing'> = {
  id: 'directive-recipient-not-existing',
  profiles: ALL,
  run: ({ directive }) => {
    const on = directive.issuedOn;
    if (on === undefined) return [];
    return directive.recipients.flatMap(({ text, body }, index) =>
      body === undefined || existedOn(body, on)
        ? []
        : [{ path: `/recipients/${index}`, params: { name: body.name ?? text, on } }],
    );
  },
};
