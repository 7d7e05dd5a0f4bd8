import { deadlineMessages } from '../data/messages/deadline.js';
import { formatWeekday } from '../date/weekday.js';
import { weekday } from '../date/civil.js';
import type { PartialDate } from '../date/types.js';
import { createIssue } from '../issue/create.js';
import type { Issue, Result } from '../issue/types.js';
import { cleanText, normalizeText, type NormalizedText } from '../text/normalize.js';
import { clauseAround, isCutoff } from './context.js';
import { listPhrases, type PlacedPhrase } from './find.js';
import { stickyPart } from './grammar.js';
import { readPoint, type PhraseReading } from './phrase.js';
import type { Deadline } from './types.js';
import { listVague } from './vague.js';

/** What the reading of a phrase may be told. */
export interface ParseDeadlineOptions {
  /** Day, or month, on which the document was issued: it gives the year where none is written. */
  documentDate?: PartialDate;
}

/**
 * Reads one time limit as people write it.
 *
 * Issues: `deadline-not-found`, `deadline-date-impossible`, `deadline-year-missing`, `deadline-year-inferred`,
 * `deadline-bound-mixed`, `deadline-number-mismatch`, `deadline-weekday-mismatch`, `deadline-more-than-one`,
 * `deadline-vague`.
 *
 * @param text - the phrase, with or without other words around it
 * @param options - the date of the document
 * @returns the deadline, or what is wrong with it
 *
 * @example
 * parseDeadline('chậm nhất ngày 10 tháng 12 năm 2025');
 * // { ok: true, value: { kind: 'date', date: '2025-12-10', bound: 'by', text: '…' }, issues: [] }
 */
export function parseDeadline(text: string, options: ParseDeadlineOptions = {}): Result<Deadline> {
  const view = normalizeText(text);
  const all = readAll(view.text, options.documentDate);
  const best = pickBest(all) ?? readWithoutLead(view.text, options.documentDate);
  if (best) return toResult(best, all, view);
  const [vague] = listVague(view.text);
  if (!vague)
    return {
      ok: false,
      issues: [createIssue(deadlineMessages, 'deadline-not-found', { params: { text: cleanText(text) } })],
    };
  const value: Deadline = { kind: 'vague', text: vague.text };
  const span = view.toSource(vague.span);
  return {
    ok: true,
    value,
    issues: [createIssue(deadlineMessages, 'deadline-vague', { span, params: { text: value.text } })],
  };
}

/** True for a phrase that holds a time limit with a measure, or a vague one. */
export function isDeadline(text: string, options: ParseDeadlineOptions = {}): boolean {
  return parseDeadline(text, options).ok;
}

function readAll(text: string, documentDate?: PartialDate): PlacedPhrase[] {
  return listPhrases(text, documentDate).filter(({ clause }) => !isCutoff(clause));
}

const ORDER: readonly PhraseReading['strength'][] = ['explicit', 'stretch', 'frequency', 'bare'];

function pickBest(all: readonly PlacedPhrase[]): PlacedPhrase | undefined {
  for (const strength of ORDER) {
    const first = all.find(({ reading }) => reading.strength === strength);
    if (first) return first;
  }
  return undefined;
}

const START = /* @__PURE__ */ stickyPart('[^0-9a-zà-ỹ]{0,6}');

// "15/6/2025", "Quý IV/2025", "thứ Sáu hằng tuần" in a cell or after a label.
function readWithoutLead(text: string, documentDate?: PartialDate): PlacedPhrase | undefined {
  START.lastIndex = 0;
  const start = START.exec(text)?.[0].length ?? 0;
  const reading = readPoint(text, start, { bound: 'on', explicit: false }, { documentDate });
  return reading && { start, reading, clause: clauseAround(text, start, reading.after) };
}

function toResult(best: PlacedPhrase, all: readonly PlacedPhrase[], view: NormalizedText): Result<Deadline> {
  const { reading, start } = best;
  const slice = view.text.slice(start, reading.after);
  const text = cleanText(slice);
  const details = { span: view.toSource({ start, end: reading.after }), params: { text } };
  const issues = listIssues(reading, details);
  if (all.length > 1) issues.push(createIssue(deadlineMessages, 'deadline-more-than-one', details));
  if (reading.trouble === 'impossible') return { ok: false, issues };
  if (reading.trouble === 'no-year') return { ok: true, value: { kind: 'vague', text }, issues };
  return { ok: true, value: { ...reading.value, text }, issues };
}

function listIssues(
  reading: PhraseReading,
  details: { span: { start: number; end: number }; params: { text: string } },
): Issue[] {
  const issues: Issue[] = [];
  if (reading.trouble === 'impossible')
    issues.push(createIssue(deadlineMessages, 'deadline-date-impossible', details));
  if (reading.trouble === 'no-year')
    issues.push(createIssue(deadlineMessages, 'deadline-year-missing', details));
  if (reading.mixed) issues.push(createIssue(deadlineMessages, 'deadline-bound-mixed', details));
  if (reading.disagrees) issues.push(createIssue(deadlineMessages, 'deadline-number-mismatch', details));
  const { day, value } = reading;
  if (value.kind === 'window' && !reading.trouble && value.end < value.start) {
    const params = { start: value.start, end: value.end };
    issues.push(createIssue(deadlineMessages, 'deadline-window-reversed', { ...details, params }));
  }
  if (day?.yearInferred && !day.trouble) {
    const params = { ...details.params, year: day.start.slice(0, 4) };
    issues.push(createIssue(deadlineMessages, 'deadline-year-inferred', { ...details, params }));
  }
  if (day?.printed.weekday !== undefined && day.grain === 'day' && !day.trouble) {
    const actual = weekday(day.start);
    if (actual !== day.printed.weekday) {
      const params = { ...details.params, weekday: formatWeekday(actual) };
      issues.push(createIssue(deadlineMessages, 'deadline-weekday-mismatch', { ...details, params }));
    }
  }
  return issues;
}
