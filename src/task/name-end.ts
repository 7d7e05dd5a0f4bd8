import { readBodyAt } from '../body/read.js';
import { BODY_HEADS, OFFICES } from '../data/body-words.js';
import { ROLES } from '../data/task-words.js';
import { alternation } from '../text/alternation.js';
import { DUTY, holdsAt, matchAt, PREDICATE, skip, STATEMENT } from './grammar.js';
import type { NamedBody } from './named-body.js';

/** Where the words that belong to a name end, and where the next name of the list begins. */
export interface NameEnd {
  /** Offset after the words. */
  end: number;
  /** Offset of the next name. */
  next?: number;
}

const REACH = 320;
const SHORT_REACH = 60;
const CLOSE = 16;
const NAME_START =
  /\p{Lu}|(?:các|những|mọi|cơ|đơn|ủy|uỷ|người|thủ|lãnh|địa|ngành|cấp|chính|đồng|bộ|sở|ban|phòng|hội|đoàn|tổ|công|doanh|trường|chủ|giám|cục|vụ|trung|viện|đài|báo|nhà|lực|đảng|văn|bệnh|liên|hiệp|thanh|ngân|tòa|hợp|cá|tập|tổng|chi|mặt|cộng|quân|tỉnh|thành|xã|ubnd)(?=\s)/uy;
// Names that begin with a verb.
const BODY_VERB =
  /(?:Thanh\s{1,3}tra|Thi\s{1,3}hành|Tổ\s{1,3}chức|Thống\s{1,3}kê|Thông\s{1,3}tấn|Bảo\s{1,3}vệ|Kiểm\s{1,3}soát)(?=\s{1,3}(?:\p{Lu}|tỉnh|thành|các|huyện|án|xã))/uy;
// Verbs that end a name even after a comma.
const RESUMES =
  /(?:triển\s{1,3}khai|tổ\s{1,3}chức\s{1,3}(?:triển|thực)|căn\s{1,3}cứ|trên\s{1,3}cơ\s{1,3}sở|(?:theo|trong\s{1,3}phạm\s{1,3}vi)\s{1,3}(?:chức\s{1,3}năng|nhiệm\s{1,3}vụ|thẩm\s{1,3}quyền|quyền\s{1,3}hạn))(?=[\s,])/uy;
const PURPOSE = /(?:để|nhằm|khi|nếu|(?:trong|về)\s{1,3}(?:việc|quá\s{1,3}trình|công\s{1,3}tác))(?=\s)/uy;
const JOINT = /\s{0,3}(?:[,;](?:\s{1,3}và)?|\s{1,3}và)\s{1,3}/uy;
// "có tỷ lệ tiêm chủng còn thấp": only a word of duty ends it.
const RELATIVE = /\s{1,3}(?:có|được|nơi|mà)(?=\s)/uy;
// "các doanh nghiệp mới thành lập".
const RELATIVE_OF_GROUP = /\s{1,3}(?:có|được|nơi|mà|mới)(?=\s)/uy;
// "đóng trên địa bàn", "quy định tại Điều 1", and the rest of a name in capitals.
const PLACED =
  /[\s,]{1,3}(?:của|thuộc|trực\s{1,3}thuộc|đóng|tại|ở|trên|nêu|nói|quy\s{1,3}định(?=\s{1,3}tại)|liên\s{1,3}quan|khu\s{1,3}vực)(?=[\s,])|\s{1,3}\p{Lu}|,/uy;
const OF = /(?:[\s,]{1,3}(?:và\s{1,3}|hoặc\s{1,3})?(?:trực\s{1,3}thuộc|thuộc)(?=[\s,])){1,2}/uy;
const MANAGING = /\s{1,3}quản\s{1,3}lý\s{1,3}(?!chặt|tốt|nghiêm|và\s|theo\s|việc\s)\p{Ll}/uy;
const SERVING = /\s{1,3}(?:cung\s{1,3}cấp|cung\s{1,3}ứng)\s{1,3}(?:các\s{1,3})?dịch\s{1,3}vụ\s/uy;
const JOINING = /\s{1,3}tham\s{1,3}gia\s{1,3}\p{Ll}/uy;
// "cung cấp dịch vụ kịp thời." has no other verb.
const TRAILING =
  /(?:kịp\s{1,3}thời|thường\s{1,3}xuyên|nghiêm\s{1,3}túc|tích\s{1,3}cực|khẩn\s{1,3}trương|chủ\s{1,3}động)(?!\s{1,3}\p{L})/uy;
