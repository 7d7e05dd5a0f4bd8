import * as z from 'zod';
import { id, model, printed, printedOrEmpty } from '../text/schema.js';
import type { Provision } from './types.js';

/** Schema of {@link Provision}. */
export const ProvisionSchema: z.ZodType<Provision, Provision> = /* @__PURE__ */ model(() =>
  z.strictObject({
    id: id(),
    parent: z.exactOptional(id()),
    label: z.exactOptional(printed()),
    heading: z.exactOptional(printed()),
    text: printedOrEmpty(),
  }),
);
