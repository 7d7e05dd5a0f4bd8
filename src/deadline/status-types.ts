import type { WorkingCalendar } from '../calendar/types.js';
import type { Issue } from '../issue/types.js';

/**
 * Where a task stands as of a moment: hủy, tạm dừng, hoàn thành trước hạn, đúng hạn, trễ hạn, quá hạn, đến hạn, sắp đến hạn,
 * trong hạn, không xác định.
 */
export type DeadlineState =
  | 'cancelled'
  | 'paused'
  | 'done-early'
  | 'done-on-time'
  | 'done-late'
  | 'overdue'
  | 'due-today'
  | 'due-soon'
  | 'on-track'
  | 'unknown';

/** A distance between two days, both ways of counting. */
export interface DayCount {
  /** Days of the calendar. */
  days: number;
  /** Working days; absent where the calendar does not know them. */
  workingDays?: number;
}

/** When "due soon" begins: so many working days, days of the calendar or hours before the end. */
export interface DueSoonThreshold {
  /** How many. */
  amount: number;
  /** Unit. */
  unit: 'working-day' | 'day' | 'hour';
}

/** What the status of a deadline is derived from. */
export interface DeadlineStatusOptions {
  /** Now: an instant, a civil time in Vietnam, or a day (its start). */
  asOf: string;
  /** When it was done; later than `asOf`, it is not done yet. */
  completedAt?: string;
  /** Stored life cycle: `cancelled` and `paused` decide; `done` without `completedAt` is known to be in time only before the end. */
  lifecycle?: string;
  /** The due instant, or last day, before extensions, kept for the statistics. */
  originalDue?: string;
  /** When "due soon" begins; a number is working days. Three working days where absent. */
  threshold?: number | DueSoonThreshold;
  /** The working calendar; that of the civil service of Vietnam by default. */
  calendar?: WorkingCalendar;
}

/** Where a task stands against the due instant before extensions. */
export interface OriginalStatus {
  /** The state. */
  state: DeadlineState;
  /** How late it is or was, for one that missed it. */
  late?: DayCount;
}

/** Where a task stands against one due instant. */
export interface DeadlineStatus {
  /** The state. */
  state: DeadlineState;
  /** How late it was done, or is by now. */
  late?: DayCount;
  /** What is left until the last day, for one that is open and in time. */
  remaining?: DayCount;
  /** The same against the due instant before extensions. */
  original?: OriginalStatus;
  /** Doubts: the calendar's, and `deadline-moment-invalid`. */
  issues: Issue[];
}
