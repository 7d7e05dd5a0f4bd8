import { dateMessages } from '../data/messages/date.js';
import { createIssue } from '../issue/create.js';
import type { Issue, Result } from '../issue/types.js';
import { cleanText, normalizeText, type NormalizedText } from '../text/normalize.js';
import { listReadingIssues } from './check.js';
import { readRangeAt } from './range.js';
import { readDatedAt, toVietnameseDate } from './read.js';
import type { DateOptions } from './resolve.js';
import type { VietnameseDate } from './types.js';

const SHOWN = 80;

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
  const reading =
    start < 0
      ? undefined
      : (readRangeAt(view.text, start, options) ?? readDatedAt(view.text, start, options));
  if (!reading) return { ok: false, issues: [notFound(view)] };
  const issues = listReadingIssues(reading, { start, end: reading.end }, view);
  const trailing = trailingText(view, reading.end);
  if (trailing) return { ok: false, issues: [...issues, trailing] };
  const value = toVietnameseDate(reading, view.text.slice(start, reading.end));
  return value ? { ok: true, value, issues } : { ok: false, issues };
}

/** True for a text that is one printed date which exists; see {@link parseVietnameseDate}. */
export function isVietnameseDate(text: string, options: DateOptions = {}): boolean {
  return parseVietnameseDate(text, options).ok;
}

function notFound(view: NormalizedText): Issue {
  const span = view.toSource({ start: 0, end: view.text.length });
  return createIssue(dateMessages, 'date-not-found', { span, params: { text: shorten(view.text) } });
}

function trailingText(view: NormalizedText, end: number): Issue | undefined {
  const rest = view.text.slice(end).trim();
  if (rest === '' || rest === '.' || rest === ',' || rest === ';') return undefined;
  const start = view.text.indexOf(rest, end);
  const span = view.toSource({ start, end: start + rest.length });
  return createIssue(dateMessages, 'date-trailing-text', { span, params: { text: shorten(rest) } });
}

function shorten(text: string): string {
  const clean = cleanText(text);
  return clean.length > SHOWN ? `${clean.slice(0, SHOWN)}…` : clean;
}
