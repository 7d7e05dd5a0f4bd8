import * as z from 'zod';
import { BodyReferenceSchema } from '../body/schema.js';
import { partialDate } from '../date/schema.js';
import { DocumentNumberSchema } from '../number/schema.js';
import { fieldName, list, model, printed, slug, text } from '../text/schema.js';
import type { Citation, Mention, Pinpoint } from './types.js';

/** Schema of {@link Pinpoint}. */
export const PinpointSchema: z.ZodType<Pinpoint, Pinpoint> = /* @__PURE__ */ model(() =>
  z.strictObject({
    text: printed(),
    article: z.exactOptional(printed()),
    clause: z.exactOptional(printed()),
    point: z.exactOptional(printed()),
    chapter: z.exactOptional(printed()),
    section: z.exactOptional(printed()),
    part: z.exactOptional(printed()),
    appendix: z.exactOptional(printed()),
  }),
);

/** Schema of {@link Citation}. */
export const CitationSchema: z.ZodType<Citation, Citation> = /* @__PURE__ */ model(() =>
  z.strictObject({
    text: printed(),
    documentType: z.exactOptional(slug()),
    documentTypeText: z.exactOptional(printed()),
    number: z.exactOptional(DocumentNumberSchema),
    name: z.exactOptional(printed()),
    issuedOn: z.exactOptional(partialDate()),
    issuer: z.exactOptional(BodyReferenceSchema),
    subject: z.exactOptional(printed()),
    pinpoints: z.exactOptional(list(PinpointSchema)),
    relation: z.exactOptional(slug()),
    within: z.exactOptional(printed()),
    footnote: z.exactOptional(printed()),
    alias: z.exactOptional(printed()),
    inferred: z.exactOptional(list(fieldName())),
  }),
);

/** Schema of {@link Mention}. */
export const MentionSchema: z.ZodType<Mention, Mention> = /* @__PURE__ */ model(() =>
  z.strictObject({
    text: printed(),
    refersTo: z.exactOptional(text(200).regex(/^(?:\/[0-9A-Za-z]+)*$/u)),
  }),
);
