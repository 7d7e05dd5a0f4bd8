import type { BodyReference } from '../body/types.js';
import type { PartialDate } from '../date/types.js';
import { readBodyAt } from '../body/read.js';
import { readDateAt } from '../date/read.js';
import { toIssuer, type Part } from './draft.js';

/** What a sentence says of a citation before naming it. */
export interface SaidBefore {
  issuer?: Part<BodyReference>;
  /** "Ngày 01/7/2013, Bộ Xây dựng ban hành Thông tư số …": the date stands apart. */
  date?: Part<PartialDate>;
}

const REACH = 260;
// "… của Bộ Y tế tại Công văn số 5199": what a body says in a document.
const IN = /\s{1,3}(?:tại|trong|theo|bằng|qua|ở)\s{1,3}(?:các\s{1,3})?$/u;
// "Bộ Xây dựng đã ban hành Thông tư số 09": what a body does.
const DOES =
  /\s{1,3}(?:(?:đã|vừa|mới|cũng|tiếp\stục)\s{1,3}){0,2}(?:ban\s{1,3}hành|có|ký(?:\s{1,3}ban\s{1,3}hành)?|gửi|ra|phát\s{1,3}hành|trình)\s{1,3}(?:các\s{1,3})?$/u;
const OPENED = /\s{0,3}\(\s{0,2}(?:theo\s{1,3}|tại\s{1,3}|kèm\s{1,3}theo\s{1,3}|các\s{1,3})?$/u;
const BODY_START = /(?:^|\s|[(,;:“"])(?=(?:[A-ZĐÀ-Ỹ]))/gu;
const HEAD_OF = /\s{1,3}(?:của|Của)\s{1,3}(?=[A-ZĐÀ-Ỹ])/gu;
const SENTENCE = /[.;:](?=\s)|\n\s*\n|\|/gu;

/**
 * Reads the issuer, and a date that stands apart, from the words of the sentence before a citation.
 *
 * @param text - normalised text
 * @param start - start of the citation
 * @param floor - nothing before this place belongs to it: the end of the citation before
 */
export function readIssuerBefore(text: string, start: number, floor: number): SaidBefore {
  const from = beginOfSentence(text, start, Math.max(floor, start - REACH));
  const before = text.slice(from, start);
  const lead = IN.exec(before) ?? DOES.exec(before) ?? OPENED.exec(before);
  if (!lead) return {};
  const end = from + lead.index;
  const opened = lead[0].includes('(');
  const issuer = opened ? bodyBeforeBracket(text, from, end) : bodyEndingAt(text, from, end);
  if (!issuer) return {};
  const said: SaidBefore = { issuer };
  if (!opened && DOES.test(before)) {
    const date = dateBefore(text, from, issuer.span?.start ?? from);
    if (date) said.date = date;
  }
  return said;
}

function beginOfSentence(text: string, start: number, floor: number): number {
  const window = text.slice(floor, start);
  let begin = 0;
  SENTENCE.lastIndex = 0;
  for (let stop = SENTENCE.exec(window); stop; stop = SENTENCE.exec(window)) {
    // "các Bộ: Lao động …": a colon inside a list of bodies ends nothing.
    if (stop[0] === ':' && /[Bb]ộ$/u.test(window.slice(0, stop.index))) continue;
    begin = stop.index + stop[0].length;
  }
  return floor + begin;
}

function bodyEndingAt(text: string, from: number, end: number): Part<BodyReference> | undefined {
  const window = text.slice(from, end);
  const starts = [...window.matchAll(BODY_START)].map((match) => from + match.index + match[0].length);
  // The longest body that ends there; a name begins with its highest-ranking word ("Giám đốc Sở …").
  for (const at of starts) {
    const body = readBodyAt(text, at);
    if (body && Math.abs(body.end - end) <= 1) return toIssuer(text, at, body);
  }
  return undefined;
}

// "đề nghị của Bộ Y tế (Công văn số …)", "ý kiến của Bộ Y tế về … (Công văn số …)".
function bodyBeforeBracket(text: string, from: number, end: number): Part<BodyReference> | undefined {
  const direct = bodyEndingAt(text, from, end);
  if (direct) return direct;
  const window = text.slice(from, end);
  let found: Part<BodyReference> | undefined;
  for (const of of window.matchAll(HEAD_OF)) {
    const at = from + of.index + of[0].length;
    const body = readBodyAt(text, at);
    if (body && /^\s{1,3}(?:về|tại|đối)\s/u.test(text.slice(body.end, body.end + 8))) {
      found = toIssuer(text, at, body);
      break;
    }
  }
  return found;
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
