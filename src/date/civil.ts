import type { IsoDate, PartialDate } from './types.js';

const ISO_DATE = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/u;
const ISO_PARTIAL = /^([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?$/u;
const DAYS_PER_ERA = 146_097; // 400 years of the Gregorian calendar
const EPOCH_SHIFT = 719_468; // days from 0000-03-01 to 1970-01-01

/** Day number of the first and the last day that the package knows: 0001-01-01 and 9999-12-31. */
export const FIRST_DAY: number = -719_162;
/** See {@link FIRST_DAY}. */
export const LAST_DAY: number = 2_932_896;

/** Number of days of a month of the solar calendar; 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
  if (month < 1 || month > 12) return 0;
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** True for a year with 29 February. */
export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** True for a day that exists, written `YYYY-MM-DD`. */
export function isIsoDate(text: string): boolean {
  const match = ISO_DATE.exec(text);
  return match !== null && isCivilDay(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** True for a day, month or year that exists, written `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
export function isPartialDate(text: string): boolean {
  const match = ISO_PARTIAL.exec(text);
  if (!match) return false;
  return isCivilDay(Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1));
}

/** True for a year from 1 to 9999, a month and a day of the solar calendar that exist. */
export function isCivilDay(year: number, month: number, day: number): boolean {
  return year >= 1 && year <= 9999 && day >= 1 && day <= daysInMonth(year, month);
}

/**
 * Days since 1970-01-01, by integer arithmetic: no `Date`, so no time zone can enter.
 *
 * @param date - `YYYY-MM-DD`
 * @returns a whole number, or `NaN` for a text that is no existing day
 *
 * @example
 * toDayNumber('1970-01-02'); // 1
 */
export function toDayNumber(date: IsoDate): number {
  const match = ISO_DATE.exec(date);
  if (!match) return NaN;
  const year = Number(match[1]);
  const month = Number(match[2]);
  const day = Number(match[3]);
  return isCivilDay(year, month, day) ? dayNumberOf(year, month, day) : NaN;
}

/** Days since 1970-01-01 of a year, month and day that exist. */
export function dayNumberOf(year: number, month: number, day: number): number {
  // The year begins in March, so that the leap day is its last.
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - EPOCH_SHIFT;
}

/**
 * The day with a day number.
 *
 * @param day - days since 1970-01-01
 * @returns `YYYY-MM-DD`; undefined for anything but a whole number within the years 1 to 9999
 *
 * @example
 * fromDayNumber(19723); // '2024-01-01'
 */
export function fromDayNumber(day: number): IsoDate | undefined {
  if (!Number.isInteger(day) || day < FIRST_DAY || day > LAST_DAY) return undefined;
  const shifted = day + EPOCH_SHIFT;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return toIsoDate(year, month, dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1);
}

/** Writes a year, a month and a day as `YYYY-MM-DD`; leave out the day, or both, for a partial date. */
export function toIsoDate(year: number, month?: number, day?: number): PartialDate {
  const parts = [String(year).padStart(4, '0')];
  if (month !== undefined) parts.push(String(month).padStart(2, '0'));
  if (month !== undefined && day !== undefined) parts.push(String(day).padStart(2, '0'));
  return parts.join('-');
}

/**
 * Weekday of a day, by ISO 8601.
 *
 * @returns 1 for Monday (thứ Hai) to 7 for Sunday (Chủ nhật); `NaN` for a text that is no existing day
 */
export function weekday(date: IsoDate): number {
  return weekdayOf(toDayNumber(date));
}

/** Weekday of a day number: 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1; // 1970-01-01 was a Thursday
}

/** First day of a day, month or year; undefined for a text that is none. */
export function firstDayOf(date: PartialDate): IsoDate | undefined {
  if (!isPartialDate(date)) return undefined;
  return `${date}${'-01-01'.slice(date.length - 4)}`;
}

/** Last day of a day, month or year; undefined for a text that is none. */
export function lastDayOf(date: PartialDate): IsoDate | undefined {
  if (!isPartialDate(date)) return undefined;
  if (date.length === 4) return `${date}-12-31`;
  if (date.length === 10) return date;
  return `${date}-${String(daysInMonth(Number(date.slice(0, 4)), Number(date.slice(5, 7))))}`;
}
