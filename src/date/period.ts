import { readRomanAt } from '../numeral/roman.js';
import { ARABIC_QUARTER, HALF, MONTHS_OF_YEAR, POINT, QUARTER, QUARTER_YEAR, skip } from './grammar.js';
import type { PrintedReading } from './parts.js';
import { readMonthForm } from './worded.js';
import { readYear, readYearForm } from './year.js';

const POINTS: Readonly<Record<string, 'start' | 'middle' | 'end'>> = {
  đầu: 'start',
  giữa: 'middle',
  cuối: 'end',
};
const MONTH_COUNTS: Readonly<Record<string, number>> = { ba: 3, sáu: 6, chín: 9 };

/** "quý I/2024" beginning at `index`. */
export function readQuarter(text: string, index: number): PrintedReading | undefined {
  const word = skip(QUARTER, text, index);
  if (word === undefined) return undefined;
  ARABIC_QUARTER.lastIndex = word;
  const arabic = ARABIC_QUARTER.exec(text);
  const quarter = arabic
    ? { value: Number(arabic[1]), end: ARABIC_QUARTER.lastIndex }
    : readRomanAt(text, word);
  if (!quarter || quarter.value > 4) return undefined;
  const months = [quarter.value * 3 - 2, quarter.value * 3] as const;
  const yearAt = skip(QUARTER_YEAR, text, quarter.end);
  const year = yearAt === undefined ? undefined : readYear(text, yearAt);
  return { value: { months, ...year?.value }, end: year?.end ?? quarter.end };
}

/** "6 tháng đầu năm 2024" beginning at `index`. */
export function readMonthsOfYear(text: string, index: number): PrintedReading | undefined {
  MONTHS_OF_YEAR.lastIndex = index;
  const match = MONTHS_OF_YEAR.exec(text);
  if (!match) return undefined;
  const count =
    match[1] === undefined ? (MONTH_COUNTS[(match[2] ?? '').toLowerCase()] ?? 0) : Number(match[1]);
  return withOptionalYear(text, MONTHS_OF_YEAR.lastIndex, match[3] === 'đầu' ? [1, count] : [13 - count, 12]);
}

/** "nửa đầu năm 2024" beginning at `index`. */
export function readHalf(text: string, index: number): PrintedReading | undefined {
  HALF.lastIndex = index;
  const match = HALF.exec(text);
  return match ? withOptionalYear(text, HALF.lastIndex, match[1] === 'đầu' ? [1, 6] : [7, 12]) : undefined;
}

/** "cuối năm 2024", "giữa tháng 6/2024", "đầu quý II/2024" beginning at `index`. */
export function readPoint(text: string, index: number): PrintedReading | undefined {
  POINT.lastIndex = index;
  const match = POINT.exec(text);
  const point = match && POINTS[(match[1] ?? '').toLowerCase()];
  if (!point) return undefined;
  const start = POINT.lastIndex;
  // Điều 146 knows no middle of a quarter.
  const quarter = point === 'middle' ? undefined : readQuarter(text, start);
  const rest = readMonthForm(text, start) ?? readYearForm(text, start) ?? quarter;
  return rest && { value: { ...rest.value, point }, end: rest.end };
}

function withOptionalYear(text: string, end: number, months: readonly [number, number]): PrintedReading {
  const year = readYear(text, skip(/[ \n]{1,3}/uy, text, end) ?? text.length);
  return { value: { months, ...year?.value }, end: year?.end ?? end };
}
