import { type Rule, existedOn } from './rule.js';
import { ALL } from './profiles.js';

/** Leads existed on the day. */
export const taskLeadNotExisting: Rule<'directive-task-lead-not-existing'> = {
  id: 'directive-task-lead-not-existing',
  profiles: ALL,
  run: ({ directive }) => {
    const on = directive.issuedOn;
    if (on === undefined) return [];
    return directive.tasks.flatMap(({ lead }, task) =>
      lead.flatMap((body, index) =>
        existedOn(body, on)
          ? []
          : [{ path: `/tasks/${task}/lead/${index}`, params: { name: body.name ?? body.text ?? '', on } }],
      ),
    );
  },
};
