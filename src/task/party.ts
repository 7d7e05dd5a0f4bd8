import { readBodyListAt } from '../body/read.js';
import { NOT_BEFORE_WORD } from '../text/boundary.js';
import { tidyText } from '../text/normalize.js';
import { holdsAt, matchAt, PREDICATE, skip, STATEMENT } from './grammar.js';
import { splitMembers } from './members.js';
import {
  findDuty,
  findNameEnd,
  findUnknownNameEnd,
  isUnfinished,
  mayBegin,
  nextName,
  takesVerb,
} from './name-end.js';
import type { NamedBody, Party } from './named-body.js';

const MAX_PARTS = 24;
const RIGHT = '(?:chức\\s{1,3}năng|nhiệm\\s{1,3}vụ|quyền\\s{1,3}hạn|thẩm\\s{1,3}quyền|trách\\s{1,3}nhiệm)';
// A note, a parenthesis, "trong phạm vi nhiệm vụ, quyền hạn của mình".
const ASIDE: RegExp = /* @__PURE__ */ new RegExp(
  `\\s{0,3}(?:[¹²³⁴-⁹]{1,2}|\\[[0-9]{1,2}\\]|\\([^()]{1,200}\\))|,?\\s{1,3}trong\\s{1,3}phạm\\s{1,3}vi\\s{1,3}${RIGHT}(?:,\\s{1,3}${RIGHT}){0,3}(?:\\s{1,3}(?:của\\s{1,3}mình|được\\s{1,3}giao|được\\s{1,3}phân\\s{1,3}công|quản\\s{1,3}lý)){0,2}(?:,(?=\\s{1,3}(?!các\\s)\\p{Ll}))?`,
  'uy',
);
// "Sở Tài chính, trên cơ sở đề xuất của …, chủ trì"
const ASIDE_COMMA =
  /,(?=\s{1,3}(?:trên\s{1,3}cơ\s{1,3}sở|căn\s{1,3}cứ|theo|trong\s{1,3}phạm\s{1,3}vi|tùy\s{1,3}theo)\s)/uy;
// What a heading adds to a name: "Sở Tài chính - Cơ quan thường trực Ban Chỉ đạo", "các cơ quan liên quan (gồm các Sở: …)".
const ROLE =
  '(?:[Cc]ơ\\s{1,3}quan|[Đđ]ơn\\s{1,3}vị|[Bb]ộ\\s{1,3}phận|(?:[Pp]hó\\s{1,3})?(?:[Tt]rưởng|[Cc]hủ\\s{1,3}tịch)|[Tt]ổ\\s{1,3}trưởng|[Tt]hường\\s{1,3}trực|[ỦUủu][yỷỳ]\\s{1,3}viên|[Tt]hành\\s{1,3}viên|[Đđ]ầu\\s{1,3}mối)';
const PART: RegExp = /* @__PURE__ */ new RegExp(
  `^(?:\\s{1,3}[-–]\\s{1,3}${ROLE}\\s[^.;:()]{3,90}|\\s{0,3}\\((?:bao\\s{1,3})?gồm[\\s:][^()]{2,200}\\))`,
  'u',
);
// "cấp ủy các cấp, nhất là ở đô thị lớn, phải …": said of those who were named.
const STRESSED = /,\s{1,3}(?:nhất|đặc\s{1,3}biệt|trước\s{1,3}hết)\s{1,3}là\s/uy;
const COURTESY =
  /(?:(?:các|những)\s{1,3})?(?:đồng\s{1,3}chí|đ\/c)\s{1,3}|(?:riêng\s{1,3})?đối\s{1,3}với\s{1,3}|riêng\s{1,3}|về\s{1,3}phía\s{1,3}/iuy;
