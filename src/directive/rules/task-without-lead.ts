import type { Rule } from './rule.js';
import { ALL } from './profiles.js';

/** A task has a lead. */
export const taskWithoutLead: Rule<'directive-task-without-lead'> = {
  id: 'directive-task-without-lead',
  profiles: ALL,
  run: ({ directive }) =>
    directive.tasks.flatMap(({ id, lead }, index) =>
      lead.length === 0 ? [{ path: `/tasks/${index}`, params: { id } }] : [],
    ),
};
