import { type Rule, eachDeadline } from './rule.js';
import { FORM } from './profiles.js';

/** Periods say from when. */
export const deadlineAnchorAbsent: Rule<'directive-deadline-anchor-absent'> = {
  id: 'directive-deadline-anchor-absent',
  profiles: FORM,
  run: ({ directive }) =>
    eachDeadline(directive).flatMap(({ path, deadline }) =>
      deadline.kind === 'period' && deadline.from === undefined
        ? [{ path, params: { text: deadline.text } }]
        : [],
    ),
};
