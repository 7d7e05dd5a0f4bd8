/** The parts of a date as they stand in print; what is blank or not written is absent. */
export interface PrintedDate {
  /** Ngày. */
  day?: number;
  /** Tháng. */
  month?: number;
  /** Năm, as written: two digits stay two digits. */
  year?: number;
  /** How many digits the year has; 4 for one in words. */
  yearDigits?: number;
  /** Last day of a range that shares its month or year: "16-20/11/2025", "28/7-02/8/2025". */
  endDay?: number;
  /** Month of `endDay` where it is not the same. */
  endMonth?: number;
  /** First and last month of a quarter, half-year or the first nine months. */
  months?: readonly [number, number];
  /** "đầu", "giữa", "cuối" of a month or year (Bộ luật Dân sự 2015, Điều 146.2, 146.3). */
  point?: 'start' | 'middle' | 'end';
  /** Weekday written with it, 1 for Monday to 7 for Sunday. */
  weekday?: number;
  /** The text says "âm lịch": day and month are those of the lunar calendar. */
  lunar?: true;
}

/** A printed date read at a place of a text. */
export interface PrintedReading {
  /** Its parts. */
  value: PrintedDate;
  /** UTF-16 offset after its last character. */
  end: number;
}

/** What was read of a printed date at a place, for a reader that begins at the same place. */
export interface PrintedAt {
  /** The date; undefined where none begins there. */
  reading: PrintedReading | undefined;
}
