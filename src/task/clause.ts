import type { Span } from '../text/types.js';
import { DECISION, EXECUTES, holdsAt, ORDER, PREDICATE, skip, STATEMENT } from './grammar.js';
import type { NamedBody, Party } from './named-body.js';
import { isSubject, readParty, readRest, skipGap } from './party.js';

/** What a directive clause says: on whom it lays what, and with whom it is to be done. */
export interface Clause {
  /** Those whom it names. */
  subject: NamedBody[];
  /** How it is laid on them: by a verb of assignment ("Giao X …"), "để X biết, …", or by the bare sentence. */
  manner: 'ordered' | 'told' | 'stated';
  /** From "chủ trì, phối hợp với Y". */
  cooperating: NamedBody[];
  /** From the first word of the predicate to the end; empty for a heading. */
  predicate: Span;
  /** Where the first word after the subject stands. */
  said: number;
  /** Where the clause begins, after the circumstances that only give reasons. */
  start: number;
  /** A colon stands between subject and predicate, or ends the heading. */
  colon: boolean;
}

// What stands before the subject of a sentence: circumstances, up to a comma or a colon.
const CIRCUMSTANCE =
  /(?:Trường\s{1,3}hợp|Trong|Trên\s{1,3}cơ\s{1,3}sở|Căn\s{1,3}cứ|Để|Nhằm|Sau|Khi|Trước|Nếu|Thực\s{1,3}hiện|Theo|Triển\s{1,3}khai|Đối\s{1,3}với|Hằng|Hàng|Định\s{1,3}kỳ|Ngày|Vì\s{1,3}vậy|Do|Nhận\s{1,3}được|Đồng\s{1,3}thời|Ngoài|Bên\s{1,3}cạnh|Với|Xét|Qua|Tại|Từ|Vào|Chậm\s{1,3}nhất|Tiếp|Trả\s{1,3}lời|Về|Tuy\s{1,3}nhiên|Đến|Cùng\s{1,3}với|Thời\s{1,3}gian|Hiện\s{1,3}nay|Như\s{1,3}vậy)(?=[\s,:])/uy;
// "Đây là nhiệm vụ cấp bách, Thủ tướng Chính phủ yêu cầu …": a preface.
const PREFACE = /Đây\s{1,3}là\s/uy;
// These are circumstances even where a predicate may begin so.
const SURELY_CIRCUMSTANCE =
  /(?:Căn\s{1,3}cứ|Trên\s{1,3}cơ\s{1,3}sở|Định\s{1,3}kỳ|Hằng|Hàng|Trước\s{1,3}ngày|Chậm\s{1,3}nhất|Đồng\s{1,3}thời|Theo|Trong)(?=[\s,:])/uy;
// Circumstances whose dates are no deadline.
const REASON =
  /(?:Để|Nhằm|Thực\s{1,3}hiện|Căn\s{1,3}cứ|Xét|Theo|Trên\s{1,3}cơ\s{1,3}sở|Triển\s{1,3}khai|Trả\s{1,3}lời|Do|Vì\s{1,3}vậy|Tiếp|Qua|Ngày|Sau\s{1,3}khi|Tại)(?=[\s,:])/uy;
const LEGAL_BASIS =
  /(?:Căn\s{1,3}cứ|Xét|Theo\s{1,3}đề\s{1,3}(?:nghị|xuất))\s{1,3}(?:của\s|Luật|Bộ\s{1,3}luật|Pháp\s{1,3}lệnh|Hiến\s{1,3}pháp|Nghị|Quyết|Kế\s{1,3}hoạch|Thông|Công|Chỉ|Hướng|Tờ|Điều\s{1,3}lệ|Quy|Chương|đề\s)/uy;
/** "Đối với các dự án chậm tiến độ, …": what case a predicate is about. Sticky. */
export const CASE: RegExp = /(?:Riêng\s{1,3})?[Đđ]ối\s{1,3}với\s[^.;:]{2,240}?[,:]\s{1,3}(?=\p{Ll})/uy;
const TOPIC = /Về\s(?!phía\s)(?:[^:.;]|\.(?=[0-9])){2,320}:\s{1,3}(?=\S)/uy;
const LEADS =
  /(?:chủ\s{1,3}trì|chịu\s{1,3}trách\s{1,3}nhiệm\s{1,3}chính)(?:,|\s{1,3}và|,\s{1,3}đồng\s{1,3}thời)?\s{1,3}phối\s{1,3}hợp(?:\s{1,3}chặt\s{1,3}chẽ)?(?:\s{1,3}(?:cùng\s{1,3}với|với|cùng))?\s{1,3}/iuy;
