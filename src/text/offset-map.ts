import type { Span } from './types.js';

/** One replaced stretch: where it stands in the new text and in the source. */
export interface Edit {
  /** Offset in the new text. */
  at: number;
  /** Length in the new text; 0 where something was removed. */
  length: number;
  /** Offset in the source. */
  sourceAt: number;
  /** Length in the source. */
  sourceLength: number;
}

/** The way back from offsets of a normalised text to those of its source, in logarithmic time. */
export class OffsetMap {
  readonly #edits: readonly Edit[];
  // How many edits stand before the place asked for last: the next place is most often near it.
  #before = 0;

  /** @param edits - in order of appearance, not overlapping */
  constructor(edits: readonly Edit[]) {
    this.#edits = edits;
  }

  /** Span of the source for a span of the new text; removed marks at either end are left outside. */
  toSource(span: Span): Span {
    const start = this.#startOf(span.start);
    return { start, end: span.end > span.start ? this.#endOf(span.end - 1) : start };
  }

  // Where the source of one unit of the new text begins: with its edit, or as far behind the last one as here.
  #startOf(offset: number): number {
    const edit = this.#edits[this.#countBefore(offset) - 1];
    if (!edit) return offset;
    const behind = offset - edit.at - edit.length;
    return behind < 0 ? edit.sourceAt : edit.sourceAt + edit.sourceLength + behind;
  }

  #endOf(offset: number): number {
    const edit = this.#edits[this.#countBefore(offset) - 1];
    if (!edit) return offset + 1;
    return edit.sourceAt + edit.sourceLength + Math.max(0, offset + 1 - edit.at - edit.length);
  }

  #countBefore(offset: number): number {
    let low = this.#before;
    if ((this.#edits[low - 1]?.at ?? 0) <= offset && offset < (this.#edits[low]?.at ?? Infinity)) return low;
    low = 0;
    let high = this.#edits.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#edits[middle]?.at ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    this.#before = low;
    return low;
  }
}
