import type { Span } from '../../text/types.js';

/** A string without some signs, and white space, at its ends. */
export function trimSigns(text: string, signs: string): string {
  const { start, end } = trimSpan(text, { start: 0, end: text.length }, signs);
  return text.slice(start, end);
}

/** A span without white space, and some signs, at its ends. */
export function trimSpan(text: string, span: Span, signs: string = ''): Span {
  let { start, end } = span;
  while (start < end && isTrimmed(text, start, signs)) start++;
  while (end > start && isTrimmed(text, end - 1, signs)) end--;
  return { start, end };
}

function isTrimmed(text: string, at: number, signs: string): boolean {
  return text.charCodeAt(at) <= 32 || signs.includes(text[at] ?? ' ');
}
