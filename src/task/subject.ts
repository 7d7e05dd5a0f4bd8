import { readBodyListAt } from '../body/read.js';
import type { BodyReference } from '../body/types.js';
import { cleanText } from '../text/normalize.js';
import type { Span } from '../text/types.js';
import { holdsAt, OPENER, PREDICATE, STATEMENT } from './grammar.js';
import { listMembers } from './members.js';

/** A body that a clause names. */
export interface NamedBody {
  /** The body. */
  value: BodyReference;
  /** Where it is named. */
  span: Span;
}

/** Those on whom a clause lays something, or with whom it is to be done. */
export interface Party {
  /** In the order of the text. */
  bodies: NamedBody[];
  /** Offset after the last of them. */
  end: number;
}

const REACH = 320;
const MAX_PARTS = 24;
const COURTESY =
  /(?:(?:các|những)\s{1,3})?(?:đồng\s{1,3}chí|đ\/c)\s{1,3}|(?:riêng\s{1,3})?đối\s{1,3}với\s{1,3}|riêng\s{1,3}/iuy;
const ASIDE = /\s{0,3}(?:[¹²³⁴-⁹]{1,2}|\[[0-9]{1,2}\]|\([^()]{1,200}\))/uy;
const JOINT = /\s{0,3}(?:[,;](?:\s{1,3}và)?|\s{1,3}và)\s{1,3}/uy;
const STOP = /[.;:]/u;
// What a name may go on with: "đóng trên địa bàn", "có tỷ lệ tiêm chủng còn thấp".
const PLACED =
  /[\s,]{1,3}(?:thuộc|trực\s{1,3}thuộc|đóng|tại|ở|trên|nêu|nói|quản\s{1,3}lý|liên\s{1,3}quan)(?=\s)/uy;
const RELATIVE = /\s{1,3}(?:có|được|đang|chưa|nơi|mà)(?=\s)/uy;
const CAPITAL = /\s{1,3}\p{Lu}/uy;
const UNFINISHED = /(?:^|\s)(?:Ban|Sở|Cục|Vụ|Phòng|Hội đồng|Tổ|Bộ|Viện|Đoàn)$/u;
// A verb after these words belongs to the noun phrase: "cơ quan được giao", "lực lượng tham gia, quản lý".
const INSIDE_NAME =
  /(?:,|và|được|của|để|về|trong|cơ\squan|làm|việc|công\stác|nhiệm\svụ|giao|phân\scông)\s{1,3}$/u;
const BARE_GROUP =
  /(?:địa\s{1,3}phương|chính\s{1,3}quyền(?:\s{1,3}(?:địa\s{1,3}phương|cơ\s{1,3}sở|các\s{1,3}cấp))?|cấp\s{1,3}ủy|ngành\s{1,3}\p{Ll}{1,8}\s{1,3}\p{Ll}{1,8})(?![0-9\p{L}])/uy;

/**
 * Reads the bodies on whom a clause lays something, where a predicate, a colon or the end follows them.
 * A description ("các địa phương có tỷ lệ tiêm chủng thấp") reaches to the predicate.
 *
 * @param text - a normalised text
 * @param index - where the first name must begin
 * @param limit - where the clause ends
 * @returns the bodies, or `undefined` where none stands there or a statement follows
 */
export function readSubject(text: string, index: number, limit: number): Party | undefined {
  const party = readParty(text, skip(COURTESY, text, index), limit);
  return party && (endsAt(text, party.end, limit) || startsPredicate(text, party.end)) ? party : undefined;
}

/**
 * Reads the bodies that a clause names at `index`. Words that no name explains belong to the last body, up to the
 * predicate or the next name.
 */
export function readParty(text: string, index: number, limit: number): Party | undefined {
  const bodies: NamedBody[] = [];
  let end = index;
  for (let at: number | undefined = index; at !== undefined && bodies.length < MAX_PARTS;) {
    const list = readBodyListAt(text, at);
    if (!list || list.end > limit) break;
    bodies.push(...list.items);
    end = skip(ASIDE, text, list.end);
    if (endsAt(text, end, limit) || holdsAt(STATEMENT, text, skipGap(text, end))) break;
    if (startsPredicate(text, end) && !isUnfinished(bodies)) break;
    at = nextName(text, end, limit);
    if (at !== undefined) continue;
    const cut = bodies.at(-1)?.value.kind === 'group' ? cutPredicate(text, bodies) : undefined;
    const more = cut === undefined ? findNameEnd(text, end, limit, bodies) : undefined;
    if (more === undefined) {
      end = cut ?? cutPredicate(text, bodies) ?? end;
      break;
    }
    extendLast(text, bodies, more.end);
    end = more.end;
    at = more.next;
  }
  if (bodies.length === 0) {
    end = skip(BARE_GROUP, text, index);
    if (end === index || end > limit) return undefined;
    bodies.push({ value: { text: cleanText(text.slice(index, end)) }, span: { start: index, end } });
    return { bodies, end };
  }
  return {
    bodies: joinShared(text, bodies)
      .flatMap((body) => splitGroup(text, body))
      .flatMap(listMembers),
    end,
  };
}

function nextName(text: string, end: number, limit: number): number | undefined {
  const next = skip(JOINT, text, end);
  return next > end && next < limit && readBodyListAt(text, next) ? next : undefined;
}

function isUnfinished(bodies: readonly NamedBody[]): boolean {
  return UNFINISHED.test(bodies.at(-1)?.value.text ?? '');
}

