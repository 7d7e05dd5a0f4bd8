import type { DocumentNumber } from '../number/types.js';
import type { Found } from '../text/types.js';
import type { Draft } from './draft.js';
import { tidyText } from '../text/normalize.js';
import type { IssuerReader } from './issuer.js';
import type { LawFound } from './law.js';
import { findDocumentNumbers } from '../number/find.js';
import { readDateAt } from '../date/read.js';
import { readTypeBefore } from './type-word.js';

const PLAIN_WORD = 'số';
const NUMBER_WORD = /(?:^|[^0-9A-Za-zÀ-ỹ])((?:[Ss]ố|SỐ)(?:\s{1,2}(?:hiệu|HIỆU))?\s{0,2}:?)\s{0,4}$/u;
// A line of a page's own table: "| Số hiệu | 46/CĐ-TTg |".
const LABEL_CELL =
  /(?:[Ss]ố(?:,|\/|\s&)?\s{0,2}(?:ký\s{1,2})?(?:hiệu)?|SỐ\s{0,2}(?:KÝ\s{1,2})?HIỆU)\s{0,2}:?\s{0,2}\|\s{0,3}$/u;
const FORM_BEFORE =
  /(?:[Mm]ẫu|[Bb]iểu(?:\s{1,2}mẫu)?|[Pp]hiếu|MẪU|BIỂU)(?:\s{1,2}(?:số|SỐ))?\s{0,2}:?\s{0,3}$/u;
// "QCVN 06: 2022/BXD": a standard whose parts stand apart.
const STANDARD_BEFORE = /(?:QCVN|TCVN|TCXDVN|QCĐP|TCCS)[\s0-9:.-]{0,12}$/u;
const LINE_START = /(?:^|[\n|])[\s\-–]{0,4}$/u;
const DRAFT_BEFORE = /(?:[Dd]ự\s{1,2}thảo|DỰ\s{1,2}THẢO)\s{1,3}$/u;

/**
 * Turns numbers and named laws into drafts, in order; "Luật … số 72/2025/QH15" is one.
 *
 * @param text - normalised text
 * @param laws - as `scanLaws` gives them
 * @param readIssuerAt - reader of the same text
 */
export function mergeAnchors(text: string, laws: readonly LawFound[], readIssuerAt: IssuerReader): Draft[] {
  const drafts: Draft[] = [];
  const numbers = findDocumentNumbers(text);
  let nextLaw = 0;
  for (const number of numbers) {
    let law = laws[nextLaw];
    while (law && law.span.end <= number.span.start) {
      const numbered = numberOfLaw(text, law, number);
      drafts.push(numbered ?? draftOfLaw(text, law));
      nextLaw++;
      law = laws[nextLaw];
      if (numbered) break;
    }
    if (drafts.at(-1)?.anchor.start === number.span.start) continue;
    const draft = draftOfNumber(text, number, readIssuerAt);
    if (draft) drafts.push(draft);
  }
  for (const law of laws.slice(nextLaw)) drafts.push(draftOfLaw(text, law));
  return drafts.sort((a, b) => a.start - b.start);
}

function draftOfLaw(text: string, law: LawFound): Draft {
  const draft: Draft = {
    start: law.span.start,
    bare: law.span.start,
    end: law.span.end,
    anchor: law.span,
    printedType: law.type,
    name: { value: nameOf(text, law), span: law.span },
  };
  if (law.word.end > law.word.start)
    draft.typeText = { value: tidyText(text.slice(law.word.start, law.word.end)), span: law.word };
  return draft;
}

function nameOf(text: string, law: LawFound): string {
  const name = tidyText(text.slice(law.span.start, law.span.end));
  return law.word.end > law.word.start || law.type !== 'luat' ? name : `Luật ${name}`;
}

