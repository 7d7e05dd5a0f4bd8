import type { CalendarRow } from '../calendar/types.js';
import type { IsoDate } from '../date/types.js';
import type { Issue } from '../issue/types.js';

/** What happens where the last day is off: it moves to the `next` or `previous` working day, stays, or stays with a warning. */
export type DeadlineRoll = 'none' | 'next' | 'previous' | 'warn';

/** What the roll depends on: a period counted forward or back, a day that is named, a day that comes again. */
export type DeadlineRollKind = 'forward' | 'backward' | 'date' | 'recurring';

/** Choices that the words of a deadline leave open. */
export interface DeadlinePolicy {
  /**
   * "trước ngày D": `strict` (by the letter, the default) ends it when D begins; `lenient`, as many trackers have it,
   * when D ends.
   */
  beforeDay?: 'strict' | 'lenient';
  /** The roll of every deadline, or of some kinds, in place of the rule of the field of law. */
  roll?: DeadlineRoll | Partial<Record<DeadlineRollKind, DeadlineRoll>>;
  /** Field of law: `civil` (default), `administrative-sanction`, `criminal-procedure`, `detention`, `tax`. */
  sector?: string;
}

/** One step from the phrase to the day. */
export interface DeadlineStep {
  /** Slug of the rule, such as `roll-next`. */
  rule: string;
  /** The instrument and article that it rests on. */
  source: string;
  /** What was done, in Vietnamese. */
  text: string;
  /** The day that it came to. */
  date?: IsoDate;
  /** The row of the calendar that decided, where one did. */
  calendarRow?: CalendarRow;
}

/** A deadline whose end is known. */
export interface ResolvedDeadline {
  /** Tag. */
  status: 'resolved';
  /**
   * The first instant at which it is too late, with the offset of Vietnam: by the end of 26/02 is
   * `2026-02-27T00:00:00+07:00`, before 16h00 is `…T16:00:00+07:00`, at 10h00 at the latest is `…T10:01:00+07:00`.
   */
  due: string;
  /** The last day on which it can be done in time. */
  lastDay: IsoDate;
  /** The first instant of a stretch, where it has one. */
  start?: string;
  /** How it came about. */
  steps: DeadlineStep[];
  /** What was taken to be so although the text does not say it. */
  assumptions: string[];
  /** Doubts: `deadline-on-day-off`, `deadline-stated-mismatch`, and those of the calendar. */
  issues: Issue[];
}

/** A deadline whose end cannot be known from what was given. */
export interface UnresolvedDeadline {
  /** Tag. */
  status: 'unresolved';
  /**
   * What is missing: `measure` (vague), `anchors.receipt` (the day of the event), `anchors.receipt.time` (its hour),
   * `calendar.2028-01-03` (a day that the calendar does not know), `end` (it only begins), `occurrence` (it comes again).
   */
  missing: string[];
  /** How far it came. */
  steps: DeadlineStep[];
  /** What was taken to be so. */
  assumptions: string[];
  /** Doubts. */
  issues: Issue[];
}

/** What {@link resolveDeadline} gives. */
export type DeadlineResolution = ResolvedDeadline | UnresolvedDeadline;