// Where words that follow the last name, and belong to it, end; and where the next name begins.
function findNameEnd(
  text: string,
  from: number,
  limit: number,
  bodies: readonly NamedBody[],
): { end: number; next?: number } | undefined {
  const relative = holdsAt(RELATIVE, text, from);
  if (
    !relative &&
    !isUnfinished(bodies) &&
    !holdsAt(PLACED, text, from) &&
    !holdsAt(CAPITAL, text, from) &&
    text[from] !== ','
  )
    return undefined;
  const reach = Math.min(limit, from + REACH);
  let first = true;
  for (const match of text.slice(from, reach).matchAll(/\s{1,3}(?=\p{L})|[.;:,]/gu)) {
    const index = from + match.index;
    const next = nextName(text, index, limit);
    if (next !== undefined) return { end: index, next };
    if (STOP.test(match[0])) return { end: index };
    const word = index + match[0].length;
    if (holdsAt(STATEMENT, text, word) && !relative) return { end: index };
    const skipped = first && isUnfinished(bodies);
    if (match[0] !== ',') first = false;
    if (skipped || INSIDE_NAME.test(text.slice(from, word))) continue;
    if (isLowerAt(text, word) && holdsAt(relative ? OPENER : PREDICATE, text, word)) return { end: index };
  }
  return limit - from < REACH ? { end: limit } : undefined;
}

function extendLast(text: string, bodies: NamedBody[], end: number): void {
  const last = bodies.pop();
  if (!last) return;
  const span = trimmed(text, { start: last.span.start, end });
  bodies.push({ value: { text: cleanText(text.slice(span.start, span.end)) }, span });
}

// "Văn phòng Bộ tổng hợp": a name may have swallowed the verb that the clause needs.
function cutPredicate(text: string, bodies: NamedBody[]): number | undefined {
  const last = bodies.at(-1);
  if (!last) return undefined;
  let cut: number | undefined;
  for (const match of text.slice(last.span.start, last.span.end).matchAll(/\s(?=\p{Ll})/gu)) {
    const index = last.span.start + match.index;
    if (holdsAt(PREDICATE, text, index + 1) && !INSIDE_NAME.test(text.slice(last.span.start, index + 1)))
      cut = index;
  }
  if (cut !== undefined) extendLast(text, bodies, cut);
  return cut;
}

// "Bí thư Tỉnh ủy và Chủ tịch Ủy ban nhân dân các tỉnh: A, B" share the places.
function joinShared(text: string, bodies: readonly NamedBody[]): NamedBody[] {
  const joined: NamedBody[] = [];
  for (const body of bodies) {
    const before = joined.at(-1);
    if (before && SHARING.test(before.value.text ?? '') && SHARED.test(body.value.text ?? '')) {
      joined.pop();
      const span = { start: before.span.start, end: body.span.end };
      joined.push({ value: { text: cleanText(text.slice(span.start, span.end)) }, span });
    } else joined.push(body);
  }
  return joined;
}

// "ngành công thương và các địa phương": a second group begins with its own "các".
function splitGroup(text: string, body: NamedBody): NamedBody[] {
  if (body.value.kind !== 'group') return [body];
  const slice = text.slice(body.span.start, body.span.end);
  const second = /(?<=\p{L})(?:,|\s{1,3}và)\s{1,3}(?=các\s)/u.exec(slice);
  if (!second) return [body];
  const cut = body.span.start + second.index;
  const next = cut + second[0].length;
  return [
    {
      value: { text: cleanText(text.slice(body.span.start, cut)), kind: 'group' },
      span: { start: body.span.start, end: cut },
    },
    ...splitGroup(text, {
      value: { text: cleanText(text.slice(next, body.span.end)), kind: 'group' },
      span: { start: next, end: body.span.end },
    }),
  ];
}

const SHARING = /^Bí thư (?:các )?(?:[Tt]ỉnh|[Tt]hành|[Hh]uyện|[Đđ]ảng) ủy(?:, [Tt]hành ủy)?$/u;
const SHARED = /^Chủ tịch (?:Ủy ban nhân dân|UBND) các /u;

/** True where a predicate begins after a name, in small letters or on a new line; not a statement about it. */
export function startsPredicate(text: string, index: number): boolean {
  const at = skipSpaces(text, index);
  if (holdsAt(STATEMENT, text, at) || !holdsAt(PREDICATE, text, at)) return false;
  return isLowerAt(text, at) || text.slice(index, at).includes('\n');
}

function isLowerAt(text: string, index: number): boolean {
  return /\p{Ll}/u.test(text.charAt(index));
}

function skipSpaces(text: string, index: number): number {
  let at = index;
  while (at < text.length && text.charCodeAt(at) <= 32) at++;
  return at;
}

/** True where nothing but a colon or the end of the clause follows a name. */
export function endsAt(text: string, index: number, limit: number): boolean {
  const at = skipGap(text, index);
  return at >= limit || text[at] === ':' || (at >= limit - 1 && STOP.test(text.charAt(at)));
}

/** Offset after white space and a comma. */
export function skipGap(text: string, index: number): number {
  let at = index;
  while (at < text.length && (text.charCodeAt(at) <= 32 || text[at] === ',')) at++;
  return at;
}

/** Offset after a sticky pattern at `index`; `index` itself where it does not match. */
export function skip(pattern: RegExp, text: string, index: number): number {
  pattern.lastIndex = index;
  return index + (pattern.exec(text)?.[0].length ?? 0);
}

function trimmed(text: string, span: Span): Span {
  let { start, end } = span;
  while (end > start && /[\s,;:]/u.test(text.charAt(end - 1))) end--;
  while (start < end && /\s/u.test(text.charAt(start))) start++;
  return { start, end };
}
