import type { Span } from '../../text/types.js';

/** The line of place and date, in parts. */
export interface PlaceDate {
  /** The whole line. */
  span: Span;
  /** Place of issue. */
  place?: Span;
  /** From "ngày" to the year. */
  date: Span;
}

const BLANK = '[\\s.…_,]{0,12}';
const DAY = '(?:[0-3]?[ ]?[0-9])?';
const WORDS = `ngày${BLANK}${DAY}${BLANK}tháng${BLANK}${DAY}${BLANK}năm${BLANK}(?:[12][0-9]{3}|20[0-9]?${BLANK})`;
const DIGITS = 'ngày\\s{1,3}[0-9]{1,2}\\s?[/.-]\\s?[0-9]{1,2}\\s?[/.-]\\s?[0-9]{4}';
const DATE: RegExp = /* @__PURE__ */ new RegExp(`^(?:${WORDS}|${DIGITS})`, 'u');
const CAPITAL_NAME =
  /(?:(?:TP\.?|Tp\.?|T\.P\.?|[Tt]hành phố|[Tt]ỉnh|[Tt]hị xã|[Tt]hị trấn|[Hh]uyện|[Qq]uận|[Pp]hường|[Xx]ã|[Đđ]ặc khu)[ \n]{0,3})?(?:\p{Lu}[\p{L}.'’-]{0,12}(?:[ \n]{1,3}(?=\p{Lu}|-))?|[-–][ \n]?){1,6}$/u;

/**
 * Finds the line of place and date.
 *
 * @param text - normalised text
 * @param range - the header
 */
export function segmentPlaceDate(text: string, range: Span): PlaceDate | undefined {
  const zone = text.slice(range.start, range.end);
  let from = 0;
  for (;;) {
    const at = zone.indexOf('ngày', from);
    if (at < 0) return undefined;
    from = at + 4;
    const lineStart = Math.max(zone.lastIndexOf('\n', at), zone.lastIndexOf('|', at)) + 1;
    const found = readAt(zone, lineStart, at);
    if (found) return shift(found, range.start);
  }
}

function readAt(zone: string, lineStart: number, at: number): PlaceDate | undefined {
  const date = DATE.exec(zone.slice(at, at + 90));
  if (!date) return undefined;
  const end = at + date[0].trimEnd().length;
  const before = zone.slice(Math.max(0, at - 60), at);
  const line = zone.slice(lineStart, at).trim();
  const comma = /,\s{0,6}$/u.exec(before);
  const placeEnd = comma ? comma.index : before.trimEnd().length;
  const place = CAPITAL_NAME.exec(before.slice(0, placeEnd).trimEnd());
  // Without a place the date has to be a line of its own; without a comma, place and date do.
  const after = /^[ ]*(?:[\n|]|$)/u.test(zone.slice(end, end + 40));
  if (line === '') {
    if (!comma) return after ? { span: { start: at, end }, date: { start: at, end } } : undefined;
  } else if (!comma && !(after && place && place[0].trim() === line)) return undefined;
  if (!place) return undefined;
  const start = Math.max(0, at - 60) + place.index;
  const placeSpan = { start, end: start + place[0].trimEnd().length };
  return { span: { start, end }, place: placeSpan, date: { start: at, end } };
}

function shift(found: PlaceDate, by: number): PlaceDate {
  const move = (span: Span): Span => ({ start: span.start + by, end: span.end + by });
  const moved: PlaceDate = { span: move(found.span), date: move(found.date) };
  if (found.place) moved.place = move(found.place);
  return moved;
}
