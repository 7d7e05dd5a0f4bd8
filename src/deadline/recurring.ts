import { readTimeAt } from '../date/time.js';
import { readPrintedDateAt } from '../date/printed.js';
import { readWeekdayAt } from '../date/weekday.js';
import { isCivilDay } from '../date/civil.js';
import type { TimeOfDay } from '../date/types.js';
import { readNumeralAt } from '../numeral/read.js';
import { EVERY_UNIT, EVERY_WORDS, matchAt, skip, sticky, stickyPart } from './grammar.js';
import { skipComma } from './day.js';
import { RULE_WEEKDAYS, type RecurrenceRule } from './rrule.js';

/** A recurring day read at a place of a text. */
export interface RecurringReading {
  /** Its rule. */
  rule: RecurrenceRule;
  /** The rules of the days that follow in one list and differ ("trước ngày 20/6 và 05/12 hằng năm"), with their places. */
  others?: { rule: RecurrenceRule; start: number; after: number }[];
  /** Time of day. */
  time?: TimeOfDay;
  /** Offset after it. */
  after: number;
}

const FREQUENCIES: Readonly<Record<string, RecurrenceRule>> = {
  giờ: { freq: 'HOURLY' },
  ngày: { freq: 'DAILY' },
  tuần: { freq: 'WEEKLY' },
  tháng: { freq: 'MONTHLY' },
  quý: { freq: 'MONTHLY', interval: 3 },
  năm: { freq: 'YEARLY' },
};
const OF = '(?:,? ?(?:của|trong|vào))?';
const DAY_WORD: RegExp = /* @__PURE__ */ stickyPart('(?:ngày,? )');
const WEEK_AFTER: RegExp = /* @__PURE__ */ sticky(`(?:${OF} ${EVERY_WORDS} tuần|/tuần)`);
const WEEKDAY_LEAD: RegExp = /* @__PURE__ */ stickyPart(
  '(?:(?:các )?(?:ngày|sáng|chiều|trưa|tối|cuối ngày) )',
);
const AND: RegExp = /* @__PURE__ */ stickyPart('(?:\\s{0,2},| và| hoặc)(?: (?:ngày|trước ngày|vào))? ');
const DAY_OF_MONTH: RegExp = /* @__PURE__ */ sticky(
  '(?:ngày )?(?:(?:thứ|mồng|mùng) )?(?<day>0?[1-9]|[12][0-9]|3[01])|(?<last>ngày (?:cuối cùng|cuối))|(?<work>ngày làm việc (?:cuối cùng|(?<first>đầu tiên)))',
);
const MONTH_OF_QUARTER: RegExp = /* @__PURE__ */ sticky(
  `${OF}\\s{0,3}tháng (?<which>đầu tiên|đầu|thứ nhất|thứ hai|giữa|thứ ba|thứ 1|thứ 2|thứ 3|cuối cùng|cuối)(?: (?:của|mỗi|hằng|hàng|trong|các)){0,2} (?<unit>quý|kỳ báo cáo)(?: (?:tiếp theo|sau|kế tiếp|liền kề|trước|báo cáo))?`,
);
const AFTER_REPORT_PERIOD: RegExp = /* @__PURE__ */ sticky(
  `${OF}\\s{0,3}tháng (?:tiếp theo|sau|liền sau|kế tiếp) sau tháng cuối(?: cùng)? của (?:kỳ báo cáo|quý)`,
);
const EVERY_MONTH: RegExp = /* @__PURE__ */ sticky(
  `(?:${OF} ${EVERY_WORDS} tháng|,? của tháng(?: (?:tiếp theo|sau|kế tiếp|liền kề|liền sau|trước|báo cáo|đó|có|thuộc))?(?! [0-9])|/${EVERY_WORDS} tháng| tháng (?:tiếp theo|sau|kế tiếp|liền kề|báo cáo))(?:,? (?:và )?${EVERY_WORDS} quý)?`,
);
const EVERY_YEAR: RegExp = /* @__PURE__ */ sticky(
  `(?:,?(?: (?:của|trong))? ${EVERY_WORDS} năm|(?:,? của)? năm (?:sau|tiếp theo|kế tiếp|liền kề|trước|báo cáo|kế hoạch|thực hiện|đó|liền sau)(?: liền kề| liền trước| liền sau)?)(?! [0-9])`,
);
const QUARTER_MONTHS: Readonly<Record<'first' | 'second' | 'third', number[]>> = {
  first: [1, 4, 7, 10],
  second: [2, 5, 8, 11],
  third: [3, 6, 9, 12],
};
const WORKDAYS: readonly string[] = ['MO', 'TU', 'WE', 'TH', 'FR'];

/**
 * Reads a day that comes again, beginning exactly at `index`, after the word that binds it:
 * "16h00' thứ Sáu hằng tuần", "14 giờ hằng ngày", "ngày 20 hằng tháng", "ngày 15 tháng cuối quý", "10/12 hằng năm".
 */
export function readRecurring(text: string, index: number): RecurringReading | undefined {
  const time = readTimeAt(text, index);
  const at = time ? skipComma(text, time.end) : index;
  const reading =
    (time ? readEveryDay(text, at) : undefined) ??
    readWeekly(text, at) ??
    readMonthly(text, at) ??
    readYearly(text, at);
  return reading && (time ? { ...reading, time: time.value } : reading);
}

function readEveryDay(text: string, index: number): RecurringReading | undefined {
  const match = matchAt(EVERY_UNIT, text, skip(DAY_WORD, text, index));
  if (match?.groups?.['unit']?.toLowerCase() !== 'ngày') return undefined;
  return { rule: { freq: 'DAILY' }, after: match.index + match[0].length };
}

