// The entry `vanban/schema`: zod schemas of the exchanged models. Each is a Standard Schema.
export { SpanSchema } from './text/schema.js';
export { IssueParamSchema, IssueSchema } from './issue/schema.js';
export { VietnameseDateSchema } from './date/schema.js';
export { DocumentNumberSchema } from './number/schema.js';
export { BodyIdentifierSchema, BodyReferenceSchema, BodySchema } from './body/schema.js';
export { ArchiveSchema, RecipientMemberSchema, RecipientSchema } from './recipient/schema.js';
export { ProvisionSchema } from './provision/schema.js';
export { CitationSchema, MentionSchema, PinpointSchema } from './citation/schema.js';
export {
  DateDeadlineSchema,
  DeadlineAnchorSchema,
  DeadlineSchema,
  PeriodDeadlineSchema,
  RecurringDeadlineSchema,
  VagueDeadlineSchema,
  WindowDeadlineSchema,
} from './deadline/schema.js';
export { TaskExtensionSchema, TaskProgressSchema, TaskSchema } from './task/schema.js';
export {
  AppendixSchema,
  DirectiveSchema,
  ExtensionSchema,
  FootnoteSchema,
  OtherTextSchema,
  PreambleItemSchema,
  SignatureSchema,
} from './directive/schema.js';
