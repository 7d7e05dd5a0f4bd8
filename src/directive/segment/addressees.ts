import type { Span } from '../../text/types.js';
import { listLines, type Line } from './lines.js';
import { opensBody } from './opening.js';

const MARK = /^[-–—•●▪+*]\s?/u;
const OPEN_END = /(?:,|:|&|[-–]|(?:^|\s)(?:và|thuộc|của|[Cc]ác|tỉnh|thành phố|huyện|Bộ|Sở|Ủy ban|TNHH))$/u;

/** Over how many lines one addressee may go. */
const MOST_ITEM_LINES = 4;

/** How far a list of addressees may go. */
const REACH = 6000;

/**
 * The block of addressees after its label: one line, or a list with marks.
 *
 * @param text - normalised text
 * @param label - span of `Kính gửi:` or `… điện:`
 * @param end - where it must have ended
 */
export function segmentAddressees(text: string, label: Span, end: number): Span {
  const lines = listLines(text, { start: label.end, end: Math.min(end, label.end + REACH) });
  const first = lines[0];
  if (!first) return { start: label.end, end: label.end };
  const marked = MARK.test(first.text);
  const list = marked || endsWithSemicolon(lines);
  let last = first;
  for (const line of lines) {
    if (line !== first && (list ? !inList(last, line, marked) : !goesOn(last, line))) break;
    last = line;
    const sentence = endOfName(line.text, list);
    if (sentence !== undefined) return { start: first.start, end: line.start + sentence };
  }
  return { start: first.start, end: last.end };
}

// A list that lost its marks: the first item, on one line or over some, is closed by a semicolon.
function endsWithSemicolon(lines: readonly Line[]): boolean {
  const stop = lines.findIndex(({ text }) => /[;.:]$/u.test(text) || text.startsWith('('));
  const item = lines.slice(0, stop + 1);
  return (
    stop < MOST_ITEM_LINES &&
    item.at(-1)?.text.endsWith(';') === true &&
    !item.some(({ text }, index) => index > 0 && opensBody(text))
  );
}

// Where a page ran the body on behind the addressees: "Bộ Y tế. Xét đề nghị của …".
function endOfName(line: string, list: boolean): number | undefined {
  for (const stop of line.slice(0, 400).matchAll(/(?<!TP|Tp)\.[ ]{1,3}(?=\p{Lu}\p{Ll})/gu)) {
    const end = stop.index + 1;
    if (opensBody(line.slice(stop.index + stop[0].length))) return end;
    if (!list && line.length >= 120 && end <= 200) return end;
  }
  return undefined;
}

// Whether the next line still belongs to a list.
function inList(last: Line, line: Line, marked: boolean): boolean {
  if (MARK.test(line.text)) {
    // The first list item of a body comes after a closing stop and a blank line; cells of one table go on.
    return line.text.length < 400 && !(line.gap && line.cell === last.cell && last.text.endsWith('.'));
  }
  if (line.gap && last.text.endsWith(':')) return true;
  if (line.gap)
    return (
      /[,;]$/u.test(last.text) && line.text.length < 200 && /[;.]$/u.test(line.text) && !opensBody(line.text)
    );
  if (last.text.endsWith('.') && !last.text.endsWith('TP.')) return false;
  if (last.text.endsWith(';')) return !marked && !opensBody(line.text) && line.text.length < 120;
  return (
    /^\p{Ll}/u.test(line.text) || OPEN_END.test(last.text) || (!opensBody(line.text) && line.text.length < 80)
  );
}

// Whether a single addressee goes on over a line break.
function goesOn(last: Line, line: Line): boolean {
  if (line.gap || /[.;]$/u.test(last.text) || MARK.test(line.text) || line.text.startsWith('(')) return false;
  if (/^\p{Ll}/u.test(line.text)) return true;
  if (opensBody(line.text)) return false;
  // "Ông Nguyễn Văn ⏎ An": no sentence is so short.
  if (/^\p{Lu}\p{Ll}{0,7}(?: \p{Lu}\p{Ll}{0,7})?$/u.test(line.text)) return true;
  // A capital goes on only where the line above was full: a short one ended on purpose.
  return OPEN_END.test(last.text) || (last.text.length >= 45 && line.text.length < 60);
}
