import { tidyText } from '../text/normalize.js';
import type { Span } from '../text/types.js';
import { readPredicate } from './clause.js';
import { matchAt } from './grammar.js';
import type { NamedBody, Party } from './named-body.js';
import { readParty, readRest, skipGap, startsPredicate } from './party.js';

/** What a line of a plan says about the item that it stands under. */
export interface Slot {
  /** Who leads, who cooperates, what is to be done, who is to do what, by when, or another property. */
  kind: 'lead' | 'cooperating' | 'content' | 'clause' | 'time' | 'other';
  /** The bodies of a lead or cooperating line. */
  bodies: NamedBody[];
  /** What stands after the colon. */
  content: Span;
}

const WHO =
  '(?:Các\\s{1,3})?(?:[Cc]ơ\\s{1,3}quan|[Đđ]ơn\\s{1,3}vị|[Tt]ổ\\s{1,3}chức|[Bb]ộ\\s{1,3}phận)(?:,\\s{1,3}đơn\\s{1,3}vị)?\\s{1,3}';
const REST =
  '(?:\\s{1,3}(?:thực\\s{1,3}hiện|triển\\s{1,3}khai|soạn\\s{1,3}thảo|tham\\s{1,3}mưu|hoàn\\s{1,3}thành|dự\\s{1,3}kiến|công\\s{1,3}việc|đầu\\s{1,3}ra)){0,2}\\s{0,3}:';
const LEAD: RegExp = /* @__PURE__ */ new RegExp(
  `(?:${WHO}(?:chủ\\s{1,3}trì|thực\\s{1,3}hiện|đầu\\s{1,3}mối|chịu\\s{1,3}trách\\s{1,3}nhiệm)|Chủ\\s{1,3}trì|Phân\\s{1,3}công|Trách\\s{1,3}nhiệm)${REST}`,
  'uy',
);
const COOPERATING: RegExp = /* @__PURE__ */ new RegExp(
  `(?:${WHO}phối\\s{1,3}hợp|Phối\\s{1,3}hợp)${REST}`,
  'uy',
);
const CONTENT: RegExp = /* @__PURE__ */ new RegExp(`(?:Nội\\s{1,3}dung|Nhiệm\\s{1,3}vụ)${REST}`, 'uy');
const TIME: RegExp = /* @__PURE__ */ new RegExp(
  `(?:Thời\\s{1,3}gian|Thời\\s{1,3}hạn|Tiến\\s{1,3}độ|Hoàn\\s{1,3}thành)${REST}|Thời\\s{1,3}(?:gian|hạn)\\s{1,3}(?:thực\\s{1,3}hiện|hoàn\\s{1,3}thành)(?=\\s)`,
  'uy',
);
const OTHER: RegExp = /* @__PURE__ */ new RegExp(
  `(?:Sản\\s{1,3}phẩm|Kết\\s{1,3}quả|Kinh\\s{1,3}phí|Địa\\s{1,3}điểm|Lý\\s{1,3}do)${REST}`,
  'uy',
);

/**
 * Reads a line of a plan: "Cơ quan chủ trì: Sở Nội vụ.", "Thời gian thực hiện: quý I năm 2026.". A line that says who
 * does what ("Cơ quan thực hiện: Sở Nội vụ rà soát …") holds a clause.
 *
 * @param text - a normalised text
 * @param body - the paragraph
 */
export function readSlot(text: string, body: Span): Slot | undefined {
  for (const [kind, pattern] of KINDS) {
    const label = matchAt(pattern, text, body.start);
    if (label === undefined) continue;
    const content = { start: Math.min(skipGap(text, body.start + label.length), body.end), end: body.end };
    if (kind !== 'lead' && kind !== 'cooperating') return { kind, bodies: [], content };
    const party = readParty(text, content.start, body.end);
    if (!party) return { kind: 'other', bodies: [], content };
    const does =
      startsPredicate(text, party.end) &&
      hasWords(text, readPredicate(text, { start: party.end, end: body.end }).start, body.end);
    if (does) return { kind: 'clause', bodies: party.bodies, content };
    return { kind, bodies: listBodies(text, party, body.end), content };
  }
  return undefined;
}

/**
 * Reads a cell or line that holds nothing but bodies; where no grammar knows the first, the whole is one name.
 *
 * @param text - a normalised text
 * @param range - where they stand
 */
export function readBodies(text: string, range: Span): NamedBody[] {
  let { start, end } = range;
  while (start < end && /[\s\-–•+;,.:]/u.test(text.charAt(start))) start++;
  while (end > start && /[\s.;,:]/u.test(text.charAt(end - 1))) end--;
  if (end === start) return [];
  const party = readParty(text, start, end);
  if (party) return readRest(text, party, end).bodies;
  const whole = { start, end };
  return /\p{L}/u.test(text.slice(start, end))
    ? [{ value: { text: tidyText(text.slice(start, end)) }, span: whole }]
    : [];
}

const NEXT = /(?:[,;]|\svà)\s{1,3}(?=\p{Lu}|các\s)/gu;
const UNKNOWN = /\p{Lu}[^,;.:()|]{3,80}/uy;
const MAX_BODIES = 24;

// A line holds nothing but bodies: words between them are passed over, and a name that no grammar knows is one too.
function listBodies(text: string, first: Party, limit: number): NamedBody[] {
  const bodies = [...first.bodies];
  NEXT.lastIndex = first.end;
  for (let next = NEXT.exec(text); next && next.index < limit; next = NEXT.exec(text)) {
    const start = next.index + next[0].length;
    const party = start < limit ? readParty(text, start, limit) : undefined;
    const named = party ? '' : (matchAt(UNKNOWN, text, start)?.split(/\s{1,3}và\s{1,3}các\s/u)[0] ?? '');
    const end = party?.end ?? Math.min(start + named.trimEnd().length, limit);
    if (party) bodies.push(...party.bodies);
    else if (end > start && next[0].startsWith(';'))
      bodies.push({ value: { text: tidyText(text.slice(start, end)) }, span: { start, end } });
    if (bodies.length >= MAX_BODIES) break;
    NEXT.lastIndex = Math.max(end, start);
  }
  return bodies;
}

const KINDS: readonly (readonly [Slot['kind'], RegExp])[] = [
  ['lead', LEAD],
  ['cooperating', COOPERATING],
  ['content', CONTENT],
  ['time', TIME],
  ['other', OTHER],
];

function hasWords(text: string, start: number, end: number): boolean {
  return /\p{L}/u.test(text.slice(start, end));
}
