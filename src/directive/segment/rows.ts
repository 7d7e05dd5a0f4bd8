import type { NormalizedText } from '../../text/normalize.js';
import type { Span } from '../../text/types.js';

/** What stands in one column of a printed row. */
export interface RowCell extends Span {
  /** Its words. */
  text: string;
  /** Column of its first letter. */
  x: number;
  /** How many spaces part it from the cell before it on its line; {@link FAR} for a tab or a pipe. */
  apart: number;
  /** Whether its column is empty in the row above. */
  gap?: boolean;
}

/** A printed line that may hold two columns. */
export interface Row extends Span {
  /** What wide gaps, tabs or pipes part; none in a blank line. */
  cells: readonly RowCell[];
  /** Whether a blank line stands above it. */
  gap?: boolean;
}

/** The columns of a stretch of rows, in bands that are read one after the other. */
export interface ColumnZone extends Span {
  /** What stands on the left and on the right, from the top down. */
  bands: { left: RowCell[]; right: RowCell[] }[];
}

/** A text whose rows are read. */
export interface Page {
  /** The normalised text. */
  view: NormalizedText;
  /** Whether the caller's text has tabs, which are single spaces by now. */
  tabbed: boolean;
  /** Whether each row is a line of a table with pipes; else such a line ends the rows. */
  piped: boolean;
}

/** Where a tab or a pipe puts what follows it. */
export const FAR: number = 200;
/** The first line of a paragraph is indented so far at most. */
export const INDENT: number = 15;
/** A line so long spans both columns. */
export const LONG_ROW: number = 90;
/** How often a title or label is tried as the first of its columns. */
export const MOST_TRIES: number = 5;
/** Spaces that part columns where words do not tell. */
const GAP = 3;
/** A longer line is a paragraph. */
const LONGEST = 400;
/** Blanks to be filled in by hand are no gap between columns: "Số:      /UBND", "ngày    tháng    năm 2024". */
const BLANK_AFTER = /(?:^S[ốỐ]\s?:?|ngày|tháng)$/u;
const RULE = /^[-–—_=*:]{3,}$/u;
const MARK = /^[-–—•●▪+*]/u;

/** Whether a list mark stands at the beginning. */
export function isMarked(text: string): boolean {
  return MARK.test(text);
}

/**
 * Reads the row that begins at an offset.
 *
 * @param page - the text
 * @param start - where the line begins
 * @returns undefined for a paragraph, or a row of a table
 */
export function readRow(page: Page, start: number): Row | undefined {
  const { text } = page.view;
  const newline = text.indexOf('\n', start);
  const end = newline < 0 ? text.length : newline;
  const line = text.slice(start, end);
  const pipes = line.includes('|');
  const row = page.piped ? pipes || line.trim() === '' : !pipes;
  if (end - start > LONGEST || !row) return undefined;
  const cells: RowCell[] = [];
  let from = 0;
  let apart = 0;
  const push = (to: number): void => {
    const words = line.slice(from, to).trimEnd();
    const above = cells.at(-1);
    if (words === '' || RULE.test(words)) return;
    const goesOn =
      above && (BLANK_AFTER.test(above.text) || (above.text.endsWith(',') && words.startsWith('ngày')));
    if (goesOn && apart < FAR) {
      above.end = start + from + words.length;
      above.text = text.slice(above.start, above.end);
    } else {
      const x = apart === FAR ? FAR * Math.max(1, cells.length) : from;
      cells.push({ start: start + from, end: start + from + words.length, text: words, x, apart });
    }
  };
  for (const gap of line.matchAll(/[ |]+/gu)) {
    // The first pipe of a line opens its table; a second one before any word, an empty cell.
    const pipe = gap[0].includes('|') && (gap.index > 0 || gap[0].lastIndexOf('|') > gap[0].indexOf('|'));
    const far = pipe || (page.tabbed && holdsTab(page.view, start + gap.index, gap[0].length));
    if (!far && gap.index > 0 && gap[0].length < 2) continue;
    push(gap.index);
    from = gap.index + gap[0].length;
    apart = far ? FAR : gap[0].length;
  }
  push(line.length);
  return { start, end, cells };
}

function holdsTab(view: NormalizedText, at: number, length: number): boolean {
  for (let i = at; i < at + length; i++)
    if (view.source[view.toSource({ start: i, end: i + 1 }).start] === '\t') return true;
  return false;
}

/** Whether the line that begins at an offset is a row of a table with pipes that holds more than one column. */
export function isTableRow(view: NormalizedText, tabbed: boolean, start: number): boolean {
  const row = readRow({ view, tabbed, piped: true }, start);
  return row !== undefined && row.cells.length > 1 && view.text[row.end + 1] === '|';
}

/** Where the line of an offset begins. */
export function rowStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** The rows right above an offset, over single blank lines, as long as they pass; at most five. */
export function rowsAbove(page: Page, start: number, passes: (row: Row) => boolean): Row[] {
  const rows: Row[] = [];
  let blank = false;
  for (let at = start; at > 0 && rows.length < 5;) {
    at = rowStart(page.view.text, at - 1);
    const row = readRow(page, at);
    if (!row || (row.cells.length === 0 && blank) || (row.cells.length > 0 && !passes(row))) break;
    blank = row.cells.length === 0;
    if (!blank) rows.unshift(row);
  }
  return rows;
}

/** The rows below an offset, down to the first that is a paragraph or a row of a table; blank ones among them. */
export function* rowsBelow(page: Page, end: number, most: number): Generator<Row> {
  let at = end + 1;
  for (let i = 0; i < most && at <= page.view.text.length; i++) {
    const row = readRow(page, at);
    if (!row) return;
    yield row;
    at = row.end + 1;
  }
}

/**
 * The two columns of a row: what stands right of the edge, or belongs there by its words.
 *
 * @param row - the row
 * @param edge - where the right column begins at the earliest
 * @param belongsRight - tells a cell of the right column by its words
 */
export function splitRow(
  { cells }: Row,
  edge: number,
  belongsRight: (cell: RowCell) => boolean,
): { left?: RowCell; right?: RowCell } {
  const at = cells.findIndex((cell, index) => {
    if (isMarked(cell.text)) return false;
    if (belongsRight(cell)) return true;
    return cell.x >= edge && (index > 0 ? cell.apart >= GAP : cell.x > INDENT);
  });
  const left = join(at < 0 ? cells : cells.slice(0, at));
  const right = join(at < 0 ? [] : cells.slice(at));
  return { ...(left ? { left } : {}), ...(right ? { right } : {}) };
}

function join(cells: readonly RowCell[]): RowCell | undefined {
  const first = cells[0];
  const last = cells.at(-1);
  return first && last
    ? { ...first, end: last.end, text: cells.map((cell) => cell.text).join(' ') }
    : undefined;
}
