export { findDeadlines, type FindDeadlinesOptions } from './find.js';
export { isDeadline, parseDeadline, type ParseDeadlineOptions } from './parse.js';
export { formatDeadline } from './format.js';
export { checkDeadline, type CheckDeadlineOptions } from './check.js';
export { resolveDeadline, type ResolveDeadlineOptions } from './resolve.js';
export {
  listOccurrences,
  type DeadlineOccurrence,
  type OccurrenceOptions,
  type OccurrenceRange,
} from './occurrences.js';
export { listReportPeriods, type ReportPeriod, type ReportScheme } from './report-period.js';
export { resolveDeadlineStatus } from './status.js';
export type {
  DeadlinePolicy,
  DeadlineResolution,
  DeadlineRoll,
  DeadlineRollKind,
  DeadlineStep,
  ResolvedDeadline,
  UnresolvedDeadline,
} from './resolution-types.js';
export type {
  DayCount,
  DeadlineState,
  DeadlineStatus,
  OriginalStatus,
  DeadlineStatusOptions,
  DueSoonThreshold,
} from './status-types.js';
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
} from './types.js';
export { checkVietnameseDates } from '../date/check.js';
export { findVietnameseDates } from '../date/find.js';
export { formatVietnameseDate, type FormatDateOptions } from '../date/format.js';
export { isVietnameseDate, parseVietnameseDate } from '../date/parse.js';
export type { DateOptions } from '../date/resolve.js';
