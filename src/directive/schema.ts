import * as z from 'zod';
import { BodyReferenceSchema } from '../body/schema.js';
import { CitationSchema, MentionSchema } from '../citation/schema.js';
import { partialDate } from '../date/schema.js';
import { DocumentNumberSchema } from '../number/schema.js';
import { ProvisionSchema } from '../provision/schema.js';
import { ArchiveSchema, RecipientSchema } from '../recipient/schema.js';
import { TaskSchema } from '../task/schema.js';
import { fieldName, list, model, printed, printedOrEmpty, slug, text } from '../text/schema.js';
import type {
  Appendix,
  Directive,
  Extension,
  Footnote,
  OtherText,
  PreambleItem,
  Signature,
} from './types.js';

/** Schema of {@link PreambleItem}. */
export const PreambleItemSchema: z.ZodType<PreambleItem, PreambleItem> = /* @__PURE__ */ model(() =>
  z.strictObject({ kind: slug(), text: printed() }),
);

/** Schema of {@link Signature}. */
export const SignatureSchema: z.ZodType<Signature, Signature> = /* @__PURE__ */ model(() =>
  z.strictObject({
    authority: list(slug()),
    onBehalfOf: z.exactOptional(printed()),
    position: z.exactOptional(printed()),
    signer: z.exactOptional(printed()),
    rank: z.exactOptional(printed()),
  }),
);

/** Schema of {@link Footnote}. */
export const FootnoteSchema: z.ZodType<Footnote, Footnote> = /* @__PURE__ */ model(() =>
  z.strictObject({ mark: printed(), text: printedOrEmpty() }),
);

/** Schema of {@link Appendix}. */
export const AppendixSchema: z.ZodType<Appendix, Appendix> = /* @__PURE__ */ model(() =>
  z.strictObject({
    label: z.exactOptional(printed()),
    title: z.exactOptional(printed()),
    text: printedOrEmpty(),
  }),
);

/** Schema of {@link OtherText}. */
export const OtherTextSchema: z.ZodType<OtherText, OtherText> = /* @__PURE__ */ model(() =>
  z.strictObject({ kind: slug(), text: printed() }),
);

/** Schema of {@link Extension}. */
export const ExtensionSchema: z.ZodType<Extension, Extension> = /* @__PURE__ */ model(() =>
  z.strictObject({
    uri: text(2000).regex(/^[A-Za-z][0-9A-Za-z+.-]*:[!-~]+$/u),
    value: printedOrEmpty(),
  }),
);

/** Schema of {@link Directive}. */
export const DirectiveSchema: z.ZodType<Directive, Directive> = /* @__PURE__ */ model(() =>
  z.strictObject({
    // Every minor version of this major one; see docs/schema.md.
    schemaVersion: text(6).regex(/^1[.](?:0|[1-9][0-9]{0,3})$/u),
    number: z.exactOptional(DocumentNumberSchema),
    documentType: z.exactOptional(slug()),
    issuer: z.exactOptional(BodyReferenceSchema),
    place: z.exactOptional(printed()),
    issuedOn: z.exactOptional(partialDate()),
    effectiveOn: z.exactOptional(partialDate()),
    subject: z.exactOptional(printed()),
    urgency: z.exactOptional(slug()),
    secrecy: z.exactOptional(slug()),
    addressees: list(RecipientSchema),
    preamble: list(PreambleItemSchema),
    provisions: list(ProvisionSchema),
    closing: list(printed()),
    citations: list(CitationSchema),
    mentions: list(MentionSchema),
    tasks: list(TaskSchema),
    recipients: list(RecipientSchema),
    archive: z.exactOptional(ArchiveSchema),
    signature: z.exactOptional(SignatureSchema),
    cosigners: list(SignatureSchema),
    footnotes: list(FootnoteSchema),
    appendices: list(AppendixSchema),
    other: list(OtherTextSchema),
    inferred: list(fieldName()),
    extensions: list(ExtensionSchema),
  }),
);
