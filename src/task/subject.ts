import { readBodyListAt } from '../body/read.js';
import type { BodyReference } from '../body/types.js';
import { cleanText } from '../text/normalize.js';
import type { Span } from '../text/types.js';
import { holdsAt, PREDICATE, STATEMENT } from './grammar.js';
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

const REACH = 240;
const COURTESY =
  /(?:(?:các|những)\s{1,3})?(?:đồng\s{1,3}chí|đ\/c)\s{1,3}|(?:riêng\s{1,3})?đối\s{1,3}với\s{1,3}|riêng\s{1,3}/iuy;
const ASIDE = /\s{0,3}(?:[¹²³⁴-⁹]{1,2}|\[[0-9]{1,2}\]|\([^()]{1,200}\))/uy;
const BREAK = /[.;:]/u;
// A verb after these words belongs to the noun phrase: "cơ quan được giao", "lực lượng tham gia, quản lý".
const INSIDE_NAME =
  /(?:,|và|được|của|để|về|trong|cơ\squan|làm|việc|công\stác|nhiệm\svụ|giao|phân\scông)\s{1,3}$/u;

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

/** Reads the bodies that a clause names at `index`, up to the predicate. */
export function readParty(text: string, index: number, limit: number): Party | undefined {
  const list = readBodyListAt(text, index);
  const last = list?.items.at(-1);
  if (!list || !last || list.end > limit) return undefined;
  const bodies: NamedBody[] = list.items.flatMap((item) => listMembers(item));
  const end = skip(ASIDE, text, list.end);
  const next = skipGap(text, end);
  if (endsAt(text, end, limit) || holdsAt(PREDICATE, text, next) || holdsAt(STATEMENT, text, next))
    return { bodies, end };
  // Words that no name explains belong to the last body, up to the predicate.
  const predicate = findPredicate(text, end, Math.min(limit, end + REACH));
  if (predicate === undefined) return { bodies, end };
  const rest = trimmed(text, { start: last.span.start, end: predicate });
  bodies.splice(-1, 1, { value: { text: cleanText(text.slice(rest.start, rest.end)) }, span: rest });
  return { bodies, end: predicate };
}

function findPredicate(text: string, from: number, limit: number): number | undefined {
  for (const match of text.slice(from, limit).matchAll(/\s(?=\p{L})|[.;:]/gu)) {
    const index = from + match.index;
    if (BREAK.test(match[0])) return index;
    if (holdsAt(STATEMENT, text, index + 1)) return undefined;
    if (holdsAt(PREDICATE, text, index + 1) && !INSIDE_NAME.test(text.slice(from, index + 1)))
      return index + 1;
  }
  return limit - from < REACH ? limit : undefined;
}

/** True where a predicate begins after a name: not a statement about it. */
export function startsPredicate(text: string, index: number): boolean {
  const at = skipGap(text, index);
  return !holdsAt(STATEMENT, text, at) && holdsAt(PREDICATE, text, at);
}

/** True where nothing but a colon or the end of the clause follows a name. */
export function endsAt(text: string, index: number, limit: number): boolean {
  const at = skipGap(text, index);
  return at >= limit || text[at] === ':' || (at >= limit - 1 && BREAK.test(text.charAt(at)));
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
