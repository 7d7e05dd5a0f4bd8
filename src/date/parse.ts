import { dateMessages } from '../data/messages/date.js';
import { createIssue } from '../issue/create.js';
import type { Issue, Result } from '../issue/types.js';
import { cleanText, normalizeText, type NormalizedText } from '../text/normalize.js';
import type { Span } from '../text/types.js';
import { readDatedAt, toVietnameseDate, type DatedReading } from './read.js';
import type { DateOptions } from './resolve.js';
import type { VietnameseDate } from './types.js';
import { formatWeekday } from './weekday.js';

/**
 * Reads a text that is one date as documents print it: numeric, in words, with blanks, a quarter, half-year or range,
 * with a time of day or a weekday.
 *
 * Issues: `date-not-found`, `date-impossible`, `date-year-missing`, `date-lunar`, `date-trailing-text`,
 * `date-weekday-mismatch`, each with its span.
 *
 * @param text - any string
 * @param options - the date of the document, for dates without a year
 * @returns the date and what is doubtful about it
 *
 * @example
 * parseVietnameseDate('ngày 05 tháng 01 năm 2023');
 * // { ok: true, value: { text: 'ngày 05 tháng 01 năm 2023', date: '2023-01-05' }, issues: [] }
 */
export function parseVietnameseDate(text: string, options: DateOptions = {}): Result<VietnameseDate> {
  const view = normalizeText(text);
  const start = view.text.search(/\S/u);
  const reading = start < 0 ? undefined : readDatedAt(view.text, start, options);
  if (!reading) return { ok: false, issues: [unread(view)] };
  const span = { start, end: reading.end };
  const rest = view.text.slice(reading.end).trim();
  const issues = listReadingIssues(reading, span, view);
  if (rest !== '' && !/^[.,;]$/u.test(rest)) {
    const restStart = view.text.indexOf(rest, reading.end);
    const restSpan = view.toSource({ start: restStart, end: restStart + rest.length });
    issues.push(
      createIssue(dateMessages, 'date-trailing-text', { span: restSpan, params: { text: cleanText(rest) } }),
    );
    return { ok: false, issues };
  }
  const value = toVietnameseDate(reading, view.text.slice(start, reading.end));
  return value ? { ok: true, value, issues } : { ok: false, issues };
}

/** True for a text that is one printed date which exists; see {@link parseVietnameseDate}. */
export function isVietnameseDate(text: string, options: DateOptions = {}): boolean {
  return parseVietnameseDate(text, options).ok;
}

/** What is wrong with a date that was read: no such day, no year, lunar, another weekday. */
export function listReadingIssues(reading: DatedReading, span: Span, view: NormalizedText): Issue[] {
  const text = cleanText(view.text.slice(span.start, span.end));
  const source = view.toSource(span);
  const { problem, actualWeekday, date } = reading.resolved;
  if (problem) {
    const code = problem === 'blank' ? 'date-not-found' : (`date-${problem}` as const);
    return [createIssue(dateMessages, code, { path: '/date', span: source, params: { text } })];
  }
  if (actualWeekday === undefined) return [];
  const params = { text, date: date ?? '', weekday: formatWeekday(actualWeekday) };
  return [createIssue(dateMessages, 'date-weekday-mismatch', { path: '/date', span: source, params })];
}

function unread(view: NormalizedText): Issue {
  const span = view.toSource({ start: 0, end: view.text.length });
  const text = cleanText(view.text.slice(0, 80));
  return createIssue(dateMessages, 'date-not-found', { span, params: { text } });
}
