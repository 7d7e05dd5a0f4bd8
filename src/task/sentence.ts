import type { Span } from '../text/types.js';

const STOP = /[.!?…](?:["”)]|\/\.)?\s{1,6}(?=["“(]?\p{Lu})/gu;
const ABBREVIATED = /(?:^|[\s(])(?:TP|Tp|tp|TS|ThS|PGS|GS|KT|TM|TL|TUQ|St|tr|đ\/c|[0-9]{1,3}|\p{Lu})\.$/u;

/** Splits a paragraph into sentences; abbreviations and numbers do not end one. */
export function splitSentences(text: string, range: Span): Span[] {
  const paragraph = text.slice(range.start, range.end);
  const sentences: Span[] = [];
  let from = 0;
  for (const match of paragraph.matchAll(STOP)) {
    if (ABBREVIATED.test(paragraph.slice(Math.max(0, match.index - 6), match.index + 1))) continue;
    const end = match.index + match[0].trimEnd().length;
    sentences.push({ start: range.start + from, end: range.start + end });
    from = match.index + match[0].length;
  }
  if (from < paragraph.length) sentences.push({ start: range.start + from, end: range.end });
  return sentences;
}

/** Offsets after the semicolons of a sentence, outside brackets, in order. */
export function findSemicolons(text: string, range: Span): number[] {
  const found: number[] = [];
  let depth = 0;
  for (const match of text.slice(range.start, range.end).matchAll(/[();]\s{0,6}/gu)) {
    if (match[0].startsWith('(')) depth++;
    else if (match[0].startsWith(')')) depth = Math.max(0, depth - 1);
    else if (depth === 0) found.push(range.start + match.index + match[0].length);
  }
  return found;
}

const POINT = /\((?:[ivx]{1,4}|[0-9]{1,2}|[a-zđ])\)\s{1,3}(?=\p{Lu})/gu;

/** The points of a list within a sentence ("(i) Rà soát …; (ii) Hướng dẫn …"), each without its mark. */
export function findPoints(text: string, range: Span): Span[] {
  const marks = [...text.slice(range.start, range.end).matchAll(POINT)];
  if (marks.length < 2 || marks[0]?.index !== 0) return [];
  return marks.map((mark, i) => ({
    start: range.start + mark.index + mark[0].length,
    end: range.start + (marks[i + 1]?.index ?? range.end - range.start),
  }));
}
