import type { Deadline } from '../deadline/types.js';
import type { Found, Span } from '../text/types.js';
import { cleanText } from '../text/normalize.js';
import { readParty, type NamedBody } from './party.js';

const TOGETHER =
  /phối\s{1,3}hợp(?:\s{1,3}(?:chặt\s{1,3}chẽ|cụ\s{1,3}thể|tốt|hiệu\s{1,3}quả|thường\s{1,3}xuyên|kịp\s{1,3}thời|đồng\s{1,3}bộ)){0,3}(?:\s{1,3}(?:cùng\s{1,3}với|với|cùng))?\s{1,3}|cùng\s{1,3}với\s{1,3}/giu;
const REPORTS =
  /báo\s{1,3}cáo(?:\s{1,3}(?:ngay|kịp\s{1,3}thời|với|cho|về))?\s{1,3}|(?:gửi|trình)(?:\s{1,3}(?:báo\s{1,3}cáo|kết\s{1,3}quả|văn\s{1,3}bản))?(?:\s{1,3}(?:về|đến|cho|tới))?\s{1,3}/giu;
const VIA = /(?:\(\s{0,2}|,\s{1,3}|\s)(?:thông\s{1,3}qua|qua)\s{1,3}/giu;
const PRODUCT =
  /(?:xây\s{1,3}dựng|ban\s{1,3}hành|soạn\s{1,3}thảo|hoàn\s{1,3}thiện|hoàn\s{1,3}chỉnh|lập|trình)\s{1,3}(?:và\s{1,3}[\p{Ll}\s]{2,24}\s)?(?=dự\s{1,3}thảo|dự\s{1,3}án|Đề\s{1,3}án|đề\s{1,3}án|Kế\s{1,3}hoạch|kế\s{1,3}hoạch|Báo\s{1,3}cáo|báo\s{1,3}cáo|Quyết\s{1,3}định|Nghị\s{1,3}quyết|Nghị\s{1,3}định|Thông\s{1,3}tư|Luật|Chương\s{1,3}trình|Phương\s{1,3}án|phương\s{1,3}án|Quy\s{1,3}chế|Danh\s{1,3}mục|danh\s{1,3}sách)([^,.;:()]{4,200})/gu;

/** Bodies with whom a clause is to be done, wherever it says so. */
export function findCooperating(text: string, range: Span): NamedBody[] {
  return collect(text, range, TOGETHER);
}

/** Bodies to whom a clause asks to report. */
export function findReportTo(text: string, range: Span): NamedBody[] {
  return collect(text, range, REPORTS);
}

/** Bodies through whom the report goes: "(qua Sở Y tế để tổng hợp)". */
export function findVia(text: string, range: Span): NamedBody[] {
  return collect(text, range, VIA);
}

/** What a clause asks to produce, as printed: "Báo cáo tổng kết công tác phòng, chống dịch". */
export function findProduct(text: string, range: Span): { text: string; span: Span } | undefined {
  const match = PRODUCT.exec(text.slice(range.start, range.end));
  PRODUCT.lastIndex = 0;
  const name = match?.[1]?.trimEnd();
  if (!match || name === undefined) return undefined;
  const start = range.start + match.index + match[0].length - (match[1]?.length ?? 0);
  return { text: cleanText(name), span: { start, end: start + name.length } };
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

function collect(text: string, range: Span, pattern: RegExp): NamedBody[] {
  const bodies: NamedBody[] = [];
  for (const match of text.slice(range.start, range.end).matchAll(pattern)) {
    const at = range.start + match.index + match[0].length;
    const party = readParty(text, at, range.end);
    for (const body of party?.bodies ?? []) {
      if (!bodies.some((known) => known.value.text === body.value.text)) bodies.push(body);
    }
  }
  return bodies;
}
