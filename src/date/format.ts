import { isPartialDate } from './civil.js';
import type { PartialDate } from './types.js';

/** How {@link formatVietnameseDate} writes. */
export interface FormatDateOptions {
  /** `words` (default): "ngày 05 tháng 01 năm 2023"; `numeric`: "05/01/2023". */
  style?: 'words' | 'numeric';
}

/**
 * Prints a date as documents do: a zero stands before days below 10 and the months 1 and 2
 * (Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục II).
 *
 * @param date - a day, a month or a year
 * @param options - in words or digits
 * @returns the printed date; the text itself where it is no date
 *
 * @example
 * formatVietnameseDate('2023-03-05'); // 'ngày 05 tháng 3 năm 2023'
 */
export function formatVietnameseDate(date: PartialDate, options: FormatDateOptions = {}): string {
  if (!isPartialDate(date)) return date;
  const [year = '', month, day] = date.split('-');
  if (options.style === 'numeric') return [day, month, year].filter((part) => part !== undefined).join('/');
  if (month === undefined) return `năm ${year}`;
  const printed = Number(month) <= 2 ? month : String(Number(month));
  return day === undefined ? `tháng ${printed} năm ${year}` : `ngày ${day} tháng ${printed} năm ${year}`;
}
