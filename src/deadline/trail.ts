import type { CalendarRow, WorkingCalendar } from '../calendar/types.js';
import { deadlineRules, deadlineSectors, type DeadlineSectorRow } from '../data/deadline-rules.js';
import { deadlineMessages } from '../data/messages/deadline.js';
import { createIssue } from '../issue/create.js';
import type { Issue } from '../issue/types.js';
import type { DeadlinePolicy, DeadlineStep, UnresolvedDeadline } from './resolution-types.js';

/** What is gathered on the way from a phrase to its day. */
export interface Trail {
  /** The rules applied so far. */
  steps: DeadlineStep[];
  /** What was taken to be so. */
  assumptions: string[];
  /** Doubts. */
  issues: Issue[];
  /** The calendar that is asked. */
  calendar: WorkingCalendar;
  /** The caller's choices. */
  policy: DeadlinePolicy;
  /** The field of law. */
  sector: DeadlineSectorRow;
}

/** Begins a trail; an unknown field of law is taken as `civil`, with a warning. */
export function startTrail(calendar: WorkingCalendar, policy: DeadlinePolicy): Trail {
  const key = policy.sector ?? 'civil';
  const [civil] = deadlineSectors;
  const sector = deadlineSectors.find((row) => row.key === key) ?? civil;
  if (!sector) throw new Error('The table of fields of law is empty.');
  const issues =
    sector.key === key
      ? []
      : [createIssue(deadlineMessages, 'deadline-sector-unknown', { params: { sector: key } })];
  return { steps: [], assumptions: [], issues, calendar, policy, sector };
}

/** Adds a step by the slug of its rule. */
export function addStep(
  trail: Trail,
  rule: string,
  params: Readonly<Record<string, string | number>>,
  row?: { calendarRow?: CalendarRow; source?: string },
): void {
  const found = deadlineRules.find(({ key }) => key === rule);
  const text = (found?.vi ?? rule).replace(/\{([a-z]+)\}/gu, (whole, name: string) =>
    String(params[name] ?? whole),
  );
  const step: DeadlineStep = { rule, source: row?.source ?? found?.source ?? '', text };
  const date = params['date'];
  if (typeof date === 'string' && date.length === 10) step.date = date;
  if (row?.calendarRow) step.calendarRow = row.calendarRow;
  trail.steps.push(step);
}

/** Ends a trail without an answer. */
export function leaveOpen(trail: Trail, ...missing: string[]): UnresolvedDeadline {
  const { steps, assumptions, issues } = trail;
  return { status: 'unresolved', missing, steps, assumptions, issues };
}
