import { readRomanAt } from '../numeral/roman.js';
import { readNumberWordsAt } from '../numeral/words.js';
import { LETTERS, NOT_BEFORE_WORD } from '../text/boundary.js';
import { readWeekdayAt } from './weekday.js';

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

const GAP = '[ \\n]{0,3}';
const BLANK = '[ \\n._…]{0,40}';
const NOT_LONGER = `(?![0-9${LETTERS}]|/[0-9A-ZĐ])`;
// After a whole date a word may stand without a space, as "2025của" where a text was flattened.
const GLUED = `(?![0-9A-ZĐ]|/[0-9A-ZĐ]|[${LETTERS}](?![${LETTERS}]))`;
const sticky = (pattern: string): RegExp => new RegExp(pattern, 'uy');

const ISO = /* @__PURE__ */ sticky(`([0-9]{4})-([0-9]{2})-([0-9]{2})(?![0-9${LETTERS}]|-|/)`);
const SEPARATED = ['/', '-', '[.]', '–'].map((mark) => `${GAP}${mark}${GAP}`);
const NUMERIC = /* @__PURE__ */ sticky(
  `(?:${SEPARATED.map((mark) => `([0-9]{1,2})${mark}([0-9]{1,2})${mark}([0-9]{2,6})`).join('|')})${GLUED}`,
);
const DAYS_OF_MONTH = /* @__PURE__ */ sticky(
  `([0-9]{1,2})(?:${GAP}/${GAP}([0-9]{1,2}))?${GAP}[-–]${GAP}([0-9]{1,2})${GAP}[/.]${GAP}([0-9]{1,2})${GAP}[/.]${GAP}([0-9]{4})${NOT_LONGER}`,
);
const BLANK_NUMERIC = /* @__PURE__ */ sticky(
  `[ \\n._…]{0,40}/${GAP}([0-9]{1,2})?[ \\n._…]{0,40}/${GAP}([0-9]{4})${NOT_LONGER}`,
);
const DAY_MONTH = /* @__PURE__ */ sticky(
  `([0-9]{1,2})${GAP}/${GAP}([0-9]{1,2})(?![0-9${LETTERS}]|[ ]?[/.-][0-9A-ZĐ])`,
);
const MONTH_YEAR = /* @__PURE__ */ sticky(`(0?[1-9]|1[0-2])${GAP}[/.–-]${GAP}([0-9]{4})${NOT_LONGER}`);
const DAY_DASH_MONTH = /* @__PURE__ */ sticky(
  `([0-9]{1,2})${GAP}-${GAP}(0?[1-9]|1[0-2])(?![0-9${LETTERS}]|[ ]?[/.-][0-9A-ZĐ])`,
);
const DAY_WORD = /* @__PURE__ */ sticky(`(?:[Nn]gày|NGÀY)${GAP}`);
const FIRST_TEN = /* @__PURE__ */ sticky(`[Mm](?:ù|ồ)ng${GAP}`);
const MONTH_WORD = /* @__PURE__ */ sticky(`${BLANK}(?:[Tt]háng|THÁNG)`);
const YEAR_WORD = /* @__PURE__ */ sticky(`${BLANK},?${GAP}/?(?:[Nn]ăm|NĂM)${BLANK}`);
const YEAR_SEPARATOR = /* @__PURE__ */ sticky(`${GAP}[/.–-]${GAP}(?=[0-9]{4})`);
const YEAR = /* @__PURE__ */ sticky(`([0-9]{4})(?:[0-9]{0,2})${GLUED}`);
const SHORT_NUMBER = /* @__PURE__ */ sticky(`${GAP}([0-9]{1,2})(?![0-9])`);
const LUNAR_MONTH = /* @__PURE__ */ sticky(`${GAP}([Gg]iêng|[Cc]hạp)${NOT_BEFORE_WORD}`);
const LUNAR = /* @__PURE__ */ sticky(
  `[ \\n,(]{0,3}(?:[Ââ]m[ \\n]{1,3}lịch|[Aa]l${NOT_BEFORE_WORD}|ÂL${NOT_BEFORE_WORD})\\)?`,
);
const QUARTER = /* @__PURE__ */ sticky(`(?:[Qq]uý|QUÝ|[Qq]uí)[ \\n]{1,3}`);
const ARABIC_QUARTER = /* @__PURE__ */ sticky(`0?([1-4])(?![0-9])`);
const QUARTER_YEAR = /* @__PURE__ */ sticky(`${GAP}(?:[/.–-]|,?[ \\n]{0,3}(?:[Nn]ăm|NĂM))${GAP}(?=[0-9]{4})`);
const MONTHS_OF_YEAR = /* @__PURE__ */ sticky(
  `(?:(0?[1-9]|1[0-2])|([Ss]áu|[Bb]a|[Cc]hín))[ \\n]{1,3}tháng[ \\n]{1,3}(đầu|cuối)[ \\n]{1,3}năm`,
);
const HALF = /* @__PURE__ */ sticky(`[Nn]ửa[ \\n]{1,3}(đầu|cuối)[ \\n]{1,3}năm`);
const POINT = /* @__PURE__ */ sticky(
  `([Đđ]ầu|[Gg]iữa|[Cc]uối)[ \\n]{1,3}(?=tháng[ \\n]|năm[ \\n]{1,3}[0-9])`,
);
const COMMA = /* @__PURE__ */ sticky(`[ \\n]{0,3},?[ \\n]{0,3}\\(?[ \\n]{0,2}`);
const WEEKDAY_AFTER = /* @__PURE__ */ sticky(`[ \\n]{0,3}[(,][ \\n]{0,3}(?=[Tt]hứ|[Cc]hủ)`);
const CLOSE = /* @__PURE__ */ sticky(`[ \\n]{0,2}\\)`);

