import type { NormalizedText } from '../../text/normalize.js';
import type { Span } from '../../text/types.js';
import { bridge } from './page-breaks.js';
import { cutView } from './view.js';

/** A footnote that a page's end left among the paragraphs; spans are those of the text before it was taken out. */
export interface PageFootnote {
  /** The mark as digits: `1`. */
  mark: string;
  /** Its text, without the mark. */
  span: Span;
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
// A line that begins with a raised number, down to the next such line or the next blank one.
const FOOTNOTE =
  /^[ ]{0,3}(?<mark>[⁰¹²³⁴-⁹]{1,3})[ ]{0,3}(?<text>[^\s⁰¹²³⁴-⁹][^\n]*(?:\n(?![ ]*\n|[ ]{0,3}[⁰¹²³⁴-⁹])[^\n]+)*)/gmu;
// The same where a text has no blank lines: down to the first stop at the end of a line.
const CLOSE_FOOTNOTE =
  /^[ ]{0,3}(?<mark>[⁰¹²³⁴-⁹]{1,3})[ ]{0,3}(?<text>[^\s⁰¹²³⁴-⁹][^\n]*(?:(?<![.;:])\n(?![ ]{0,3}[⁰¹²³⁴-⁹])[^\n]+)*)/gmu;

/**
 * Takes footnotes out of the running text, so that a sentence cut by a page's end is read in one piece.
 *
 * ```
 * … phối hợp với Sở Thông tin và      ◀ cut by the page's end
 *                                      ┐
 * ¹ Về việc tiêm vắc xin.              │ taken out; the gap becomes one space, since the sentence goes on
 *                                      ┘
 * Truyền thông rà soát.
 * ```
 *
 * @param view - a normalised text
 * @returns the text without them, with the way back to the caller's offsets, and the footnotes in order
 */
export function setFootnotesAside(view: NormalizedText): { view: NormalizedText; footnotes: PageFootnote[] } {
  const footnotes: PageFootnote[] = [];
  const gaps: Span[] = [];
  if (!/[⁰¹²³⁴-⁹]/u.test(view.text)) return { view, footnotes };
  const pattern = /\n[ ]{0,400}\n/u.test(view.text) ? FOOTNOTE : CLOSE_FOOTNOTE;
  for (const match of view.text.matchAll(pattern)) {
    const { mark = '', text = '' } = match.groups ?? {};
    const end = match.index + match[0].length;
    footnotes.push({ mark: digits(mark), span: { start: end - text.length, end: end - trailing(text) } });
    const last = gaps.at(-1);
    if (last && view.text.slice(last.end, match.index).trim() === '') last.end = end;
    else gaps.push({ start: match.index, end });
  }
  const cuts = gaps.map((gap) => bridge(view.text, gap, ' '));
  return { view: cutView(view, cuts), footnotes };
}

function trailing(text: string): number {
  return text.length - text.trimEnd().length;
}

function digits(mark: string): string {
  return Array.from(mark, (digit) => String(SUPERSCRIPTS.indexOf(digit))).join('');
}
