import { readBodyAt } from '../body/read.js';
import type { BodyReference } from '../body/types.js';
import { readDateAt } from '../date/read.js';
import type { PartialDate } from '../date/types.js';
import { isSpaceCode, skipSpaceBefore } from '../text/boundary.js';
import type { Part } from './draft.js';
import type { IssuerReader, IssuerReading } from './issuer.js';
import { wordsBefore, type Word } from './words.js';

/** What a sentence says of a citation before naming it. */
export interface SaidBefore {
  /** "đề nghị của Bộ Y tế tại Công văn số …". */
  issuer?: Part<BodyReference>;
  /** "Ngày 01/7/2013, Bộ Xây dựng ban hành Thông tư số …": the date stands apart. */
  date?: Part<PartialDate>;
}

const REACH = 300;
// "… của Bộ Y tế tại Công văn số 5199": what a body says in a document.
const SAYS_IN: ReadonlySet<string> = /* @__PURE__ */ new Set(['tại', 'trong', 'theo', 'bằng', 'qua']);
// "Bộ Xây dựng đã ban hành Thông tư số 09": what a body does.
const DOES: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'ban hành',
  'có',
  'ký',
  'ký ban hành',
  'gửi',
  'ra',
  'phát hành',
  'trình',
]);
const ADVERBS: ReadonlySet<string> = /* @__PURE__ */ new Set(['đã', 'vừa', 'mới', 'cũng', 'tiếp tục']);
// "(theo Công văn số …)": the body stands before the bracket.
const OPENING: ReadonlySet<string> = /* @__PURE__ */ new Set(['', 'theo', 'tại', 'kèm theo', 'các']);
const BODY_START = /(?<=^|[\s(,;:“"])\p{Lu}/gu;
const HEAD_OF = /\s{1,3}của\s{1,3}(?=\p{Lu})/gu;
const AGENT = /(?<=^|[\s(])(?:được|do)\s{1,3}(?=\p{Lu})/gu;
// What the agent did, in one or two words: "thẩm định", "thông qua".
const DOING = /^(?:\s{1,3}\p{Ll}{2,7}){1,4}$/u;
const AFTER_HEAD = /^\s{1,3}(?:về|đối\s+với|gửi|đề\s+nghị|báo\s+cáo)\s/u;
const KINDS = /(?:^|\s)(?:các\s{1,3})?(Bộ|Sở|Ban|Cục|Tỉnh|UBND\s+tỉnh)\s?:\s/gu;

// "Bộ Công an theo Điều 119 Luật …": who follows a document did not issue it, unless it speaks there ("ý kiến của X theo …").
const WEAK: ReadonlySet<string> = /* @__PURE__ */ new Set(['theo', 'trong', 'bằng', 'qua']);
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
  const lead = readLead(text, start);
  if (!lead || lead.end < floor) return {};
  const from = beginOfSentence(text, start, Math.max(floor, start - REACH));
  if (lead.end <= from) return {};
  const issuer =
    bodyEndingAt(text, from, lead.end, readIssuerAt) ??
    (lead.kind === 'opened' ? memberOfList(text, floor, lead.end) : undefined) ??
    (lead.kind === 'does'
      ? undefined
      : (bodySpeaking(text, from, lead.end, readIssuerAt) ?? agentOf(text, from, lead.end, readIssuerAt)));
  if (!issuer || (lead.weak && !isSpeaker(text, issuer.span.start))) return {};
  const said: SaidBefore = { issuer };
  if (lead.kind === 'does') {
    const date = dateBefore(text, from, issuer.span.start);
    if (date) said.date = date;
  }
  return said;
}

interface Lead {
  /** What ties the citation to the body before it. */
  kind: 'in' | 'does' | 'opened';
  /** True for words that do not make the body the issuer by themselves. */
  weak: boolean;
  /** Where the name of the body must end. */
  end: number;
}

const LEAD_WORDS = 7;
function readLead(text: string, start: number): Lead | undefined {
  const { words, stop, at } = wordsBefore(text, start, LEAD_WORDS);
  const plural = words[0]?.lower === 'các' ? 1 : 0;
  const word = words[plural]?.lower ?? '';
  const weak = WEAK.has(word);
  if (stop === '(' && OPENING.has(phraseOf(words, 0, words.length)))
    return { kind: 'opened', weak, end: skipSpaceBefore(text, at) };
  const before = words[plural]?.start ?? start;
  if (SAYS_IN.has(word)) return { kind: 'in', weak, end: skipSpaceBefore(text, before) };
  let count = 0;
  for (let length = 1; length <= 3 && plural + length <= words.length; length++)
    if (DOES.has(phraseOf(words, plural, length))) count = length;
  if (count === 0) return undefined;
  let next = plural + count;
  for (let adverbs = 0; adverbs < 2; adverbs++)
    if (ADVERBS.has(phraseOf(words, next, 1))) next++;
    else if (ADVERBS.has(phraseOf(words, next, 2))) next += 2;
  return { kind: 'does', weak, end: skipSpaceBefore(text, words[next - 1]?.start ?? start) };
}

// Words that are read from right to left, in their order.
function phraseOf(words: readonly Word[], from: number, count: number): string {
  let phrase = '';
  for (let index = Math.min(from + count, words.length) - 1; index >= from; index--)
    phrase += phrase === '' ? (words[index]?.lower ?? '') : ` ${words[index]?.lower ?? ''}`;
  return phrase;
}

function beginOfSentence(text: string, start: number, floor: number): number {
  for (let at = start - 1; at >= floor; at--) {
    const code = text.charCodeAt(at);
    const next = text.charCodeAt(at + 1);
    if (code === 0x7c || (code === 10 && next === 10)) return at + 1;
    if ((code === 0x2e || code === 0x3b || code === 0x3a) && at + 1 < start && isSpaceCode(next))
      return at + 1;
  }
  return floor;
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
    const body = readIssuerAt(nearest + match.index);
    if (body && Math.abs(body.span.end - end) <= 1) return body;
  }
  return undefined;
}

// No name of a body goes over brackets or quotation marks; "(nay là Thuế tỉnh Phú Thọ) có Thông báo" ends with one.
function afterLastMark(text: string, from: number, end: number): number {
  let at = text[end - 1] === ')' ? end - 1 : end;
  while (at > from && !MARKS.has(text.charCodeAt(at - 1))) at--;
  return at;
}
const MARKS: ReadonlySet<number> = /* @__PURE__ */ new Set(
  Array.from('()[]“”"', (mark) => mark.charCodeAt(0)),
);

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

// "(được Sở Tư pháp thẩm định tại Báo cáo số …)", "do Chính phủ trình tại Tờ trình số …".
function agentOf(
  text: string,
  from: number,
  end: number,
  readIssuerAt: IssuerReader,
): IssuerReading | undefined {
  for (const by of text.slice(from, end).matchAll(AGENT)) {
    const body = readIssuerAt(from + by.index + by[0].length);
    if (body && DOING.test(text.slice(body.span.end, end))) return body;
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
