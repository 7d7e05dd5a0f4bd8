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
  appendix: Appendix;
  archive: Archive;
  'body-identifier': BodyIdentifier;
  'body-reference': BodyReference;
  body: Body;
  citation: Citation;
  'date-deadline': DateDeadline;
  'deadline-anchor': DeadlineAnchor;
  deadline: Deadline;
  directive: Directive;
  'document-number': DocumentNumber;
  extension: Extension;
  footnote: Footnote;
  'issue-param': IssueParam;
  issue: Issue;
  mention: Mention;
  'other-text': OtherText;
  'period-deadline': PeriodDeadline;
  pinpoint: Pinpoint;
  'preamble-item': PreambleItem;
  provision: Provision;
  'recipient-member': RecipientMember;
  recipient: Recipient;
  'recurring-deadline': RecurringDeadline;
  signature: Signature;
  span: Span;
  'task-extension': TaskExtension;
  'task-progress': TaskProgress;
  task: Task;
  'vague-deadline': VagueDeadline;
  'vietnamese-date': VietnameseDate;
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
