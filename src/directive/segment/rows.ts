import type { NormalizedText } from '../../text/normalize.js';
import type { Span } from '../../text/types.js';

/** What stands in one column of a printed row. */
export interface RowCell extends Span {
  /** Its words. */
  text: string;
  /** Column of its first letter. */
  x: number;
  /** How many spaces part it from the cell before it on its line; {@link AFTER_TAB} for a tab. */
  apart: number;
  /** Whether its column is empty in the row above. */
  gap?: boolean;
}

/** A printed line that may hold two columns. */
export interface Row extends Span {
  /** What wide gaps or tabs part; none in a blank line. */
  cells: readonly RowCell[];
  /** Whether a blank line stands above it. */
  gap?: boolean;
}

/** Where a tab puts what follows it. */
export const AFTER_TAB: number = 200;
/** A longer line is a paragraph. */
const LONGEST = 400;
/** Blanks to be filled in by hand are no gap between columns: "Số:      /UBND", "ngày    tháng    năm 2024". */
const BLANK_AFTER = /(?:^S[ốỐ]\s?:?|ngày|tháng)$/u;

/**
 * Reads the row that begins at an offset.
 *
 * @param view - a normalised text
 * @param start - where the line begins
 * @param tabbed - whether the caller's text has tabs, which are single spaces by now
 * @returns undefined for a row of a table with pipes, or a paragraph: they have no columns of their own
 */
export function readRow(view: NormalizedText, start: number, tabbed: boolean): Row | undefined {
  const { text } = view;
  const newline = text.indexOf('\n', start);
  const end = newline < 0 ? text.length : newline;
  const line = text.slice(start, end);
  if (end - start > LONGEST || line.includes('|')) return undefined;
  const cells: RowCell[] = [];
  let from = 0;
  let apart = 0;
  const push = (to: number): void => {
    const words = line.slice(from, to).trimEnd();
    const above = cells.at(-1);
    if (words === '') return;
    if (above && (BLANK_AFTER.test(above.text) || (above.text.endsWith(',') && words.startsWith('ngày')))) {
      above.end = start + from + words.length;
      above.text = text.slice(above.start, above.end);
    } else
      cells.push({
        start: start + from,
        end: start + from + words.length,
        text: words,
        x: apart === AFTER_TAB ? AFTER_TAB : from,
        apart,
      });
  };
  for (const gap of line.matchAll(/ +/gu)) {
    const tab = tabbed && holdsTab(view, start + gap.index, gap[0].length);
    if (!tab && gap.index > 0 && gap[0].length < 2) continue;
    push(gap.index);
    from = gap.index + gap[0].length;
    apart = tab ? AFTER_TAB : gap[0].length;
  }
  push(line.length);
  return { start, end, cells };
}

function holdsTab(view: NormalizedText, at: number, length: number): boolean {
  for (let i = at; i < at + length; i++)
    if (view.source[view.toSource({ start: i, end: i + 1 }).start] === '\t') return true;
  return false;
}

/** Where the line of an offset begins. */
export function rowStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}
