import { readMoment } from '../deadline/instant.js';
import { resolveDeadlineStatus } from '../deadline/status.js';
import type { DeadlineState, DeadlineStatusOptions } from '../deadline/status-types.js';
import type { TaskCell, TaskCells, TaskProgress, TaskStatistics, TaskStatus } from './progress-types.js';

/** As of when, and by which calendar and threshold, tasks are judged. */
export type TaskStatusOptions = Pick<DeadlineStatusOptions, 'asOf' | 'calendar' | 'threshold'>;

const CELLS: Readonly<Record<DeadlineState, TaskCell | undefined>> = {
  cancelled: undefined,
  paused: undefined,
  'done-early': 'done-in-time',
  'done-on-time': 'done-in-time',
  'done-late': 'done-late',
  overdue: 'open-late',
  'due-today': 'open-in-time',
  'due-soon': 'open-in-time',
  'on-track': 'open-in-time',
  unknown: undefined,
};

/**
 * Where a task stands as of a moment, by its due instant in force and by the one first set. What was done or granted
 * after that moment is left out.
 *
 * @param progress - what is stored
 * @param options - as of when; calendar, threshold
 *
 * @example
 * resolveTaskStatus({ task: '1', lifecycle: 'in-progress', due: '2026-02-27T00:00:00+07:00' }, { asOf: '2026-03-02' }).cell;
 * // 'open-late'
 */
export function resolveTaskStatus(progress: TaskProgress, options: TaskStatusOptions): TaskStatus {
  const { task, lifecycle, due, completedAt } = progress;
  const extended = dueInForce(progress, options.asOf);
  const current = extended ?? due;
  const status = resolveDeadlineStatus(current, {
    ...options,
    lifecycle,
    ...(completedAt === undefined ? {} : { completedAt }),
    ...(due === undefined ? {} : { originalDue: due }),
  });
  const cell = CELLS[status.state];
  const originalCell = status.original && CELLS[status.original.state];
  return {
    task,
    state: status.state,
    ...(cell ? { cell } : {}),
    ...(current === undefined ? {} : { due: current }),
    ...(extended === undefined || due === undefined ? {} : { originalDue: due }),
    ...(originalCell ? { originalCell } : {}),
    ...(status.late ? { late: status.late } : {}),
    ...(status.remaining ? { remaining: status.remaining } : {}),
    issues: status.issues,
  };
}

/**
 * The official report as of a moment: done in time, done late, open in time, open late, by the due instants in force and
 * by those first set. Cancelled, paused and unknown tasks are in `states` only.
 *
 * @param tasks - what is stored of each
 * @param options - as of when; calendar, threshold
 *
 * @example
 * listTaskStatistics([{ task: '1', lifecycle: 'done', due: '2026-02-27T00:00:00+07:00', completedAt: '2026-02-26' }], {
 *   asOf: '2026-03-02',
 * }).current.counts['done-in-time']; // 1
 */
export function listTaskStatistics(
  tasks: readonly TaskProgress[],
  options: TaskStatusOptions,
): TaskStatistics {
  const statuses = tasks.map((task) => resolveTaskStatus(task, options));
  const states = emptyStates();
  for (const { state } of statuses) states[state]++;
  return {
    asOf: options.asOf,
    total: statuses.length,
    current: countCells(statuses.map(({ cell }) => cell)),
    original: countCells(statuses.map(({ originalCell }) => originalCell)),
    states,
    extended: statuses.filter(({ originalDue }) => originalDue !== undefined).length,
  };
}

// The last extension that had been granted by then.
function dueInForce({ extensions = [] }: TaskProgress, asOf: string): string | undefined {
  const now = readMoment(asOf);
  if (!now) return undefined;
  const granted = extensions.filter(({ approvedAt }) => {
    const moment = approvedAt === undefined ? undefined : readMoment(approvedAt);
    return moment !== undefined && (now.timed ? moment.minutes <= now.minutes : moment.day <= now.day);
  });
  return granted.at(-1)?.due;
}

function countCells(cells: readonly (TaskCell | undefined)[]): TaskCells {
  const counts = { 'done-in-time': 0, 'done-late': 0, 'open-in-time': 0, 'open-late': 0 };
  for (const cell of cells) if (cell) counts[cell]++;
  const done = counts['done-in-time'] + counts['done-late'];
  const all = done + counts['open-in-time'] + counts['open-late'];
  return {
    counts,
    ...(done > 0 ? { doneInTimeShare: counts['done-in-time'] / done } : {}),
    ...(all > 0 ? { lateShare: (counts['done-late'] + counts['open-late']) / all } : {}),
  };
}

function emptyStates(): Record<DeadlineState, number> {
  return {
    cancelled: 0,
    paused: 0,
    'done-early': 0,
    'done-on-time': 0,
    'done-late': 0,
    overdue: 0,
    'due-today': 0,
    'due-soon': 0,
    'on-track': 0,
    unknown: 0,
  };
}
