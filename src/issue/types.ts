import type { Severity } from '../data/rows.js';
import type { Span } from '../text/types.js';

export type { IssueRow, IssueTable, MessageTable, Severity } from '../data/rows.js';

/** A named detail of an issue, from which its message is made in any language. */
export interface IssueParam {
  /** Name of the placeholder in the message. */
  name: string;
  /** Its value as text. */
  value: string;
}

/** One doubt about a text or a value: data, not an exception. */
export interface Issue {
  /** Stable kebab-case code that begins with the concept, such as `number-missing-slash`. */
  code: string;
  /** `error`, `warning` or `info`. */
  severity: Severity;
  /** JSON Pointer of the part of the value that is meant; empty for the whole. */
  path: string;
  /** Where in the caller's text, in UTF-16 units, if it is about a text. */
  span?: Span;
  /** The sentence for people: Vietnamese unless another table was asked for. */
  message: string;
  /** What the message was made of. */
  params?: IssueParam[];
  /** The text that would mend it, in place of the span. */
  suggestion?: string;
}

/** Something was read. */
export interface Success<T> {
  /** True: there is a value. */
  ok: true;
  /** What was understood. */
  value: T;
  /** Doubts about it. */
  issues: Issue[];
}

/** Nothing could be read. */
export interface Failure {
  /** False: there is no value. */
  ok: false;
  /** Why not. */
  issues: Issue[];
}

/** What a `parseX` function gives. */
export type Result<T> = Success<T> | Failure;
