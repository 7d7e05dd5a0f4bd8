import { readNumberWordsAt } from '../numeral/words.js';
import { LUNAR_MONTH, MONTH_WORD, SHORT_NUMBER, SPACES, YEAR, YEAR_WORD, skip } from './grammar.js';
import type { PrintedDate, PrintedReading } from './parts.js';
import { readYearAfter } from './year.js';

/** "05 tháng 01 năm 2023", "     tháng 12 năm 2023", "hai mươi tháng ba năm 2024" beginning at `index`. */
export function readWordedDay(text: string, index: number): PrintedReading | undefined {
  const day = readNumber(text, index);
  const rest = readMonthForm(text, day?.end ?? index);
  if (!rest) return undefined;
  // "ngày    tháng 12" with neither a day nor a year is a heading of a column, not a date.
  if (!day) return rest.value.year === undefined ? undefined : rest;
  return { value: { day: day.value, ...rest.value }, end: rest.end };
}

/** "tháng 12 năm 2023", "tháng Tám" beginning at `index`. */
export function readMonthForm(text: string, index: number): PrintedReading | undefined {
  const word = skip(MONTH_WORD, text, index);
  if (word === undefined) return undefined;
  LUNAR_MONTH.lastIndex = word;
  const lunar = LUNAR_MONTH.exec(text)?.[1]?.toLowerCase();
  const month = lunar
    ? { value: lunar === 'giêng' ? 1 : 12, end: LUNAR_MONTH.lastIndex }
    : readMonthNumber(text, word);
  const year = readYearAfter(text, month?.end ?? word);
  if (!month && !year) return undefined;
  const value: PrintedDate = { ...(month && { month: month.value }), ...year?.value };
  if (lunar) value.lunar = true;
  return { value, end: year?.end ?? month?.end ?? word };
}

// "tháng năm 2023" leaves the month blank; the month of May is "tháng năm năm 2023".
function readMonthNumber(text: string, index: number): { value: number; end: number } | undefined {
  const number = readNumber(text, index);
  if (number?.value !== 5 || text[number.end - 1] !== 'm') return number;
  return skip(YEAR, text, skip(YEAR_WORD, text, index) ?? text.length) === undefined ? number : undefined;
}

function readNumber(text: string, index: number): { value: number; end: number } | undefined {
  SHORT_NUMBER.lastIndex = index;
  const digits = SHORT_NUMBER.exec(text)?.[1];
  if (digits !== undefined) return { value: Number(digits), end: SHORT_NUMBER.lastIndex };
  const start = skip(SPACES, text, index) ?? index;
  const words = readNumberWordsAt(text, start);
  return words && words.value <= 31 ? words : undefined;
}
