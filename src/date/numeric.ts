import {
  BLANK_NUMERIC,
  DAYS_OF_MONTH,
  DAY_DASH_MONTH,
  DAY_MONTH,
  ISO,
  MONTH_YEAR,
  NUMERIC,
} from './grammar.js';
import type { PrintedDate, PrintedReading } from './parts.js';
import { readYearAfter } from './year.js';

/** "05/01/2023", "16-20/11/2025", "30/6" beginning at `index`. */
export function readNumeric(text: string, index: number): PrintedReading | undefined {
  NUMERIC.lastIndex = index;
  const numeric = NUMERIC.exec(text);
  if (numeric) {
    const [day = '', month = '', year = ''] = numeric
      .slice(1)
      .filter((part: string | undefined) => part !== undefined);
    const value = { day: Number(day), month: Number(month), year: Number(year), yearDigits: year.length };
    return { value, end: NUMERIC.lastIndex };
  }
  DAYS_OF_MONTH.lastIndex = index;
  const days = DAYS_OF_MONTH.exec(text);
  if (days) {
    const [, first, firstMonth, last, month, year] = days;
    const value: PrintedDate = {
      day: Number(first),
      month: Number(firstMonth ?? month),
      year: Number(year),
      yearDigits: 4,
      endDay: Number(last),
    };
    if (firstMonth !== undefined) value.endMonth = Number(month);
    return { value, end: DAYS_OF_MONTH.lastIndex };
  }
  DAY_MONTH.lastIndex = index;
  const dayMonth = DAY_MONTH.exec(text);
  if (!dayMonth) return undefined;
  const value = { day: Number(dayMonth[1]), month: Number(dayMonth[2]) };
  const year = readYearAfter(text, DAY_MONTH.lastIndex);
  return { value: { ...value, ...year?.value }, end: year?.end ?? DAY_MONTH.lastIndex };
}

/** "   /12/2023" beginning at `index`. */
export function readBlankNumeric(text: string, index: number): PrintedReading | undefined {
  BLANK_NUMERIC.lastIndex = index;
  const match = BLANK_NUMERIC.exec(text);
  if (!match) return undefined;
  const value: PrintedDate = { year: Number(match[2]), yearDigits: 4 };
  if (match[1] !== undefined) value.month = Number(match[1]);
  return { value, end: BLANK_NUMERIC.lastIndex };
}

/** "16-1" beginning at `index`, which cannot be a range; "5-10" may be one and stays unread. */
export function readDayDashMonth(text: string, index: number): PrintedReading | undefined {
  DAY_DASH_MONTH.lastIndex = index;
  const match = DAY_DASH_MONTH.exec(text);
  const value = { day: Number(match?.[1]), month: Number(match?.[2]) };
  return match && value.month < value.day ? { value, end: DAY_DASH_MONTH.lastIndex } : undefined;
}

/** Digits that are a date without a word before them: "2023-01-05", "12/2023". */
export function readBareDigits(text: string, index: number): PrintedReading | undefined {
  ISO.lastIndex = index;
  const iso = ISO.exec(text);
  if (iso) {
    const value = { day: Number(iso[3]), month: Number(iso[2]), year: Number(iso[1]), yearDigits: 4 };
    return { value, end: ISO.lastIndex };
  }
  MONTH_YEAR.lastIndex = index;
  const match = MONTH_YEAR.exec(text);
  if (!match) return undefined;
  const value = { month: Number(match[1]), year: Number(match[2]), yearDigits: 4 };
  return { value, end: MONTH_YEAR.lastIndex };
}