function readWeekly(text: string, index: number): RecurringReading | undefined {
  const days: string[] = [];
  let at = index;
  for (let count = 0; count < 7; count++) {
    const weekday = readWeekdayAt(text, skip(WEEKDAY_LEAD, text, at));
    if (!weekday) break;
    days.push(RULE_WEEKDAYS[weekday.value - 1] ?? 'MO');
    at = weekday.end;
    const week = matchAt(WEEK_AFTER, text, at);
    if (week) return { rule: { freq: 'WEEKLY', byDay: days }, after: at + week[0].length };
    at = skip(AND, text, at);
  }
  return undefined;
}

function readMonthly(text: string, index: number): RecurringReading | undefined {
  const match = matchAt(DAY_OF_MONTH, text, index);
  const groups = match?.groups;
  if (!match || !groups) return undefined;
  const at = index + match[0].length;
  const byDay: Partial<RecurrenceRule> = groups['work']
    ? { byDay: [...WORKDAYS], bySetPos: [groups['first'] ? 1 : -1] }
    : { byMonthDay: [groups['last'] ? -1 : Number(groups['day'])] };
  const quarter = matchAt(MONTH_OF_QUARTER, text, at);
  if (quarter) {
    const byMonth = QUARTER_MONTHS[monthOfQuarter(quarter.groups?.['which'] ?? '')];
    return { rule: { freq: 'MONTHLY', ...byDay, byMonth }, after: at + quarter[0].length };
  }
  const next = matchAt(AFTER_REPORT_PERIOD, text, at);
  if (next)
    return { rule: { freq: 'MONTHLY', ...byDay, byMonth: QUARTER_MONTHS.first }, after: at + next[0].length };
  const month = matchAt(EVERY_MONTH, text, at);
  if (month) return { rule: { freq: 'MONTHLY', ...byDay }, after: at + month[0].length };
  return undefined;
}

function monthOfQuarter(printed: string): 'first' | 'second' | 'third' {
  const which = printed.toLowerCase().replace(/\s+/gu, ' ');
  if (which.startsWith('đầu') || which === 'thứ nhất' || which === 'thứ 1') return 'first';
  return which === 'giữa' || which === 'thứ hai' || which === 'thứ 2' ? 'second' : 'third';
}

// "trước ngày 20/6 và 20/12 hằng năm" is one rule; where the days differ, each has its own.
function readYearly(text: string, index: number): RecurringReading | undefined {
  const days: { month: number; day: number; start: number; after: number }[] = [];
  let at = index;
  for (let count = 0; count < 6; count++) {
    const printed = readPrintedDateAt(text, at);
    if (!printed || printed.value.year !== undefined || printed.value.lunar) return undefined;
    const { day, months } = printed.value;
    const month = printed.value.month ?? months?.[1];
    if (month === undefined || !isCivilDay(2000, month, day ?? 1)) return undefined;
    const year = matchAt(EVERY_YEAR, text, printed.end);
    const after = printed.end + (year?.[0].length ?? 0);
    days.push({ month, day: day ?? -1, start: at, after });
    if (year) return toYearly(days);
    at = skip(AND, text, printed.end);
    if (at === printed.end) return undefined;
  }
  return undefined;
}

function toYearly(
  days: readonly { month: number; day: number; start: number; after: number }[],
): RecurringReading | undefined {
  const [first, ...rest] = days;
  const last = days.at(-1);
  if (!first || !last) return undefined;
  const freq = 'YEARLY' as const;
  if (rest.every(({ day }) => day === first.day)) {
    const byMonth = days.map(({ month }) => month).sort((a, b) => a - b);
    return { rule: { freq, byMonthDay: [first.day], byMonth }, after: last.after };
  }
  const [own, ...others] = days.map(({ month, day, start, after }) => ({
    rule: { freq, byMonthDay: [day], byMonth: [month] },
    start,
    after,
  }));
  return own && { rule: own.rule, after: own.after, others };
}

/** How often alone, without a day ("hằng tháng", "định kỳ hàng năm", "định kỳ 06 tháng"). */
export interface FrequencyReading {
  /** Its rule. */
  rule: RecurrenceRule;
  /** True where the word "định kỳ" says that it is a schedule. */
  periodic: boolean;
  /** Offset after it. */
  after: number;
}

const PERIODIC: RegExp = /* @__PURE__ */ stickyPart('định kỳ,? (?:(?:cứ|mỗi) )?');
const COUNTED_UNIT: RegExp = /* @__PURE__ */ sticky(
  '\\s{0,2}(?<unit>giờ|ngày|tuần|tháng|quý|năm)(?:(?: một| 1| 01)? lần|/(?:1 |01 )?lần)?',
);
const ONCE: RegExp = /* @__PURE__ */ sticky(' (?:một|1|01) lần');

/** Reads how often something comes again, beginning exactly at `index`. */
export function readFrequency(text: string, index: number): FrequencyReading | undefined {
  const start = skip(PERIODIC, text, index);
  const periodic = start > index;
  const every = matchAt(EVERY_UNIT, text, start);
  if (every) {
    const rule = FREQUENCIES[every.groups?.['unit']?.toLowerCase() ?? ''];
    if (rule) return { rule, periodic, after: skip(ONCE, text, start + every[0].length) };
  }
  if (!periodic) return undefined;
  const number = readNumeralAt(text, start);
  const unit = matchAt(COUNTED_UNIT, text, number?.end ?? start);
  const base = FREQUENCIES[unit?.groups?.['unit']?.toLowerCase() ?? ''];
  if (!unit || !base || (number && number.value > 60)) return undefined;
  const interval = (base.interval ?? 1) * (number?.value ?? 1);
  return { rule: { ...base, interval }, periodic, after: (number?.end ?? start) + unit[0].length };
}
