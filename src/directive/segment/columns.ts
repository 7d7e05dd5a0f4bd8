import type { NormalizedText } from '../../text/normalize.js';
import type { Span } from '../../text/types.js';
import { isCapitals } from './lines.js';
import { readName } from './name.js';
import { opensBody } from './opening.js';
import { readRow, rowStart, type Row, type RowCell } from './rows.js';
import { isSignedNote, readMark, startsWithPosition } from './signature-lines.js';
import { titleSlug } from './titles.js';
import { arrangeView } from './view.js';

/*
 * The form of a document has two columns at its head and two at its end (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục IV: places 1 to 4,
 * 5b, 7 and 9b). A printer that keeps the page's look puts both on one line, with a wide gap between them:
 *
 *   BỘ TÀI CHÍNH              CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM      Nơi nhận:            KT. BỘ TRƯỞNG
 *   CỤC THUẾ                    Độc lập - Tự do - Hạnh phúc           - Như trên;           THỨ TRƯỞNG
 *   Số: 15/CT-CS              Hà Nội, ngày 09 tháng 01 năm 2023       - Lưu: VT, CS.
 *   V/v hoàn thuế                                                                          Nguyễn Văn An
 *
 * Here each column becomes a cell of its own, as in a table, so that all that reads lines needs to know one layout only.
 */

/** The columns of a stretch of rows, in bands that are read one after the other. */
interface Zone extends Span {
  bands: { left: RowCell[]; right: RowCell[] }[];
}

interface Page {
  view: NormalizedText;
  text: string;
  tabbed: boolean;
}

/** How far a header may stand below a page's own heading. */
const HEADER_REACH = 60_000;
/** How many rows the two columns may have, how far above its landmark each may begin, and how often a landmark is tried. */
const HEADER_ROWS = 30;
const TAIL_ROWS = 70;
const ROWS_ABOVE = 5;
const MOST_TRIES = 5;
/** How far left of the others a centred line of the right column may begin. */
const LEFT_OF_COLUMN = 8;
/** Spaces that part columns where words do not tell. */
const GAP = 3;
/** The first line of a paragraph is indented so far at most. */
const INDENT = 15;
/** A line so long spans both columns. */
const LONG = 90;
/** A signature leaves at most so many blank lines for the hand. */
const MOST_BLANKS = 12;

const TITLE =
  /C[ỘO]NG[ ]{1,3}H(?:ÒA|OÀ|OA)[ ]{1,3}X[ÃA]|Cộng h(?:òa|oà) xã hội chủ nghĩa|ĐẢNG[ ]{1,3}CỘNG[ ]{1,3}SẢN|Đảng Cộng sản Việt Nam|ĐOÀN[ ]{1,3}TNCS/gu;
const LABEL = /(?:^|\n)[ ]{0,60}N(?:ơi|ƠI)[ ]{1,3}(?:[nN]hận|NHẬN|[gG]ửi)/gu;
const RIGHT_OF_HEADER =
  /^(?:C[ỘO]NG[ ]{1,3}H|Cộng h(?:òa|oà) xã|Đ[ộỘ][cC][ ]{1,3}[lL]ập|[^\n]{0,40}ngày[\s.…]{0,12}[0-9]{0,2}[\s.…]{0,12}tháng)/u;
const NUMBER = /^S[ốỐ](?![\p{L}])/u;
const ADDRESSEES = /^K(?:ính|ÍNH)\s(?:gửi|GỬI|gởi|trình|TRÌNH|chuyển)/u;
const MARK = /^[-–—•●▪+*]/u;
const ARCHIVE = /^(?:[-–—•●▪+*]\s{0,3})?Lưu(?:\s{0,2}:|\s)/u;
const BELOW = /^(?:PHỤ\sLỤC|Phụ\slục|DANH\sMỤC|BIỂU|\[[0-9]{1,2}\]|[¹²³⁴⁵⁶⁷⁸⁹])/u;

/**
 * Sets the two columns at the head and at the end of a document one after the other.
 *
 * @param view - a normalised text
 */
