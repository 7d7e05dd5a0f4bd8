import { readTimeAt } from '../date/time.js';
import type { PartialDate, TimeOfDay } from '../date/types.js';
import { readDay, skipComma, type DayReading } from './day.js';
import { BOUND_WORDS, matchAt, skip, stickyPart, type BoundWords } from './grammar.js';
import { readPeriod } from './period.js';
import { readFrequency, readRecurring } from './recurring.js';
import { formatRecurrenceRule } from './rrule.js';
import type { DateDeadline, Deadline, RecurringDeadline, WindowDeadline } from './types.js';
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
  /** Number and words in brackets disagree. */
  disagrees?: boolean;
  /** The day that it names, for a look at the calendar. */
  day?: DayReading;
}

const THAT_IS: RegExp = /* @__PURE__ */ stickyPart('\\s{0,3}[,(]\\s{0,3}tức(?: là)? ');

/** Reads a time limit that begins exactly at `index`. */
export function readPhrase(
  text: string,
  index: number,
  documentDate?: PartialDate,
): PhraseReading | undefined {
  return (
    readPeriodPhrase(text, index) ??
    readBoundPhrase(text, index, documentDate) ??
    readWindowPhrase(text, index, documentDate) ??
    readFrequencyPhrase(text, index)
  );
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

function readBoundPhrase(text: string, index: number, documentDate?: PartialDate): PhraseReading | undefined {
  for (const words of BOUND_WORDS) {
    const lead = matchAt(words.pattern, text, index);
    if (!lead) continue;
    const at = skipComma(text, index + lead[0].length);
    const reading = readPoint(text, at, words, documentDate);
    if (reading) return words.mixed ? { ...reading, mixed: true } : reading;
  }
  return undefined;
}

/** Reads what stands after the word that binds: a recurring day, a day with or without its hour, a month, a quarter. */
export function readPoint(
  text: string,
  index: number,
  words: Pick<BoundWords, 'bound' | 'explicit'>,
  documentDate?: PartialDate,
): PhraseReading | undefined {
  const recurring = readRecurring(text, index);
  if (recurring) {
    const value: Omit<RecurringDeadline, 'text'> = {
      kind: 'recurring',
      rrule: formatRecurrenceRule(recurring.rule),
    };
    if (recurring.time) value.time = recurring.time;
    value.bound = words.bound;
    return { value, after: recurring.after, strength: 'explicit' };
  }
  const time = readTimeAt(text, index);
  const day = readDay(text, time ? skipComma(text, time.end) : index, documentDate);
  if (!day) return undefined;
  const reading = { after: day.after, strength: words.explicit ? 'explicit' : 'stretch', day } as const;
  const trouble = day.trouble ? { trouble: day.trouble } : {};
  return { value: toValue(day, words, time?.value), ...reading, ...trouble };
}

function toValue(
  day: DayReading,
  { bound, explicit }: Pick<BoundWords, 'bound' | 'explicit'>,
  time: TimeOfDay | undefined,
): Omit<DateDeadline, 'text'> | Omit<WindowDeadline, 'text'> {
  const inferred = day.yearInferred ? ['year'] : [];
  // "trong quý I/2024" leaves the whole quarter; "chậm nhất trong quý I/2024" binds to its end.
  if (day.grain !== 'day' && bound === 'on' && !explicit)
    return {
      kind: 'window',
      start: day.start,
      end: day.end,
      ...(inferred.length ? { inferred: ['start', 'end'] } : {}),
    };
  const edge = bound === 'before' || bound === 'after' ? day.start : day.end;
  const value: Omit<DateDeadline, 'text'> = { kind: 'date', date: day.date ?? edge, bound };
  if (time) value.time = time;
  if (inferred.length) value.inferred = ['date.year'];
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
  return { value: reading.value, after: reading.after, strength: 'stretch', ...trouble };
}

function readFrequencyPhrase(text: string, index: number): PhraseReading | undefined {
  const frequency = readFrequency(text, index);
  if (!frequency) return undefined;
  // "hằng tuần, trước 16h00 thứ Sáu": the day that follows belongs to it.
  return {
    value: { kind: 'recurring', rrule: formatRecurrenceRule(frequency.rule) },
    after: frequency.after,
    strength: 'frequency',
  };
}

/** Skips "(tức " before a second way to say the same day. */
export function skipThatIs(text: string, index: number): number {
  return skip(THAT_IS, text, index);
}