// Groups and bodies without a name that the reader of names leaves out.
const BARE =
  /(?:[Cc]ác\s{1,3}cơ\s{1,3}quan\s{1,3}(?:truyền\s{1,3}thông|thông\s{1,3}tấn|thông\s{1,3}tin)(?:,|\s{1,3}và)\s{1,3}báo\s{1,3}chí|(?:[Cc]ơ\s{1,3}quan,\s{1,3})?[Tt]ổ\s{1,3}chức,\s{1,3}cá\s{1,3}nhân|(?:Quý\s{1,3})?(?:[Cc]ông\s{1,3}ty|[Dd]oanh\s{1,3}nghiệp)|Quý\s{1,3}(?:cơ\s{1,3}quan|[Đđ]ơn\s{1,3}vị|[Ss]ở|[Bb]ộ)|[Đđ]ịa\s{1,3}phương|[Cc]hính\s{1,3}quyền(?:\s{1,3}(?:địa\s{1,3}phương|cơ\s{1,3}sở|các\s{1,3}cấp))?|[Cc]ấp\s{1,3}[uủ][ỷy](?:\s{1,3}đảng)?(?:\s{1,3}các\s{1,3}cấp)?|ngành\s{1,3}\p{Ll}{1,8}\s{1,3}\p{Ll}{1,8}|[Ll]ực\s{1,3}lượng\s{1,3}tham\s{1,3}gia\s{1,3}bảo\s{1,3}vệ\s{1,3}an\s{1,3}ninh,?\s{1,3}trật\s{1,3}tự(?:\s{1,3}ở\s{1,3}cơ\s{1,3}sở)?|Đại\s{1,3}sứ\s{1,3}quán(?:\s{1,3}\p{Lu}\p{Ll}{1,8}){0,4}(?:\s{1,3}tại(?:\s{1,3}\p{Lu}\p{Ll}{1,8}){1,4})?)(?![0-9\p{L}])/uy;

// "Ban Thường vụ các xã ủy, phường ủy", "các đảng ủy".
const COMMITTEE = '(?:[Tt]ỉnh|[Tt]hành|[Hh]uyện|[Qq]uận|[Tt]hị|[Xx]ã|[Pp]hường|[Đđ]ảng)\\s{1,3}[uủ][ỷy]';
const COMMITTEES: RegExp = /* @__PURE__ */ new RegExp(
  `(?:(?:Ban\\s{1,3}(?:Thường\\s{1,3}vụ|Chấp\\s{1,3}hành)|Thường\\s{1,3}trực|Bí\\s{1,3}thư)\\s{1,3})?(?:[Cc]ác\\s{1,3})${COMMITTEE}(?:(?:,|\\s{1,3}và)\\s{1,3}${COMMITTEE}){1,4}(?:\\s{1,3}trực\\s{1,3}thuộc)?${NOT_BEFORE_WORD}`,
  'uy',
);

/** True where something is laid on those named: a predicate, a colon or the end follows, not a statement. */
export function isSubject(text: string, party: Party, limit: number): boolean {
  const start = party.bodies[0]?.span.start ?? limit;
  if (isShoutedPredicate(text, start, limit)) return false;
  return endsAt(text, party.end, limit) || startsPredicate(text, party.end);
}

/**
 * Reads the bodies that a clause names at `index`. Words that no name explains belong to the last body, up to the
 * predicate or the next name ("các địa phương có tỷ lệ tiêm chủng thấp").
 *
 * @param text - a normalised text
 * @param index - where the first name must begin
 * @param limit - where the clause ends
 * @returns the bodies, or `undefined` where none stands there
 */
export function readParty(text: string, index: number, limit: number): Party | undefined {
  const start = skip(COURTESY, text, index);
  const bodies: NamedBody[] = [];
  let end = start;
  for (let at: number | undefined = start; at !== undefined && bodies.length < MAX_PARTS;) {
    const items = readNames(text, at, limit);
    const last = items.at(-1);
    if (!last) break;
    bodies.push(...items);
    const named = readPart(text, last.span.end, limit);
    if (named > last.span.end) extendLast(text, bodies, named);
    end = skip(ASIDE, text, named);
    const stressed = holdsAt(STRESSED, text, end) ? findDuty(text, end, limit) : undefined;
    if (stressed) {
      end = stressed.end;
      break;
    }
    if (endsAt(text, end, limit)) break;
    if (startsPredicate(text, end) && !isUnfinished(last) && !takesVerb(text, end, limit, last)) break;
    at = nextName(text, end, limit);
    if (at !== undefined) continue;
    const cut = cutPredicate(text, bodies);
    const more = cut === undefined ? findNameEnd(text, end, limit, last) : undefined;
    if (more === undefined) {
      end = cut ?? end;
      break;
    }
    const whole = more.next === undefined ? readPart(text, more.end, limit) : more.end;
    extendLast(text, bodies, whole);
    end = skip(ASIDE, text, whole);
    at = more.next;
  }
  return bodies.length > 0 ? { bodies: splitMembers(text, bodies), end } : undefined;
}

