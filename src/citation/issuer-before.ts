import { readBodyAt } from '../body/read.js';
import type { BodyReference } from '../body/types.js';
import { readDateAt } from '../date/read.js';
import type { PartialDate } from '../date/types.js';
import { isLetterCode, skipSpaceBefore } from '../text/boundary.js';
import type { Part } from './draft.js';
import type { IssuerReader, IssuerReading } from './issuer.js';

/** What a sentence says of a citation before naming it. */
export interface SaidBefore {
  /** "đề nghị của Bộ Y tế tại Công văn số …". */
  issuer?: Part<BodyReference>;
  /** "Ngày 01/7/2013, Bộ Xây dựng ban hành Thông tư số …": the date stands apart. */
  date?: Part<PartialDate>;
}

const REACH = 300;
// "… của Bộ Y tế tại Công văn số 5199": what a body says in a document.
const IN = /\s{1,3}(?:tại|trong|theo|bằng|qua)\s{1,3}(?:các\s{1,3})?$/u;
// "Bộ Xây dựng đã ban hành Thông tư số 09": what a body does.
const DOES =
  /\s{1,3}(?:(?:đã|vừa|mới|cũng|tiếp\stục)\s{1,3}){0,2}(?:ban\s{1,3}hành|có|ký(?:\s{1,3}ban\s{1,3}hành)?|gửi|ra|phát\s{1,3}hành|trình)\s{1,3}(?:các\s{1,3})?$/u;
