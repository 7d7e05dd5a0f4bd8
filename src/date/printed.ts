import {
  ASIDE,
  CLOSE,
  COMMA,
  DAY_WORD,
  FIRST_TEN,
  LUNAR,
  OF_WEEKS,
  SHORT_NUMBER,
  SOLAR,
  WEEKDAY_AFTER,
  skip,
} from './grammar.js';
import { readBareDigits, readBlankNumeric, readDayDashMonth, readNumeric } from './numeric.js';
import type { PrintedReading } from './parts.js';
import { readHalf, readMonthsOfYear, readPoint, readQuarter } from './period.js';
import { readWeekdayAt } from './weekday.js';
import { readMonthForm, readWordedDay } from './worded.js';
import { readYearForm } from './year.js';

export type { PrintedDate, PrintedReading } from './parts.js';

/**
 * Reads the parts of one printed date beginning exactly at `index`, whether or not such a day exists.
 *
 * ```
 *   thứ Hai, │ ngày 05/01/2023          │ (thứ Sáu)     weekday before or after
 *            │ ngày 05 tháng 01 năm 2023│
 *            │ ngày     tháng 12 năm 2023               a blank is no part
 *            │ 16-20/11/2025, 28/7-02/8/2025            days that share month or year
 *            │ tháng 12/2023, quý I/2024, 6 tháng đầu năm 2024, cuối năm 2024, năm 2024
 * ```
 *
 * @param text - normalised text
 * @param index - where its first word or digit must begin
 * @returns its parts and its end, or undefined
 */
export function readPrintedDateAt(text: string, index: number): PrintedReading | undefined {
  const weekday = readWeekdayAt(text, index);
  if (weekday) return readAfterWeekday(text, weekday);
  const reading = readParts(text, index);
  if (!reading || skip(ASIDE, text, reading.end) === undefined) return reading;
  const whole = withCalendar(text, reading);
  return whole.value.day === undefined || whole.value.lunar ? whole : withWeekdayAfter(text, whole);
}

// "thứ Sáu, ngày 05/01/2024", "thứ Sáu (05/01/2024)".
function readAfterWeekday(text: string, weekday: { value: number; end: number }): PrintedReading | undefined {
  const start = skip(COMMA, text, weekday.end) ?? weekday.end;
  const reading = readParts(text, start);
  if (!reading) return undefined;
  const { value, end } = withCalendar(text, reading);
  const close = text.slice(weekday.end, start).includes('(') ? skip(CLOSE, text, end) : undefined;
  return { value: { ...value, weekday: weekday.value }, end: close ?? end };
}

// "10/3 âm lịch"; "26/4/2026 dương lịch" says what goes without saying.
function withCalendar(text: string, reading: PrintedReading): PrintedReading {
  const lunarEnd = skip(LUNAR, text, reading.end);
  if (lunarEnd !== undefined) return { value: { ...reading.value, lunar: true }, end: lunarEnd };
  const solarEnd = skip(SOLAR, text, reading.end);
  return solarEnd === undefined ? reading : { value: reading.value, end: solarEnd };
}

function readParts(text: string, index: number): PrintedReading | undefined {
  switch (text[index]) {
    case 'n':
    case 'N':
      return readDayForm(text, index) ?? readHalf(text, index) ?? readYearForm(text, index);
    case 'm':
    case 'M': {
      const day = skip(FIRST_TEN, text, index);
      return day === undefined ? undefined : readWordedDay(text, day);
    }
    case 't':
    case 'T':
      return readMonthForm(text, index);
    case 'q':
    case 'Q':
      return readQuarter(text, index);
    case 'đ':
    case 'Đ':
    case 'g':
    case 'G':
    case 'c':
    case 'C':
      return readPoint(text, index);
    default:
      return readDigits(text, index);
  }
}

function readDayForm(text: string, index: number): PrintedReading | undefined {
  const start = skip(DAY_WORD, text, index);
  if (start === undefined) return undefined;
  const firstTen = skip(FIRST_TEN, text, start);
  if (firstTen !== undefined) return readWordedDay(text, firstTen);
  return (
    readNumeric(text, start) ??
    readWordedDay(text, start) ??
    readBlankNumeric(text, start) ??
    readDayDashMonth(text, start)
  );
}

function readDigits(text: string, index: number): PrintedReading | undefined {
  return (
    readBareDigits(text, index) ??
    readMonthsOfYear(text, index) ??
    readNumeric(text, index) ??
    (skip(SHORT_NUMBER, text, index) === undefined ? undefined : readWordedDay(text, index))
  );
}

// "05/01/2024 (thứ Sáu)", "ngày 05/01/2024, thứ Sáu"; not "…, thứ Sáu hằng tuần", nor "…; thứ hai, …" of a list.
function withWeekdayAfter(text: string, reading: PrintedReading): PrintedReading {
  const at = skip(WEEKDAY_AFTER, text, reading.end);
  const weekday = at === undefined ? undefined : readWeekdayAt(text, at);
  if (at === undefined || !weekday || skip(OF_WEEKS, text, weekday.end) !== undefined) return reading;
  const bracket = text.slice(reading.end, at).includes('(');
  const isName = /[A-ZĐ2-7]/u.test(text.slice(at + 1, weekday.end)) || weekday.value === 7;
  const end = bracket ? skip(CLOSE, text, weekday.end) : isName ? weekday.end : undefined;
  return end === undefined ? reading : { value: { ...reading.value, weekday: weekday.value }, end };
}