export function setColumnsApart(view: NormalizedText): NormalizedText {
  const { text, source } = view;
  const page = { view, text, tabbed: source.includes('\t') };
  if (!page.tabbed && !text.includes('   ')) return view;
  const header = findHeader(page);
  const tail = findTail(page, header?.end ?? 0);
  const zones = [header, tail].filter((zone) => zone !== undefined);
  if (zones.length === 0) return view;
  const pieces: (Span | string)[] = [];
  let done = 0;
  for (const zone of zones) {
    pieces.push({ start: done, end: zone.start }, ...arrange(zone));
    done = zone.end;
  }
  pieces.push({ start: done, end: text.length });
  return arrangeView(view, pieces);
}

function arrange({ bands }: Zone): (Span | string)[] {
  const pieces: (Span | string)[] = ['\n'];
  for (const column of bands.flatMap(({ left, right }) => [left, right])) {
    for (const [index, cell] of column.entries()) {
      const above = column[index - 1];
      if (above) pieces.push(cell.gap === true ? '\n\n' : '\n');
      pieces.push({ start: cell.start, end: cell.end });
    }
    pieces.push('\n|\n');
  }
  return pieces;
}

function findHeader(page: Page): Zone | undefined {
  let tries = 0;
  for (const match of page.text.slice(0, HEADER_REACH).matchAll(TITLE)) {
    if (++tries > MOST_TRIES) return undefined;
    const row = readRow(page.view, rowStart(page.text, match.index), page.tabbed);
    const title = row?.cells.find((cell) => cell.start === match.index);
    const zone = row && title && readHeader(page, row, title.x - LEFT_OF_COLUMN);
    if (zone) return zone;
  }
  return undefined;
}

function readHeader(page: Page, titleRow: Row, edge: number): Zone | undefined {
  const inCapitals = (row: Row): boolean => row.cells.every((cell) => isCapitals(cell.text));
  const rows = [
    ...rowsAbove(page, titleRow.start, inCapitals),
    titleRow,
    ...headerRows(page, titleRow, edge),
  ];
  const bands: Zone['bands'] = [{ left: [], right: [] }];
  let wide = false;
  for (const row of rows) {
    const { left, right } = splitRow(row, edge, (cell) => RIGHT_OF_HEADER.test(cell.text));
    if (left && NUMBER.test(left.text)) bands.push({ left: [], right: [] });
    wide ||= left !== undefined && right !== undefined;
    if (left) bands.at(-1)?.left.push(left);
    if (right) bands.at(-1)?.right.push(right);
  }
  const first = rows[0];
  const last = rows.at(-1);
  return wide && first && last ? { start: first.start, end: last.end, bands } : undefined;
}

// Rows below the title. Once number and date are there, a blank line ends them, unless one stands between all of them.
function headerRows(page: Page, titleRow: Row, edge: number): Row[] {
  const rows: Row[] = [];
  let spaced = false;
  let blank = false;
  for (const row of rowsBelow(page, titleRow.end, HEADER_ROWS)) {
    const first = row.cells[0];
    if (!first) blank = true;
    else {
      if (endsHeader(row, first, edge)) break;
      if (rows.length === 0) spaced = blank;
      const complete = rows.some(isNumbered) && rows.some(isDated);
      if (blank && !spaced && complete && row.cells.length === 1) break;
      blank = false;
      rows.push(row);
    }
  }
  return rows;
}

function isNumbered({ cells }: Row): boolean {
  return cells.some((cell) => NUMBER.test(cell.text));
}

function isDated({ cells }: Row): boolean {
  return cells.some((cell) => /ngày[\s.…]/u.test(cell.text));
}

// A title, the addressees, the first words of the body, or a line over both columns.
function endsHeader(row: Row, first: RowCell, edge: number): boolean {
  if (ADDRESSEES.test(first.text) || titleSlug(first.text) !== undefined || opensBody(first.text))
    return true;
  if (row.cells.some((cell) => RIGHT_OF_HEADER.test(cell.text))) return false;
  return first.text.length > LONG || (first.x < edge && first.x + first.text.length > edge + 30);
}

function findTail(page: Page, from: number): Zone | undefined {
  let tries = 0;
  for (const match of page.text.slice(from).matchAll(LABEL)) {
    if (++tries > MOST_TRIES) return undefined;
    const start = rowStart(page.text, from + match.index + match[0].length);
    const row = readRow(page.view, start, page.tabbed);
    const zone = row && readTail(page, row);
    if (zone) return zone;
  }
  return undefined;
}