const POINTS: Readonly<Record<string, 'start' | 'middle' | 'end'>> = {
  đầu: 'start',
  giữa: 'middle',
  cuối: 'end',
};
const MONTH_COUNTS: Readonly<Record<string, number>> = { ba: 3, sáu: 6, chín: 9 };

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
  const reading = readParts(text, weekday ? (skip(COMMA, text, weekday.end) ?? weekday.end) : index);
  if (!reading) return undefined;
  const lunarEnd = skip(LUNAR, text, reading.end);
  if (lunarEnd !== undefined) return { value: { ...reading.value, lunar: true }, end: lunarEnd };
  if (weekday) return { value: { ...reading.value, weekday: weekday.value }, end: reading.end };
  return reading.value.day === undefined ? reading : withWeekdayAfter(text, reading);
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

// "ngày 16-1" cannot be a range; "ngày 5-10" may be one and stays unread.
function readDayDashMonth(text: string, index: number): PrintedReading | undefined {
  DAY_DASH_MONTH.lastIndex = index;
  const match = DAY_DASH_MONTH.exec(text);
  const value = { day: Number(match?.[1]), month: Number(match?.[2]) };
  return match && value.month < value.day ? { value, end: DAY_DASH_MONTH.lastIndex } : undefined;
}

// "05 tháng 01 năm 2023", "     tháng 12 năm 2023", "hai mươi tháng ba năm 2024".
function readWordedDay(text: string, index: number): PrintedReading | undefined {
  const day = readNumber(text, index);
  const rest = readMonthForm(text, day?.end ?? index);
  if (!rest) return undefined;
  // "ngày    tháng 12" with neither a day nor a year is a heading of a column, not a date.
  if (!day) return rest.value.year === undefined ? undefined : rest;
  return { value: { day: day.value, ...rest.value }, end: rest.end };
}