const OPENED = /\s{0,3}\(\s{0,2}(?:theo\s{1,3}|tại\s{1,3}|kèm\s{1,3}theo\s{1,3}|các\s{1,3})?$/u;
const BODY_START = /(?:^|\s|[(,;:“"])(?=\p{Lu})/gu;
const HEAD_OF = /\s{1,3}của\s{1,3}(?=\p{Lu})/gu;
const AFTER_HEAD = /^\s{1,3}(?:về|đối\s+với|gửi|đề\s+nghị|báo\s+cáo)\s/u;
const SENTENCE = /[.;:](?=\s)|\n\s*\n|\|/gu;
const KINDS = /(?:^|\s)(?:các\s{1,3})?(Bộ|Sở|Ban|Cục|Tỉnh|UBND\s+tỉnh)\s?:\s/gu;

// "Bộ Công an theo Điều 119 Luật …": who follows a document did not issue it, unless it speaks there ("ý kiến của X theo …").
const WEAK = /(?:theo|trong|bằng|qua)\s{1,3}(?:các\s{1,3})?$/u;
function isSpeaker(text: string, start: number): boolean {
  return /\scủa\s{1,3}$/u.test(text.slice(Math.max(0, start - 8), start));
}

/**
 * Reads the issuer, and a date that stands apart, from the words of the sentence before a citation.
 *
 * @param text - normalised text
 * @param start - start of the citation
 * @param floor - nothing before this place belongs to it: the end of the citation before
 * @param readIssuerAt - reader of the same text
 */
export function readIssuerBefore(
  text: string,
  start: number,
  floor: number,
  readIssuerAt: IssuerReader,
): SaidBefore {
  if (!maySay(text, start)) return {};
  const near = text.slice(Math.max(floor, start - 40), start);
  const lead = IN.exec(near) ?? DOES.exec(near) ?? OPENED.exec(near);
  if (!lead) return {};
  const from = beginOfSentence(text, start, Math.max(floor, start - REACH));
  const end = start - near.length + lead.index;
  if (end <= from) return {};
  const opened = lead[0].includes('(');
  const issuer =
    bodyEndingAt(text, from, end, readIssuerAt) ??
    (opened ? memberOfList(text, floor, end) : undefined) ??
    (DOES.test(near) ? undefined : bodySpeaking(text, from, end, readIssuerAt));
  if (!issuer || (WEAK.test(lead[0]) && !isSpeaker(text, issuer.span.start))) return {};
  const said: SaidBefore = { issuer };
  if (!opened && DOES.test(near)) {
    const date = dateBefore(text, from, issuer.span.start);
    if (date) said.date = date;
  }
  return said;
}

// The last words of the three leads: without one of them there is nothing to look for.
const LAST_WORDS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'tại',
  'trong',
  'theo',
  'bằng',
  'qua',
  'các',
  'hành',
  'có',
  'ký',
  'gửi',
  'ra',
  'trình',
]);
function maySay(text: string, start: number): boolean {
  const to = skipSpaceBefore(text, start);
  if (text[to - 1] === '(') return true;
  let from = to;
  while (from > 0 && isLetterCode(text.charCodeAt(from - 1))) from--;
  return LAST_WORDS.has(text.slice(from, to));
}

function beginOfSentence(text: string, start: number, floor: number): number {
  const window = text.slice(floor, start);
  let begin = 0;
  SENTENCE.lastIndex = 0;
  for (let stop = SENTENCE.exec(window); stop; stop = SENTENCE.exec(window))
    begin = stop.index + stop[0].length;
  return floor + begin;
}

// The longest body that ends there; a name begins with its highest-ranking word ("Giám đốc Sở …").
function bodyEndingAt(
  text: string,
  from: number,
  end: number,
  readIssuerAt: IssuerReader,
): IssuerReading | undefined {
  const nearest = afterLastMark(text, Math.max(from, end - 120), end);
  const window = text.slice(nearest, end);
  for (const match of window.matchAll(BODY_START)) {
    const body = readIssuerAt(nearest + match.index + match[0].length);
    if (body && Math.abs(body.span.end - end) <= 1) return body;
  }
  return undefined;
}

// No name of a body goes over brackets or quotation marks; "(nay là Thuế tỉnh Phú Thọ) có Thông báo" ends with one.
function afterLastMark(text: string, from: number, end: number): number {
  let at = text[end - 1] === ')' ? end - 1 : end;
  while (at > from && !MARKS.includes(text[at - 1] ?? '')) at--;
  return at;
}
const MARKS = '()[]“”"';

// "ý kiến của Bộ Y tế về việc … tại Công văn số …", "… của Thủ tướng Chính phủ về … (Công văn số …)".
function bodySpeaking(
  text: string,
  from: number,
  end: number,
  readIssuerAt: IssuerReader,
): IssuerReading | undefined {
  for (const of of text.slice(from, end).matchAll(HEAD_OF)) {
    const body = readIssuerAt(from + of.index + of[0].length);
    if (body && AFTER_HEAD.test(text.slice(body.span.end, body.span.end + 12))) return body;
  }
  return undefined;
}

// "ý kiến của các Bộ: Y tế (Công văn số …), Tài chính (Công văn số …)": each member borrows the word before the colon.
function memberOfList(text: string, floor: number, end: number): IssuerReading | undefined {
  const from = Math.max(0, end - 500);
  const window = text.slice(from, end);
  const kind = [...window.matchAll(KINDS)].at(-1);
  if (!kind?.[1]) return undefined;
  const listStart = from + kind.index + kind[0].length;
  const lead = /^[\s,;)]{0,6}(?:và\s{1,3})?/u.exec(text.slice(Math.max(listStart, floor), end));
  const start = Math.max(listStart, floor) + (lead?.[0].length ?? 0);
  const member = text.slice(start, end);
  if (member.length === 0 || member.length > 60 || /[();:|]/u.test(member)) return undefined;
  const name = `${kind[1]} ${member}`;
  const whole = readBodyAt(name, 0);
  if (whole?.end !== name.length) return undefined;
  return { value: { ...whole.value, text: member.replace(/\s+/gu, ' ') }, span: { start, end } };
}

const DATE_LEAD = /(?:^|[\s,(])(?=[Nn]gày\s)/gu;
function dateBefore(text: string, from: number, end: number): Part<PartialDate> | undefined {
  const window = text.slice(from, end);
  for (const lead of window.matchAll(DATE_LEAD)) {
    const at = from + lead.index + lead[0].length;
    const date = readDateAt(text, at);
    if (date && /^\s?,?\s{0,3}$/u.test(text.slice(date.end, end)))
      return { value: date.value.date, span: { start: at, end: date.end } };
  }
  return undefined;
}
