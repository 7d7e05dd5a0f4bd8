import { readPrintedDateAt } from '../date/printed.js';
import { readTimeAt } from '../date/time.js';
import type { PartialDate } from '../date/types.js';
import { readDay, skipComma, type DayReading } from './day.js';
import { EVERY_UNIT, matchAt, skip, stickyPart } from './grammar.js';
import { readMoment } from './instant.js';
import { readRecurring } from './recurring.js';
import type { RecurringDeadline, WindowDeadline } from './types.js';

const FROM: RegExp = /* @__PURE__ */ stickyPart('(?:kể )?từ(?: (?:lúc|hồi))? ');
const TO: RegExp = /* @__PURE__ */ stickyPart(
  '\\s{0,3}(?:(?:cho )?(?:đến|tới)(?: hết)?(?: (?:lúc|hồi))? |[-–]\\s{0,2})',
);
const DAY_ONLY: RegExp = /* @__PURE__ */ stickyPart(
  '(?:ngày )?(?<day>[0-9]{1,2})(?:/(?<month>[0-9]{1,2}))?(?![0-9/.])',
);

/** A stretch read at a place of a text, but for its printed text. */
export interface WindowReading {
  /** What was understood. */
  value: Omit<WindowDeadline, 'text'> | Omit<RecurringDeadline, 'text'>;
  /** A day of it that does not exist, or whose year nobody knows. */
  trouble?: DayReading['trouble'];
  /** Offset after it. */
  after: number;
}

/** Reads "từ … đến …" beginning exactly at `index`. */
export function readWindow(
  text: string,
  index: number,
  documentDate?: PartialDate,
): WindowReading | undefined {
  const lead = matchAt(FROM, text, index);
  if (!lead) return undefined;
  const start = index + lead[0].length;
  const reading = readRange(text, start) ?? readEnds(text, start, documentDate);
  return reading && withTrouble(reading);
}

// A day that was borrowed may not exist: "từ ngày 31 đến ngày 05/9/2025".
function withTrouble(reading: WindowReading): WindowReading {
  const { value } = reading;
  if (reading.trouble || value.kind === 'recurring') return reading;
  return readMoment(value.start) && readMoment(value.end) ? reading : { ...reading, trouble: 'impossible' };
}

// "từ ngày 16-20/11/2025": one printed date with two days.
function readRange(text: string, index: number): WindowReading | undefined {
  const reading = readPrintedDateAt(text, index);
  if (!reading) return undefined;
  const { day, month, year, endDay, endMonth } = reading.value;
  if (endDay === undefined || day === undefined || month === undefined || year === undefined)
    return undefined;
  const write = (d: number, m: number): string =>
    `${String(year)}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
  const value = { kind: 'window', start: write(day, month), end: write(endDay, endMonth ?? month) } as const;
  return { value, after: reading.end };
}

function readEnds(text: string, index: number, documentDate?: PartialDate): WindowReading | undefined {
  const startTime = readTimeAt(text, index);
  const startAt = startTime ? skipComma(text, startTime.end) : index;
  const first = readDay(text, startAt, documentDate);
  const short = matchAt(DAY_ONLY, text, startAt);
  const firstEnd = first?.after ?? (short ? startAt + short[0].length : startTime?.end);
  if (firstEnd === undefined) return undefined;
  const to = matchAt(TO, text, firstEnd);
  if (!to) return undefined;
  const endIndex = firstEnd + to[0].length;
  if (short && !first) {
    const recurring = readMonthlyStretch(text, Number(short.groups?.['day']), endIndex);
    if (recurring) return recurring;
  }
  const endTime = readTimeAt(text, endIndex);
  const endAt = endTime ? skipComma(text, endTime.end) : endIndex;
  const last = readDay(text, endAt, documentDate);
  if (!last && !(endTime && first)) return undefined;
  return join(first, short, startTime?.value, last, endTime?.value, last?.after ?? endTime?.end ?? endAt);
}

// The first day borrows the month and year that only the last one has; "từ 8h00 đến 17h00 ngày D" is one day.
function join(
  first: DayReading | undefined,
  short: RegExpExecArray | undefined,
  startTime: string | undefined,
  last: DayReading | undefined,
  endTime: string | undefined,
  after: number,
): WindowReading | undefined {
  const closing = last ?? first;
  if (!closing) return undefined;
  const trouble = closing.trouble ?? (first?.trouble === 'impossible' ? first.trouble : undefined);
  const end = closing.end;
  let start = first && !first.trouble ? first.start : end;
  if (
    first?.printed.year === undefined &&
    last?.printed.year !== undefined &&
    first?.printed.day !== undefined
  )
    start = borrow(end, first.printed.day, first.printed.month);
  else if (!first && short && !startTime) start = borrow(end, Number(short.groups?.['day']));
  else if (
    first?.printed.year === undefined &&
    last?.printed.year !== undefined &&
    first?.printed.month !== undefined
  )
    start = borrow(end, 1, first.printed.month);
  const value = {
    kind: 'window',
    start: startTime ? `${start}T${startTime}` : start,
    end: endTime ? `${end}T${endTime}` : end,
  } as const;
  const inferred = closing.yearInferred ? { inferred: ['start', 'end'] } : {};
  return { value: { ...value, ...inferred }, after, ...(trouble ? { trouble } : {}) };
}

function borrow(end: string, day: number, month?: number): string {
  const endMonth = Number(end.slice(5, 7));
  // "từ ngày 25/12 đến ngày 05/01/2026" begins in the year before.
  const year = Number(end.slice(0, 4)) - (month !== undefined && month > endMonth ? 1 : 0);
  return `${String(year).padStart(4, '0')}-${String(month ?? endMonth).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

// "từ ngày 1 đến ngày 5 hằng tháng".
function readMonthlyStretch(text: string, firstDay: number, index: number): WindowReading | undefined {
  const last = readRecurring(text, index);
  const lastDay = last?.rule.freq === 'MONTHLY' ? last.rule.byMonthDay?.[0] : undefined;
  if (!last || lastDay === undefined || lastDay < firstDay) return undefined;
  const months = last.rule.byMonth ? `;BYMONTH=${last.rule.byMonth.join(',')}` : '';
  return {
    value: {
      kind: 'recurring',
      rrule: `FREQ=MONTHLY;BYMONTHDAY=${firstDay}${months}`,
      duration: `P${lastDay - firstDay + 1}D`,
    },
    after: skip(EVERY_UNIT, text, last.after),
  };
}
