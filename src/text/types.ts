/** A stretch of the caller's own string. */
export interface Span {
  /** First UTF-16 unit, counted from 0. */
  start: number;
  /** The UTF-16 unit after the last one. */
  end: number;
}

/**
 * Where each part of a value stands: JSON Pointer (relative to the value, `/issuedOn`) to span.
 */
export type SpanMap = Record<string, Span>;

/** A value found in running text, with the exact slice it was read from. */
export interface Found<T> {
  /** What was understood. */
  value: T;
  /** The exact slice: `source.slice(span.start, span.end)`. */
  text: string;
  /** Where the slice stands in the caller's string. */
  span: Span;
  /** Where the parts of the value stand, by JSON Pointer relative to `value`. */
  spans?: SpanMap;
}
