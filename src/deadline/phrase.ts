import { readTimeAt } from '../date/time.js';
import type { PartialDate, TimeOfDay } from '../date/types.js';
import { readDay, skipComma, type DayReading } from './day.js';
import { BOUND_WORDS, matchAt, sticky, stickyPart, VALIDITY, type BoundWords } from './grammar.js';
import { readLength, readPeriod } from './period.js';
import { readFrequency, readRecurring, type RecurringReading } from './recurring.js';
import { formatRecurrenceRule, type RecurrenceRule } from './rrule.js';
import { readScheduled, type Schedule } from './schedule.js';
import type { DateDeadline, Deadline, DeadlineBound, RecurringDeadline, WindowDeadline } from './types.js';
import { readWindow } from './window.js';

/** A deadline without its printed text. */
export type DeadlineValue = Deadline extends infer D
  ? D extends { text: string }
    ? Omit<D, 'text'>
    : never
  : never;

/**
 * How much the words alone say that this is a limit on a duty: `explicit` ("chậm nhất", "trước ngày"); `stretch`
 * ("trong quý I", "đến ngày", "vào ngày", "từ … đến …"); `frequency` ("hằng tháng"); `bare` ("không quá 9 tháng").
 */
export type PhraseStrength = 'explicit' | 'stretch' | 'frequency' | 'bare';

/** A phrase read at a place of a text. */
export interface PhraseReading {
  /** What was understood. */
  value: DeadlineValue;
  /** Offset after it. */
  after: number;
  /** What its words alone say. */
  strength: PhraseStrength;
  /** What is wrong with its day. */
  trouble?: DayReading['trouble'];
  /** The words say both "chậm nhất" and "trước". */
  mixed?: boolean;
  /** The other days of a list, with their places. */
  others?: { value: DeadlineValue; start: number; after: number }[];
  /** A label before it says that it is a limit ("Thời hạn hoàn thành: …"): where the phrase begins after the label. */
  labelled?: number;
  /** "đến năm 2030": the year to which a plan reaches. */
  horizon?: boolean;
  /** A frequency with the word "định kỳ". */
  periodic?: boolean;
  /** Number and words in brackets disagree. */
  disagrees?: boolean;
  /** The day that it names, for a look at the calendar. */
  day?: DayReading;
}

/** What is known around a phrase. */
export interface PhraseSetting {
  /** Day, or month, of the document: gives the year where none is written. */
  documentDate?: PartialDate | undefined;
  /** How often the clause says that it comes again. */
  schedule?: Schedule | undefined;
}

/** Reads a time limit that begins exactly at `index`. */
export function readPhrase(
  text: string,
  index: number,
  setting: PhraseSetting = {},
): PhraseReading | undefined {
  return (
    readLabelled(text, index, setting) ??
    readPeriodPhrase(text, index) ??
    readBoundPhrase(text, index, setting) ??
    readWindowPhrase(text, index, setting.documentDate) ??
    readRecurringPhrase(text, index) ??
    readFrequencyPhrase(text, index)
  );
}

// "Thời gian hoàn thành: Quý IV/2025": the label says that it is a limit, so no word has to bind it.
const LABEL: RegExp = /* @__PURE__ */ stickyPart(
  `thời (?:hạn(?!${VALIDITY})[^:\\n|.;]{0,40}|gian[^:\\n|.;]{0,20} (?:hoàn thành|thực hiện|trình|ban hành|báo cáo|gửi|nộp|xong|triển khai|xử lý)[^:\\n|.;]{0,30}):\\s{0,3}`,
);

function readLabelled(text: string, index: number, setting: PhraseSetting): PhraseReading | undefined {
  const label = matchAt(LABEL, text, index);
  if (!label) return undefined;
  const start = index + label[0].length;
  const reading = readPoint(text, start, { bound: 'on', explicit: false }, setting);
  if (!reading) return readLabelledLength(text, start, label[0]);
  const value = reading.value.kind === 'date' ? { ...reading.value, bound: 'by' as const } : reading.value;
  return { ...reading, value, strength: 'explicit', labelled: start };
}

// "Thời hạn xử lý: 15 ngày kể từ ngày nhận hồ sơ"; "Thời gian thực hiện: 4 năm" is how long something lasts.
function readLabelledLength(text: string, start: number, label: string): PhraseReading | undefined {
  const length = readLength(text, start);
  if (!length || !(length.value.from || /thời\s+hạn|hoàn\s+thành/iu.test(label))) return undefined;
  return {
    value: { kind: 'period', ...length.value },
    after: length.after,
    strength: 'explicit',
    labelled: start,
    ...(length.disagrees ? { disagrees: true } : {}),
  };
}

function readPeriodPhrase(text: string, index: number): PhraseReading | undefined {
  const period = readPeriod(text, index);
  if (!period) return undefined;
  return {
    value: { kind: 'period', ...period.value },
    after: period.after,
    strength: period.strength === 'bare' ? 'bare' : 'explicit',
    ...(period.disagrees ? { disagrees: true } : {}),
  };
}

