// Generated from the JSON Schemas by "npm run schemas". Change a schema, not this file.

import type {
  Appendix,
  Directive,
  Extension,
  Footnote,
  OtherText,
  PreambleItem,
  Signature,
} from '../../directive/types.js';
import type { Archive, Recipient, RecipientMember } from '../../recipient/types.js';
import type { Body, BodyIdentifier, BodyReference } from '../../body/types.js';
import type { Citation, Mention, Pinpoint } from '../../citation/types.js';
import type {
  DateDeadline,
  Deadline,
  DeadlineAnchor,
  PeriodDeadline,
  RecurringDeadline,
  VagueDeadline,
  WindowDeadline,
} from '../../deadline/types.js';
import type { DocumentNumber } from '../../number/types.js';
import type { Issue, IssueParam } from '../../issue/types.js';
import type { Provision } from '../../provision/types.js';
import type { Span } from '../../text/types.js';
import type { TaskExtension, TaskProgress } from '../../task/progress-types.js';
import type { Task } from '../../task/types.js';
import type { VietnameseDate } from '../../date/types.js';
import type { Check } from '../rules.js';
import * as checks from './checks.js';

/** The model of each published schema. */
export interface SchemaModels {
  /** `appendix.schema.json` */
  appendix: Appendix;
  /** `archive.schema.json` */
  archive: Archive;
  /** `body-identifier.schema.json` */
  'body-identifier': BodyIdentifier;
  /** `body-reference.schema.json` */
  'body-reference': BodyReference;
  /** `body.schema.json` */
  body: Body;
  /** `citation.schema.json` */
  citation: Citation;
  /** `date-deadline.schema.json` */
  'date-deadline': DateDeadline;
  /** `deadline-anchor.schema.json` */
  'deadline-anchor': DeadlineAnchor;
  /** `deadline.schema.json` */
  deadline: Deadline;
  /** `directive.schema.json` */
  directive: Directive;
  /** `document-number.schema.json` */
  'document-number': DocumentNumber;
  /** `extension.schema.json` */
  extension: Extension;
  /** `footnote.schema.json` */
  footnote: Footnote;
  /** `issue-param.schema.json` */
  'issue-param': IssueParam;
  /** `issue.schema.json` */
  issue: Issue;
  /** `mention.schema.json` */
  mention: Mention;
  /** `other-text.schema.json` */
  'other-text': OtherText;
  /** `period-deadline.schema.json` */
  'period-deadline': PeriodDeadline;
  /** `pinpoint.schema.json` */
  pinpoint: Pinpoint;
  /** `preamble-item.schema.json` */
  'preamble-item': PreambleItem;
  /** `provision.schema.json` */
  provision: Provision;
  /** `recipient-member.schema.json` */
  'recipient-member': RecipientMember;
  /** `recipient.schema.json` */
  recipient: Recipient;
  /** `recurring-deadline.schema.json` */
  'recurring-deadline': RecurringDeadline;
  /** `signature.schema.json` */
  signature: Signature;
  /** `span.schema.json` */
  span: Span;
  /** `task-extension.schema.json` */
  'task-extension': TaskExtension;
  /** `task-progress.schema.json` */
  'task-progress': TaskProgress;
  /** `task.schema.json` */
  task: Task;
  /** `vague-deadline.schema.json` */
  'vague-deadline': VagueDeadline;
  /** `vietnamese-date.schema.json` */
  'vietnamese-date': VietnameseDate;
  /** `window-deadline.schema.json` */
  'window-deadline': WindowDeadline;
}

/** Name of a published schema: `task` for `schemas/1.0/task.schema.json`. */
export type SchemaName = keyof SchemaModels;

/** Version of the published schemas. */
export const SCHEMA_VERSION = '1.0';

/** The check of each published schema. */
export const schemaChecks: Readonly<Record<SchemaName, Check>> = {
  appendix: checks.checkAppendix,
  archive: checks.checkArchive,
  'body-identifier': checks.checkBodyIdentifier,
  'body-reference': checks.checkBodyReference,
  body: checks.checkBody,
  citation: checks.checkCitation,
  'date-deadline': checks.checkDateDeadline,
  'deadline-anchor': checks.checkDeadlineAnchor,
  deadline: checks.checkDeadline,
  directive: checks.checkDirective,
  'document-number': checks.checkDocumentNumber,
  extension: checks.checkExtension,
  footnote: checks.checkFootnote,
  'issue-param': checks.checkIssueParam,
  issue: checks.checkIssue,
  mention: checks.checkMention,
  'other-text': checks.checkOtherText,
  'period-deadline': checks.checkPeriodDeadline,
  pinpoint: checks.checkPinpoint,
  'preamble-item': checks.checkPreambleItem,
  provision: checks.checkProvision,
  'recipient-member': checks.checkRecipientMember,
  recipient: checks.checkRecipient,
  'recurring-deadline': checks.checkRecurringDeadline,
  signature: checks.checkSignature,
  span: checks.checkSpan,
  'task-extension': checks.checkTaskExtension,
  'task-progress': checks.checkTaskProgress,
  task: checks.checkTask,
  'vague-deadline': checks.checkVagueDeadline,
  'vietnamese-date': checks.checkVietnameseDate,
  'window-deadline': checks.checkWindowDeadline,
};
