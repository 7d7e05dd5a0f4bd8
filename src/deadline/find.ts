import type { PartialDate } from '../date/types.js';
import { isWordAt } from '../text/boundary.js';
import { toSourceFound } from '../text/found.js';
import { normalizeText, tidyText } from '../text/normalize.js';
import type { Found, Span } from '../text/types.js';
import { clauseAround, limitsDuty, type Clause } from './context.js';
import { findDocumentDate } from './document-date.js';
import { ANCHOR, matchAt, stickyPart, VALIDITY } from './grammar.js';
import { readPhrase, type PhraseReading } from './phrase.js';
import { scheduleAround } from './schedule.js';
import type { Deadline } from './types.js';
import { listVague } from './vague.js';
import { listWindows } from './windows.js';

/** What a search for deadlines may be told. */
export interface FindDeadlinesOptions {
  /**
   * Day, or month, on which the document was issued: it gives the year where none is written, and a day before it is no
   * limit. By default it is looked for in the text ("Hà Nội, ngày 05 tháng 01 năm 2023").
   */
  documentDate?: PartialDate;
  /** Whether words of urgency without a measure ("khẩn trương", "kịp thời") are found too; they are not by default. */
  vague?: boolean;
}

/**
 * Finds the time limits that a text sets: "trước ngày 15/01/2023", "trong thời hạn 05 ngày làm việc kể từ ngày nhận được
 * văn bản", "trước 16h00' thứ Sáu hằng tuần". The dates of citations, titles, events and validity are none.
 *
 * @param text - any string
 * @param options - the date of the document
 * @returns deadlines in order of appearance, with spans in the caller's string
 *
 * @example
 * findDeadlines('báo cáo UBND tỉnh trước ngày 15/01/2023.')[0]?.value;
 * // { kind: 'date', date: '2023-01-15', bound: 'before', text: 'trước ngày 15/01/2023' }
 */
export function findDeadlines(text: string, options: FindDeadlinesOptions = {}): Found<Deadline>[] {
  const windows = options.vague === true ? undefined : listWindows(text);
  if (!windows) {
    const view = normalizeText(text);
    return scanDeadlines(view.text, options).map((found) => toSourceFound(found, view));
  }
  const documentDate = options.documentDate ?? findDocumentDate(text);
  return windows.flatMap(({ start, end }) => {
    const view = normalizeText(text.slice(start, end));
    return listLimits(view.text, documentDate).map((found) => {
      const { span, ...rest } = toSourceFound(found, view);
      return { ...rest, span: { start: span.start + start, end: span.end + start } };
    });
  });
}

/** As {@link findDeadlines}, in a normalised text; spans are those of that text. */
export function scanDeadlines(text: string, options: FindDeadlinesOptions = {}): Found<Deadline>[] {
  const found = listLimits(text, options.documentDate ?? findDocumentDate(text));
  return options.vague === true ? withVague(text, found) : found;
}

function listLimits(text: string, documentDate: PartialDate | undefined): Found<Deadline>[] {
  const content = { start: text.search(/\S/u), end: text.trimEnd().length };
  const limits = listPhrases(text, documentDate).filter((phrase) =>
    isLimit(text, phrase, content, documentDate),
  );
  return limits
    .filter((phrase, i) => !isRefined(text, phrase, limits[i + 1]))
    .map(({ start, reading }) => {
      const slice = text.slice(start, reading.after);
      const value: Deadline = { ...reading.value, text: tidyText(slice) };
      return { value, text: slice, span: { start, end: reading.after } };
    });
}

function withVague(text: string, found: readonly Found<Deadline>[]): Found<Deadline>[] {
  const vague = listVague(text)
    .filter(({ span }) => !found.some((other) => other.span.start < span.end && span.start < other.span.end))
    .map(({ text: words, span }): Found<Deadline> => {
      return { value: { kind: 'vague', text: words }, text: text.slice(span.start, span.end), span };
    });
  return [...found, ...vague].sort((a, b) => a.span.start - b.span.start);
}

/** A phrase and its place. */
export interface PlacedPhrase {
  /** Where it begins. */
  start: number;
  /** What was read. */
  reading: PhraseReading;
  /** The clause around it. */
  clause: Clause;
}

