import type { Span } from '../../text/types.js';
import { isCapitals, listLines, type Line } from './lines.js';
import { startsBody } from './heads.js';
import type { Anchors } from './anchors.js';
import { titleSlug } from './titles.js';

const PLACE_DATE = /^[^:;]{0,60}ngày[\s.…]{0,12}[0-9]{0,2}[\s.…]{0,12}tháng/u;

/** How many lines a letterhead may have: two bodies, each on up to four lines. */
const MOST_LINES = 8;

/**
 * The lines that name the issuer and the body above it.
 *
 * They stand before the title, or on the same line where a scan ran the two columns together, or after the motto
 * where the columns came out in the other order; without a title, above the number.
 *
 * @param text - normalised text
 * @param anchors - landmarks of the document
 * @param end - where the header ends
 */
export function segmentLetterhead(text: string, anchors: Anchors, end: number): Line[] {
  const first = Math.min(anchors.title?.start ?? end, anchors.number?.start ?? end);
  if (!anchors.title && !anchors.number) return [];
  // A page that lost the capitals has lost them in the national title, too.
  const small =
    anchors.title !== undefined && !isCapitals(text.slice(anchors.title.start, anchors.title.end));
  const above = linesAbove(text, first, small);
  if (above.length > 0) return [...above, ...linesBetween(text, anchors)];
  const motto = anchors.motto ?? anchors.title;
  return motto ? linesBelow(text, { start: motto.end, end }, anchors) : [];
}

function linesAbove(text: string, first: number, small: boolean): Line[] {
  const lines = listLines(text, { start: Math.max(0, first - 600), end: first });
  const kept: Line[] = [];
  for (const line of lines.reverse()) {
    const passes = isLetterhead(line.text) || (small && isSmallName(line.text));
    if (!passes || kept.length === MOST_LINES) break;
    kept.unshift(line);
  }
  return fromHead(kept);
}

// "TỈNH AN BÌNH   Độc lập - Tự do - Hạnh phúc": the second line of the issuer, in a row with the motto; where the lines of both
// columns take turns, a third one stands below it.
function linesBetween(text: string, { title, motto, number }: Anchors): Line[] {
  const end = motto?.start ?? number?.start;
  if (!title || end === undefined || end < title.end) return [];
  const between = lettersIn(text, { start: title.end, end });
  if (between.length === 0 || !motto || !number || number.start < motto.end) return between;
  return [...between, ...lettersIn(text, { start: motto.end, end: number.start }).slice(0, 1)];
}

function lettersIn(text: string, range: Span): Line[] {
  return listLines(text, range).filter(
    (line) => isLetterhead(line.text) && titleSlug(line.text) === undefined,
  );
}

function linesBelow(text: string, range: Span, anchors: Anchors): Line[] {
  const kept: Line[] = [];
  for (const line of listLines(text, { start: range.start, end: Math.min(range.end, range.start + 600) })) {
    const own = anchors.number && line.end > anchors.number.start;
    // The whole right column may stand above the left one: place and date come before the issuer.
    if (kept.length === 0 && !own && PLACE_DATE.test(line.text)) continue;
    if (own || !isLetterhead(line.text) || titleSlug(line.text) !== undefined) break;
    kept.push(line);
  }
  return fromHead(kept);
}

// A page's own heading in capitals may stand above: the letterhead begins with the name of a body.
function fromHead(lines: readonly Line[]): Line[] {
  const first = lines.findIndex((line) => startsBody(line.text.toUpperCase()));
  return first < 0 ? [] : lines.slice(first);
}

function isLetterhead(line: string): boolean {
  return (
    isCapitals(line) && line.length < 120 && !/[:;!?]|V\/V/u.test(line) && !/^[0-9\s./-]+\p{Lu}?$/u.test(line)
  );
}

// "Ủy ban nhân dân ⏎ tỉnh An Bình", without capitals.
function isSmallName(line: string): boolean {
  return (
    line.length < 60 &&
    /^\p{L}[\p{L}\s,.-]+$/u.test(line) &&
    (startsBody(line.toUpperCase()) ||
      /^(?:tỉnh|thành phố|TP\.|huyện|quận|thị xã|xã|phường)\s\p{Lu}/iu.test(line))
  );
}
