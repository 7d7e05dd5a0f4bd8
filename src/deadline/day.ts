import { addDays, endOfMonth } from '../date/arithmetic.js';
import { isCivilDay, toIsoDate } from '../date/civil.js';
import { readPrintedDateAt, type PrintedDate } from '../date/printed.js';
import type { IsoDate, PartialDate } from '../date/types.js';
import { NOT_BEFORE_WORD } from '../text/boundary.js';
import { matchAt, skip, sticky, stickyPart } from './grammar.js';

/** A stretch of civil days that words name: one day, a month, a quarter, half a year, a year. */
export interface DayReading {
  /** First day; empty where the words name none that exists, or no year is known. */
  start: IsoDate;
  /** Last day. */
  end: IsoDate;
  /** What is printed of it, where that is a day, a month or a year. */
  date?: PartialDate;
  /** What was named. */
  grain: 'day' | 'month' | 'months' | 'year';
  /** What keeps it from being a day of the calendar. */
  trouble?: 'impossible' | 'no-year';
  /** True where the year was not written. */
  yearInferred?: true;
  /** Its printed parts. */
  printed: PrintedDate;
  /** Offset after it. */
  after: number;
}

const PART_OF_DAY: RegExp = /* @__PURE__ */ stickyPart(
  '(?:(?:buổi )?(?:sáng|trưa|chiều|tối|đêm),? )?(?:ngày (?=thứ|chủ nhật))?',
);
const RELATIVE_DAY: RegExp = /* @__PURE__ */ stickyPart(
  `(?:ngày )?(?<word>hôm nay|(?<=ngày\\s{1,3})mai)${NOT_BEFORE_WORD}(?:,?\\s{0,3}\\(?(?=ngày|[0-9]))?`,
);
const RELATIVE_YEAR: RegExp = /* @__PURE__ */ sticky('(?<edge>(?:đầu|giữa|cuối) )?năm (?<word>nay|tới|sau)');
const EDGE_OF_QUARTER: RegExp = /* @__PURE__ */ stickyPart('(?<edge>đầu|giữa|cuối) (?=quý)');
// "trước ngày 30-9": a dash between day and month only after the word, where it cannot be a range of numbers.
const DASHED_DAY: RegExp = /* @__PURE__ */ stickyPart(
  'ngày (?<day>[0-9]{1,2})\\s?[-.]\\s?(?<month>0?[1-9]|1[0-2])(?![0-9]|\\s?[-./][0-9])',
);
const YEAR_AFTER_DAY: RegExp = /* @__PURE__ */ sticky(' (?:của )?năm (?<word>nay|tới|sau)');
const EDGES: Readonly<Record<string, PrintedDate['point']>> = { đầu: 'start', giữa: 'middle', cuối: 'end' };

/**
 * Reads a day, month, quarter, half-year or year that begins exactly at `index`.
 *
 * @param documentDate - gives the year where it is not written
 */
export function readDay(text: string, index: number, documentDate?: PartialDate): DayReading | undefined {
  // "sáng Chủ nhật, ngày 23/11/2025": the part of the day says nothing that the calendar holds.
  const start = skip(PART_OF_DAY, text, index);
  const day =
    readRelativeDay(text, start, documentDate) ??
    readRelativeYear(text, start, documentDate) ??
    readMonths(text, start, documentDate) ??
    readPrinted(text, start, documentDate);
  return day?.grain === 'year' && !day.trouble ? throughYears(text, day) : day;
}

const LAST_YEAR: RegExp = /* @__PURE__ */ stickyPart(
  '(?:\\s{0,2}[-–,]\\s{0,2}| (?:và|đến) )(?:năm )?(?<year>20[0-9]{2})(?![0-9/])',
);
const MONTHS: RegExp = /* @__PURE__ */ stickyPart(
  '(?<unit>tháng|quý) (?<first>[0-9]{1,2}|[IV]{1,3})(?:\\s{0,2}[-–,]\\s{0,2}| (?:và|đến) )(?:(?:tháng|quý) )?(?<last>[0-9]{1,2}|[IV]{1,3})(?:\\s?/\\s?|,? năm )(?<year>20[0-9]{2})(?![0-9/])',
);
const QUARTERS: readonly string[] = ['', 'I', 'II', 'III', 'IV'];

// "quý III, IV năm 2026", "tháng 10 - 12/2025": from the first to the end of the last.
function readMonths(text: string, index: number, documentDate?: PartialDate): DayReading | undefined {
  const match = matchAt(MONTHS, text, index);
  const { unit, first = '', last = '', year } = match?.groups ?? {};
  if (!match) return undefined;
  const size = unit?.toLowerCase() === 'quý' ? 3 : 1;
  const [from, to] = [first, last].map(
    (printed) => (Number(printed) || QUARTERS.indexOf(printed.toUpperCase())) * size,
  );
  if (from === undefined || to === undefined || from < size || to <= from || to > 12) return undefined;
  const printed: PrintedDate = { year: Number(year), yearDigits: 4, months: [from - size + 1, to] };
  return toStretch(printed, index + match[0].length, documentDate);
}

// "năm 2026 - 2027" is both years.
function throughYears(text: string, day: DayReading): DayReading {
  const match = matchAt(LAST_YEAR, text, day.after);
  const year = match?.groups?.['year'];
  if (!match || year === undefined || Number(year) <= Number(day.start.slice(0, 4))) return day;
  const stretch: DayReading = { ...day, end: `${year}-12-31`, after: day.after + match[0].length };
  delete stretch.date;
  return stretch;
}

