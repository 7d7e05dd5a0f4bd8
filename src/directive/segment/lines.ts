import type { Span } from '../../text/types.js';

/** A line of one table cell, or of running text, without white space at its ends. */
export interface Line extends Span {
  /** The line. */
  text: string;
  /** Whether a blank line, a rule or the edge of a cell stands before it. */
  gap: boolean;
  /** Whether a rule stands before it: it ends letterhead, motto and subject (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
  ruled: boolean;
  /** Counts the cells: lines of one cell have one number. */
  cell: number;
}

/** Spaces in a row that part columns. */
const WIDE_GAP = 6;

const RULE = /^[\s\-–—_=*.~+:[\]]+$/u;

/**
 * Lines of a stretch of text. A table pipe ends a line as a line break does; blank lines and rules are left out.
 *
 * @param text - normalised text
 * @param range - the stretch
 */
export function listLines(text: string, range: Span): Line[] {
  const lines: Line[] = [];
  let gap = true;
  let ruled = false;
  let cell = 0;
  let start = range.start;
  while (start < range.end) {
    let end = start;
    let spaces = 0;
    let code = 0;
    while (end < range.end) {
      code = text.charCodeAt(end);
      if (code === 10 || code === 124) break;
      spaces = code === 32 ? spaces + 1 : 0;
      end++;
      // A wide gap between words parts two columns that a scan ran together.
      if (spaces === WIDE_GAP && end - spaces > start) break;
    }
    const line = trimRule(text, trim(text, start, end));
    const wide = spaces === WIDE_GAP;
    if (line.end === line.start) gap ||= !wide;
    else {
      const slice = text.slice(line.start, line.end);
      if (RULE.test(slice)) {
        gap = true;
        ruled = true;
      } else {
        lines.push({ start: line.start, end: line.end, text: slice, gap, ruled, cell });
        gap = false;
        ruled = false;
      }
    }
    if (!wide && code === 124 && end < range.end) {
      cell++;
      gap = true;
    }
    start = wide ? end : end + 1;
  }
  return lines;
}

// A table row keeps the rule under a letterhead on the line: "BỘ XÂY DỰNG -------".
function trimRule(text: string, line: Span): Span {
  const last = text.charCodeAt(line.end - 1);
  if (line.end - line.start < 5 || !(last === 45 || last === 95 || last === 42 || last === 8212)) return line;
  let end = line.end;
  while (end > line.start && /[-_*—–]/u.test(text[end - 1] ?? '')) end--;
  return line.end - end < 3 || text.charCodeAt(end - 1) > 32 ? line : trim(text, line.start, end);
}

function trim(text: string, start: number, end: number): Span {
  while (start < end && text.charCodeAt(start) <= 32) start++;
  while (end > start && text.charCodeAt(end - 1) <= 32) end--;
  return { start, end };
}

/** Whether a line has letters and all of them are capitals. */
export function isCapitals(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text.replace(/^(?:Tp|tp|v[àề])(?=[. ])/u, ''));
}

/** The stretch from the first to the last of some lines. */
export function spanOf(lines: readonly Line[]): Span | undefined {
  const first = lines[0];
  const last = lines.at(-1);
  return first && last ? { start: first.start, end: last.end } : undefined;
}
