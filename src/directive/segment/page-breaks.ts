import type { NormalizedText } from '../../text/normalize.js';
import type { Span } from '../../text/types.js';
import { cutView, type Cut } from './view.js';

/*
 * Page numbers stand centred in the upper margin from page 2 on (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục I.7); a copied page
 * leaves them, and a running head beside them, among the lines of a sentence.
 *
 *   … Sở Y tế chủ trì, phối hợp với
 *   CÔNG BÁO/Số 281              ◀ the same line at two breaks
 *   2                            ◀ cuts a sentence, or stands between marks, or next in the row of numbers
 *   Sở Tài chính rà soát …
 */

interface PageNumber extends Span {
  value: number;
  /** Nothing but a page's end leaves such a line. */
  sure: boolean;
}

const NUMBER =
  /\n[ ]{0,200}(?:(?<dash>[-–—])[ ]?)?(?<word>(?:Trang|TRANG|Page)[ ]{1,2})?(?<value>[0-9]{1,3})(?:[ ]?\/[ ]?[0-9]{1,3})?(?:[ ]?[-–—])?[ ]{0,20}(?=\n|$)/gu;
/** No running head is longer. */
const LONGEST_HEAD = 120;
/** A column of numbers in a table stands closer. */
const SHORTEST_PAGE = 1000;

/**
 * Takes page numbers and the running heads beside them out of a text, so that a sentence cut by a page's end is read in one piece.
 *
 * @param view - a normalised text
 */
export function closePageBreaks(view: NormalizedText): NormalizedText {
  const { text } = view;
  const found = listNumbers(view);
  if (found.length === 0) return view;
  const heads = repeatedHeads(text, found);
  for (const number of found)
    number.sure ||= [lineBefore(text, number.start), lineAfter(text, number.end)].some((line) =>
      heads.has(fold(text, line)),
    );
  const cuts = found
    .filter((number, index) => number.sure || isNext(found, index))
    .map((number) => {
      let { start, end } = number;
      const above = lineBefore(text, start);
      const below = lineAfter(text, end);
      if (heads.has(fold(text, above))) start = above.start;
      if (heads.has(fold(text, below))) end = below.end;
      return bridge(text, { start, end }, '\n');
    });
  return cutView(view, inOrder(cuts));
}

function listNumbers(view: NormalizedText): PageNumber[] {
  const { text, source } = view;
  const feeds = source.includes('\f');
  return Array.from(text.matchAll(NUMBER), (match) => {
    const { dash, word, value } = match.groups ?? {};
    const span = { start: match.index, end: match.index + match[0].length };
    const sure =
      (dash !== undefined && /[-–—]\s*$/u.test(match[0])) ||
      word !== undefined ||
      (feeds && sourceHasFeed(source, view.toSource(span))) ||
      cutsSentence(text, span);
    return { ...span, value: Number(value), sure };
  });
}

// Numbers of pages are a page apart; those of a table's rows are not.
function standsApart(numbers: readonly PageNumber[], index: number): boolean {
  const own = numbers[index]?.start ?? 0;
  const above = numbers[index - 1]?.start ?? -Infinity;
  const below = numbers[index + 1]?.start ?? Infinity;
  return own - above > SHORTEST_PAGE && below - own > SHORTEST_PAGE;
}

// A number beside a sure one in the row of pages.
function isNext(numbers: readonly PageNumber[], index: number): boolean {
  const own = numbers[index];
  const above = numbers[index - 1];
  const below = numbers[index + 1];
  return (
    own !== undefined &&
    standsApart(numbers, index) &&
    ((above?.sure === true && above.value === own.value - 1) ||
      (below?.sure === true && below.value === own.value + 1))
  );
}

function sourceHasFeed(source: string, span: Span): boolean {
  return source.slice(Math.max(0, span.start - 4), span.end + 4).includes('\f');
}

function cutsSentence(text: string, span: Span): boolean {
  const above = lineBefore(text, span.start);
  const below = text.slice(span.end, span.end + 40).trimStart();
  const last = text.charAt(above.end - 1);
  return /[\p{L},]/u.test(last) && above.end - above.start > 20 && /^\p{Ll}[\p{L} ,]/u.test(below);
}

// Lines next to a page number that stand next to another one a page further, too, but for their digits.
function repeatedHeads(text: string, numbers: readonly PageNumber[]): ReadonlySet<string> {
  const seen = new Map<string, number>();
  const repeated = new Set<string>();
  for (const [index, number] of numbers.entries()) {
    if (!standsApart(numbers, index)) continue;
    for (const line of [lineBefore(text, number.start), lineAfter(text, number.end)]) {
      const head = fold(text, line);
      const before = seen.get(head);
      if (head === '') continue;
      if (before !== undefined && line.start - before > SHORTEST_PAGE) repeated.add(head);
      seen.set(head, line.start);
    }
  }
  return repeated;
}

function fold(text: string, line: Span): string {
  if (line.end - line.start > LONGEST_HEAD) return '';
  const head = text.slice(line.start, line.end).replace(/[0-9]+/gu, '0');
  // A sentence that ends there is none, nor one that goes on.
  return /^[\p{Lu}0]/u.test(head) && /\p{L}{3}/u.test(head) && !/[|;,]|[.:]$/u.test(head) ? head : '';
}

// The line above, over blank ones; its ends without white space.
function lineBefore(text: string, offset: number): Span {
  let end = offset;
  while (end > 0 && text.charCodeAt(end - 1) <= 32) end--;
  let start = text.lastIndexOf('\n', end - 1) + 1;
  while (start < end && text.charCodeAt(start) <= 32) start++;
  return { start, end };
}

function lineAfter(text: string, offset: number): Span {
  let start = offset;
  while (start < text.length && text.charCodeAt(start) <= 32) start++;
  const newline = text.indexOf('\n', start);
  let end = newline < 0 ? text.length : newline;
  while (end > start && text.charCodeAt(end - 1) <= 32) end--;
  return { start, end };
}

/**
 * A stretch of a page's margin as a cut: where the sentence goes on below it, the white space around it goes, too.
 *
 * @param text - normalised text
 * @param gap - the stretch
 * @param by - what then stands between the two halves
 */
export function bridge(text: string, gap: Span, by: string): Cut {
  let { start, end } = gap;
  while (start > 0 && /\s/u.test(text.charAt(start - 1))) start--;
  while (end < text.length && /\s/u.test(text.charAt(end))) end++;
  const goesOn =
    start > 0 &&
    end < text.length &&
    /[\p{L}\p{N},]/u.test(text.charAt(start - 1)) &&
    /[\p{L}(]/u.test(text.charAt(end));
  return goesOn && !/^\p{Lu}{2}/u.test(text.slice(end, end + 2)) ? { start, end, by } : { ...gap, by: '' };
}

function inOrder(cuts: readonly Cut[]): Cut[] {
  const kept: Cut[] = [];
  for (const cut of cuts) {
    const last = kept.at(-1);
    if (!last || cut.start >= last.end) kept.push(cut);
  }
  return kept;
}
