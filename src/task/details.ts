import type { Deadline } from '../deadline/types.js';
import type { Found, Span } from '../text/types.js';
import { tidyText } from '../text/normalize.js';
import type { NamedBody } from './named-body.js';
import { readNames, readParty } from './party.js';

const TOGETHER =
  /phối\s{1,3}hợp(?:\s{1,3}(?:chặt\s{1,3}chẽ|cụ\s{1,3}thể|tốt|hiệu\s{1,3}quả|thường\s{1,3}xuyên|kịp\s{1,3}thời|đồng\s{1,3}bộ)){0,3}(?:\s{1,3}(?:cùng\s{1,3}với|với|cùng))?\s{1,3}|cùng\s{1,3}với\s{1,3}/giu;
const REPORTS =
  /báo\s{1,3}cáo(?:\s{1,3}(?:ngay|kịp\s{1,3}thời|với|cho|về))?\s{1,3}|(?:gửi|trình)(?:\s{1,3}(?:báo\s{1,3}cáo|kết\s{1,3}quả|văn\s{1,3}bản))?(?:\s{1,3}(?:về|đến|cho|tới))?\s{1,3}/giu;
const VIA = /(?:\(\s{0,2}|,\s{1,3}|\s)(?:thông\s{1,3}qua|qua)\s{1,3}/giu;
// What a clause asks to draw up: a kind of document, with the words that belong to its name.
const PRODUCT =
  /(?:[Xx]ây\s{1,3}dựng|[Bb]an\s{1,3}hành|[Ss]oạn\s{1,3}thảo|[Hh]oàn\s{1,3}(?:thiện|chỉnh)|[Ll]ập|[Tt]rình)\s{1,3}(?:và\s{1,3}[\p{Ll}\s]{2,24}\s)?(?=(?:[Dd]ự\s{1,3}(?:thảo|án)|[Đđ]ề\s{1,3}án|[Kk]ế\s{1,3}hoạch|[Bb]áo\s{1,3}cáo|Quyết\s{1,3}định|Nghị\s{1,3}quyết|Nghị\s{1,3}định|Thông\s{1,3}tư|Luật|[Cc]hương\s{1,3}trình|[Pp]hương\s{1,3}án|[Qq]uy\s{1,3}chế|[Dd]anh\s{1,3}(?:mục|sách))(?![\p{L}0-9]))((?:[^,.;:()]|,(?=\s{1,3}(?:chống|bổ\s{1,3}sung)\s)){4,240})/u;
const AFTER_PRODUCT =
  /\s(?:để|theo|trong|nhằm|trước|bảo|đảm|phù|khi|này|trình|gửi|báo\scáo|và\s(?:tổ\schức|trình|triển|gửi|báo|thực|chỉ|hướng))(?=\s|$)/u;

/** Bodies with whom a clause is to be done, wherever it says so. */
export function findCooperating(text: string, range: Span): NamedBody[] {
  return collect(text, range, TOGETHER, (at) => readParty(text, at, range.end)?.bodies ?? []);
}

/** True where a list of those who cooperate goes on at `index`: "phối hợp với Sở A; các đơn vị liên quan rà soát". */
export function isAmongCooperating(text: string, range: Span, index: number): boolean {
  const start = Math.max(range.start, index - LONGEST_LIST);
  const last = Array.from(text.slice(start, index).matchAll(TOGETHER)).at(-1);
  const party = last && readParty(text, start + last.index + last[0].length, range.end);
  return party?.bodies.some(({ span }) => span.start === index) === true;
}

const LONGEST_LIST = 600;

/** Bodies to whom a clause asks to report. */
export function findReportTo(text: string, range: Span): NamedBody[] {
  return collect(text, range, REPORTS, (at) => readNames(text, at, range.end));
}

/** Bodies through whom the report goes: "(qua Sở Y tế để tổng hợp)". */
export function findVia(text: string, range: Span): NamedBody[] {
  return collect(text, range, VIA, (at) => readNames(text, at, range.end));
}

/** What a clause asks to produce, as printed: "Báo cáo tổng kết công tác phòng, chống dịch". */
export function findProduct(text: string, range: Span): { text: string; span: Span } | undefined {
  const match = PRODUCT.exec(text.slice(range.start, range.end));
  const [whole, named] = match ?? [];
  if (!match || whole === undefined || named === undefined) return undefined;
  const start = range.start + match.index + whole.length - named.length;
  // The first word names the kind of document, even where it could also end a name ("báo cáo").
  const rest = AFTER_PRODUCT.exec(named.slice(7));
  const name = (rest ? named.slice(0, 7 + rest.index) : named).trimEnd();
  return { text: tidyText(name), span: { start, end: start + name.length } };
}

/** Deadlines that begin in a range; `deadlines` is in order of appearance. */
export function deadlinesIn(deadlines: readonly Found<Deadline>[], range: Span): Found<Deadline>[] {
  let low = 0;
  let high = deadlines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((deadlines[middle]?.span.start ?? 0) < range.start) low = middle + 1;
    else high = middle;
  }
  const found: Found<Deadline>[] = [];
  for (let i = low; i < deadlines.length; i++) {
    const deadline = deadlines[i];
    if (!deadline || deadline.span.start >= range.end) break;
    found.push(deadline);
  }
  return found;
}

function collect(
  text: string,
  range: Span,
  pattern: RegExp,
  readAt: (index: number) => readonly NamedBody[],
): NamedBody[] {
  const bodies: NamedBody[] = [];
  for (const match of text.slice(range.start, range.end).matchAll(pattern)) {
    for (const body of readAt(range.start + match.index + match[0].length)) {
      if (!bodies.some((known) => known.value.text === body.value.text)) bodies.push(body);
    }
  }
  return bodies;
}
