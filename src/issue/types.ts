import type { Span } from '../text/types.js';

/** How bad an issue is. An unknown but well-formed value is never more than a `warning`. */
export type Severity = 'error' | 'warning' | 'info';

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

/** What a `parseX` function gives. `ok: false` only where nothing could be read. */
export type Result<T> = { ok: true; value: T; issues: Issue[] } | { ok: false; issues: Issue[] };

/** One row of a concept's table of issue codes. */
export interface IssueRow {
  /** Severity of every issue with this code. */
  severity: Severity;
  /** Vietnamese message; `{name}` stands for a parameter. */
  vi: string;
  /** The instrument and article it rests on, where there is one. */
  source?: string;
}

/** Issue codes of one concept. */
export type IssueTable<Code extends string = string> = Readonly<Record<Code, IssueRow>>;

/** Messages of another language: code to template with the same placeholders. */
export type MessageTable = Readonly<Record<string, string>>;
