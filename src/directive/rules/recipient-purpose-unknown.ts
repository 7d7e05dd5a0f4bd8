import { recipientPurposes } from '../../data/recipient-purposes.js';
import type { Rule } from './rule.js';
import { ALL } from './profiles.js';

/** Purposes are known ones. */
export const recipientPurposeUnknown: Rule<'directive-recipient-purpose-unknown'> = {
  id: 'directive-recipient-purpose-unknown',
  profiles: ALL,
  run: ({ directive }) =>
    directive.recipients.flatMap(({ purpose }, index) =>
      purpose === undefined || recipientPurposes.some((row) => row.slug === purpose)
        ? []
        : [{ path: `/recipients/${index}/purpose`, params: { purpose } }],
    ),
};
