import type { IsoDate, TimeOfDay } from '../date/types.js';

/**
 * Why a day differs from the weekly pattern: a public holiday (ngày nghỉ lễ, tết), a day off for one that met a weekly
 * rest day (nghỉ bù), a day off in exchange (nghỉ hoán đổi) and the weekend day worked for it (làm bù), a local rule.
 */
export type CalendarRowKind =
  'holiday' | 'compensatory' | 'swapped-off' | 'swapped-work' | 'local-off' | 'local-work';

/** One day of a calendar and why it is off or worked. A day may have several rows; the last one decides. */
export interface CalendarRow {
  /** The day. */
  date: IsoDate;
  /** Why it is off or worked. */
  kind: CalendarRowKind;
  /** Vietnamese name: "Tết Nguyên đán", "Nghỉ bù Giỗ Tổ Hùng Vương". */
  name: string;
  /** Slug of the holiday it is or is for: `tet`, `hung-kings`. A code list that may grow. */
  holiday?: string;
  /** The holiday on a weekly rest day that a compensatory day is for. */
  compensates?: IsoDate;
  /** The other day of a swap. */
  pair?: IsoDate;
  /** The law, letter or notice, as one cites it. */
  instrument: string;
  /** When that was issued: a day, month or year, where known. */
  issuedOn?: string;
  /** Where the row was read. */
  source: string;
  /** How sure it is. `provisional` is computed from the law for a year without a decision. */
  status: 'official' | 'observed' | 'unverified' | 'provisional';
  /** Whom it is for, where a layer over the state's calendar made it. */
  audience?: string;
}

/** A stretch of office hours (giờ làm việc). */
export interface OfficeHours {
  /** Start, `HH:mm`. */
  start: TimeOfDay;
  /** End, `HH:mm`. */
  end: TimeOfDay;
  /** ISO weekdays, 1 for Monday to 7 for Sunday; every working day where absent. */
  weekdays?: readonly number[];
}

/** A working calendar: plain JSON, never changed once made. */
export interface WorkingCalendar {
  /** Whom it is for. */
  readonly audience: string;
  /** First day that it knows. */
  readonly knownFrom: IsoDate;
  /** Last day that it knows; what comes later has not been decided. */
  readonly knownThrough: IsoDate;
  /** ISO weekdays without work: 6 and 7 for the five-day week. */
  readonly restDays: readonly number[];
  /** The days that have a reason of their own, in order; those of a later layer after those of an earlier. */
  readonly rows: readonly CalendarRow[];
  /** Office hours, where a layer gave them. */
  readonly officeHours?: readonly OfficeHours[];
}

/** What a layer says of a stretch of days. */
export interface OverlayDays {
  /** First day. */
  from: IsoDate;
  /** Last day; the first where absent. */
  through?: IsoDate;
  /** Whether these days are worked. */
  working: boolean;
  /** Vietnamese name: "Nghỉ hè". */
  name: string;
  /** What the layer rests on: a decision of the province, the school's plan. */
  instrument: string;
  /** Where it was read; the instrument where absent. */
  source?: string;
}

/** A layer over a calendar: of a province, a school, an office. */
export interface CalendarOverlay {
  /** Whom it is for. */
  audience: string;
  /** Its days. */
  days?: readonly OverlayDays[];
  /** Rows made before, as of another calendar. */
  rows?: readonly CalendarRow[];
  /** Weekly rest days in place of those below: `[7]` for a week of six days. */
  restDays?: readonly number[];
  /** Office hours in place of those below. */
  officeHours?: readonly OfficeHours[];
  /** First day that the layer knows in full, where it adds to the range. */
  knownFrom?: IsoDate;
  /** Last day that the layer knows in full, where it adds to the range: next year's official days. */
  knownThrough?: IsoDate;
}

/** A day and why it is worked or not. */
export interface ResolvedDay {
  /** The day. */
  date: IsoDate;
  /** 1 for Monday to 7 for Sunday. */
  weekday: number;
  /** Whether it is a working day. */
  working: boolean;
  /** The kind of the row that decides; else `rest-day` or `working-day` by the weekly pattern. */
  kind: CalendarRowKind | 'rest-day' | 'working-day';
  /** Why, in Vietnamese: "Nghỉ bù Giỗ Tổ Hùng Vương (26/4/2026, Chủ nhật)". */
  reason: string;
  /** The law, letter or notice that the reason rests on; absent for the weekly pattern of a layer. */
  instrument?: string;
  /** The rows of the day, the one that decides last; empty for a day of the weekly pattern. */
  rows: readonly CalendarRow[];
}

/** A day of the Vietnamese lunar calendar (âm lịch). */
export interface LunarDate {
  /** Lunar year, by the solar year in which it begins. */
  year: number;
  /** Month, 1 (tháng Giêng) to 12 (tháng Chạp). */
  month: number;
  /** Day, 1 to 30. */
  day: number;
  /** The month is the second of its number (tháng nhuận). Absent otherwise. */
  leap?: true;
}
