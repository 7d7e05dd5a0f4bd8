import { type Rule, eachDeadline } from './rule.js';
import { FORM } from './profiles.js';

/** Deadlines can be measured. */
export const deadlineVague: Rule<'directive-deadline-vague'> = {
  id: 'directive-deadline-vague',
  profiles: FORM,
  run: ({ directive }) =>
    eachDeadline(directive).flatMap(({ path, deadline }) =>
      deadline.kind === 'vague' ? [{ path, params: { text: deadline.text } }] : [],
    ),
};