const ROLE =
  /(?:theo|căn\s{1,3}cứ(?:\s{1,3}theo)?|trong\s{1,3}phạm\s{1,3}vi|trên\s{1,3}cơ\s{1,3}sở)\s{1,3}(?:các\s{1,3})?(?:chức\s{1,3}năng|nhiệm\s{1,3}vụ|thẩm\s{1,3}quyền|quyền\s{1,3}hạn|phạm\s{1,3}vi|trách\s{1,3}nhiệm|lĩnh\s{1,3}vực)/iuy;
const ROLE_REST =
  /^(?:[\s,]{1,3}(?:và\s{1,3}|theo\s{1,3})?(?:chức\snăng|nhiệm\svụ|thẩm\squyền|quyền\shạn|trách\snhiệm|lĩnh\svực|được\sgiao|được\sphân\scông|phân\scông|quản\slý|phụ\strách|của\smình|của\sđơn\svị|của\scơ\squan|của\sngành|có\sliên\squan|cụ\sthể)(?![0-9\p{L}])){0,6}/u;
const AND = /và\s/uy;
const AND_OTHERS =
  /và\s{1,3}(?:nội\s{1,3}dung\s{1,3})?(?:Kế\s|Chương\s|Quyết\s|Nghị\s|Chỉ\s|Công\s{1,3}(?:điện|văn)|Thông\s|Kết\s|Đề\s|Hướng\s|Luật\s|yêu\s|tình\s|điều\s|thực\s)[^,.;:]{2,80},\s{1,3}/uy;
const ALSO = /cũng\s{1,3}/uy;
const PERSON = /(?:\p{Lu}\p{Ll}{1,6}\s{1,3}){2,4}/uy;
const COMMA = /(?:[,;:]|vướng\s{1,3}mắc)\s{1,3}(?=\p{Lu}|các\s|đề\s|yêu\s|giao\s|cấp\s[uủ])/gu;
const MAX_COMMAS = 40;
const COMMA_REACH = 3000;
const LIST_REACH = 1500;

/**
 * Reads a sentence that names those on whom it lays something: "Giao X …", "Bộ A đề nghị X …", "X chủ trì …",
 * "Để …, X …", "X:". A statement about a body gives nothing.
 *
 * @param text - a normalised text
 * @param sentence - the sentence, or the part of one after a semicolon
 * @param around - who may be meant: `free` where circumstances that look like predicates may stand first ("Thực hiện Công văn …, UBND
 *   tỉnh yêu cầu"), `decides` where the issuer may say what it decides ("Đồng ý đề xuất của Sở A; giao Sở A …")
 * @returns the clause, or `undefined` where no body is given anything
 */
export function readClause(
  text: string,
  sentence: Span,
  { free, decides }: { free: boolean; decides: boolean },
): Clause | undefined {
  const direct = readDirectClause(text, sentence);
  if (direct) return direct;
  const preface =
    holdsAt(PREFACE, text, sentence.start) || (decides && holdsAt(DECISION, text, sentence.start));
  if (!preface && !holdsAt(CIRCUMSTANCE, text, sentence.start))
    return decides && !free ? readAfterTopic(text, sentence) : undefined;
  if (
    !free &&
    !preface &&
    holdsAt(PREDICATE, text, sentence.start) &&
    !holdsAt(SURELY_CIRCUMSTANCE, text, sentence.start)
  )
    return undefined;
  const reason = holdsAt(REASON, text, sentence.start);
  const ordersOnly = preface || holdsAt(LEGAL_BASIS, text, sentence.start);
  let commas = 0;
  const reach = Math.min(sentence.end, sentence.start + COMMA_REACH);
  for (const match of text.slice(sentence.start, reach).matchAll(COMMA)) {
    if (++commas > MAX_COMMAS) return undefined;
    // "Tại Công văn số 5, Bộ A có ý kiến: đề nghị …" tells what was asked before.
    if (reason && match[0].startsWith(':')) continue;
    const at = sentence.start + match.index + match[0].length;
    const clause = readAt(text, { start: at, end: sentence.end });
    if (clause && (clause.manner === 'ordered' || !ordersOnly))
      return preface || reason ? clause : { ...clause, start: sentence.start };
  }
  return undefined;
}

// "Kiến nghị của tỉnh về bố trí vốn: giao Bộ Tài chính …": whatever the topic is.
function readAfterTopic(text: string, sentence: Span): Clause | undefined {
  const topic = text.slice(sentence.start, Math.min(sentence.end, sentence.start + LIST_REACH));
  for (const match of topic.matchAll(/:\s{1,3}(?=\p{L})/gu)) {
    const order = orderAt(text, sentence.start + match.index + match[0].length);
    const clause = order === undefined ? undefined : readOrder(text, { start: order, end: sentence.end });
    if (clause) return clause;
  }
  return undefined;
}

