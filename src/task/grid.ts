import type { Span } from '../text/types.js';

/*
 * A table in its two flattened forms. With pipes, a row may be a line, or each cell may stand on lines of its own:
 *
 *   | TT | Nhiệm vụ | Cơ quan chủ trì |        |            TT
 *   |----|----------|-----------------|        TT           Nhiệm vụ
 *   | 1  | Rà soát  | Sở Y tế         |        |            Cơ quan chủ trì
 *                                              Nhiệm vụ     1
 *                                              |  …         Rà soát
 *
 * Without pipes a row begins with the next number, and has as many paragraphs as the header has titles.
 */

/** A table: titles of its columns and its rows. A row has as many cells as are left of it; an empty cell is an empty span. */
export interface Grid extends Span {
  /** Titles, in order. */
  header: readonly Span[];
  /** Rows below the header. */
  rows: readonly (readonly Span[])[];
}

// A title of the column that tells who leads: no other table is looked for.
const LEAD =
  '(?:(?:cơ|CƠ|Cơ)\\s{1,3}(?:quan|QUAN)|(?:đơn|ĐƠN|Đơn)\\s{1,3}(?:vị|VỊ)|[Bb]ộ\\s{1,3}phận|[Cc]hủ\\s{1,3}trì|CHỦ\\s{1,3}TRÌ|[Pp]hân\\s{1,3}công|[Tt]rách\\s{1,3}nhiệm|[Đđ]ầu\\s{1,3}mối|[Pp]hụ\\s{1,3}trách)(?:\\s[^|.;:]{0,80})?(?=[|\\n])';
const PIPED_TITLE: RegExp = /* @__PURE__ */ new RegExp(`\\|\\s{0,6}${LEAD}`, 'gu');
const ANY_TITLE: RegExp = /* @__PURE__ */ new RegExp(`[|\\n]\\s{0,6}${LEAD}`, 'gu');
const ORDINAL_TITLE = /^(?:TT|STT|Stt|Số\s{1,3}(?:TT|thứ\s{1,3}tự)|№)\.?$/u;
const ORDINAL_LINE = /(?:^|\n)[ ]{0,20}(?:TT|STT|Stt|Số TT)[ ]{0,20}\n/u;
const ORDINAL = /^(?:[0-9]{1,3}(?:\.[0-9]{1,3}){0,3}|[IVXLC]{1,6}(?:\.[0-9]{1,3}){0,2}|[A-Za-zđĐ])[.)]?$/u;
const RULE = /^[\s:=–—-]{3,}$/u;
const ENDS = /^\s{0,20}(?:PHỤ\s{1,3}LỤC|Phụ\s{1,3}lục|Ghi\s{1,3}chú|Nơi\s{1,3}nhận|\[[0-9])/u;
/** No title of a column is longer. */
const LONGEST_TITLE = 80;
/** A longer cell is the text below a table. */
const LONGEST_CELL = 3000;
/** How far the first title may stand before that of the leads. */
const FARTHEST_TITLE = 400;
const MOST_COLUMNS = 14;
/** How many titles may stand in no table: no text has so many, and the search stays linear. */
const MOST_FAILED = 60;
const FEWEST_COLUMNS = 3;

/**
 * Finds the tables with a column for those who lead.
 *
 * @param text - a normalised text
 * @param range - where to look
 */
export function findGrids(text: string, range: Span): Grid[] {
  const part = text.slice(range.start, range.end);
  const grids: Grid[] = [];
  let done = range.start;
  // Without pipes a column of ordinals tells a table.
  const listed = ORDINAL_LINE.test(part);
  if (!listed && !part.includes('|')) return grids;
  let failed = 0;
  for (const match of part.matchAll(listed ? ANY_TITLE : PIPED_TITLE)) {
    const at = range.start + match.index;
    if (at < done) continue;
    if (failed > MOST_FAILED) break;
    const piped = text[at] === '|' && text[at + match[0].length] === '|';
    const near = { start: Math.max(done, at - MOST_COLUMNS * LONGEST_TITLE), end: range.end };
    const grid = piped ? readPiped(text, near, at) : readLines(text, near, at);
    if (grid) {
      grids.push(grid);
      done = grid.end;
    } else failed++;
  }
  return grids;
}

// What stands between two pipes.
interface Cell extends Span {
  text: string;
  /** The row ends with it: a line of a table without its last pipe. */
  last: boolean;
  /** No pipe follows: the text below the table goes on in it. */
  open: boolean;
}

// Cells from the first pipe on, one by one: most texts go on long after their table.
function* listCells(text: string, range: Span): Generator<Cell> {
  for (let at = text.indexOf('|', range.start); at >= 0 && at < range.end;) {
    const next = text.indexOf('|', at + 1);
    const end = next < 0 ? range.end : Math.min(next, range.end);
    const raw = text.slice(at + 1, end);
    const words = raw.trim();
    const newline = raw.indexOf('\n');
    const last = newline > raw.indexOf(words) && words !== '' && !words.includes('\n');
    yield { ...trim(text, at + 1, end), text: words, last, open: next < 0 || next >= range.end };
    at = next;
  }
}

function readPiped(text: string, range: Span, at: number): Grid | undefined {
  const isTitle = (cell: Cell): boolean =>
    /\p{L}\)?$/u.test(cell.text) && cell.text.length <= LONGEST_TITLE && !ORDINAL.test(cell.text);
  const cells = listCells(text, range);
  let header: Cell[] = [];
  let ended = false;
  // The titles around the one that was found; what follows the last of them is the first row.
  while (!ended) {
    const step = cells.next();
    if (step.done === true || header.length > MOST_COLUMNS) return undefined;
    const cell = step.value;
    const title = isTitle(cell);
    if (title) header.push(cell);
    ended = (header.at(-1)?.start ?? 0) > at && (!title || cell.last);
    if (!ended && (!title || cell.last)) header = [];
  }
  if (header.length < FEWEST_COLUMNS) return undefined;
  const numbered = ORDINAL_TITLE.test(header[0]?.text ?? '');
  const rows = listRows(cells, header.length, numbered);
  const last = rows.at(-1)?.at(-1);
  const start = header[0]?.start ?? at;
  return rows.length > 0 && last ? { start, end: last.end, header, rows } : undefined;
}

