import * as z from 'zod';
import { BodyReferenceSchema } from '../body/schema.js';
import { dayOrInstant } from '../date/schema.js';
import { DeadlineSchema } from '../deadline/schema.js';
import { id, list, model, printed } from '../text/schema.js';
import type { TaskExtension, TaskProgress } from './progress-types.js';
import type { Task } from './types.js';

/** Schema of {@link Task}. */
export const TaskSchema: z.ZodType<Task, Task> = /* @__PURE__ */ model(() =>
  z.strictObject({
    id: id(),
    text: printed(),
    lead: list(BodyReferenceSchema),
    cooperating: list(BodyReferenceSchema),
    reportTo: z.exactOptional(list(BodyReferenceSchema)),
    via: z.exactOptional(list(BodyReferenceSchema)),
    deadlines: list(DeadlineSchema),
    product: z.exactOptional(printed()),
    provision: z.exactOptional(id()),
    parent: z.exactOptional(id()),
  }),
);

/** Schema of {@link TaskExtension}. */
export const TaskExtensionSchema: z.ZodType<TaskExtension, TaskExtension> = /* @__PURE__ */ model(() =>
  z.strictObject({
    requestedAt: z.exactOptional(dayOrInstant()),
    approvedAt: z.exactOptional(dayOrInstant()),
    due: dayOrInstant(),
    by: z.exactOptional(printed()),
  }),
);

/** Schema of {@link TaskProgress}. */
export const TaskProgressSchema: z.ZodType<TaskProgress, TaskProgress> = /* @__PURE__ */ model(() =>
  z.strictObject({
    task: id(),
    lifecycle: z.enum(['not-started', 'in-progress', 'done', 'paused', 'cancelled']),
    due: z.exactOptional(dayOrInstant()),
    extensions: z.exactOptional(list(TaskExtensionSchema)),
    completedAt: z.exactOptional(dayOrInstant()),
  }),
);
