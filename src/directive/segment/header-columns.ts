import type { NormalizedText } from '../../text/normalize.js';
import { isCapitals } from './lines.js';
import { opensBody } from './opening.js';
import {
  LONG_ROW,
  MOST_TRIES,
  isTableRow,
  readRow,
  rowsAbove,
  rowsBelow,
  rowStart,
  splitRow,
  type ColumnZone,
  type Page,
  type Row,
  type RowCell,
} from './rows.js';
import { titleSlug } from './titles.js';

/** How far a header may stand below a page's own heading, and how many rows it may have. */
const REACH = 60_000;
const MOST_ROWS = 30;
/** How far left of the title a centred line of its column may begin. */
const LEFT_OF_TITLE = 8;

const TITLE =
  /C[ỘO]NG[ ]{1,3}H(?:ÒA|OÀ|OA)[ ]{1,3}X[ÃA]|Cộng h(?:òa|oà) xã hội chủ nghĩa|ĐẢNG[ ]{1,3}CỘNG[ ]{1,3}SẢN|Đảng Cộng sản Việt Nam|ĐOÀN[ ]{1,3}TNCS/gu;
const RIGHT =
  /^(?:C[ỘO]NG[ ]{1,3}H|Cộng h(?:òa|oà) xã|Đ[ộỘ][cC][ ]{1,3}[lL]ập|[^\n]{0,40}ngày[\s.…]{0,12}[0-9]{0,2}[\s.…]{0,12}tháng)/u;
const NUMBER = /^S[ốỐ](?![\p{L}])/u;
const ADDRESSEES = /^K(?:ính|ÍNH)\s(?:gửi|GỬI|gởi|trình|TRÌNH|chuyển)/u;

/**
 * Finds the two columns of a header: letterhead, number and "V/v" on the left, title, motto, place and date on the right.
 *
 * @param view - a normalised text
 */
export function findHeaderColumns(view: NormalizedText): ColumnZone | undefined {
  const { text, source } = view;
  const tabbed = source.includes('\t');
  let tries = 0;
  for (const match of text.slice(0, REACH).matchAll(TITLE)) {
    if (++tries > MOST_TRIES) return undefined;
    const start = rowStart(text, match.index);
    const piped = text[start] === '|' && isTableRow(view, tabbed, start);
    const page: Page = { view, tabbed, piped };
    const row = readRow(page, start);
    const title = row?.cells.find((cell) => cell.start === match.index);
    const zone = row && title && readHeader(page, row, title.x - LEFT_OF_TITLE);
    if (zone) return zone;
  }
  return undefined;
}

function readHeader(page: Page, titleRow: Row, edge: number): ColumnZone | undefined {
  const inCapitals = (row: Row): boolean => row.cells.every((cell) => isCapitals(cell.text));
  const rows = [...rowsAbove(page, titleRow.start, inCapitals), titleRow, ...listRows(page, titleRow, edge)];
  const bands: ColumnZone['bands'] = [{ left: [], right: [] }];
  let apart = false;
  for (const [index, row] of rows.entries()) {
    const { left, right } = splitRow(row, edge, (cell) => RIGHT.test(cell.text));
    if (left && NUMBER.test(left.text)) bands.push({ left: [], right: [] });
    apart ||= left !== undefined && (right !== undefined || goesOnBelow(rows, index));
    if (left) bands.at(-1)?.left.push(left);
    if (right) bands.at(-1)?.right.push(right);
  }
  const first = rows[0];
  const last = rows.at(-1);
  return apart && first && last ? { start: first.start, end: last.end, bands } : undefined;
}

// "V/v tăng cường phòng, ⏎ Hà Nội, ngày … ⏎ chống dịch": the lines of both columns take turns.
function goesOnBelow(rows: readonly Row[], index: number): boolean {
  const [about, date, rest] = rows.slice(Math.max(0, index - 2), index + 1);
  if (date?.start !== (about?.end ?? 0) + 1 || rest?.start !== date.end + 1) return false;
  const above = rows.slice(Math.max(0, index - 8), index - 1);
  return (
    above.some(({ cells }) => cells[0]?.text.startsWith('V/v')) &&
    /ngày[^:;]{0,60}[0-9]{4}$/u.test(date.cells[0]?.text ?? '') &&
    !/[.;:]$/u.test(about?.cells.at(-1)?.text ?? '') &&
    /^[\p{Ll}0-9]/u.test(rest.cells[0]?.text ?? '')
  );
}

// Rows below the title. Once number and date are there, a blank line ends them, unless one stands between all of them.
function listRows(page: Page, titleRow: Row, edge: number): Row[] {
  const rows: Row[] = [];
  let spaced = false;
  let blank = false;
  for (const row of rowsBelow(page, titleRow.end, MOST_ROWS)) {
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
  if (row.cells.some((cell) => RIGHT.test(cell.text))) return false;
  return first.text.length > LONG_ROW || (first.x < edge && first.x + first.text.length > edge + 30);
}
