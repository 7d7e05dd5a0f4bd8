import type { Rule } from './rule.js';
import { ALL } from './profiles.js';

/** Urgency has three degrees. */
export const urgencyUnknown: Rule<'directive-urgency-unknown'> = {
  id: 'directive-urgency-unknown',
  profiles: ALL,
  run: ({ directive }) =>
    directive.urgency === undefined || ['khan', 'thuong-khan', 'hoa-toc'].includes(directive.urgency)
      ? []
      : [{ path: '/urgency', params: { value: directive.urgency } }],
};
