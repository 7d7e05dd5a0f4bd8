export { findDeadlines, scanDeadlines, type FindDeadlinesOptions } from './find.js';
export { isDeadline, parseDeadline, type ParseDeadlineOptions } from './parse.js';
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