function readPrinted(text: string, index: number, documentDate?: PartialDate): DayReading | undefined {
  const edge = matchAt(EDGE_OF_QUARTER, text, index);
  const reading = readPrintedDateAt(text, index + (edge?.[0].length ?? 0));
  if (!reading) return readDashed(text, index, documentDate);
  if (reading.value.lunar) return undefined;
  const point = EDGES[edge?.groups?.['edge']?.toLowerCase() ?? ''];
  if (point) return toStretch({ ...reading.value, point }, reading.end, documentDate);
  const next = reading.value.year === undefined ? matchAt(YEAR_AFTER_DAY, text, reading.end) : undefined;
  const base = Number(documentDate?.slice(0, 4) ?? Number.NaN);
  if (next && !Number.isNaN(base)) {
    const year = base + (next.groups?.['word']?.toLowerCase() === 'nay' ? 0 : 1);
    const printed = { ...reading.value, year, yearDigits: 4 };
    return { ...toStretch(printed, reading.end + next[0].length, documentDate), yearInferred: true };
  }
  return toStretch(reading.value, reading.end, documentDate);
}

function readDashed(text: string, index: number, documentDate?: PartialDate): DayReading | undefined {
  const match = matchAt(DASHED_DAY, text, index);
  if (!match) return undefined;
  const printed = { day: Number(match.groups?.['day']), month: Number(match.groups?.['month']) };
  return toStretch(printed, index + match[0].length, documentDate);
}

function readRelativeDay(text: string, index: number, documentDate?: PartialDate): DayReading | undefined {
  const match = matchAt(RELATIVE_DAY, text, index);
  if (!match || documentDate?.length !== 10) return undefined;
  const after = index + match[0].length;
  const date = addDays(documentDate, match.groups?.['word']?.toLowerCase() === 'mai' ? 1 : 0);
  if (date === undefined) return undefined;
  return (
    readPrinted(text, after, documentDate) ?? {
      start: date,
      end: date,
      date,
      grain: 'day',
      yearInferred: true,
      printed: {},
      after,
    }
  );
}

function readRelativeYear(text: string, index: number, documentDate?: PartialDate): DayReading | undefined {
  const match = matchAt(RELATIVE_YEAR, text, index);
  if (!match || documentDate === undefined) return undefined;
  const year = Number(documentDate.slice(0, 4)) + (match.groups?.['word']?.toLowerCase() === 'nay' ? 0 : 1);
  const printed: PrintedDate = { year, yearDigits: 4 };
  const point = EDGES[match.groups?.['edge']?.trim().toLowerCase() ?? ''];
  if (point) printed.point = point;
  return { ...toStretch(printed, index + match[0].length, documentDate), yearInferred: true };
}

function toStretch(printed: PrintedDate, after: number, documentDate?: PartialDate): DayReading {
  const grain =
    printed.day !== undefined
      ? 'day'
      : printed.months
        ? 'months'
        : printed.month !== undefined
          ? 'month'
          : 'year';
  const month = printed.month ?? printed.months?.[1] ?? 12;
  const shape = { grain, printed, after, start: '', end: '' } as const;
  const year = toYear(printed, month, documentDate);
  const cutYear = printed.yearDigits !== undefined && printed.yearDigits !== 2 && printed.yearDigits !== 4;
  if (cutYear || !isCivilDay(year === undefined || year === 0 ? 2000 : year, month, printed.day ?? 1))
    return { ...shape, trouble: 'impossible' };
  if (year === undefined) return { ...shape, trouble: 'no-year' };
  const inferred = printed.year === undefined ? { yearInferred: true as const } : {};
  if (printed.day !== undefined) {
    const date = toIsoDate(year, month, printed.day);
    return { ...shape, start: date, end: date, date, ...inferred };
  }
  const first = toIsoDate(year, printed.month ?? printed.months?.[0] ?? 1, 1);
  const last = endOfMonth(toIsoDate(year, month, 1)) ?? first;
  if (printed.point) {
    const date = printed.point === 'start' ? first : printed.point === 'end' ? last : middleOf(printed, year);
    return { ...shape, grain: 'day', start: date, end: date, date, ...inferred };
  }
  const date = printed.months
    ? {}
    : { date: printed.month === undefined ? toIsoDate(year) : toIsoDate(year, month) };
  return { ...shape, start: first, end: last, ...date, ...inferred };
}

// Bộ luật Dân sự 2015, Điều 146: the middle of a month is the 15th, the middle of a year 30 June.
function middleOf(printed: PrintedDate, year: number): IsoDate {
  if (printed.months) return toIsoDate(year, printed.months[1] - 1, 15);
  return printed.month === undefined ? toIsoDate(year, 6, 30) : toIsoDate(year, printed.month, 15);
}

// A year that is not written is that of the document, or the next where the day would lie far behind it.
function toYear(printed: PrintedDate, month: number, documentDate?: PartialDate): number | undefined {
  if (printed.year !== undefined) return printed.yearDigits === 2 ? 2000 + printed.year : printed.year;
  if (documentDate === undefined) return undefined;
  const year = Number(documentDate.slice(0, 4));
  const issuedMonth = Number(documentDate.slice(5, 7) || 1);
  return issuedMonth - month > 5 ? year + 1 : year;
}

const COMMA = /\s{0,3},?\s{0,3}/uy;

/** Skips white space and one comma. */
export function skipComma(text: string, index: number): number {
  return skip(COMMA, text, index);
}
