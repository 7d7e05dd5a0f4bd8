import type { Rule } from './rule.js';
import { ALL } from './profiles.js';

/** A lead does not cooperate with itself. */
export const taskLeadCooperates: Rule<'directive-task-lead-cooperates'> = {
  id: 'directive-task-lead-cooperates',
  profiles: ALL,
  run: ({ directive }) =>
    directive.tasks.flatMap(({ id, lead, cooperating }, index) => {
      const both = cooperating.find((one) =>
        lead.some((other) => other.text !== undefined && other.text === one.text),
      );
      return both ? [{ path: `/tasks/${index}`, params: { id, name: both.text ?? '' } }] : [];
    }),
};