const WORD = /\s{1,3}(?!(?:để|trong|nhằm|về|việc|đối|khi|như|cho|với|theo|là|nên|do)\s)\p{Ll}/uy;
const HEAD: RegExp = /* @__PURE__ */ new RegExp(
  `(?:${alternation(`${BODY_HEADS}|${OFFICES}`.split('|'))})(?=\\s{1,3}\\p{Lu})`,
  'uy',
);
const UNFINISHED = /(?:^|\s)(?:Ban|Hội đồng|Ủy|Uỷ|nhà|chủ|người)$/u;
// A verb after these words belongs to the name: "cơ quan được giao", "lực lượng tham gia, quản lý".
const INSIDE_NAME =
  /(?:,|và|được|của|để|về|trong|cơ\squan|lực\slượng|tham\sgia|làm|việc|công\stác|nhiệm\svụ|giao|phân\scông)\s{1,3}$/u;

/**
 * True where a name may begin: at a capital or at the noun of a group, but not at a verb ("Tiếp tục", "Xây dựng").
 * Reading a name is much work; this is little.
 */
export function mayBegin(text: string, index: number): boolean {
  if (!holdsAt(NAME_START, text, index)) return false;
  const verb = matchAt(PREDICATE, text, index);
  return verb === undefined || !/\s/u.test(verb) || holdsAt(BODY_VERB, text, index);
}

/** Where the next name of a list begins: after ",", ";" or "và". */
export function nextName(text: string, end: number, limit: number): number | undefined {
  const next = skip(JOINT, text, end);
  return next > end && next < limit && mayBegin(text, next) && readBodyAt(text, next) ? next : undefined;
}

/** True for a name that cannot end so: "Văn phòng Ban". */
export function isUnfinished(body: NamedBody): boolean {
  return UNFINISHED.test(body.value.text ?? '');
}

// Those who have duties under no name of their own: "các chủ hồ chứa thủy lợi", "người sử dụng lao động".
const ROLE: RegExp = /* @__PURE__ */ new RegExp(
  `(?:${alternation(ROLES.split('|'), { letterCase: 'initial' })})(?=\\s)`,
  'uy',
);

/**
 * Where a name ends that no table or grammar knows: it begins with the head of a name and a capital ("Vụ Giáo dục Dân
 * tộc chủ trì") or with a role ("Chủ đầu tư các dự án phối hợp"), and goes on to the predicate, the next name or a stop.
 */
export function findUnknownNameEnd(text: string, from: number, limit: number): number | undefined {
  const head = skip(HEAD, text, from);
  if (head > from) return findPredicate(text, head, limit, SHORT_REACH * 2, false)?.end;
  const role = skip(ROLE, text, from);
  const end = role > from ? findPredicate(text, role, limit, SHORT_REACH * 2, false)?.end : undefined;
  const predicate = end !== undefined && holdsAt(PREDICATE, text, skip(/:?\s{1,3}/uy, text, end));
  return predicate ? end : undefined;
}

/**
 * Where the words end that follow a name and belong to it: at the predicate, at the next name or at a stop.
 *
 * @param text - a normalised text
 * @param from - offset after the name
 * @param limit - where the clause ends
 * @param body - the name
 * @returns the end, or `undefined` where no word belongs to the name
 */