/** Every phrase of a text that could be a time limit, limit or not. */
export function listPhrases(text: string, documentDate?: PartialDate): PlacedPhrase[] {
  const phrases: PlacedPhrase[] = [];
  const anchor = new RegExp(ANCHOR.source, ANCHOR.flags);
  for (let match = anchor.exec(text); match; match = anchor.exec(text)) {
    if (isWordAt(text, match.index - 1)) continue;
    const start = startOfPhrase(text, match.index, phrases.at(-1)?.reading.after ?? 0);
    const first = readPhrase(text, start, { documentDate });
    if (!first && !mayBeScheduled(text, start)) continue;
    const clause = clauseAround(text, start, first?.after ?? start);
    const reading = readAgain(text, start, first, clause, documentDate);
    if (!reading) continue;
    phrases.push({ start: reading.labelled ?? start, reading, clause });
    for (const { value, start: place, after } of reading.others ?? [])
      phrases.push({ start: place, reading: { value, after, strength: reading.strength }, clause });
    anchor.lastIndex = phrases.at(-1)?.reading.after ?? reading.after;
  }
  return phrases;
}

// "vào chiều thứ Sáu" belongs to a schedule only right after it: "hằng tuần (vào chiều thứ Sáu)".
function mayBeScheduled(text: string, start: number): boolean {
  if (BINDS.test(text.slice(start, start + 5))) return true;
  return (
    /^vào/iu.test(text.slice(start, start + 3)) &&
    EVERY_BEFORE.test(text.slice(Math.max(0, start - 24), start))
  );
}

const EVERY_BEFORE = /(?:hằng|hàng|mỗi)\s{1,3}(?:tuần|tháng|năm)\s{0,2}[,(:]\s{0,2}$/iu;
const BINDS = /^(?:trước|chậm|muộn)/iu;

// A day without a month or year comes again where its clause names a schedule: "hằng năm (gửi trước ngày 15/11)".
function readAgain(
  text: string,
  start: number,
  first: PhraseReading | undefined,
  clause: Clause,
  documentDate?: PartialDate,
): PhraseReading | undefined {
  const complete = first && first.trouble !== 'no-year' && first.day?.yearInferred !== true;
  if (complete || !mayBeScheduled(text, start)) return first;
  const schedule = scheduleAround(clause.before, clause.after);
  return schedule ? (readPhrase(text, start, { documentDate, schedule }) ?? first) : first;
}

// "hằng tuần trước 16h00 thứ Sáu hằng tuần": the frequency alone says less than the day that follows in its clause.
function isRefined(text: string, phrase: PlacedPhrase, next: PlacedPhrase | undefined): boolean {
  if (phrase.reading.strength !== 'frequency' || next?.reading.value.kind !== 'recurring') return false;
  if (next.reading.strength === 'frequency') return false;
  return !/[.;\n|]/u.test(text.slice(phrase.reading.after, next.start).replace(/\n(?!\s*\n)/gu, ' '));
}

const LABEL_BEFORE: RegExp = /* @__PURE__ */ new RegExp(
  `thời\\s{1,3}(?:hạn|gian)(?!${VALIDITY})[^:\\n|.;]{0,40}:\\s{0,3}$`,
  'iu',
);

function isLimit(
  text: string,
  { start, reading, clause }: PlacedPhrase,
  content: Span,
  documentDate?: PartialDate,
): boolean {
  if (reading.trouble) return false;
  // Under a label it is a limit even where the plan was signed after it.
  if (reading.labelled !== undefined || LABEL_BEFORE.test(text.slice(Math.max(0, start - 64), start)))
    return true;
  if (isPast(reading, documentDate)) return false;
  // A cell or a form field that holds nothing but the phrase; a full stop may follow.
  const alone = start <= content.start && reading.after >= content.end - 1;
  return limitsDuty(reading, clause, alone);
}

// A limit on a duty lies after the document that sets it.
function isPast({ value }: PhraseReading, documentDate?: PartialDate): boolean {
  if (documentDate === undefined) return false;
  const last =
    value.kind === 'date' ? value.date : value.kind === 'window' ? value.end.slice(0, 10) : undefined;
  if (last === undefined) return false;
  const length = Math.min(last.length, documentDate.length);
  return last.slice(0, length) < documentDate.slice(0, length);
}

const LEADLESS =
  /(?:ngày\s{1,3}(?:(?:mồng|mùng)\s{1,3})?[0-9]{1,2}|thứ\s{1,3}(?:[2-7]|hai|ba|tư|năm|sáu|bảy))\s{1,3}$/iu;
const EVERY = /* @__PURE__ */ stickyPart('(?:hằng|hàng|mỗi) (?:tuần|tháng)');

// "báo cáo thứ Năm hằng tuần": the day stands before the word that was found, but not in the phrase before.
function startOfPhrase(text: string, index: number, earliest: number): number {
  if (!matchAt(EVERY, text, index)) return index;
  const from = Math.max(earliest, index - 24);
  const match = LEADLESS.exec(text.slice(from, index));
  return match ? from + match.index : index;
}