function listRows(cells: Iterable<Cell>, width: number, numbered: boolean): Cell[][] {
  const rows: Cell[][] = [];
  let row: Cell[] = [];
  let ordinal: Cell | undefined;
  let blank = true;
  let strange = 0;
  const close = (): void => {
    while (row.at(-1)?.text === '') row.pop();
    if (row.length > 1) rows.push(row);
    row = [];
  };
  for (const cell of cells) {
    // What stands right behind the last cell of a row is text below the table.
    const below = !blank && row.length >= width && cell.text !== '';
    if (below || ENDS.test(cell.text) || isProse(cell.text)) break;
    if (RULE.test(cell.text)) {
      blank = true;
      continue;
    }
    if (blank && cell.text !== '') {
      if (!numbered || ORDINAL.test(cell.text)) {
        close();
        ordinal = cell;
        strange = 0;
      } else if (row.length === 0 || row.length >= width) {
        // A row whose ordinal is merged with that of the row above; a second one is text below the table.
        if (++strange > 1) break;
        close();
        if (ordinal) row.push(ordinal);
      }
    }
    if (row.length < width && (row.length > 0 || cell === ordinal)) row.push(withoutBelow(cell));
    blank = cell.last || (cell.text === '' && (numbered || row.length === 0 || row.length >= width));
  }
  close();
  return rows;
}

// The last cell of a table whose lines have no last pipe runs on into the text below.
function withoutBelow(cell: Cell): Cell {
  const end = cell.text.search(cell.open ? /\n/u : /\n\s{0,40}\n/u);
  return end < 0 ? cell : { ...cell, text: cell.text.slice(0, end), end: cell.start + end, last: true };
}

function isProse(cell: string): boolean {
  return cell.length > LONGEST_CELL || (cell.length > LONGEST_TITLE * 8 && /\n\s{0,40}\n/u.test(cell));
}

