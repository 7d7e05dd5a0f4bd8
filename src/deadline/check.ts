import { deadlineMessages } from '../data/messages/deadline.js';
import { isPartialDate } from '../date/civil.js';
import { createIssue } from '../issue/create.js';
import type { Issue } from '../issue/types.js';
import { readMoment } from './instant.js';
import { resolveDeadline, type ResolveDeadlineOptions } from './resolve.js';
import { parseRecurrenceRule } from './rrule.js';
import type { Deadline } from './types.js';

/** What a check of a deadline may be told; with the days of events the counted day is compared with the stated one. */
export type CheckDeadlineOptions = ResolveDeadlineOptions;

/**
 * Judges a deadline beyond its shape.
 *
 * Issues: `deadline-date-impossible`, `deadline-window-reversed`, `deadline-rule-invalid`, `deadline-vague`, and, where its
 * end can be known, `deadline-on-day-off`, `deadline-stated-mismatch` and those of the calendar.
 *
 * @example
 * checkDeadline({ kind: 'window', text: '', start: '2026-02-01', end: '2026-01-01' })[0]?.code; // 'deadline-window-reversed'
 */
export function checkDeadline(deadline: Deadline, options: CheckDeadlineOptions = {}): Issue[] {
  const own = checkValue(deadline);
  if (own.length > 0) return own;
  return resolveDeadline(deadline, options).issues;
}

function checkValue(deadline: Deadline): Issue[] {
  const { text } = deadline;
  switch (deadline.kind) {
    case 'date':
      return isPartialDate(deadline.date)
        ? []
        : [createIssue(deadlineMessages, 'deadline-date-impossible', { path: '/date', params: { text } })];
    case 'window':
      return checkWindow(deadline.start, deadline.end, text);
    case 'recurring':
      return parseRecurrenceRule(deadline.rrule)
        ? []
        : [
            createIssue(deadlineMessages, 'deadline-rule-invalid', {
              path: '/rrule',
              params: { rule: deadline.rrule },
            }),
          ];
    case 'vague':
      return [createIssue(deadlineMessages, 'deadline-vague', { params: { text } })];
    case 'period':
      return [];
  }
}

function checkWindow(start: string, end: string, text: string): Issue[] {
  const first = readMoment(start);
  const last = readMoment(end);
  const path = first ? '/end' : '/start';
  if (!first || !last)
    return [createIssue(deadlineMessages, 'deadline-date-impossible', { path, params: { text } })];
  if (last.minutes >= first.minutes) return [];
  return [
    createIssue(deadlineMessages, 'deadline-window-reversed', { path: '/end', params: { start, end } }),
  ];
}