const UNTIL = /^(?:cho\s+)?(?:đến|tới|vào)$/iu;

function readBoundPhrase(text: string, index: number, setting: PhraseSetting): PhraseReading | undefined {
  for (const words of BOUND_WORDS) {
    const lead = matchAt(words.pattern, text, index);
    if (!lead) continue;
    const at = skipComma(text, index + lead[0].length);
    const reading = readPoint(text, at, words, setting);
    if (!reading) continue;
    if (words.mixed) return { ...reading, mixed: true };
    const horizon = reading.day?.grain === 'year' && UNTIL.test(lead[0]);
    return horizon ? { ...reading, horizon } : reading;
  }
  return undefined;
}

/** Reads what stands after the word that binds: a recurring day, a day with or without its hour, a month, a quarter. */
export function readPoint(
  text: string,
  index: number,
  words: Pick<BoundWords, 'bound' | 'explicit'>,
  setting: PhraseSetting = {},
): PhraseReading | undefined {
  const recurring =
    readRecurring(text, index) ?? (setting.schedule && readScheduled(text, index, setting.schedule));
  if (recurring) return toRecurring(recurring, words.bound);
  const time = readTimeAt(text, index);
  const day = readDay(text, time ? skipComma(text, time.end) : index, setting.documentDate);
  if (!day || isOpenEnded(text, day)) return undefined;
  const reading = { after: day.after, strength: words.explicit ? 'explicit' : 'stretch', day } as const;
  const trouble = day.trouble ? { trouble: day.trouble } : {};
  return { value: toValue(day, words, time?.value), ...reading, ...trouble };
}

// "Năm 2025 và các năm tiếp theo", "quý IV năm 2025 trở đi": where it begins, and no end.
const GOES_ON: RegExp = /* @__PURE__ */ sticky(
  '\\s{0,3},?\\s{0,3}(?:(?:và|cùng) )?(?:(?:các|những) (?:năm|quý|tháng) (?:tiếp theo|kế tiếp|tiếp sau|sau|sau đó|về sau)|trở đi|trở về sau)',
);

function isOpenEnded(text: string, { grain, after }: DayReading): boolean {
  return grain !== 'day' && matchAt(GOES_ON, text, after) !== undefined;
}

function toRecurring({ rule, time, after, others }: RecurringReading, bound: DeadlineBound): PhraseReading {
  const reading = { value: toRecurringValue(rule, time, bound), after, strength: 'explicit' } as const;
  if (!others) return reading;
  const rest = others.map((other) => ({ ...other, value: toRecurringValue(other.rule, time, bound) }));
  return { ...reading, others: rest };
}

function toRecurringValue(
  rule: RecurrenceRule,
  time: TimeOfDay | undefined,
  bound: DeadlineBound,
): Omit<RecurringDeadline, 'text'> {
  const value: Omit<RecurringDeadline, 'text'> = { kind: 'recurring', rrule: formatRecurrenceRule(rule) };
  if (time) value.time = time;
  value.bound = bound;
  return value;
}

function toValue(
  day: DayReading,
  { bound, explicit }: Pick<BoundWords, 'bound' | 'explicit'>,
  time: TimeOfDay | undefined,
): Omit<DateDeadline, 'text'> | Omit<WindowDeadline, 'text'> {
  // "trong quý I/2024" leaves the whole quarter; "chậm nhất trong quý I/2024" binds to its end.
  if (day.grain !== 'day' && bound === 'on' && !explicit) {
    const inferred = day.yearInferred ? { inferred: ['start', 'end'] } : {};
    return { kind: 'window', start: day.start, end: day.end, ...inferred };
  }
  const edge = bound === 'before' || bound === 'after' ? day.start : day.end;
  const value: Omit<DateDeadline, 'text'> = { kind: 'date', date: day.date ?? edge, bound };
  if (time) value.time = time;
  if (day.yearInferred) value.inferred = ['date.year'];
  return value;
}

function readWindowPhrase(
  text: string,
  index: number,
  documentDate?: PartialDate,
): PhraseReading | undefined {
  const reading = readWindow(text, index, documentDate);
  if (!reading) return undefined;
  const trouble = reading.trouble ? { trouble: reading.trouble } : {};
  const strength = reading.value.kind === 'recurring' ? 'explicit' : 'stretch';
  return { value: reading.value, after: reading.after, strength, ...trouble };
}

// "thứ Năm hằng tuần", "ngày 05 hằng tháng" with no word that binds it.
function readRecurringPhrase(text: string, index: number): PhraseReading | undefined {
  const recurring = readRecurring(text, index);
  return recurring && { ...toRecurring(recurring, 'on'), strength: 'stretch' };
}

function readFrequencyPhrase(text: string, index: number): PhraseReading | undefined {
  const frequency = readFrequency(text, index);
  if (!frequency) return undefined;
  const value = { kind: 'recurring', rrule: formatRecurrenceRule(frequency.rule) } as const;
  return { value, after: frequency.after, strength: 'frequency', periodic: frequency.periodic };
}
