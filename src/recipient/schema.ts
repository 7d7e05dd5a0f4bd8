import * as z from 'zod';
import { BodyReferenceSchema } from '../body/schema.js';
import { id, list, model, printed, slug } from '../text/schema.js';
import type { Archive, Recipient, RecipientMember } from './types.js';

/** Schema of {@link RecipientMember}. */
export const RecipientMemberSchema: z.ZodType<RecipientMember, RecipientMember> = /* @__PURE__ */ model(() =>
  z.strictObject({
    text: printed(),
    body: z.exactOptional(BodyReferenceSchema),
    role: z.exactOptional(printed()),
  }),
);

/** Schema of {@link Recipient}. */
export const RecipientSchema: z.ZodType<Recipient, Recipient> = /* @__PURE__ */ model(() =>
  z.strictObject({
    text: printed(),
    purpose: z.exactOptional(slug()),
    purposeText: z.exactOptional(printed()),
    body: z.exactOptional(BodyReferenceSchema),
    role: z.exactOptional(printed()),
    group: z.exactOptional(printed()),
    members: z.exactOptional(list(RecipientMemberSchema)),
    sameAs: z.exactOptional(id()),
  }),
);

/** Schema of {@link Archive}. */
export const ArchiveSchema: z.ZodType<Archive, Archive> = /* @__PURE__ */ model(() =>
  z.strictObject({
    text: printed(),
    units: list(printed()),
    copies: z.exactOptional(z.int().min(0).max(1_000_000)),
    initials: z.exactOptional(printed()),
  }),
);
