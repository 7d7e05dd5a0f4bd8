import { lunarYears } from '../data/calendar/lunar-years.js';
import { fromDayNumber, toDayNumber } from '../date/civil.js';
import type { IsoDate } from '../date/types.js';
import type { LunarDate } from './types.js';

const LEAP_SHIFT = 13;

interface LunarMonth {
  year: number;
  month: number;
  leap: boolean;
  first: number;
  days: number;
}

/**
 * The lunar date of a day, by the calendar of Vietnam (UTC+7), which is not always that of China: Tết 2007 and 2030 and
 * Giỗ Tổ 2009 are a day earlier, Tết 1985 a month.
 *
 * @param date - a day from 1968-01-01 to the end of the lunar year 2100
 * @returns its lunar date, or undefined outside the table
 *
 * @example
 * toLunarDate('2026-04-26'); // { year: 2026, month: 3, day: 10 }
 */
export function toLunarDate(date: IsoDate): LunarDate | undefined {
  const day = toDayNumber(date);
  if (!(day >= toDayNumber(lunarYears.validFrom ?? lunarYears.firstDay))) return undefined;
  // A lunar year begins in January or February of the solar year of its number.
  const year = Number(date.slice(0, 4));
  const month = [...monthsOf(year - 1), ...monthsOf(year)].find(
    ({ first, days }) => day >= first && day < first + days,
  );
  if (!month) return undefined;
  const lunar = { year: month.year, month: month.month, day: day - month.first + 1 };
  return month.leap ? { ...lunar, leap: true } : lunar;
}

/**
 * The solar day of a lunar date, by the calendar of Vietnam.
 *
 * @param lunar - year 1968 to 2100, month, day; `leap` for the second month of its number
 * @returns the day, or undefined where the year has no such month or the month no such day
 *
 * @example
 * fromLunarDate({ year: 2030, month: 1, day: 1 }); // '2030-02-02'
 */
export function fromLunarDate(lunar: LunarDate): IsoDate | undefined {
  const month = monthsOf(lunar.year).find(
    ({ month, leap }) => month === lunar.month && leap === (lunar.leap === true),
  );
  if (!month || !Number.isInteger(lunar.day) || lunar.day < 1 || lunar.day > month.days) return undefined;
  const date = fromDayNumber(month.first + lunar.day - 1);
  return date !== undefined && date >= (lunarYears.validFrom ?? '') ? date : undefined;
}

/** The month that a lunar year has twice (tháng nhuận); undefined for a year without or outside the table. */
export function lunarLeapMonth(year: number): number | undefined {
  const bits = lunarYears.years[year - lunarYears.firstYear];
  return bits === undefined || bits >> LEAP_SHIFT === 0 ? undefined : bits >> LEAP_SHIFT;
}

function monthsOf(year: number): LunarMonth[] {
  const index = year - lunarYears.firstYear;
  const bits = lunarYears.years[index];
  if (bits === undefined) return [];
  const leapMonth = bits >> LEAP_SHIFT;
  const months: LunarMonth[] = [];
  let first = firstDayOfYear(index);
  for (let place = 0; place < (leapMonth === 0 ? 12 : 13); place += 1) {
    const days = 29 + ((bits >> place) & 1);
    const leap = leapMonth > 0 && place === leapMonth;
    const month = leapMonth > 0 && place >= leapMonth ? place : place + 1;
    months.push({ year, month, leap, first, days });
    first += days;
  }
  return months;
}

function firstDayOfYear(index: number): number {
  let day = toDayNumber(lunarYears.firstDay);
  for (const bits of lunarYears.years.slice(0, index)) day += daysInYear(bits);
  return day;
}

function daysInYear(bits: number): number {
  let days = 29 * (bits >> LEAP_SHIFT === 0 ? 12 : 13);
  for (let place = 0; place < 13; place += 1) days += (bits >> place) & 1;
  return days;
}