function readLines(text: string, range: Span, at: number): Grid | undefined {
  const from = Math.max(range.start, at - FARTHEST_TITLE);
  if (!ORDINAL_LINE.test(text.slice(from, at + 1))) return undefined;
  const lines = listLines(text, { start: from, end: range.end });
  const first = lines.findIndex((line) => ORDINAL_TITLE.test(line.text));
  const body = lines.findIndex((line, index) => index > first && ORDINAL.test(line.text));
  if (first < 0 || body < 0 || body - first > MOST_COLUMNS * 2) return undefined;
  const header = joinLines(text, lines.slice(first, body));
  if (header.length < FEWEST_COLUMNS || header.some((title) => title.text.length > LONGEST_TITLE))
    return undefined;
  const rows: Span[][] = [];
  let end = lines[body]?.end ?? at;
  let row = body;
  for (let number = lines[row]; number; number = lines[row]) {
    const next = nextRow(lines, row);
    const inside = lines.slice(row + 1, next);
    const cells = fit(
      text,
      next === undefined ? inside.slice(0, MOST_LAST_LINES) : inside,
      header.length - 1,
      next === undefined,
    );
    if (cells) {
      rows.push([number, ...cells]);
      end = cells.at(-1)?.end ?? end;
    }
    if (next === undefined) break;
    row = next;
  }
  const start = header[0]?.start ?? at;
  return rows.length > 0 ? { start, end, header, rows } : undefined;
}

/** How many lines a last row may have, whose end nothing tells. */
const MOST_LAST_LINES = 30;
const FARTHEST_ROW = 60;

// Where the next ordinal stands alone on its line: the one that follows this one, or one of another level.
function nextRow(lines: readonly TextLine[], from: number): number | undefined {
  const own = Number.parseInt(lines[from]?.text ?? '', 10);
  for (let i = from + 1; i < Math.min(lines.length, from + FARTHEST_ROW); i++) {
    const line = lines[i];
    if (!line || !ORDINAL.test(line.text)) continue;
    const value = Number.parseInt(line.text, 10);
    if (Number.isNaN(value) || Number.isNaN(own) || value === own + 1 || value === 1) return i;
  }
  return undefined;
}

interface TextLine extends Span {
  text: string;
  gap: boolean;
}

// The paragraphs of a row as its cells: lines that are told apart by blank lines, or by their first letters alone. Nothing tells
// where the last row ends but its number of cells.
function fit(text: string, lines: readonly TextLine[], width: number, open: boolean): TextLine[] | undefined {
  const gap = lines.findIndex((line, index) => index > 0 && line.gap);
  const together = open && gap > 0 ? joinLines(text, lines.slice(0, gap)) : [];
  if (together.length === width) return together;
  const cells = joinLines(text, lines, gap > 0);
  return cells.length === width || (open && gap > 0 && cells.length > width)
    ? cells.slice(0, width)
    : undefined;
}

// Lines that go on in small letters, or up to the next blank line, are one paragraph.
function joinLines(text: string, lines: readonly TextLine[], spaced: boolean = false): TextLine[] {
  const joined: TextLine[] = [];
  for (const line of lines) {
    const above = joined.at(-1);
    if (above && (spaced ? !line.gap : /^[\p{Ll}(]/u.test(line.text))) {
      above.end = line.end;
      above.text = text.slice(above.start, line.end);
    } else joined.push({ ...line });
  }
  return joined;
}

// Lines down to the end of the first table among them.
function listLines(text: string, range: Span): TextLine[] {
  const lines: TextLine[] = [];
  let gap = true;
  let titled = false;
  for (let at = range.start; at < range.end && lines.length < MOST_LINES;) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? range.end : Math.min(newline, range.end);
    const line = trim(text, at, end);
    const words = text.slice(line.start, line.end);
    if (words !== '') {
      // What follows is another table, or no table at all.
      if (titled && (ENDS.test(words) || ORDINAL_TITLE.test(words))) break;
      titled ||= ORDINAL_TITLE.test(words);
      lines.push({ ...line, text: words, gap });
      gap = false;
    } else gap = true;
    at = end + 1;
  }
  return lines;
}

/** No flattened table has more lines. */
const MOST_LINES = 4000;

function trim(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && text.charCodeAt(start) <= 32) start++;
  while (end > start && text.charCodeAt(end - 1) <= 32) end--;
  return { start, end };
}