/** {@link readClause} for a part that must begin with the subject or the verb of assignment, after a topic at most. */
export function readDirectClause(text: string, part: Span): Clause | undefined {
  return readAt(text, { start: skip(TOPIC, text, part.start), end: part.end });
}

// The clause with its subject or verb of assignment exactly here.
function readAt(text: string, range: Span): Clause | undefined {
  const order = orderAt(text, range.start);
  if (order !== undefined) return readOrder(text, { start: order, end: range.end });
  const executors = readExecutors(text, range);
  if (executors) return finish(text, executors, range, 'stated');
  const party = readParty(text, range.start, range.end);
  if (!party) return undefined;
  const by = skipGap(text, party.end);
  const verb = orderAt(text, skip(ALSO, text, skip(PERSON, text, by))) ?? orderAt(text, by);
  if (verb !== undefined) {
    const clause = readOrder(text, { start: verb, end: range.end });
    if (clause !== undefined || text[verb] === ':') return clause;
  }
  return isSubject(text, party, range.end) ? finish(text, party, range, 'stated') : undefined;
}

// Offset after a verb of assignment at `index`.
function orderAt(text: string, index: number): number | undefined {
  const end = skip(ORDER, text, index);
  return end > index ? skipGap(text, end) : undefined;
}

// "X, Y và Z chịu trách nhiệm thi hành Quyết định này"
function readExecutors(text: string, range: Span): Party | undefined {
  const formula = EXECUTES.exec(text.slice(range.start, Math.min(range.end, range.start + LIST_REACH)));
  const limit = range.start + (formula?.index ?? 0);
  const party = formula ? readParty(text, range.start, limit) : undefined;
  return party && readRest(text, party, limit);
}

function readOrder(text: string, range: Span): Clause | undefined {
  const party = readParty(text, range.start, range.end);
  return party && finish(text, party, range, 'ordered');
}

function finish(
  text: string,
  party: Party,
  { start: from, end }: Span,
  manner: Clause['manner'],
): Clause | undefined {
  let at = skipGap(text, party.end);
  const colon = text[at] === ':';
  if (colon) at = skipGap(text, at + 1);
  if (
    manner === 'stated' &&
    !colon &&
    at < end &&
    (holdsAt(STATEMENT, text, at) || isSanction(text, at, end))
  )
    return undefined;
  const { start, cooperating } = readPredicate(text, { start: at, end });
  return {
    subject: party.bodies,
    manner,
    cooperating,
    predicate: { start: Math.min(start, end), end },
    said: Math.min(at, end),
    start: from,
    colon,
  };
}

// "có trách nhiệm đóng mà không đóng thì bị xử lý" tells what follows from a breach.
const SANCTION = /\s(?:mà|nếu)\s[^.;:]{2,160}\sthì\s{1,3}(?:sẽ\s{1,3}|phải\s{1,3})?bị\s/u;

function isSanction(text: string, from: number, to: number): boolean {
  return SANCTION.test(text.slice(from, Math.min(to, from + 260)));
}

/**
 * Reads the beginning of a predicate: what stands before its first word is left out (the topic, "theo chức năng …",
 * "chủ trì, phối hợp với Y").
 *
 * @param text - a normalised text
 * @param range - from after the subject to the end of the clause
 * @returns where the predicate begins, and those with whom it is done
 */
export function readPredicate(text: string, range: Span): { start: number; cooperating: NamedBody[] } {
  let at = skip(TOPIC, text, skipGap(text, range.start));
  at = skipRole(text, at, range.end);
  const cooperating: NamedBody[] = [];
  const led = skip(LEADS, text, at);
  if (led > at) {
    const party = readParty(text, led, range.end);
    if (party) {
      cooperating.push(...party.bodies);
      at = skipGap(text, party.end);
      if (text[at] === ':') at = skipGap(text, at + 1);
      at = skipRole(text, at, range.end);
    }
  }
  return { start: Math.min(at, range.end), cooperating };
}

// "theo chức năng, nhiệm vụ, thẩm quyền được giao", "căn cứ chức năng được giao và Kế hoạch này, xây dựng …"
function skipRole(text: string, index: number, limit: number): number {
  const after = skip(ROLE, text, index);
  if (after === index) return index;
  const rest = ROLE_REST.exec(text.slice(after, Math.min(limit, after + 160)))?.[0].length ?? 0;
  const at = skipGap(text, after + rest);
  if (!holdsAt(AND, text, at)) return at;
  const whole = skip(AND_OTHERS, text, at);
  return whole > at && holdsAt(PREDICATE, text, whole) ? whole : index;
}
