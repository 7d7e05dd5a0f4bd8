import type { DayCount, DeadlineState } from '../deadline/status-types.js';
import type { Issue } from '../issue/types.js';

/** The stored life of a task: chưa thực hiện, đang thực hiện, hoàn thành, tạm dừng, hủy. A code list that may grow. */
export type TaskLifecycle = 'not-started' | 'in-progress' | 'done' | 'paused' | 'cancelled';

/** An extension of a deadline (gia hạn). */
export interface TaskExtension {
  /** When it was asked for (xin gia hạn), a day or an instant. */
  requestedAt?: string;
  /** When it was granted; an extension without it is only asked for and changes nothing. */
  approvedAt?: string;
  /** The new due instant, the first that is too late, or the new last day `YYYY-MM-DD`. */
  due: string;
  /** Who granted it, or by which document. */
  by?: string;
}

/** How far a task has come. It is stored apart from the task, and what follows from it is derived, never stored. */
export interface TaskProgress {
  /** Id of the task. */
  task: string;
  /** Stored life cycle. */
  lifecycle: TaskLifecycle;
  /**
   * The due instant first set, the first that is too late, or the last day `YYYY-MM-DD`. Absent where the deadline is vague
   * or not resolved.
   */
  due?: string;
  /** Extensions in the order in which they were granted. The first due instant stays. */
  extensions?: TaskExtension[];
  /** When it was done, a day or an instant. */
  completedAt?: string;
}

/**
 * Cell of the official report: done in time, done late (hoàn thành đúng hạn, quá hạn), open in time, open late (chưa hoàn
 * thành trong hạn, quá hạn).
 */
export type TaskCell = 'done-in-time' | 'done-late' | 'open-in-time' | 'open-late';

/** Where a task stands as of a moment. */
export interface TaskStatus {
  /** Id of the task. */
  task: string;
  /** Derived state. */
  state: DeadlineState;
  /** Cell of the report; absent for cancelled, paused and unknown ones. */
  cell?: TaskCell;
  /** The due instant in force then. */
  due?: string;
  /** The one first set, where an extension replaced it. */
  originalDue?: string;
  /** Cell by the due instant first set; the same as `cell` where nothing was extended. */
  originalCell?: TaskCell;
  /** How late. */
  late?: DayCount;
  /** What is left. */
  remaining?: DayCount;
  /** Doubts. */
  issues: Issue[];
}

/** Counts by cell, and the share of tasks done in time among those that are done. */
export interface TaskCells {
  /** Counts. */
  counts: Record<TaskCell, number>;
  /** Done in time of all done, 0 to 1; absent where nothing is done. */
  doneInTimeShare?: number;
  /** Late, done or open, of all counted, 0 to 1; absent where nothing is counted. */
  lateShare?: number;
}

/** The official two-by-two report of many tasks as of a moment. */
export interface TaskStatistics {
  /** The moment asked about. */
  asOf: string;
  /** All tasks, those outside the cells too. */
  total: number;
  /** By the due instants in force, extensions counted. */
  current: TaskCells;
  /** By the due instants first set. */
  original: TaskCells;
  /** Every state and how many tasks are in it. */
  states: Record<DeadlineState, number>;
  /** How many have an extension in force. */
  extended: number;
}