const LAW_TO_NUMBER =
  /^(?:\s{1,3}(?:sửa\s{1,2}đổi\s{1,3})?(?:năm\s{1,3})?(?:19|20)[0-9]{2})?\s{0,3}\(?\s{0,2}(?:(?:[Ll]uật\s{1,2})?(?:số|SỐ|Số)\s{0,2}:?\s{0,3})?$/u;
function numberOfLaw(text: string, law: LawFound, number: Found<DocumentNumber>): Draft | undefined {
  if (number.span.start - law.span.end > 32) return undefined;
  const between = text.slice(law.span.end, number.span.start);
  if (!LAW_TO_NUMBER.test(between) || !/\s|\(/u.test(between)) return undefined;
  return {
    ...draftOfLaw(text, law),
    end: number.span.end,
    ...(between.includes('(') && { opened: true }),
    anchor: number.span,
    number: { value: number.value, span: number.span },
  };
}

function draftOfNumber(
  text: string,
  number: Found<DocumentNumber>,
  readIssuerAt: IssuerReader,
): Draft | undefined {
  const { value, span } = number;
  if (value.serial === undefined || value.scheme === 'technical') return undefined;
  const before = text.slice(Math.max(0, span.start - 24), span.start);
  const word = before.endsWith(' số ') ? PLAIN_WORD : NUMBER_WORD.exec(before)?.[1];
  const wordStart = word ? span.start - (before.length - before.lastIndexOf(word)) : span.start;
  if (isLetterhead(text, wordStart, word)) return undefined;
  const draft: Draft = {
    start: wordStart,
    bare: wordStart,
    end: span.end,
    anchor: span,
    number: { value, span },
  };
  const type =
    readTypeBefore(text, wordStart, value.documentType) ??
    readPastDate(text, wordStart, draft) ??
    readOverPageHead(text, wordStart, value.documentType);
  if (!type && word?.trimEnd() === 'SỐ' && LINE_START.test(text.slice(Math.max(0, wordStart - 6), wordStart)))
    return undefined;
  if (!type || type.gap.end > type.gap.start) {
    if (STANDARD_BEFORE.test(before) || FORM_BEFORE.test(before) || LABEL_CELL.test(before)) return undefined;
  }
  if (type) {
    if (DRAFT_BEFORE.test(text.slice(Math.max(0, type.span.start - 12), type.span.start))) return undefined;
    draft.typeText = { value: tidyText(text.slice(type.span.start, type.span.end)), span: type.span };
    if (type.slug !== undefined) draft.printedType = type.slug;
    if (type.heads) {
      draft.heads = true;
      delete draft.typeText.span;
    } else draft.start = type.span.start;
    if (type.gap.end > type.gap.start) readGap(text, type.gap.start, wordStart, draft, readIssuerAt);
  }
  return draft;
}

// "Số: 1533/UBND-VP" at the head of a line or cell is the document's own number.
function isLetterhead(text: string, start: number, word: string | undefined): boolean {
  if (!word?.startsWith('S')) return false;
  const atLine = LINE_START.test(text.slice(Math.max(0, start - 6), start));
  return atLine && (word.startsWith('Số') || word.endsWith(':'));
}

// "văn bản đề ngày 29 tháng 10 năm 2025 số": the date stands before the number.
const DATE_WORD = /(?:(?:đề|ký|ban\s{1,2}hành)\s{1,3})?[Nn]gày\s/gu;
function readPastDate(text: string, end: number, draft: Draft): ReturnType<typeof readTypeBefore> {
  const from = Math.max(0, end - 60);
  const window = text.slice(from, end);
  for (const lead of window.matchAll(DATE_WORD)) {
    const at = from + lead.index;
    const dateStart = at + lead[0].search(/[Nn]gày/u);
    const date = readDateAt(text, dateStart);
    if (!date || !/^\s?,?\s{0,3}$/u.test(text.slice(date.end, end))) continue;
    const type = readTypeBefore(text, at, draft.number?.value.documentType);
    if (!type || type.gap.end > type.gap.start) continue;
    draft.date = { value: date.value.date, span: { start: dateStart, end: date.end } };
    return type;
  }
  return undefined;
}

// A head line of the Gazette between the type and the number: "Nghị định / CÔNG BÁO/Số 179/Ngày 03-04-2026 75 / số 126/2020/NĐ-CP".
const PAGE_HEAD =
  /\s{1,20}(?:Ký\sbởi:[^\n]{1,90}\n[^\n]{1,90}\n[^\n]{1,60}\n\s{0,10})?(?:[0-9]{1,3}\s{1,20})?CÔNG\sBÁO\/Số[^\n]{1,60}(?:\n\s{0,20}[0-9]{1,3})?\s{1,20}$/u;
function readOverPageHead(
  text: string,
  end: number,
  told: string | undefined,
): ReturnType<typeof readTypeBefore> {
  if (!/\n\s{0,20}$/u.test(text.slice(Math.max(0, end - 20), end))) return undefined;
  const head = PAGE_HEAD.exec(text.slice(Math.max(0, end - 360), end));
  const type = head ? readTypeBefore(text, end - head[0].length, told) : undefined;
  return type && type.gap.end === type.gap.start ? type : undefined;
}

// "Quyết định của Thủ tướng Chính phủ số 12/QĐ-TTg": the issuer stands before the number.
function readGap(text: string, from: number, to: number, draft: Draft, readIssuerAt: IssuerReader): void {
  const of = /^\s{1,3}của\s{1,3}/u.exec(text.slice(from, from + 10));
  const issuer = of ? readIssuerAt(from + of[0].length) : undefined;
  if (issuer && issuer.span.end <= to) draft.issuer = issuer;
}
