import { type Rule, existedOn } from './rule.js';
import { ALL } from './profiles.js';

/** Addressees existed on the day. */
export const addresseeNotExisting: Rule<'directive-addressee-not-existing'> = {
  id: 'directive-addressee-not-existing',
  profiles: ALL,
  run: ({ directive }) => {
    const on = directive.issuedOn;
    if (on === undefined) return [];
    return directive.addressees.flatMap(({ text, body }, index) =>
      body === undefined || existedOn(body, on)
        ? []
        : [{ path: `/addressees/${index}`, params: { name: body.name ?? text, on } }],
    );
  },
};
