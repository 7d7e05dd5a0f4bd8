import type { NormalizedText } from '../../text/normalize.js';
import { isCapitals } from './lines.js';
import { readName } from './name.js';
import {
  INDENT,
  LONG_ROW,
  MOST_TRIES,
  isMarked,
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
import { startsSignature } from './signature.js';
import { isPosition, isSignedNote, startsWithPosition } from './signature-lines.js';

/** How many rows the columns may have. */
const MOST_ROWS = 70;
/** How far left of the others a centred line of the signature may begin. */
const LEFT_OF_COLUMN = 8;
/** A signature leaves at most so many blank lines for the hand. */
const MOST_BLANKS = 12;
/** How many rows apart items may stand where a signature runs through their list. */
const INTERLEAVED = 14;

const LABEL = /N(?:ơi|ƠI)[ ]{1,3}(?:[nN]hận|NHẬN|[gG]ửi)/gu;
const ARCHIVE = /^(?:[-–—•●▪+*]\s{0,3})?Lưu(?:\s{0,2}:|\s)/u;
/** The whole list on one line. */
const ARCHIVE_INSIDE = /[-–—•●▪+*;,.)]\s{0,3}Lưu(?:\s{0,2}:|\s)/u;
const BELOW = /^(?:PHỤ\sLỤC|Phụ\slục|DANH\sMỤC|BIỂU|\[[0-9]{1,2}\]|[¹²³⁴⁵⁶⁷⁸⁹])/u;

/**
 * Finds the two columns at the end: Nơi nhận on the left, the signature on the right. They stand side by side, are rows of a
 * table, or their lines take turns.
 *
 * @param view - a normalised text
 * @param from - where the header ends
 */
export function findTailColumns(view: NormalizedText, from: number): ColumnZone | undefined {
  const { text, source } = view;
  const tabbed = source.includes('\t');
  let tries = 0;
  LABEL.lastIndex = from;
  for (let match = LABEL.exec(text); match && tries < MOST_TRIES; match = LABEL.exec(text)) {
    const before = text.slice(Math.max(0, match.index - 100), match.index);
    if (!/(?:^|\n)[ |]*$/u.test(before)) continue;
    tries++;
    const start = rowStart(text, match.index);
    // Rows of a table hold both columns from the first on; else a pipe is the edge of a cell of many lines.
    const piped = isTableRow(view, tabbed, start);
    const page: Page = { view, tabbed, piped };
    const row = readRow(page, start);
    if (!row || (row.cells[0] && ARCHIVE_INSIDE.test(row.cells[0].text))) continue;
    const rows = listRows(page, row);
    const apart = rows.some(({ cells }) => cells.length > 1);
    const zone =
      (apart || row.cells.length > 1 ? readSideBySide(page, row, rows) : undefined) ??
      (apart ? undefined : readInterleaved(row, rows));
    if (zone) return zone;
  }
  return undefined;
}

function readSideBySide(page: Page, labelRow: Row, below: readonly Row[]): ColumnZone | undefined {
  const rows = [...signedAbove(page, labelRow), labelRow, ...below];
  const signing = rows.flatMap(({ cells }) => cells.slice(1).filter(isSigning));
  if (signing.length === 0) return undefined;
  const edge = Math.min(...signing.map((cell) => cell.x)) - LEFT_OF_COLUMN;
  const aligned = edge > INDENT;
  return toZone(rows, (row, apart) => {
    const belongsRight = (cell: RowCell): boolean =>
      isSigning(cell) && (cell !== row.cells[0] || (!aligned && apart && !/[,;]$/u.test(cell.text)));
    return splitRow(row, edge, belongsRight);
  });
}

// "- Như trên; ⏎ KT. BỘ TRƯỞNG ⏎ - Lưu: VT. ⏎ THỨ TRƯỞNG": a mark of authority stands before an item.
function readInterleaved(labelRow: Row, rows: readonly Row[]): ColumnZone | undefined {
  const words = rows.map(({ cells }) => cells[0]?.text ?? '');
  const sign = words.findIndex((text) => !isMarked(text) && startsSignature(text));
  const archive = words.findIndex((text) => ARCHIVE.test(text));
  if (sign < 0 || (archive >= 0 && archive < sign)) return undefined;
  if (!words.slice(sign + 1, sign + INTERLEAVED).some(isMarked)) return undefined;
  return toZone([labelRow, ...rows], ({ cells: [cell] }) => {
    if (!cell) return {};
    return isSigned(cell.text) ? { right: cell } : { left: cell };
  });
}

function toZone(
  rows: readonly Row[],
  split: (row: Row, apart: boolean) => { left?: RowCell; right?: RowCell },
): ColumnZone | undefined {
  const left: RowCell[] = [];
  const right: RowCell[] = [];
  let apart = false;
  for (const row of rows) {
    const cells = split(row, apart && right.length > 0);
    if (cells.left) left.push({ ...cells.left, gap: row.gap === true });
    if (cells.right) right.push({ ...cells.right, gap: apart || row.gap === true });
    apart = cells.right === undefined;
  }
  const first = rows[0];
  const last = rows.at(-1);
  return first && last ? { start: first.start, end: last.end, bands: [{ left, right }] } : undefined;
}

// The first lines of a signature may stand above the label of the recipients.
function signedAbove(page: Page, labelRow: Row): Row[] {
  return rowsAbove(page, labelRow.start, ({ cells: [cell, other] }) => {
    return cell !== undefined && other === undefined && cell.x > INDENT && isOffice(cell);
  });
}

// Rows below the label, down to the archive line and the signer.
function listRows(page: Page, labelRow: Row): Row[] {
  const rows: Row[] = [];
  let archived = false;
  let named = false;
  let blanks = 0;
  for (const row of rowsBelow(page, labelRow.end, MOST_ROWS)) {
    const [first, second] = row.cells;
    if (!first) {
      if (++blanks > MOST_BLANKS || (archived && named)) break;
      continue;
    }
    if (!second && !isMarked(first.text)) {
      if (first.text.length > LONG_ROW) break;
      if (archived && (blanks > 0 || named) && first.x <= INDENT && !isSigning(first)) break;
    }
    if (!second && BELOW.test(first.text)) break;
    archived ||= ARCHIVE.test(first.text);
    named ||= row.cells.some((cell) => (cell !== first || cell.x > INDENT || archived) && isPerson(cell));
    rows.push(blanks > 0 ? { ...row, gap: true } : row);
    blanks = 0;
  }
  return rows;
}

// Whether an unmarked line among items is one of the signature's: a mark, an office, capitals, a name, or the note of a signature.
function isSigned(text: string): boolean {
  if (isMarked(text)) return false;
  if (startsSignature(text) || isPosition(text) || isSignedNote(text)) return true;
  return (
    !/[;,.]$/u.test(text) && ((isCapitals(text) && text.includes(' ')) || readName(text, false) !== undefined)
  );
}

function isSigning(cell: RowCell): boolean {
  if (isMarked(cell.text) || /[;,]$/u.test(cell.text)) return false;
  return isOffice(cell) || isPerson(cell) || isSignedNote(cell.text);
}

function isOffice({ text }: RowCell): boolean {
  return startsSignature(text) || isPosition(text);
}

function isPerson({ text }: RowCell): boolean {
  return !isMarked(text) && readName(text, false) !== undefined && !startsWithPosition(text);
}