function readTail(page: Page, labelRow: Row): Zone | undefined {
  const rows = [...signedAbove(page, labelRow), labelRow, ...tailRows(page, labelRow)];
  const signing = rows.flatMap(({ cells }) => cells.slice(1).filter(isSigning));
  if (signing.length === 0) return undefined;
  const edge = Math.min(...signing.map((cell) => cell.x)) - LEFT_OF_COLUMN;
  const aligned = edge > INDENT;
  const band: Zone['bands'][0] = { left: [], right: [] };
  let apart = false;
  for (const row of rows) {
    const belongsRight = (cell: RowCell): boolean =>
      isSigning(cell) && (cell !== row.cells[0] || (!aligned && apart && !/[,;]$/u.test(cell.text)));
    const { left, right } = splitRow(row, edge, belongsRight);
    if (left) band.left.push({ ...left, gap: row.gap === true });
    if (right) band.right.push({ ...right, gap: apart || row.gap === true });
    apart = right === undefined;
  }
  const first = rows[0];
  const last = rows.at(-1);
  return first && last ? { start: first.start, end: last.end, bands: [band] } : undefined;
}

// The first lines of a signature may stand above the label of the recipients.
function signedAbove(page: Page, labelRow: Row): Row[] {
  return rowsAbove(page, labelRow.start, ({ cells: [cell, other] }) => {
    return cell !== undefined && other === undefined && cell.x > INDENT && isOffice(cell);
  });
}

// Rows below the label, down to the archive line and the signer.
function tailRows(page: Page, labelRow: Row): Row[] {
  const rows: Row[] = [];
  let archived = false;
  let named = false;
  let blanks = 0;
  for (const row of rowsBelow(page, labelRow.end, TAIL_ROWS)) {
    const [first, second] = row.cells;
    if (!first) {
      if (++blanks > MOST_BLANKS || (archived && named)) break;
      continue;
    }
    const left = first.x <= INDENT && !isSigning(first);
    if (!second) {
      if (BELOW.test(first.text) || first.text.length > LONG) break;
      if (archived && left && (blanks > 0 || named) && !MARK.test(first.text)) break;
    }
    archived ||= ARCHIVE.test(first.text);
    named ||= row.cells.some((cell) => (cell !== first || cell.x > INDENT || archived) && isPerson(cell));
    rows.push(blanks > 0 ? { ...row, gap: true } : row);
    blanks = 0;
  }
  return rows;
}

// The two columns of a row: what stands right of the edge, or belongs there by its words.
function splitRow(
  { cells }: Row,
  edge: number,
  belongsRight: (cell: RowCell) => boolean,
): { left?: RowCell; right?: RowCell } {
  const at = cells.findIndex((cell, index) => {
    if (MARK.test(cell.text)) return false;
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

function isSigning(cell: RowCell): boolean {
  return !MARK.test(cell.text) && (isOffice(cell) || isPerson(cell) || isSignedNote(cell.text));
}

function isOffice({ text }: RowCell): boolean {
  return readMark(text) !== undefined || startsWithPosition(text);
}

function isPerson({ text }: RowCell): boolean {
  return readName(text, false) !== undefined && !startsWithPosition(text);
}

// Rows right above one, over single blank lines, as long as they pass.
function rowsAbove(page: Page, start: number, passes: (row: Row) => boolean): Row[] {
  const rows: Row[] = [];
  let blank = false;
  for (let at = start; at > 0 && rows.length < ROWS_ABOVE;) {
    at = rowStart(page.text, at - 1);
    const row = readRow(page.view, at, page.tabbed);
    if (!row || (row.cells.length === 0 && blank) || (row.cells.length > 0 && !passes(row))) break;
    blank = row.cells.length === 0;
    if (!blank) rows.unshift(row);
  }
  return rows;
}

// Rows below an offset down to the first that is a paragraph or a row of a table.
function* rowsBelow(page: Page, end: number, most: number): Generator<Row> {
  let at = end + 1;
  for (let i = 0; i < most && at <= page.text.length; i++) {
    const row = readRow(page.view, at, page.tabbed);
    if (!row) return;
    yield row;
    at = row.end + 1;
  }
}
