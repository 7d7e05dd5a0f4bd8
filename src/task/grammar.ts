import {
  CARRY_OUT_WORDS,
  CRITERIA_HEADINGS,
  DECISIONS,
  DUTY_WORDS,
  LISTED_NOUNS,
  ORDER_VERBS,
  PREDICATE_OPENERS,
  SELF_ACTS,
  STATEMENT_WORDS,
  STATING_HEADINGS,
  TASK_VERBS,
} from '../data/task-words.js';
import { alternation } from '../text/alternation.js';
import { NOT_AFTER_WORD, NOT_BEFORE_WORD } from '../text/boundary.js';

const words = (list: string): string => alternation(list.split('|'), { letterCase: 'initial' });

/** A predicate begins here: an opener or a verb. Sticky. */
export const PREDICATE: RegExp = /* @__PURE__ */ new RegExp(
  `(?:${words(`${PREDICATE_OPENERS}|${TASK_VERBS}`)})${NOT_BEFORE_WORD}`,
  'uy',
);

/** A word of duty or manner: surely a predicate, wherever it stands. Sticky. */
export const DUTY: RegExp = /* @__PURE__ */ new RegExp(`(?:${words(DUTY_WORDS)})${NOT_BEFORE_WORD}`, 'uy');

/** A statement follows, not a task. Sticky. */
export const STATEMENT: RegExp = /* @__PURE__ */ new RegExp(
  `(?:${words(STATEMENT_WORDS)})${NOT_BEFORE_WORD}`,
  'uy',
);

/** A verb of assignment. Sticky. */
export const ORDER: RegExp = /* @__PURE__ */ new RegExp(`(?:${words(ORDER_VERBS)})${NOT_BEFORE_WORD}`, 'uy');

/** The whole of a heading under which nothing is laid on anybody. */
export const STATING_HEADING: RegExp = /* @__PURE__ */ new RegExp(
  `^(?:về\\s)?(?:${alternation(STATING_HEADINGS.split('|'))})(?:$|[\\s:,](?!sở|ban|bộ))`,
  'iu',
);

/** A heading of what somebody is measured by. */
export const CRITERIA_HEADING: RegExp = /* @__PURE__ */ new RegExp(
  `^(?:(?:về|các)\\s)?(?:${alternation(CRITERIA_HEADINGS.split('|'))})${NOT_BEFORE_WORD}`,
  'iu',
);

/** An article under which bodies are given something to do; any other only regulates. */
export const DUTIES_ARTICLE: RegExp =
  /trách nhiệm|tổ chức thực hiện|(?:điều khoản|hiệu lực|tổ chức) thi hành|nhiệm vụ|phân công|giao |chủ trì|triển khai/iu;

/** The formula by which a decision ends: all before it is the subject. */
export const EXECUTES: RegExp =
  /chịu\s{1,3}trách\s{1,3}nhiệm\s{1,3}(?:tổ\s{1,3}chức\s{1,3}|triển\s{1,3}khai\s{1,3}){0,2}(?:thi\s{1,3}hành|thực\s{1,3}hiện)\s{1,3}\p{Lu}/u;

/** What an issuer does by the document itself: no task even where it stands in a numbered clause. Sticky. */
export const SELF_ACT: RegExp = /* @__PURE__ */ new RegExp(`(?:${words(SELF_ACTS)})${NOT_BEFORE_WORD}`, 'uy');

/** What an issuer answers to a request: no task of those to whom the document is addressed. Sticky. */
export const DECISION: RegExp = /* @__PURE__ */ new RegExp(`(?:${words(DECISIONS)})${NOT_BEFORE_WORD}`, 'uy');

/** A colon after a noun that announces things. */
export const LISTS_THINGS: RegExp = /* @__PURE__ */ new RegExp(
  `${NOT_AFTER_WORD}(?:${words(LISTED_NOUNS)})(?:\\s(?:chỉ đạo|chủ yếu|chính|sau|sau đây|như sau|nêu sau|cụ thể|cụ thể sau)){0,3}\\s?:$`,
  'u',
);

/** Unlabelled lines that announce orders: "yêu cầu:", "có ý kiến chỉ đạo như sau:". */
export const ANNOUNCES_ORDERS: RegExp =
  /(?:yêu\s{1,3}cầu|đề\s{1,3}nghị|giao|chỉ\s{1,3}đạo|chỉ\s{1,3}thị|quyết\s{1,3}nghị|triển\s{1,3}khai|phân\s{1,3}công|kêu\s{1,3}gọi|nhiệm\s{1,3}vụ|giải\s{1,3}pháp)[^.;]{0,160}:$/iu;

/** A subject that is to carry out what follows: "… thực hiện các nội dung chủ yếu sau:". */
export const ANNOUNCES_DUTIES: RegExp =
  /(?:thực\s{1,3}hiện|triển\s{1,3}khai|làm)(?:\s{1,3}(?:tốt|nghiêm|ngay|đồng\s{1,3}bộ|hiệu\s{1,3}quả)){0,2}\s{1,3}(?:các|những|một\s{1,3}số)\s{1,3}(?:nội\s{1,3}dung|nhiệm\s{1,3}vụ|công\s{1,3}việc|công\s{1,3}tác|giải\s{1,3}pháp|biện\s{1,3}pháp|việc)[^.;:]{0,40}\ssau(?:\s{1,3}đây)?\s?:$/iu;

const CARRY_OUT: ReadonlySet<string> = /* @__PURE__ */ new Set(CARRY_OUT_WORDS.split('|'));

/** True for a predicate that only asks to carry out the document: "khẩn trương triển khai thực hiện". */
export function onlyCarriesOut(predicate: string): boolean {
  const syllables = predicate.toLowerCase().match(/\p{L}+/gu) ?? [];
  return syllables.every((syllable) => CARRY_OUT.has(syllable));
}

/** What `pattern`, a sticky expression, matches at `index`. */
export function matchAt(pattern: RegExp, text: string, index: number): string | undefined {
  pattern.lastIndex = index;
  return pattern.exec(text)?.[0];
}

/** Offset after what `pattern`, a sticky expression, matches at `index`; `index` itself where it does not. */
export function skip(pattern: RegExp, text: string, index: number): number {
  return index + (matchAt(pattern, text, index)?.length ?? 0);
}

/** True where `pattern`, a sticky expression, matches at `index`. */
export function holdsAt(pattern: RegExp, text: string, index: number): boolean {
  pattern.lastIndex = index;
  return pattern.test(text);
}
