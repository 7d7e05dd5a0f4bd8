import type { PartialDate, TimeOfDay } from '../date/types.js';

/** How a limit binds: done before the day, by its end, on it, or from it on. */
export type DeadlineBound = 'before' | 'by' | 'on' | 'after';

/** Unit of a period. */
export type DeadlineUnit =
  | 'minute'
  | 'hour'
  | 'working-hour'
  | 'day'
  | 'day-except-holiday'
  | 'working-day'
  | 'week'
  | 'month'
  | 'quarter'
  | 'half-year'
  | 'year';

/** A limit on a day or at a time ("trước ngày 15/01/2023"). */
export interface DateDeadline {
  /** Tag. */
  kind: 'date';
  /** As printed, cleaned. */
  text: string;
  /** The day or month. */
  date: PartialDate;
  /** Time of day. */
  time?: TimeOfDay;
  /** How it binds. */
  bound: DeadlineBound;
  /** Names of the parts that were not written but deduced: `date.year`. */
  inferred?: string[];
}

/** The event from which a period runs. */
export interface DeadlineAnchor {
  /** Slug of the event: `receipt`, `signing`, `effect`, `period-end`, `meeting` … A code list that may grow. */
  event: string;
  /** As printed, cleaned: "ngày nhận được văn bản". */
  text?: string;
}

/** A length of time from an event ("trong thời hạn 05 ngày làm việc kể từ ngày nhận được văn bản"). */
export interface PeriodDeadline {
  /** Tag. */
  kind: 'period';
  /** As printed, cleaned. */
  text: string;
  /** How many units. */
  amount: number;
  /** Unit. */
  unit: DeadlineUnit;
  /** Counted forward from the event, or back from it ("trước … 10 ngày"). */
  direction: 'forward' | 'backward';
  /** The event, where the text names one. */
  from?: DeadlineAnchor;
  /** Time of day on the last day ("trước 08 giờ ngày hôm sau"). */
  time?: TimeOfDay;
  /** How it binds on the last day; by its end where absent. */
  bound?: DeadlineBound;
  /** The day that the text itself says the count comes to ("tức ngày 30/11/2025"), for a cross-check. */
  stated?: PartialDate;
}

/** A stretch of time in which something is to be done ("trong quý I/2024", "từ 18h00 … đến 03h00 …"). */
export interface WindowDeadline {
  /** Tag. */
  kind: 'window';
  /** As printed, cleaned. */
  text: string;
  /** First day, or day and time `YYYY-MM-DDTHH:mm`. */
  start: string;
  /** Last day, or day and time. */
  end: string;
  /** Names of the parts that were not written but deduced. */
  inferred?: string[];
}

/** A limit that comes again ("trước 16h00' thứ Sáu hằng tuần"). */
export interface RecurringDeadline {
  /** Tag. */
  kind: 'recurring';
  /** As printed, cleaned. */
  text: string;
  /** RFC 5545 rule without its prefix, parts in the order of the RFC, no `INTERVAL=1`. */
  rrule: string;
  /** Time of day. */
  time?: TimeOfDay;
  /** How it binds on each day. */
  bound?: DeadlineBound;
  /** Length of the stretch that begins on each day, ISO 8601 ("từ ngày 1 đến ngày 5 hằng tháng": `P5D`). */
  duration?: string;
  /** What happens where the day is off: `none`, `next`, `previous`, `warn`. */
  roll?: 'none' | 'next' | 'previous' | 'warn';
}

/** A limit without a measure ("khẩn trương", "sớm"). */
export interface VagueDeadline {
  /** Tag. */
  kind: 'vague';
  /** As printed, cleaned. */
  text: string;
}

/** A time limit (thời hạn). */
export type Deadline = DateDeadline | PeriodDeadline | WindowDeadline | RecurringDeadline | VagueDeadline;
