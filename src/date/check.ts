import { dateMessages } from '../data/messages/date.js';
import { createIssue } from '../issue/create.js';
import type { Issue } from '../issue/types.js';
import { cleanText, normalizeText, type NormalizedText } from '../text/normalize.js';
import type { Span } from '../text/types.js';
import { scanPrintedDates, type ScannedDate } from './find.js';
import type { DateOptions, ResolvedDate } from './resolve.js';
import type { PrintedDate } from './parts.js';
import { formatWeekday } from './weekday.js';

const SAME_DAY = /^[ \n]{0,3}[,(]?[ \n]{0,3}tức(?:[ \n]{1,3}là)?[ \n]{0,3}(?:vào[ \n]{1,3})?$/u;

/**
 * Judges every date printed in a text.
 *
 * Issues: `date-impossible` for a day that does not exist ("29/18/2018"), `date-weekday-mismatch` for a weekday that is
 * not the one of the day, `date-equivalent-mismatch` for two days that "tức" calls the same but are not.
 *
 * @param text - any string
 * @param options - the date of the document
 * @returns one issue a doubt, with its span, in order of appearance
 *
 * @example
 * checkVietnameseDates('họp ngày 30/02/2024')[0]?.span; // { start: 4, end: 19 }
 */
export function checkVietnameseDates(text: string, options: DateOptions = {}): Issue[] {
  return listDateIssues(normalizeText(text), options);
}

/** As {@link checkVietnameseDates}, on a text that is normalised already; spans are those of its source. */
export function listDateIssues(view: NormalizedText, options: DateOptions = {}): Issue[] {
  const issues: Issue[] = [];
  let before: ScannedDate | undefined;
  for (const scanned of scanPrintedDates(view.text, options)) {
    const { problem } = scanned.reading.resolved;
    if (problem === undefined || problem === 'impossible')
      issues.push(...listReadingIssues(scanned.reading, scanned.span, view));
    if (before && SAME_DAY.test(view.text.slice(before.span.end, scanned.span.start)))
      issues.push(...compare(before, scanned, view));
    before = scanned;
  }
  return issues;
}

/** What is wrong with a date that was read: no such day, no year, lunar, another weekday. */
export function listReadingIssues(
  reading: { value: PrintedDate; resolved: ResolvedDate },
  span: Span,
  view: NormalizedText,
): Issue[] {
  const details = { path: '/date', span: view.toSource(span) };
  const text = cleanText(view.text.slice(span.start, span.end));
  const { problem, actualWeekday, date } = reading.resolved;
  if (problem) return [createIssue(dateMessages, `date-${problem}`, { ...details, params: { text } })];
  if (actualWeekday === undefined) return [];
  const params = { text, date: date ?? '', weekday: formatWeekday(actualWeekday) };
  return [createIssue(dateMessages, 'date-weekday-mismatch', { ...details, params })];
}

function compare(a: ScannedDate, b: ScannedDate, view: NormalizedText): Issue[] {
  const first = a.reading.resolved.date;
  const second = b.reading.resolved.date;
  if (first?.length !== 10 || second?.length !== 10 || first === second) return [];
  const span = { start: a.span.start, end: b.span.end };
  const text = cleanText(view.text.slice(span.start, span.end));
  const details = { path: '/date', span: view.toSource(span), params: { text, first, second } };
  return [createIssue(dateMessages, 'date-equivalent-mismatch', details)];
}
