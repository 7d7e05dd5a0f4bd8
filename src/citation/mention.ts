import type { Found, Span } from '../text/types.js';
import { tidyText } from '../text/normalize.js';
import { citationKey } from './key.js';
import { readPinpointsBefore } from './pinpoint.js';
import { readTypeRightBefore } from './type-word.js';
import type { Citation, Mention } from './types.js';

/** Options of mention reading. */
export interface MentionOptions {
  /** Slug of the type of the document itself: then "Quyết định này" in a decision is the document. */
  documentType?: string;
}

/** Words that point to a document, before it is known which one. */
export interface MentionReading extends Span {
  /** Slug of the type; absent for "văn bản". */
  slug?: string;
  /** Serial, in a short form such as "Quyết định 42". */
  serial?: string;
  /** True for "này": the document itself, or the one spoken of. */
  here: boolean;
  /** True for "các Nghị quyết nêu trên": more than one is meant. */
  many: boolean;
}

const HERE = /\s{1,3}này(?!\p{L})/uy;
const ABOVE =
  /\s{1,3}(?:(?:đã\s{1,3})?(?:nêu|nói|kể|dẫn)\s{1,3}trên|(?:vừa|đã)\s{1,3}(?:nêu|dẫn)|trên\s{1,3}đây|trên(?=\s{0,3}[,;.)])|đó)(?!\p{L})/uy;
const NEEDLES: readonly { needle: string; pattern: RegExp; back: RegExp }[] = [
  { needle: 'này', pattern: HERE, back: /\s{1,3}$/u },
  { needle: 'trên', pattern: ABOVE, back: /\s{1,3}(?:(?:đã\s{1,3})?(?:nêu|nói|kể|dẫn)\s{1,3})?$/u },
];
const MANY = /(?:^|[\s(])(?:[Cc]ác|[Nn]hững|[Hh]ai|[Bb]a)\s{1,3}$/u;
// Only types that are cited so; "Kế hoạch 5", "Điều 3" and the like are counts.
const SHORT =
  /(?<!\p{L})(?:Nghị\s{1,3}quyết|Nghị\s{1,3}định|Quyết\s{1,3}định|Thông\s{1,3}tư|Chỉ\s{1,3}thị|Công\s{1,3}điện|Công\s{1,3}văn|Kết\s{1,3}luận|Thông\s{1,3}báo)\s{1,3}(?:số\s{1,3})?([0-9]{1,5})(?![0-9/]|[.,][0-9]|\s?[-–/]|\s{1,3}(?:năm|tháng|ngày|nội|nhiệm|điểm|%))/gu;

/**
 * Finds words that point to a document without identifying it: "Công điện này", "Nghị quyết nêu trên", "Quyết định 42".
 *
 * @param text - normalised text
 * @returns readings in order
 */
export function scanMentionReadings(text: string): MentionReading[] {
  const readings: MentionReading[] = [];
  for (const { needle, pattern, back } of NEEDLES)
    for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + needle.length)) {
      const lead = back.exec(text.slice(Math.max(0, at - 16), at));
      const from = lead ? at - lead[0].length : at;
      pattern.lastIndex = from;
      const match = lead ? pattern.exec(text) : null;
      if (match) readings.push(...readAt(text, from, from + match[0].length, pattern === HERE));
    }
  for (const match of text.matchAll(SHORT)) {
    const type = readTypeRightBefore(text, match.index + match[0].search(/(?:số\s{1,3})?[0-9]/u));
    const span = { start: match.index, end: match.index + match[0].length };
    readings.push({
      ...span,
      here: false,
      many: false,
      serial: match[1] ?? '',
      ...(type?.slug && { slug: type.slug }),
    });
  }
  return readings.sort((a, b) => a.start - b.start || b.end - a.end);
}

function readAt(text: string, wordEnd: number, end: number, here: boolean): MentionReading[] {
  const type = readTypeRightBefore(text, wordEnd);
  if (!type) return [];
  const start = readPinpointsBefore(text, type.span.start)?.start ?? type.span.start;
  const many = MANY.test(text.slice(Math.max(0, type.span.start - 8), type.span.start));
  return [{ start, end, here, many, ...(type.slug !== undefined && { slug: type.slug }) }];
}

/**
 * Finds mentions and binds each to its antecedent, or leaves it open.
 *
 * @param text - normalised text
 * @param citations - as `scanCitations` gives them, in order
 * @param options - the type of the document itself
 * @returns mentions with `refersTo`: empty for the document itself, `/citations/0` for the first citation
 */
export function scanMentions(
  text: string,
  citations: readonly Found<Citation>[],
  options: MentionOptions = {},
): Found<Mention>[] {
  return bindMentions(text, scanMentionReadings(text), citations, options);
}

/** Binds readings to citations; spans of both are in `text`. */
export function bindMentions(
  text: string,
  readings: readonly MentionReading[],
  citations: readonly Found<Citation>[],
  options: MentionOptions = {},
): Found<Mention>[] {
  const mentions: Found<Mention>[] = [];
  let next = 0;
  let done = 0;
  for (const reading of readings) {
    while ((citations[next]?.span.end ?? Infinity) <= reading.start) next++;
    const inside = citations[next];
    if (reading.start < done || (inside && inside.span.start < reading.end)) continue;
    done = reading.end;
    const slice = text.slice(reading.start, reading.end);
    const value: Mention = { text: tidyText(slice) };
    const target = antecedent(text, reading, citations, next, options);
    if (target !== undefined) value.refersTo = target;
    mentions.push({ value, text: slice, span: { start: reading.start, end: reading.end } });
  }
  return mentions;
}

const REACH = 40;

function antecedent(
  text: string,
  reading: MentionReading,
  citations: readonly Found<Citation>[],
  next: number,
  options: MentionOptions,
): string | undefined {
  if (reading.many) return undefined;
  const own = options.documentType;
  if (reading.here && reading.slug !== undefined && reading.slug === own) return '';
  const before = citations.slice(Math.max(0, next - REACH), next);
  const fitting = before
    .map((citation, index) => ({ citation, index: next - before.length + index }))
    .filter(({ citation }) => fits(citation.value, reading));
  const last = fitting.at(-1);
  if (!last) return undefined;
  // "này" speaks of the paragraph; a tie of two documents there stays open.
  const near = fitting.filter(
    ({ citation }) => !/\n\s*\n/u.test(text.slice(citation.span.end, reading.start)),
  );
  if (reading.here && near.length === 0) return undefined;
  const rivals = reading.serial !== undefined ? fitting : near;
  const keys = new Set(rivals.map(({ citation }) => documentOf(citation.value)));
  return keys.size > 1 ? undefined : `/citations/${last.index}`;
}

function documentOf(citation: Citation): string {
  return citation.number?.canonical ?? citationKey(citation) ?? citation.text;
}

function fits(citation: Citation, reading: MentionReading): boolean {
  if (reading.slug !== undefined && citation.documentType !== reading.slug) return false;
  return reading.serial === undefined || Number(citation.number?.serial) === Number(reading.serial);
}
