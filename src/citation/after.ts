import type { PartialDate } from '../date/types.js';
import type { BodyReference } from '../body/types.js';
import { readDateAt } from '../date/read.js';
import { skipSpaceBefore } from '../text/boundary.js';
import type { Part } from './draft.js';
import type { IssuerReader } from './issuer.js';

/** What stands after the number or name of a citation. */
export interface Tail {
  /** Where the citation ends. */
  end: number;
  date?: Part<PartialDate>;
  issuer?: Part<BodyReference>;
}

const BEFORE_DATE =
  /(?!\s{0,2}\n\s{0,2}Ngày)[\s,]{0,24}(?:\((?=\s?(?:ngày\s|[0-9]))\s?)?(?:(?:được\s{1,2})?(?:ban\s{1,2}hành|đề|ký|lập|phát\s{1,2}hành|BAN\s{1,2}HÀNH)\s{1,3})?(?:(?:hồi|lúc)\s{1,2}[0-9gihờpút':.\s]{1,16})?(?=[Nn]gày\s|NGÀY\s|tháng\s{1,3}[0-9]|[0-9]{1,2}[/.-][0-9]{1,2}[/.-][0-9]{4})/uy;
const DIGITS_DATE = /(?:ngày|NGÀY)\s{1,3}[0-9./-]{4,12}(?![0-9])/uy;
const OF = /[\s,]{0,24}(?:của|CỦA)\s{1,24}/uy;
const BY = /[\s,]{0,4}do\s{1,3}(?=\p{Lu})/uy;
const ISSUED = /\s{1,3}(?:ban\s{1,2}hành|ký|phát\s{1,2}hành)(?!\p{Ll})/uy;
const YEAR = /\s{1,3}(?:năm|NĂM)?\s{0,3}((?:19|20)[0-9]{2})(?![0-9/.,-]?[0-9])(?!\s?[-–]\s?[0-9])/uy;

function matchAt(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index;
  return pattern.exec(text);
}

// First letters of all that a date or an issuer may begin with: a quick look before the expressions.
const TAIL_FIRST = 'nNbBđklphtTcCd(0123456789';

function skipGap(text: string, from: number): number {
  let at = from;
  while (at < text.length && at - from < 24 && GAP.includes(text.charAt(at))) at++;
  return at;
}
const GAP = ' \n,';

/**
 * Reads the date and the issuer after a number or name, in either order.
 *
 * @param text - normalised text
 * @param from - end of the number or name
 * @param named - true for a law cited by name, which may carry a year alone
 * @param readIssuerAt - reader of the same text
 */
export function readTail(text: string, from: number, named: boolean, readIssuerAt: IssuerReader): Tail {
  const tail: Tail = { end: from };
  if (!TAIL_FIRST.includes(text.charAt(skipGap(text, from)))) return tail;
  readDate(text, tail, named);
  readIssuer(text, tail, readIssuerAt);
  if (tail.issuer && !tail.date) readDate(text, tail, false);
  return tail;
}

function readDate(text: string, tail: Tail, named: boolean): void {
  const lead = matchAt(BEFORE_DATE, text, tail.end);
  if (lead) {
    const at = tail.end + lead[0].length;
    const found = readDateAt(text, at);
    const opened = lead[0].includes('(');
    if (found && !/[0-9]/u.test(text[found.end] ?? '') && (!opened || text[found.end] === ')')) {
      tail.date = { value: found.value.date, span: { start: at, end: found.end } };
      tail.end = found.end + (opened ? 1 : 0);
      return;
    }
    const raw = matchAt(DIGITS_DATE, text, at);
    if (!raw || opened) return;
    tail.end = at + raw[0].length;
    // "27/6/2025của": a glued word hides the end of the date; "31/3/20114" is no date, but "của" may follow.
    const glued = readDateAt(raw[0], 0);
    if (glued?.end === raw[0].length)
      tail.date = { value: glued.value.date, span: { start: at, end: tail.end } };
    return;
  }
  if (!named) return;
  const year = matchAt(YEAR, text, tail.end);
  if (!year?.[1]) return;
  tail.end += year[0].length;
  tail.date = { value: year[1], span: { start: tail.end - 4, end: tail.end } };
}

function readIssuer(text: string, tail: Tail, readIssuerAt: IssuerReader): void {
  const of = matchAt(OF, text, tail.end);
  if (of) {
    const issuer = readIssuerAt(tail.end + of[0].length);
    if (!issuer) return;
    tail.issuer = issuer;
    tail.end = issuer.span.end;
    return;
  }
  const by = matchAt(BY, text, tail.end);
  if (!by) return;
  const issuer = readIssuerAt(tail.end + by[0].length);
  const issued = issuer && matchAt(ISSUED, text, issuer.span.end);
  if (!issued) return;
  tail.issuer = issuer;
  tail.end = issuer.span.end + issued[0].length;
}

const MARK = /\s?\[([0-9]{1,3})\]|\s?([¹²³⁰⁴-⁹]{1,3})|\(([0-9]{1,2})\)(?=[\s,;.]|$)/uy;
const MARK_FIRST = '[(¹²³⁰⁴⁵⁶⁷⁸⁹';
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Reads the mark of a footnote right after a citation: `¹`, `[1]`, `(1)`; the mark is given in plain digits. */
export function readFootnoteMark(text: string, index: number): Part<string> | undefined {
  const first = text[index] === ' ' ? text[index + 1] : text[index];
  if (first === undefined || !MARK_FIRST.includes(first)) return undefined;
  const match = matchAt(MARK, text, index);
  if (!match) return undefined;
  const mark = match[1] ?? match[3] ?? Array.from(match[2] ?? '', (c) => SUPERSCRIPTS.indexOf(c)).join('');
  const end = index + match[0].length;
  return { value: mark, span: { start: end - match[0].trimStart().length, end } };
}

const ABOUT =
  /(?:\s{1,3}năm\s{1,3}[0-9]{4})?[\s,]{0,24}[“"]?(?:[Vv]ề\s{1,3}việc|[Vv]ề|[Vv]\/v|VỀ\s{1,3}VIỆC|VỀ)\s{1,3}/uy;
const VERB_SUBJECT =
  /\s{1,3}(?=(?:[Qq]uy\s{1,2}định|[Hh]ướng\s{1,2}dẫn|[Ss]ửa\s{1,2}đổi|[Pp]hê\s{1,2}duyệt|[Bb]an\s{1,2}hành|[Cc]ông\s{1,2}bố|[Bb]ãi\s{1,2}bỏ|[Tt]hành\s{1,2}lập|thay\s{1,2}thế|điều\s{1,2}chỉnh|kiện\s{1,2}toàn|chấp\s{1,2}thuận|cho\s{1,2}phép|giao|quyết\s{1,2}định|thông\s{1,2}qua|triển\s{1,2}khai|thực\s{1,2}hiện)[\s,])/uy;
const SUBJECT_STOP =
  /[;()|"”\n]|[.](?=\s|$)|\*|\s[-–]\s(?=\p{Lu})|,\s{1,3}(?=(?:UBND|HĐND|Ủy ban|Thủ tướng|Chính phủ|Bộ trưởng|Chủ tịch|Văn phòng|Tổng cục|Bộ|Sở)\s)/gu;
// "(sau đây gọi là …)", "(được sửa đổi …)": said of the document, not by its title.
const ASIDE = /^\s?(?:đã\s{1,2}được|được|có\s{1,2}hiệu|sau\s{1,2}đây|gọi\s{1,2}tắt|viết\s{1,2}tắt|kèm)/u;
const MAX_SUBJECT = 600;

/**
 * Reads what the cited document is about, after "về", "về việc" or with a verb of its own ("quy định chi tiết …").
 *
 * @param text - normalised text
 * @param from - end of the citation, after a footnote mark
 * @param full - true where date or issuer stand before: only then may a verb begin a subject
 * @returns its place, without "về"; up to the end of the phrase
 */
export function readSubject(
  text: string,
  from: number,
  full: boolean,
): { start: number; end: number } | undefined {
  const lead = matchAt(ABOUT, text, from) ?? (full ? matchAt(VERB_SUBJECT, text, from) : null);
  if (!lead) return undefined;
  const start = from + lead[0].length;
  const window = text.slice(start, start + MAX_SUBJECT);
  const quoted = /[“"]/u.test(lead[0]);
  let end = start + window.length;
  let depth = 0;
  SUBJECT_STOP.lastIndex = 0;
  for (let stop = SUBJECT_STOP.exec(window); stop; stop = SUBJECT_STOP.exec(window)) {
    const [mark] = stop;
    if (/["”]/u.test(mark) && !quoted) continue;
    if (mark === '\n' && !endsParagraph(window, stop.index)) continue;
    if (mark === '(' && !ASIDE.test(window.slice(stop.index + 1, stop.index + 16))) {
      depth++;
      continue;
    }
    if (mark === ')' && depth > 0) {
      depth--;
      continue;
    }
    end = start + stop.index;
    break;
  }
  end = skipSpaceBefore(text, end);
  return end > start ? { start, end } : undefined;
}

// A single line break inside a hard-wrapped paragraph is no end; a list mark or the head of a paragraph after it is.
const PARAGRAPH =
  /^(?:\s|[-–+#*•|]|Căn\scứ|Theo\s|Xét\s|Thực\shiện|Điều\s[0-9]|Chương\s|Nơi\snhận|[0-9]{1,2}[.)]|\p{Ll}\)|[IVX]{1,4}\.)/u;
function endsParagraph(window: string, index: number): boolean {
  return PARAGRAPH.test(window.slice(index + 1, index + 14));
}
