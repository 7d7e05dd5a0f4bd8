import { deadlineAnchors } from '../data/deadline-anchors.js';
import { readPrintedDateAt } from '../date/printed.js';
import { readTimeAt } from '../date/time.js';
import { readNumeralAt } from '../numeral/read.js';
import { cleanText } from '../text/normalize.js';
import { skipComma } from './day.js';
import { matchAt, skip, sticky, stickyPart, UNIT_WORDS } from './grammar.js';
import type { DeadlineAnchor, DeadlineUnit, PeriodDeadline } from './types.js';

/** A length of time read at a place of a text. */
export interface PeriodReading {
  /** What was understood, but for `text`. */
  value: Omit<PeriodDeadline, 'kind' | 'text'>;
  /** How much the words say that it is a limit: `explicit` alone, `anchored` by its event, `bare` only by the sentence. */
  strength: 'explicit' | 'anchored' | 'bare';
  /** Offset after it. */
  after: number;
  /** Numeral and words in brackets disagree: "05 (sáu) ngày". */
  disagrees?: boolean;
}

const MOST = '(?:không quá|tối đa|chậm nhất|muộn nhất|nhiều nhất)';
const EXPLICIT_LEAD: RegExp = /* @__PURE__ */ stickyPart(
  `(?:(?:(?:trong )?(?:vòng|thời hạn|khoảng thời gian)(?: là)?:?|trong khoảng|(?:chậm|muộn) nhất(?: là)?)(?:,? (?:${MOST}|là|trong|vòng|thời hạn|sau|không|quá)){0,3}(?: trước)?) `,
);
const BARE_LEAD: RegExp = /* @__PURE__ */ stickyPart(
  `(?:(?:trong )?thời gian(?: là)?(?: ${MOST})?(?: là)?|không quá|tối đa(?: là| không quá)?|trong|sau|trước) `,
);
const SPACE: RegExp = /* @__PURE__ */ stickyPart('\\s{0,3}');
const HALF_MONTH: RegExp = /* @__PURE__ */ sticky('nửa tháng');
const HALF_YEAR: RegExp = /* @__PURE__ */ sticky('nửa năm');
const PER: RegExp = /* @__PURE__ */ stickyPart('\\s?/\\s?(?:0?1\\s)?[a-zà-ỹ]');
const MINUTES: RegExp = /* @__PURE__ */ stickyPart('\\s{0,3}[0-5][0-9](?: phút)?');
const OF_A_DAY: RegExp = /* @__PURE__ */ stickyPart(
  "['’]?(?: (?:sáng|trưa|chiều|tối|đêm))?\\s{0,3},?\\s{0,3}(?:ngày|thứ|chủ nhật|hôm|cùng ngày|hằng|hàng|mỗi|[0-9])(?! làm việc)",
);
const OF_A_YEAR: RegExp = /* @__PURE__ */ sticky(' (?:đầu|cuối) năm');
const NEXT: RegExp = /* @__PURE__ */ sticky('(?: (?:tiếp theo|kế tiếp|liền kề|đầu tiên|liên tục))');
const REST_WORDS = '(?:ngày|nghỉ|lễ|tết|hằng tuần|hàng tuần|cuối tuần|thứ bảy|chủ nhật|theo quy định|các)';
const EXCLUDED: RegExp = /* @__PURE__ */ stickyPart(
  `\\s{0,3}[,(]{0,2}\\s{0,3}(?:không (?:kể|tính|bao gồm|gồm)|trừ)(?: cả)?(?<what>(?:(?:,|/| và| hoặc)?\\s{0,3}${REST_WORDS}(?![a-zà-ỹ])){1,12})\\)?`,
);
const WEEKLY_REST = /hằng tuần|hàng tuần|cuối tuần|chủ nhật|thứ bảy/iu;
const AFTER_EVENT: RegExp = /* @__PURE__ */ stickyPart(
  '(?:\\s{0,3}\\([^()\\n]{1,40}\\))?\\s{0,3}[,(]?\\s{0,3}(?:(?:được )?(?:kể từ|tính từ|kể|từ|sau)(?: (?:khi|thời điểm|lúc))?) ?(?=[^\\s0-9.,;:])',
);
const BEFORE_EVENT: RegExp = /* @__PURE__ */ stickyPart(
  '\\s{0,3},?\\s{0,3}trước(?: (?:khi|thời điểm|lúc))? ?(?=[^\\s.,;:])',
);
const EVENT_FIRST: RegExp = /* @__PURE__ */ stickyPart(
  `(?:(?<lead>(?:chậm|muộn) nhất(?: là)? )?(?<side>sau|trước) (?:khi|ngày|thời điểm|(?=kỳ|phiên|cuộc|hội nghị|bầu cử|họp))) ?(?<event>(?!(?:ngày|đến|tới|tháng|quý|năm|khi|thời|mắt|đây)(?![a-zà-ỹ]))[^.,;:()|0-9]{4,80}?) (?:${MOST}|ít nhất|tối thiểu)?(?: là)?\\s{0,3}(?=[0-9])`,
);
// The words of an event end where the sentence goes on with the duty.
const EVENT_END =
  /[.,;:()|"”]|\n[ ]{0,4}\n|\s(?:phải|thì|để|có\s+trách\s+nhiệm|sẽ|nếu|mà|và\s+gửi|gửi\s+về)(?=\s)|$/iu;
const ORDINAL: RegExp = /* @__PURE__ */ stickyPart(
  '(?:(?:chậm|muộn) nhất(?: là| vào){0,2} |vào )?ngày (?<work>làm việc )?thứ (?<n>[0-9]{1,3})(?= (?:kể từ|tính từ|sau))',
);
const LAST_OF_NTH_MONTH: RegExp = /* @__PURE__ */ stickyPart(
  '(?:chậm|muộn) nhất(?: là| vào){0,2} ngày cuối cùng của tháng thứ (?<n>[0-9]{1,2})(?= (?:kể từ|tính từ|sau))',
);
const AS_SOON_AS: RegExp = /* @__PURE__ */ stickyPart('ngay(?= (?:sau khi|khi|từ khi) )');
const NEXT_WORKING_DAY: RegExp = /* @__PURE__ */ sticky(
  '(?:(?:(?:ngay )?trong|vào|(?:chậm|muộn) nhất(?: là| vào| trong)?|trước) )?ngày (?<work>làm việc )?(?:tiếp theo|kế tiếp|liền kề|liền sau|hôm sau|sau đó)(?: liền kề)?',
);
const NEXT_DAY_AT: RegExp = /* @__PURE__ */ stickyPart(
  '(?<bound>trước|(?:chậm|muộn) nhất(?: là| vào)?) (?=[0-9])',
);
const SAME_DAY: RegExp = /* @__PURE__ */ sticky('(?<now>ngay )?trong (?:cùng )?ngày(?: làm việc)?');
const DAY_NAME: RegExp = /* @__PURE__ */ stickyPart(
  '\\s{0,3}(?:[0-9/]|(?:ký|hôm|có|nghỉ|tiếp|lễ|tết|thứ|mai|cuối|đầu|mà|nhận|được)(?![a-zà-ỹ]))',
);
const STATED: RegExp = /* @__PURE__ */ stickyPart(
  '\\s{0,3}[,(]?\\s{0,3}tức(?: là)?(?: (?:trước|hết|chậm nhất))? (?=ngày)',
);
const CLOSE: RegExp = /* @__PURE__ */ stickyPart('\\s{0,2}\\)');

/** Reads a length of time that limits a duty, beginning exactly at `index`. */
export function readPeriod(text: string, index: number): PeriodReading | undefined {
  const reading =
    readOrdinal(text, index) ??
    readEventFirst(text, index) ??
    readCounted(text, index) ??
    readNextDay(text, index) ??
    readSameDay(text, index) ??
    readAtOnce(text, index);
  return reading && withStated(text, reading);
}

function readCounted(text: string, index: number): PeriodReading | undefined {
  let start = skip(EXPLICIT_LEAD, text, index);
  const explicit = start > index;
  if (!explicit) start = skip(BARE_LEAD, text, index);
  if (start === index) return undefined;
  const length = readLength(text, start);
  if (!length) return undefined;
  const { value, disagrees } = length;
  const lead = text.slice(index, start).trim().toLowerCase();
  const event = value.from !== undefined;
  // "sau 10 ngày" and "trước 30 ngày" are limits only with an event; "trước 9 giờ" is a time of day.
  if (!explicit && !event && /^(?:sau|trước)$/u.test(lead)) return undefined;
  if (lead.endsWith('trước') && !event) value.direction = 'backward';
  // "giấy phép, thời hạn 06 tháng" is how long a thing holds; "trong thời hạn 06 tháng" is a limit.
  const holds = !event && lead === 'thời hạn';
  const strength = holds ? 'bare' : explicit ? 'explicit' : event && lead !== 'sau' ? 'anchored' : 'bare';
  return { value, strength, after: length.after, ...(disagrees ? { disagrees } : {}) };
}

/** Reads a length of time without a word that binds it, and the event from which it runs. */
export function readLength(text: string, index: number): Omit<PeriodReading, 'strength'> | undefined {
  const amount = readAmount(text, index);
  if (!amount || matchAt(PER, text, amount.after)) return undefined;
  // "chậm nhất 17 giờ ngày 20/6" is a time of day.
  if (amount.unit === 'hour' && matchAt(OF_A_DAY, text, skip(MINUTES, text, amount.after))) return undefined;
  // "trong 6 tháng đầu năm 2026" is half a year of the calendar.
  if (amount.unit === 'month' && matchAt(OF_A_YEAR, text, amount.after)) return undefined;
  const next = skip(NEXT, text, amount.after);
  const event = readEvent(text, next);
  const value: PeriodReading['value'] = {
    amount: amount.amount,
    unit: amount.unit,
    direction: event?.direction ?? 'forward',
  };
  if (event) value.from = event.from;
  return { value, after: event?.after ?? next, ...(amount.disagrees ? { disagrees: true } : {}) };
}

interface Amount {
  amount: number;
  unit: DeadlineUnit;
  after: number;
  disagrees?: boolean;
}

function readAmount(text: string, index: number): Amount | undefined {
  const halfMonth = matchAt(HALF_MONTH, text, index);
  // Bộ luật Dân sự 2015, Điều 146.1: half a month is fifteen days.
  if (halfMonth) return { amount: 15, unit: 'day', after: index + halfMonth[0].length };
  const halfYear = matchAt(HALF_YEAR, text, index);
  if (halfYear) return { amount: 1, unit: 'half-year', after: index + halfYear[0].length };
  const number = readNumeralAt(text, index);
  if (!number || !Number.isInteger(number.value) || number.value > 9999) return undefined;
  const at = skip(SPACE, text, number.end);
  const row = UNIT_WORDS.find(({ pattern }) => matchAt(pattern, text, at));
  if (!row) return undefined;
  const after = skip(row.pattern, text, at);
  const unit = readUnit(text, row.unit, after);
  return { amount: number.value, ...unit, ...(number.disagrees ? { disagrees: true } : {}) };
}

// Weekends count and holidays do not ("20 ngày, không kể ngày nghỉ lễ, tết"), unless the weekly rest is left out too.
function readUnit(text: string, unit: DeadlineUnit, after: number): { unit: DeadlineUnit; after: number } {
  if (unit !== 'day') return { unit, after };
  const excluded = matchAt(EXCLUDED, text, after);
  if (!excluded) return { unit, after };
  const what = excluded.groups?.['what'] ?? '';
  const holidays = /lễ|tết/iu.test(what);
  const weekly = WEEKLY_REST.test(what) || !holidays;
  return { unit: weekly ? 'working-day' : 'day-except-holiday', after: after + excluded[0].length };
}

interface EventReading {
  from: DeadlineAnchor;
  direction: 'forward' | 'backward';
  after: number;
}

function readEvent(text: string, index: number): EventReading | undefined {
  const forward = matchAt(AFTER_EVENT, text, index);
  const backward = forward ? undefined : matchAt(BEFORE_EVENT, text, index);
  const lead = forward ?? backward;
  if (!lead) return undefined;
  const start = index + lead[0].length;
  const words = text.slice(start, start + 160);
  const length = Math.min(EVENT_END.exec(words)?.index ?? words.length, 140);
  const printed = text.slice(start, start + length).trimEnd();
  if (printed.length < 2) return undefined;
  return {
    from: toAnchor(printed),
    direction: forward ? 'forward' : 'backward',
    after: start + printed.length,
  };
}

/** The event that words name, as one of the known slugs, else `other`. */
export function toAnchor(printed: string): DeadlineAnchor {
  const text = cleanText(printed);
  const lower = text.toLowerCase();
  let best: { key: string; at: number } | undefined;
  for (const row of deadlineAnchors)
    for (const word of row.words) {
      const at = lower.indexOf(word);
      if (at >= 0 && (!best || at < best.at)) best = { key: row.key, at };
    }
  return { event: best?.key ?? 'other', text };
}

// "chậm nhất sau khi kết thúc quý 15 ngày", "trước ngày khai mạc 15 ngày".
function readEventFirst(text: string, index: number): PeriodReading | undefined {
  const match = matchAt(EVENT_FIRST, text, index);
  const groups = match?.groups;
  if (!match || !groups) return undefined;
  const amount = readAmount(text, index + match[0].length);
  if (!amount) return undefined;
  return {
    value: {
      amount: amount.amount,
      unit: amount.unit,
      direction: groups['side']?.toLowerCase() === 'trước' ? 'backward' : 'forward',
      from: toAnchor(groups['event'] ?? ''),
    },
    strength: groups['lead'] ? 'explicit' : 'anchored',
    after: amount.after,
  };
}

function readOrdinal(text: string, index: number): PeriodReading | undefined {
  const months = matchAt(LAST_OF_NTH_MONTH, text, index);
  const match = months ?? matchAt(ORDINAL, text, index);
  if (!match) return undefined;
  const event = readEvent(text, index + match[0].length);
  if (!event) return undefined;
  return {
    value: {
      amount: Number(match.groups?.['n']),
      unit: months ? 'month' : match.groups?.['work'] ? 'working-day' : 'day',
      direction: 'forward',
      from: event.from,
    },
    strength: 'explicit',
    after: event.after,
  };
}

// "trong ngày làm việc tiếp theo", "trước 08 giờ ngày hôm sau".
function readNextDay(text: string, index: number): PeriodReading | undefined {
  const lead = matchAt(NEXT_DAY_AT, text, index);
  const time = lead ? readTimeAt(text, index + lead[0].length) : undefined;
  const at = time ? skipComma(text, time.end) : index;
  const match = matchAt(NEXT_WORKING_DAY, text, at);
  if (!match || (match[0].toLowerCase().startsWith('ngày') && !time)) return undefined;
  const value: PeriodReading['value'] = {
    amount: 1,
    unit: match.groups?.['work'] ? 'working-day' : 'day',
    direction: 'forward',
  };
  if (time) {
    value.time = time.value;
    value.bound = lead?.groups?.['bound']?.toLowerCase() === 'trước' ? 'before' : 'by';
  }
  return { value, strength: 'explicit', after: at + match[0].length };
}

function readSameDay(text: string, index: number): PeriodReading | undefined {
  const match = matchAt(SAME_DAY, text, index);
  if (!match) return undefined;
  const after = index + match[0].length;
  if (matchAt(DAY_NAME, text, after)) return undefined;
  const value = { amount: 0, unit: 'day', direction: 'forward' } as const;
  return { value, strength: match.groups?.['now'] ? 'anchored' : 'bare', after };
}

// "ngay sau khi được phân bổ vắc xin": no time at all after the event.
function readAtOnce(text: string, index: number): PeriodReading | undefined {
  const match = matchAt(AS_SOON_AS, text, index);
  const event = match && readEvent(text, index + match[0].length);
  if (event?.direction !== 'forward') return undefined;
  const value = { amount: 0, unit: 'day', direction: 'forward', from: event.from } as const;
  return { value, strength: 'bare', after: event.after };
}

// "(tức ngày 30/11/2025)": the text's own count, kept for a cross-check.
function withStated(text: string, reading: PeriodReading): PeriodReading {
  const lead = matchAt(STATED, text, reading.after);
  const printed = lead && readPrintedDateAt(text, reading.after + lead[0].length);
  if (!printed) return reading;
  const { year, month, day } = printed.value;
  if (year === undefined || month === undefined || day === undefined) return reading;
  const stated = [
    String(year).padStart(4, '0'),
    String(month).padStart(2, '0'),
    String(day).padStart(2, '0'),
  ].join('-');
  return { ...reading, value: { ...reading.value, stated }, after: skip(CLOSE, text, printed.end) };
}
