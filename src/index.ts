export type { Found, Span, SpanMap } from './text/types.js';
export type { Failure, Issue, IssueParam, MessageTable, Result, Severity, Success } from './issue/types.js';
export type { RowStatus } from './data/rows.js';
export { translateIssues } from './issue/create.js';
export { englishMessages } from './issue/english.js';

export type { IsoDate, PartialDate, TimeOfDay, VietnameseDate } from './date/types.js';
export { checkVietnameseDates } from './date/check.js';
export { findVietnameseDates } from './date/find.js';
export { formatVietnameseDate, type FormatDateOptions } from './date/format.js';
export { isVietnameseDate, parseVietnameseDate } from './date/parse.js';
export type { DateOptions } from './date/resolve.js';
export { checkCalendarDay } from './calendar/check.js';
export { fromLunarDate, lunarLeapMonth, toLunarDate } from './calendar/lunar.js';
export { mergeCalendars } from './calendar/merge.js';
export { listHolidays, listWorkedRestDays, resolveDay } from './calendar/resolve.js';
export type {
  CalendarOverlay,
  CalendarRow,
  CalendarRowKind,
  LunarDate,
  OfficeHours,
  OverlayDays,
  ResolvedDay,
  WorkingCalendar,
} from './calendar/types.js';
export { vietnamCalendar, type VietnamCalendarOptions } from './calendar/vietnam.js';
export { addWorkingDays, countWorkingDays, isWorkingDay, nextWorkingDay } from './calendar/working-day.js';
export type { DocumentNumber, NumberScheme } from './number/types.js';
export { checkDocumentNumber, type CheckNumberOptions } from './number/check.js';
export { compareDocumentNumbers } from './number/compare.js';
export { findDocumentNumbers, type FindNumberOptions } from './number/find.js';
export { formatDocumentNumber, type FormatNumberOptions } from './number/format.js';
export { documentNumberKey } from './number/key.js';
export { decodeLegacyText, type DecodedText } from './number/legacy.js';
export { nextDocumentNumber, type NextNumberOptions } from './number/next.js';
export { isDocumentNumber, parseDocumentNumber, type ParseNumberOptions } from './number/parse.js';
export {
  listNumberSegments,
  type NumberSegment,
  type SegmentCandidate,
  type SegmentKind,
} from './number/segments.js';
export { checkBody, type CheckBodyOptions } from './body/check.js';
export { expandBodyName, restoreBodyCase } from './body/expand.js';
export { findBodies } from './body/find.js';
export {
  checkBodyIdentifier,
  parseBodyIdentifier,
  resolvePlaceCode,
  toQcvn102Candidate,
  toQd20Candidate,
  type CheckBodyIdentifierOptions,
} from './body/identifiers.js';
export { resolveIssuer } from './body/issuer.js';
export { listBodies, listPredecessors, listSuccessors, type ListBodiesOptions } from './body/list.js';
export { parseBodyName } from './body/parse.js';
export { qualifyBodyName } from './body/qualify.js';
export { resolveBody, type ResolveBodyOptions } from './body/resolve.js';
export type {
  Body,
  BodyCandidate,
  BodyEvidence,
  BodyIdentifier,
  BodyLevel,
  BodyReference,
  BodyResolution,
  BodySuccession,
  Commune,
  CommuneProvider,
  IssuerEvidence,
} from './body/types.js';
export type { Archive, Recipient, RecipientList, RecipientMember } from './recipient/types.js';
export { parseAddressees, parseRecipients } from './recipient/parse.js';
export { formatRecipients, type FormatRecipientsOptions } from './recipient/format.js';
export { listAbbreviations } from './recipient/abbreviations.js';
export type { AbbreviationReading, AbbreviationRow } from './data/recipient-abbreviations.js';
export type { Provision } from './provision/types.js';
export { findProvisions } from './provision/find.js';
export { listTree, type TreeItem, type TreeNode } from './provision/tree.js';
export type { Citation, Mention, Pinpoint } from './citation/types.js';
export { annotate, type AnnotatedPart, type AnnotateOptions } from './citation/annotate.js';
export { checkCitation, checkCitationForm, fixCitations } from './citation/check.js';
export { findCitations, type FindCitationsOptions } from './citation/find.js';
export { formatCitation, type FormatCitationOptions } from './citation/format.js';
export { formatCitationIri } from './citation/iri.js';
export { citationKey, compareCitations } from './citation/key.js';
export type { MentionOptions } from './citation/mention.js';
export { parseCitation } from './citation/parse.js';
export { resolveCitations, type ResolvedCitations } from './citation/resolve.js';
export { findDeadlines, type FindDeadlinesOptions } from './deadline/find.js';
export { isDeadline, parseDeadline, type ParseDeadlineOptions } from './deadline/parse.js';
export { formatDeadline } from './deadline/format.js';
export { checkDeadline, type CheckDeadlineOptions } from './deadline/check.js';
export { resolveDeadline, type ResolveDeadlineOptions } from './deadline/resolve.js';
export {
  listOccurrences,
  type DeadlineOccurrence,
  type OccurrenceOptions,
  type OccurrenceRange,
} from './deadline/occurrences.js';
export { listReportPeriods, type ReportPeriod, type ReportScheme } from './deadline/report-period.js';
export { resolveDeadlineStatus } from './deadline/status.js';
export type {
  DeadlinePolicy,
  DeadlineResolution,
  DeadlineRoll,
  DeadlineRollKind,
  DeadlineStep,
  ResolvedDeadline,
  UnresolvedDeadline,
} from './deadline/resolution-types.js';
export type {
  DayCount,
  DeadlineState,
  DeadlineStatus,
  OriginalStatus,
  DeadlineStatusOptions,
  DueSoonThreshold,
} from './deadline/status-types.js';
export type {
  DateDeadline,
  Deadline,
  DeadlineAnchor,
  DeadlineBound,
  DeadlineUnit,
  PeriodDeadline,
  RecurringDeadline,
  VagueDeadline,
  WindowDeadline,
} from './deadline/types.js';
export type { Task } from './task/types.js';
export { findTasks, type FindTasksOptions } from './task/find.js';
export { listTaskStatistics, resolveTaskStatus, type TaskStatusOptions } from './task/progress.js';
export type {
  TaskCell,
  TaskCells,
  TaskExtension,
  TaskLifecycle,
  TaskProgress,
  TaskStatistics,
  TaskStatus,
} from './task/progress-types.js';
export type {
  Appendix,
  Directive,
  Extension,
  Footnote,
  OtherText,
  ParsedDirective,
  PreambleItem,
  Signature,
} from './directive/types.js';
export { parseDirective, type ParseDirectiveOptions } from './directive/parse.js';
export { validate, validateDirective, type ValidateOptions } from './validate/validate.js';
export type { ValidateLanguage } from './validate/issues.js';
export type { SchemaModels, SchemaName } from './validate/generated/schemas.js';
export {
  fromNewerDirective,
  type NewerDirective,
  type ReadNewerDirective,
  type SetAside,
} from './validate/newer.js';
export { checkDirective, type CheckDirectiveOptions } from './directive/check.js';
export type { DirectiveProfile } from './directive/rules/profiles.js';
export { formatDirective, type FormatDirectiveOptions } from './directive/format.js';
export type { Place } from './body/place-table.js';
