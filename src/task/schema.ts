import * as z from 'zod';
import { BodyReferenceSchema } from '../body/schema.js';
import { DeadlineSchema } from '../deadline/schema.js';
import { id, list, model, printed } from '../text/schema.js';
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
