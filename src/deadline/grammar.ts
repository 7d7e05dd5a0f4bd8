import type { DeadlineBound, DeadlineUnit } from './types.js';
import { NOT_BEFORE_WORD } from '../text/boundary.js';

/**
 * Compiles a pattern to be tried at one place: any letter case, and each space stands for up to three characters of
 * white space, since lines break in the middle of phrases.
 */
export function sticky(source: string): RegExp {
  return new RegExp(`(?:${source.replace(/ /gu, '\\s{1,3}')})${NOT_BEFORE_WORD}`, 'iuy');
}

/** As {@link sticky}, for a piece that ends in the middle of a phrase: anything may follow. */
export function stickyPart(source: string): RegExp {
  return new RegExp(source.replace(/ /gu, '\\s{1,3}'), 'iuy');
}

/** Tries a sticky pattern at `index`. */
export function matchAt(pattern: RegExp, text: string, index: number): RegExpExecArray | undefined {
  pattern.lastIndex = index;
  return pattern.exec(text) ?? undefined;
}

/** The end of a sticky pattern at `index`, or `index` itself where it does not match. */
export function skip(pattern: RegExp, text: string, index: number): number {
  const match = matchAt(pattern, text, index);
  return match ? index + match[0].length : index;
}

const EVERY = '(?:hằng|hàng|mỗi|từng)';

// What can stand after a word that binds: a number, a word of the calendar, or another such word.
const NEXT = '\\s{1,3}(?=[0-9]|';
const COUNT = 'một|hai|ba|bốn|năm|sáu|bảy|bẩy|tám|chín|mười|không|tối|chậm|muộn|là|nửa';
const CALENDAR_WORD =
  'ngày|tháng|quý|Quý|năm|thứ\\s|Thứ\\s|[Cc]hủ|cuối|đầu|giữa|nửa|sáng|chiều|tối|trưa|đêm|lúc|hôm';

/**
 * Where a time limit may begin. Both letter cases of the first letter only: a limit is not written in capitals. The words
 * that are common elsewhere count only before what can go on as a limit, since every hit costs a reading. Whether a word
 * begins there is asked afterwards: an expression that looks back first is twice as slow.
 */
export const ANCHOR: RegExp = /* @__PURE__ */ new RegExp(
  `[Tt]rước${NEXT}${CALENDAR_WORD}|(?:khi|thời|kỳ|phiên|cuộc|hội|bầu|họp)[^.;|]{0,110}[0-9])|[Cc]hậm\\s{1,3}nhất|[Mm]uộn\\s{1,3}nhất|` +
    `[Tt]rong${NEXT}${CALENDAR_WORD}|thời\\s{1,3}(?:hạn|gian)\\s{1,3}(?:[0-9]|${COUNT})|vòng|khoảng|cùng|một|hai|ba)|[Hh]ết${NEXT}${CALENDAR_WORD})|` +
    `(?:[Đđ]ến|[Tt]ới)${NEXT}${CALENDAR_WORD}|hết|trước)|[Tt]ừ${NEXT}${CALENDAR_WORD})|[Vv]ào${NEXT}${CALENDAR_WORD})|` +
    `[Kk]hông\\s{1,3}(?:quá|muộn|chậm)|[Tt]ối\\s{1,3}đa${NEXT}là|không)|` +
    `[Hh][ằà]ng${NEXT}ngày|tuần|tháng|quý|năm)|[Mm]ỗi${NEXT}ngày|tuần|tháng|quý|năm)|[Đđ]ịnh\\s{1,3}kỳ|` +
    `[Tt]hời\\s{1,3}(?:hạn|gian)(?:${NEXT}${COUNT})|(?=[^:\\n|.;]{0,40}:))|[Nn]gay\\s{1,3}(?=trong|sau)|[Cc]uối\\s{1,3}quý`,
  'gu',
);

/** A row of words that bind a limit. */
export interface BoundWords {
  /** Pattern of the words. */
  pattern: RegExp;
  /** How they bind. */
  bound: DeadlineBound;
  /** True where they are a limit by themselves; false where only the sentence tells ("đến", "vào", "trong"). */
  explicit: boolean;
  /** True for "chậm nhất trước", which says two things at once. */
  mixed?: boolean;
}

const LATEST = '(?:chậm|muộn) nhất';

/** The words that bind a limit, the more specific first. */
export const BOUND_WORDS: readonly BoundWords[] = /* @__PURE__ */ (
  [
    [`${LATEST}(?:(?: là)?,? (?:phải )?trước|(?: là)?,? trước thời điểm)`, 'before', true, true],
    [
      `${LATEST}(?: là)?(?: (?:không quá|vào|đến|tới|trong|hết|sau)){0,3}(?: (?:lúc|hồi|thời điểm))?:?`,
      'by',
      true,
    ],
    ['(?:phải )?trước(?: (?:lúc|thời điểm))?', 'before', true],
    ['(?:(?:cho )?(?:đến|tới) )?hết', 'by', false],
    ['không (?:quá|muộn hơn|chậm hơn|chậm quá|muộn quá)', 'by', true],
    ['(?:cho )?(?:đến|tới) trước', 'before', false],
    ['(?:cho )?(?:đến|tới)(?: lúc)?', 'by', false],
    ['(?:ngay )?trong', 'on', false],
    ['vào(?: lúc| hồi)?', 'on', false],
  ] as const
).map(([words, bound, explicit, mixed]) => ({
  pattern: sticky(words),
  bound,
  explicit,
  ...(mixed ? { mixed } : {}),
}));

/** A unit of a period as written. */
export interface UnitWords {
  /** Pattern of the word. */
  pattern: RegExp;
  /** Unit. */
  unit: DeadlineUnit;
}

/** Units, the more specific first. */
export const UNIT_WORDS: readonly UnitWords[] = /* @__PURE__ */ (
  [
    ['giờ làm việc', 'working-hour'],
    ['ngày làm việc', 'working-day'],
    ['giờ|tiếng(?: đồng hồ)?', 'hour'],
    ['phút', 'minute'],
    ['ngày', 'day'],
    ['tuần(?: lễ)?', 'week'],
    ['tháng', 'month'],
    ['quý', 'quarter'],
    ['năm', 'year'],
  ] as const
).map(([words, unit]) => ({ pattern: sticky(`(?:${words})`), unit }));

/** "hằng ngày", "mỗi tuần": one group with the unit. */
export const EVERY_UNIT: RegExp = /* @__PURE__ */ sticky(`${EVERY} (?<unit>ngày|tuần|tháng|quý|năm)`);

/** Pattern source of "hằng", "hàng", "mỗi". */
export const EVERY_WORDS: string = EVERY;

/** What "thời hạn" is of where it is how long a thing holds, and no limit on a duty: looked for in its label. */
export const VALIDITY: string =
  '[^:\\n|.;]{0,30}(?:sử dụng|hiệu lực|hợp đồng|giấy phép|thuê|bảo hành|ủy quyền|áp dụng|hưởng|vay|lưu trữ|bảo quản)';
