import type { Span } from '../../text/types.js';

const SYMBOL = '(?:\\s?[-/–⁄_.]\\s?[A-ZĐƯ][A-Za-zĐđƯư&0-9]*)';
const NUMBER: RegExp = /* @__PURE__ */ new RegExp(
  /* @__PURE__ */ [
    '[\\s.…_*]{0,30}', // a blank to be filled in
    '(?<number>(?:[0-9][0-9.]{0,8}(?:\\s?[A-Za-zđ]{1,2})?)?', // serial and suffix
    '[ .…_]{0,10}',
    '(?:\\s?[-/–⁄]\\s?[0-9]{4})?', // year
    `(?:[ ]{1,2}(?=\\p{Lu}[\\p{L}]{0,7}[-/]\\p{Lu})\\p{Lu}[\\p{L}]{0,7})?${SYMBOL}{1,8})`, // a blank may stand for the stroke
  ].join(''),
  'uy',
);

/**
 * The span of the document's own number after its label.
 *
 * @param text - normalised text
 * @param label - span of `Số:`
 * @returns from the serial, or from the stroke where the serial is blank
 */
export function segmentNumber(text: string, label: Span): Span | undefined {
  NUMBER.lastIndex = label.end;
  const match = NUMBER.exec(text);
  const printed = match?.groups?.['number'];
  if (match === null || printed === undefined) return undefined;
  let end = match.index + match[0].length;
  // "NCKSV/v": the subject's mark glued to the symbol.
  if (text.startsWith('V/v', end - 1)) end -= 1;
  let start = match.index + match[0].length - printed.length;
  while (start < end && /[\s.…_]/u.test(text[start] ?? '')) start++;
  return end > start ? { start, end } : undefined;
}