function readMonthForm(text: string, index: number): PrintedReading | undefined {
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

function readYearAfter(text: string, index: number): PrintedReading | undefined {
  const separated = skip(YEAR_SEPARATOR, text, index);
  if (separated !== undefined) return readYear(text, separated);
  const word = skip(YEAR_WORD, text, index);
  return word === undefined ? undefined : readYear(text, word);
}

function readYearForm(text: string, index: number): PrintedReading | undefined {
  const word = /[Nn]/u.test(text[index] ?? '') ? skip(YEAR_WORD, text, index) : undefined;
  return word === undefined ? undefined : readYear(text, word);
}

function readYear(text: string, index: number): PrintedReading | undefined {
  YEAR.lastIndex = index;
  const digits = YEAR.exec(text)?.[0];
  if (digits !== undefined)
    return {
      value: { year: Number(digits), yearDigits: digits.length },
      end: index + digits.length,
    };
  const words = readNumberWordsAt(text, index);
  return words && words.value >= 1000
    ? { value: { year: words.value, yearDigits: 4 }, end: words.end }
    : undefined;
}

function readNumeric(text: string, index: number): PrintedReading | undefined {
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

function readBlankNumeric(text: string, index: number): PrintedReading | undefined {
  BLANK_NUMERIC.lastIndex = index;
  const match = BLANK_NUMERIC.exec(text);
  if (!match) return undefined;
  const value: PrintedDate = { year: Number(match[2]), yearDigits: 4 };
  if (match[1] !== undefined) value.month = Number(match[1]);
  return { value, end: BLANK_NUMERIC.lastIndex };
}

function readDigits(text: string, index: number): PrintedReading | undefined {
  ISO.lastIndex = index;
  const iso = ISO.exec(text);
  if (iso) {
    const value = { day: Number(iso[3]), month: Number(iso[2]), year: Number(iso[1]), yearDigits: 4 };
    return { value, end: ISO.lastIndex };
  }
  MONTH_YEAR.lastIndex = index;
  const monthYear = MONTH_YEAR.exec(text);
  if (monthYear) {
    const value = { month: Number(monthYear[1]), year: Number(monthYear[2]), yearDigits: 4 };
    return { value, end: MONTH_YEAR.lastIndex };
  }
  return readMonthsOfYear(text, index) ?? readNumeric(text, index) ?? readWordedDayAfterDigit(text, index);
}

// "05 tháng 01 năm 2023" without "ngày" before it.
function readWordedDayAfterDigit(text: string, index: number): PrintedReading | undefined {
  return skip(SHORT_NUMBER, text, index) === undefined ? undefined : readWordedDay(text, index);
}

function readMonthsOfYear(text: string, index: number): PrintedReading | undefined {
  MONTHS_OF_YEAR.lastIndex = index;
  const match = MONTHS_OF_YEAR.exec(text);
  if (!match) return undefined;
  const count =
    match[1] === undefined ? (MONTH_COUNTS[(match[2] ?? '').toLowerCase()] ?? 0) : Number(match[1]);
  return withOptionalYear(text, MONTHS_OF_YEAR.lastIndex, match[3] === 'đầu' ? [1, count] : [13 - count, 12]);
}

function readHalf(text: string, index: number): PrintedReading | undefined {
  HALF.lastIndex = index;
  const match = HALF.exec(text);
  return match ? withOptionalYear(text, HALF.lastIndex, match[1] === 'đầu' ? [1, 6] : [7, 12]) : undefined;
}

function withOptionalYear(text: string, end: number, months: readonly [number, number]): PrintedReading {
  const year = readYear(text, skip(/[ \n]{1,3}/uy, text, end) ?? text.length);
  return { value: { months, ...year?.value }, end: year?.end ?? end };
}

function readQuarter(text: string, index: number): PrintedReading | undefined {
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

function readPoint(text: string, index: number): PrintedReading | undefined {
  POINT.lastIndex = index;
  const match = POINT.exec(text);
  const point = match && POINTS[(match[1] ?? '').toLowerCase()];
  if (!point) return undefined;
  const rest = readMonthForm(text, POINT.lastIndex) ?? readYearForm(text, POINT.lastIndex);
  return rest && { value: { ...rest.value, point }, end: rest.end };
}

function withWeekdayAfter(text: string, reading: PrintedReading): PrintedReading {
  const at = skip(WEEKDAY_AFTER, text, reading.end);
  const weekday = at === undefined ? undefined : readWeekdayAt(text, at);
  const end = weekday && skip(CLOSE, text, weekday.end);
  return weekday && end !== undefined
    ? { value: { ...reading.value, weekday: weekday.value }, end }
    : reading;
}

function readNumber(text: string, index: number): { value: number; end: number } | undefined {
  SHORT_NUMBER.lastIndex = index;
  const digits = SHORT_NUMBER.exec(text)?.[1];
  if (digits !== undefined) return { value: Number(digits), end: SHORT_NUMBER.lastIndex };
  const start = skip(/[ \n]{0,3}/uy, text, index) ?? index;
  const words = readNumberWordsAt(text, start);
  return words && words.value <= 31 ? words : undefined;
}

// The offset after a sticky pattern that must match at `index`.
function skip(pattern: RegExp, text: string, index: number): number | undefined {
  pattern.lastIndex = index;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}