export function findNameEnd(text: string, from: number, limit: number, body: NamedBody): NameEnd | undefined {
  if (holdsAt(body.value.kind === 'group' ? RELATIVE_OF_GROUP : RELATIVE, text, from)) {
    const said = matchAt(STATEMENT, text, skip(/\s{1,3}/uy, text, from)) ?? '';
    return /\s/u.test(said) ? undefined : findDuty(text, from, limit);
  }
  const skipsFirst = isUnfinished(body) || isAttribute(text, from, body);
  if (skipsFirst || holdsAt(PLACED, text, from)) {
    const placed = skip(OF, text, from);
    return findPredicate(text, placed, limit, REACH - (placed - from), skipsFirst);
  }
  if (body.value.kind === 'group' || !holdsAt(WORD, text, from)) return undefined;
  const found = findPredicate(text, from, Math.min(limit, from + SHORT_REACH), SHORT_REACH, false);
  if (!found) return undefined;
  const predicate = holdsAt(PREDICATE, text, skip(/\s{1,3}/uy, text, found.end));
  const close = found.end - from <= CLOSE && (found.next !== undefined || text[found.end] === ':');
  return predicate || close ? found : undefined;
}

/** True for a group whose first verb belongs to its name: "các đơn vị quản lý đường bộ tập trung kiểm tra", "Sở quản lý ngành". */
export function takesVerb(text: string, end: number, limit: number, body: NamedBody): boolean {
  const generic = body.value.kind === 'group' || /^(?:Sở|Bộ)$/u.test(body.value.text ?? '');
  if (!generic || !isAttribute(text, end, body)) return false;
  const found = findPredicate(text, end, limit, REACH, true);
  if (!found) return false;
  const after = skip(/\s{0,3}(?:\([^()]{1,200}\))?\s{0,3}/uy, text, found.end);
  const heads = after >= limit && !/[.;]/u.test(text.charAt(limit - 1));
  return (
    found.next !== undefined || heads || (holdsAt(PREDICATE, text, after) && !holdsAt(TRAILING, text, after))
  );
}

// "quản lý ngành", "cung cấp dịch vụ viễn thông", "tham gia cứu hộ": what the members of the group do anyway.
function isAttribute(text: string, index: number, body: NamedBody): boolean {
  if (holdsAt(MANAGING, text, index) || holdsAt(SERVING, text, index)) return true;
  return /lực lượng$/iu.test(body.value.text ?? '') && holdsAt(JOINING, text, index);
}

/** Where the first word of duty stands in the rest of a sentence. */
export function findDuty(text: string, from: number, limit: number): NameEnd | undefined {
  for (const match of text.slice(from, Math.min(limit, from + REACH)).matchAll(/\s{1,3}(?=\p{Ll})|[.;:]/gu)) {
    const index = from + match.index;
    if (match[0] === ';') {
      const next = nextName(text, index, limit);
      if (next !== undefined) return { end: index, next };
    }
    if (/[.;:]/u.test(match[0])) return undefined;
    if (holdsAt(DUTY, text, index + match[0].length)) return { end: index };
  }
  return undefined;
}

function findPredicate(
  text: string,
  from: number,
  limit: number,
  reach: number,
  unfinished: boolean,
): NameEnd | undefined {
  let first = unfinished;
  for (const match of text
    .slice(from, Math.min(limit, from + reach))
    .matchAll(/\s{1,3}(?=\p{L})|[.;:,(]/gu)) {
    const index = from + match.index;
    const next = nextName(text, index, limit);
    if (next !== undefined) return { end: index, next };
    if (/[.;:(]/u.test(match[0])) return { end: index };
    if (match[0] === ',') continue;
    const word = index + match[0].length;
    if (holdsAt(STATEMENT, text, word) || holdsAt(PURPOSE, text, word)) return { end: index };
    const skipped = first;
    first = false;
    if (holdsAt(DUTY, text, word) || holdsAt(RESUMES, text, word)) return { end: index };
    if (skipped || INSIDE_NAME.test(text.slice(from, word)) || !/\p{Ll}/u.test(text.charAt(word))) continue;
    // One syllable may be a part of any name: "thu", "cấp".
    if (/\s/u.test(matchAt(PREDICATE, text, word) ?? '')) return { end: index };
  }
  return limit - from < reach ? { end: limit } : undefined;
}
