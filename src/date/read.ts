import { tidyText } from '../text/normalize.js';
import type { PrintedAt, PrintedDate, PrintedReading } from './parts.js';
import { readPrintedDateAt } from './printed.js';
import { resolvePrintedDate, type DateOptions, type ResolvedDate } from './resolve.js';
import { readTimeAt } from './time.js';
import type { VietnameseDate } from './types.js';

/** A date read at a place of a text. */
export interface DateReading {
  /** What was understood. */
  value: VietnameseDate;
  /** UTF-16 offset after its last character. */
  end: number;
}

/** A printed date with its time of day, and what it means. */
export interface DatedReading extends PrintedReading {
  /** What the parts mean. */
  resolved: ResolvedDate;
  /** Time of day, where one is written with it. */
  time?: string;
}

const TIME_TO_DATE =
  /[ \n]{0,3},?[ \n]{0,3}(?:(?:ngày[ \n]{1,3}mai|hôm[ \n]{1,3}nay)[ \n,]{1,3})?(?=[Nn]gày|[Tt]hứ|[Cc]hủ|[0-9]|mùng|mồng)/uy;
const DATE_TO_TIME = /[ \n]{0,3},?[ \n]{1,3}(?:lúc|hồi|vào lúc|vào hồi)[ \n]{1,3}/uy;
const LEAD = /(?:[Vv]ào[ \n]{1,3})?(?:[Ll]úc|[Hh]ồi)[ \n]{1,3}/uy;
const PART_OF_DAY =
  /(?:[Bb]uổi[ \n]{1,3})?(?:[Ss]áng|[Tt]rưa|[Cc]hiều|[Tt]ối|[Đđ]êm)[ \n]{1,3}(?=[Nn]gày|[0-9])/uy;

/**
 * Reads one printed date beginning exactly at `index`, in every form that documents use: "ngày 05/01/2023",
 * "ngày 05 tháng 01 năm 2023", "5.1.2023", "ngày    tháng 12 năm 2023", "tháng 12/2023", "quý I/2024", "năm 2023",
 * "thứ Sáu, ngày 05/01/2024", "16-20/11/2025". The caller sees to it that no digit or letter stands before `index`.
 *
 * @param text - normalised text
 * @param index - where the first word or digit must begin
 * @param options - the document's date, for dates without a year
 * @returns the date and its end; undefined where there is no date, no such day ("30/02/2024"), or no year to be had
 *
 * @example
 * readDateAt('của ngày 05 tháng 01 năm 2023', 4);
 * // { value: { text: 'ngày 05 tháng 01 năm 2023', date: '2023-01-05' }, end: 29 }
 */
export function readDateAt(text: string, index: number, options: DateOptions = {}): DateReading | undefined {
  const printed = readPrintedDateAt(text, index);
  if (!printed) return undefined;
  const reading = { value: printed.value, resolved: resolvePrintedDate(printed.value, options) };
  const value = toVietnameseDate(reading, text.slice(index, printed.end));
  return value && { value, end: printed.end };
}

/**
 * Reads a date with a time of day before or after it, beginning exactly at `index`: "16h00' ngày 05/01/2023",
 * "17 giờ 30 phút, thứ Sáu, ngày 05/01/2024", "ngày 05/01/2023 lúc 8h30". A date alone is read too.
 *
 * @returns the date and its end, or undefined as for {@link readDateAt}
 *
 * @example
 * readDateTimeAt('trước 17h00 ngày 12/10/2025', 6);
 * // { value: { text: '17h00 ngày 12/10/2025', date: '2025-10-12', time: '17:00' }, end: 27 }
 */
export function readDateTimeAt(
  text: string,
  index: number,
  options: DateOptions = {},
): DateReading | undefined {
  const reading = readDatedAt(text, index, options);
  const value = reading && toVietnameseDate(reading, text.slice(index, reading.end));
  return value && { value, end: reading.end };
}

/** As {@link readDateTimeAt}, but gives the printed parts and what is wrong with them where there is no date. */
export function readDatedAt(
  text: string,
  index: number,
  options: DateOptions = {},
  printed?: PrintedAt,
): DatedReading | undefined {
  LEAD.lastIndex = index;
  const start = LEAD.test(text) ? LEAD.lastIndex : index;
  const before = readTimeAt(text, start);
  if (before) {
    TIME_TO_DATE.lastIndex = before.end;
    const date = TIME_TO_DATE.test(text) ? readPrintedDateAt(text, TIME_TO_DATE.lastIndex) : undefined;
    if (date) return { ...date, resolved: resolvePrintedDate(date.value, options), time: before.value };
  }
  // "sáng ngày 20/11/2025" has no hour; the words stay in the printed text.
  PART_OF_DAY.lastIndex = index;
  const at = PART_OF_DAY.test(text) ? PART_OF_DAY.lastIndex : index;
  const date = printed && at === index ? printed.reading : readPrintedDateAt(text, at);
  if (!date) return undefined;
  const resolved = resolvePrintedDate(date.value, options);
  DATE_TO_TIME.lastIndex = date.end;
  const after = DATE_TO_TIME.test(text) ? readTimeAt(text, DATE_TO_TIME.lastIndex) : undefined;
  return after ? { ...date, end: after.end, resolved, time: after.value } : { ...date, resolved };
}

/** The model of a reading, with `slice` as its printed text; undefined where there is no date. */
export function toVietnameseDate(
  reading: { value: PrintedDate; resolved: ResolvedDate; time?: string },
  slice: string,
): VietnameseDate | undefined {
  const { date, endDate, inferred } = reading.resolved;
  if (date === undefined) return undefined;
  const value: VietnameseDate = { text: tidyText(slice), date };
  if (endDate !== undefined) value.endDate = endDate;
  if (reading.time !== undefined) value.time = reading.time;
  if (inferred) value.inferred = inferred;
  return value;
}
