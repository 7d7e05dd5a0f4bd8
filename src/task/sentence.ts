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
