import { isInsideName } from '../body/hyphen.js';
import { isDigitCode } from '../text/boundary.js';
import type { Span } from '../text/types.js';
import { asksForMore, asksForNumber, readLabel, type Label } from './grammar.js';

/** A paragraph: a label or not, and the lines that belong together. */
export interface Paragraph extends Span {
  /** Its mark, where there is one. */
  label?: Label;
}

interface Line extends Span {
  /** The mark it begins with. */
  label: Label | undefined;
  /** A blank line or a cell border stands before it. */
  apart: 'no' | 'blank' | 'cell';
  /** Nothing but a label. */
  bare: boolean;
  /** It ends with a stop. */
  stops: boolean;
  /** It begins with a small letter. */
  low: boolean;
}

/** The usual reach of a wrapped line: its length and that of the word that no longer fitted. */
interface Reach {
  first: number | undefined;
  later: number | undefined;
  /** Blank lines stand between the paragraphs of this text. */
  spaced: boolean;
}

const ENDS = /[.;:!?…]["”’)\]]{0,3}$/u;
const ENDS_ALL = /\/\.?$|\.\/$/u;
const LOWER = /^["“(]?\p{Ll}/u;
const RULE_LINE = /^[\s\-–—_=*.·~]*$/u;
const CELL_ITEM = /(?<=[;:.,]) (?=[-+–] ?\p{Lu})/gu;
// The head of a page of the official gazette, with the number of the page above or below it.
const PAGE_HEAD =
  /(?:^[ ]{0,8}[0-9]{1,4}[ ]{0,8}\n\s{0,8})?^[ ]{0,8}CÔNG BÁO ?\/[^\n]{0,80}(?:\n\s{0,8}[0-9]{1,4}[ ]{0,8}$)?/gmu;
const FOOTNOTE = /^(?:[¹²³⁴-⁹]|\[[0-9]{1,2}\]\s)/u;

/**
 * Splits a text into paragraphs. Portals break lines at some eighty columns, shorter on the first line of a paragraph
 * (marks were counted), and often leave no blank line between paragraphs, so each break is judged: a label or a cell
 * border begins a paragraph; a line that goes on in lower case does not; after any other line the break is real where
 * the next word would still have fitted.
 *
 * @param text - a normalised text
 * @param range - the part to read
 * @returns paragraphs in order; footnotes, ruled lines and heads of pages are left out
 */
export function splitParagraphs(text: string, range: Span): Paragraph[] {
  const lines = readLines(text, range);
  const reach = measureReach(text, lines);
  const paragraphs: Paragraph[] = [];
  let open: Paragraph | undefined;
  let before: Line | undefined;
  for (const line of lines) {
    if (FOOTNOTE.test(text.slice(line.start, line.start + 6))) {
      open = undefined;
      continue;
    }
    if (open !== undefined && before !== undefined && continues(text, open, before, line, reach)) {
      open.end = line.end;
    } else {
      open = { start: line.start, end: line.end };
      if (line.label) open.label = line.label;
      paragraphs.push(open);
    }
    before = line;
  }
  return paragraphs;
}

function readLines(text: string, range: Span): Line[] {
  const lines: Line[] = [];
  let apart: Line['apart'] = 'blank';
  let done = range.start;
  const pages = findPageHeads(text, range);
  for (let at = range.start; at < range.end;) {
    const page = pages.get(at);
    if (page !== undefined) {
      // What goes on below it stays apart: a slice over the head would not be the printed paragraph.
      apart = 'cell';
      at = page + 1;
      continue;
    }
    const newline = text.indexOf('\n', at);
    const end = newline < 0 || newline > range.end ? range.end : newline;
    for (const piece of splitCells(text, at, end)) {
      if (piece.cell) apart = 'cell';
      const start = skipSpaces(text, Math.max(piece.start, done), piece.end);
      const stop = trimEnd(text, start, piece.end);
      if (start === stop || RULE_LINE.test(text.slice(start, Math.min(stop, start + 80)))) {
        const bullet = stop - start === 1 ? readLabel(text, start) : undefined;
        if (!bullet) {
          if (apart === 'no' && done <= start) apart = 'blank';
          continue;
        }
      }
      const label = readLabel(text, start);
      // A label may reach over the line break: "Điều\n3."
      if (label && label.end > stop) done = label.end;
      const last = Math.max(stop, done);
      lines.push({
        start,
        end: last,
        label,
        apart,
        bare: label !== undefined && label.end >= stop,
        stops: ENDS.test(text.slice(Math.max(start, last - 5), last)),
        low: LOWER.test(text.slice(start, start + 3)),
      });
      apart = 'no';
    }
    at = end + 1;
  }
  return lines;
}

// Where heads of pages begin and end.
function findPageHeads(text: string, range: Span): ReadonlyMap<number, number> {
  const part = text.slice(range.start, range.end);
  const heads = part.includes('CÔNG BÁO') ? part.matchAll(PAGE_HEAD) : [];
  return new Map(
    Array.from(heads, (head) => [range.start + head.index, range.start + head.index + head[0].length]),
  );
}

// Table cells are apart; a cell printed on one line may hold a whole list.
function splitCells(text: string, start: number, end: number): (Span & { cell: boolean })[] {
  const line = text.slice(start, end);
  if (!line.includes('|')) return [{ start, end, cell: false }];
  const pieces: (Span & { cell: boolean })[] = [];
  let from = 0;
  const cut = (to: number, cell: boolean): void => {
    pieces.push({ start: start + from, end: start + to, cell });
    from = to;
  };
  for (const match of line.matchAll(/\|/gu)) {
    const cell = from;
    for (const item of line.slice(cell, match.index).matchAll(CELL_ITEM)) cut(cell + item.index, true);
    cut(match.index, true);
    from = match.index + 1;
  }
  cut(line.length, true);
  pieces.push({ start: end, end, cell: true });
  return pieces;
}

function skipSpaces(text: string, start: number, end: number): number {
  while (start < end && text.charCodeAt(start) <= 32) start++;
  return start;
}

function trimEnd(text: string, start: number, end: number): number {
  while (end > start && text.charCodeAt(end - 1) <= 32) end--;
  return end;
}

// Lines that surely go on (no stop at the end, lower case on the next) tell where lines are wrapped.
function measureReach(text: string, lines: readonly Line[]): Reach {
  const first: number[] = [];
  const later: number[] = [];
  let stopsApart = 0;
  let stopsClose = 0;
  lines.forEach((line, i) => {
    const next = lines[i + 1];
    if (next && line.stops) {
      if (next.apart === 'blank') stopsApart++;
      else if (next.apart === 'no') stopsClose++;
    }
    if (next?.apart !== 'no' || next.label || line.stops || !next.low) return;
    const before = lines[i - 1];
    const opens = line.label !== undefined || line.apart !== 'no' || !before || before.stops;
    (opens ? first : later).push(reachOf(text, line, next));
  });
  return { first: median(first), later: median(later), spaced: stopsApart > stopsClose * 3 };
}

const ARTICLE_HEADING =
  /^\S{1,8}\s{1,3}[0-9]{1,3}[a-zđ]?\s?[.:]?\s{1,3}(?:(?:điều khoản|hiệu lực|trách nhiệm|tổ chức)(?: và (?:trách nhiệm|tổ chức))? (?:thi hành|thực hiện)|phạm vi điều chỉnh(?:(?: và|,) đối tượng áp dụng)?|đối tượng áp dụng|giải thích từ ngữ)$/iu;

// "Điều 5. Tổ chức thực hiện": the usual headings end with their line, whatever follows.
function isArticleHeading(text: string, open: Paragraph, before: Line): boolean {
  if (open.label?.kind !== 'article' || before.end - open.start > 80) return false;
  return ARTICLE_HEADING.test(text.slice(open.start, before.end).replace(/\s+/gu, ' '));
}

function continues(text: string, open: Paragraph, before: Line, line: Line, reach: Reach): boolean {
  if (line.apart === 'cell') return false;
  if (line.label) return isFalseLabel(text, before, line);
  if (before.bare) return line.apart === 'no';
  if (isShouted(text, before) && !isShouted(text, line)) return false;
  const low = line.low;
  if (!low && isArticleHeading(text, open, before)) return false;
  if (line.apart === 'blank') return low && !before.stops;
  if (!before.stops && (low || reach.spaced || asksForMore(text.slice(before.start, before.end))))
    return true;
  if (ENDS_ALL.test(text.slice(before.end - 2, before.end))) return false;
  const usual =
    before.start === open.start
      ? (reach.first ?? (reach.later ?? 0) * 0.6)
      : (reach.later ?? reach.first ?? 0);
  return reachOf(text, before, line) > usual * 0.8 && usual > 0;
}

// "khoản\n2.", "2025\n- 2026" and "Sở Lao động\n- Thương binh và Xã hội" are not labels.
function isFalseLabel(text: string, before: Line, line: Line): boolean {
  if (line.apart !== 'no' || before.stops || before.bare) return false;
  const first = text.charCodeAt(line.start);
  if (isDigitCode(first)) return asksForNumber(text.slice(before.start, before.end));
  if (line.label?.kind === 'dash' || line.label?.kind === 'plus')
    return (
      LOWER.test(text.slice(line.label.end).slice(0, 4).trimStart()) ||
      /^\s*[0-9]/u.test(text.slice(line.label.end, line.label.end + 4)) ||
      isInsideName(text, line.start)
    );
  return false;
}

// A line in capitals is a title; what follows in small letters is not.
function isShouted(text: string, line: Line): boolean {
  const words = text.slice(line.start, Math.min(line.end, line.start + 120));
  return !/\p{Ll}/u.test(words) && /\p{Lu}{2}/u.test(words);
}

function reachOf(text: string, line: Line, next: Line): number {
  const word = /\s/u.exec(text.slice(next.start, Math.min(next.end, next.start + 24)));
  return line.end - line.start + 1 + (word ? word.index : Math.min(24, next.end - next.start));
}

function median(values: number[]): number | undefined {
  return values.sort((a, b) => a - b)[values.length >> 1];
}
