import type { Span } from '../../text/types.js';
import { trimSigns } from './trim.js';

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
const UNIT =
  '(?:(?:TP|Tp|T\\.P|tp)\\.?|[Tt]hành phố|[Tt]ỉnh|[Tt]hị xã|[Tt]hị trấn|[Hh]uyện|[Qq]uận|[Pp]hường|[Xx]ã|[Đđ]ặc khu)';
const WORD = "\\p{Lu}(?:[\\p{Ll}'’][\\p{L}'’]{0,10})?";
const NAME = `(?:${UNIT}[ ]{0,3})?(?:(?:${WORD}|[0-9]{1,2})(?:[ ]{1,3}|[ ]?[-–][ ]?)){0,6}(?:${WORD}|[0-9]{1,2})`;
/** The name at the end of a line: "Tp. Bắc Kạn", "Bà Rịa - Vũng Tàu"; of a whole line, also in capitals. */
const NAME_AT_END: RegExp = /* @__PURE__ */ new RegExp(`(?<![\\p{L}0-9/-])${NAME}$`, 'u');
const NAME_LINE: RegExp = /* @__PURE__ */ new RegExp(`^${NAME}$`, 'u');
/** The number on the same line, where the place was lost. */
const NUMBER_LINE = /^S[ốỐ]\s?:?.{2,40}[\p{Lu}]$/u;
const CAPITALS_LINE = /^(?:\p{Lu}[\p{Lu}.-]{1,8}[ ]?){1,5}$/u;

/**
 * Finds the line of place and date.
 *
 * @param text - normalised text
 * @param range - the header
 */
export function segmentPlaceDate(text: string, range: Span): PlaceDate | undefined {
  const zone = text.slice(range.start, range.end);
  // A date alone may be a line of the subject ("… từ ⏎ ngày 01/01/2015"): one with its place comes first.
  let alone: PlaceDate | undefined;
  for (let at = zone.indexOf('ngày'); at >= 0; at = zone.indexOf('ngày', at + 4)) {
    const lineStart = Math.max(zone.lastIndexOf('\n', at), zone.lastIndexOf('|', at)) + 1;
    const found = readAt(zone, lineStart, at);
    if (found?.place) return shift(found, range.start);
    alone ??= found;
  }
  alone ??= readProperty(zone);
  return alone && shift(alone, range.start);
}

// The date that a page's table of properties gives, where the text has lost its own.
const PROPERTY =
  /(?:^|[\n|])\s{0,9}Ngày ban hành[ ]{0,4}:?[\s|]{1,12}(?=[0-9]{1,2}[/.-][0-9]{1,2}[/.-][0-9]{4})/u;
function readProperty(zone: string): PlaceDate | undefined {
  const label = PROPERTY.exec(zone);
  if (!label) return undefined;
  const start = label.index + label[0].length;
  const span = { start, end: start + zone.slice(start).search(/[^0-9/.-]|$/u) };
  return { span, date: span };
}

function readAt(zone: string, lineStart: number, at: number): PlaceDate | undefined {
  const date = DATE.exec(zone.slice(at, at + 90));
  if (!date) return undefined;
  const end = at + date[0].trimEnd().length;
  const alone = /^[ ]*(?:[\n|]|$)/u.test(zone.slice(end, end + 40));
  const line = zone.slice(lineStart, at).trim();
  const parts: PlaceDate = { span: { start: at, end }, date: { start: at, end } };
  const above = line === '' ? lineAbove(zone, lineStart) : undefined;
  const printed = above ? above.text : line;
  const comma = printed.endsWith(',');
  const place = findPlace(zone, above ? above.start : lineStart, printed);
  // Without a place the date has to be a line of its own; without a comma, place and date do.
  if (place && (comma || (line !== '' && alone && zone.slice(place.start, place.end) === line))) {
    parts.place = place;
    parts.span.start = place.start;
    return parts;
  }
  return (line === '' || NUMBER_LINE.test(line)) && alone ? parts : undefined;
}

// The name that ends a line, with its beginning on the line above where a narrow cell broke it.
function findPlace(zone: string, from: number, printed: string): Span | undefined {
  const words = trimSigns(printed, ',');
  const whole = NAME_AT_END.exec(words)?.[0] ?? (CAPITALS_LINE.test(words) ? words : undefined);
  if (whole === undefined) return undefined;
  // "V/v … ở cấp xã Hà Nội, ngày …": behind other words a unit in small letters is theirs.
  const name = whole === words ? whole : whole.replace(/^\p{Ll}[\p{Ll}\s]{1,9}(?=\p{Lu})/u, '');
  const start = zone.indexOf(words, from) + words.length - name.length;
  const span = { start, end: start + name.length };
  const above = name === words ? lineAbove(zone, zone.lastIndexOf('\n', start) + 1) : undefined;
  const goesOn = above && NAME_LINE.test(above.text) && zone.slice(above.end, start).trim() === '';
  if (above && goesOn && `${above.text} ${name}`.split(' ').length <= 5) span.start = above.start;
  return span;
}

// The line right above an offset; a blank line or the edge of a cell ends the search.
function lineAbove(zone: string, lineStart: number): (Span & { text: string }) | undefined {
  if (lineStart < 2 || zone[lineStart - 1] !== '\n') return undefined;
  const edge = Math.max(zone.lastIndexOf('\n', lineStart - 2), zone.lastIndexOf('|', lineStart - 2)) + 1;
  const raw = zone.slice(edge, lineStart - 1);
  const text = raw.trim();
  if (text === '') return undefined;
  const start = edge + raw.indexOf(text);
  return { start, end: start + text.length, text };
}

function shift(found: PlaceDate, by: number): PlaceDate {
  const move = (span: Span): Span => ({ start: span.start + by, end: span.end + by });
  const moved: PlaceDate = { span: move(found.span), date: move(found.date) };
  if (found.place) moved.place = move(found.place);
  return moved;
}
