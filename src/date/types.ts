/** A civil day as printed on the calendar: `YYYY-MM-DD`. */
export type IsoDate = string;

/** A day, or a month or year where the document leaves the rest blank: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
export type PartialDate = string;

/** A time of day in Vietnam, `HH:mm`; `24:00` is the end of the day. */
export type TimeOfDay = string;

/** A date as written in a document (ngày, tháng, năm). */
export interface VietnameseDate {
  /** As printed, cleaned. */
  text: string;
  /** What is known of it. */
  date: PartialDate;
  /** Last day of a range ("từ ngày 16-20/11/2025") or of a quarter or half-year. */
  endDate?: PartialDate;
  /** Time of day, if one is written with it. */
  time?: TimeOfDay;
  /** Names of the parts that were not written but deduced, such as `date.year`. */
  inferred?: string[];
}