function readPart(text: string, end: number, limit: number): number {
  const part = PART.exec(text.slice(end, Math.min(limit, end + 240)))?.[0] ?? '';
  const to = end + part.length;
  return endsAt(text, to, limit) ? to : end;
}

/**
 * Makes a list reach to `limit`, where it is known to end: words after the last name belong to it, and names that
 * begin after a comma or "và" go on with the list.
 */
export function readRest(text: string, party: Party, limit: number): Party {
  const bodies = [...party.bodies];
  let { end } = party;
  while (/\p{L}/u.test(text.slice(end, limit)) && bodies.length < MAX_PARTS) {
    const joint = /(?:[,;]|\svà)\s{1,3}(?=\p{Lu}|các\s)/gu;
    let next: Party | undefined;
    for (const match of text.slice(end, limit).matchAll(joint)) {
      next = readParty(text, end + match.index + match[0].length, limit);
      if (!next) continue;
      if (match.index > 0) extendLast(text, bodies, end + match.index);
      break;
    }
    if (!next) {
      extendLast(text, bodies, limit);
      break;
    }
    bodies.push(...next.bodies);
    end = next.end;
  }
  return { bodies, end: limit };
}

/** Reads a list of names at `index`, each as it is known, without words that no name explains. */
export function readNames(text: string, at: number, limit: number): NamedBody[] {
  const list = mayBegin(text, at) ? readBodyListAt(text, at) : undefined;
  const bare = Math.max(skip(BARE, text, at), skip(COMMITTEES, text, at));
  if (list && list.end >= bare) return list.items.filter(({ span }) => span.end <= limit);
  const end = bare > at ? bare : (findUnknownNameEnd(text, at, limit) ?? at);
  if (end === at || end > limit) return [];
  return [{ value: { text: tidyText(text.slice(at, end)), kind: 'group' }, span: { start: at, end } }];
}

function extendLast(text: string, bodies: NamedBody[], to: number): void {
  const last = bodies.pop();
  if (!last) return;
  const { start } = last.span;
  let end = to;
  while (end > start && /[\s,;:]/u.test(text.charAt(end - 1))) end--;
  bodies.push({ value: { text: tidyText(text.slice(start, end)) }, span: { start, end } });
}

// "các cơ quan liên quan tham mưu": a name may have swallowed the verb that the clause needs.
function cutPredicate(text: string, bodies: NamedBody[]): number | undefined {
  const last = bodies.at(-1);
  if (!last) return undefined;
  const { start, end } = last.span;
  for (const match of text.slice(start, end).matchAll(/(?<!,|và|[Cc]ác|cơ\s{1,3}quan)\s{1,3}(?=\p{Ll})/gu)) {
    const index = start + match.index;
    const verb = matchAt(PREDICATE, text, index + match[0].length);
    if (verb === undefined || !/\s/u.test(verb) || index + match[0].length + verb.length !== end) continue;
    extendLast(text, bodies, index);
    return index;
  }
  return undefined;
}

// "TỔ CHỨC THỰC HIỆN" is a heading, not the name of a body.
function isShoutedPredicate(text: string, index: number, limit: number): boolean {
  const slice = text.slice(index, Math.min(limit, index + 24));
  return slice === slice.toUpperCase() && holdsAt(PREDICATE, slice.toLowerCase(), 0);
}

/** True where a predicate begins after a name, in small letters or on a new line; not a statement about it. */
export function startsPredicate(text: string, index: number): boolean {
  const at = skipSpaces(text, skip(ASIDE_COMMA, text, index));
  if (holdsAt(STATEMENT, text, at) || !holdsAt(PREDICATE, text, at)) return false;
  return /\p{Ll}/u.test(text.charAt(at)) || text.slice(index, at).includes('\n');
}

/** True where nothing but a colon or the end of the clause follows a name. */
export function endsAt(text: string, index: number, limit: number): boolean {
  const at = skipGap(text, index);
  return at >= limit || text[at] === ':' || (at >= limit - 1 && /[.;]/u.test(text.charAt(at)));
}

/** Offset after white space and commas. */
export function skipGap(text: string, index: number): number {
  let at = index;
  while (at < text.length && (text.charCodeAt(at) <= 32 || text[at] === ',')) at++;
  return at;
}

function skipSpaces(text: string, index: number): number {
  let at = index;
  while (at < text.length && text.charCodeAt(at) <= 32) at++;
  return at;
}
