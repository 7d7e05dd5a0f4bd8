import type { Span } from '../../text/types.js';
import { isCapitals, type Line } from './lines.js';
import { opensBody } from './opening.js';
import type { Title } from './title.js';

/** The issuer as the subject of the first sentence. */
const ISSUER_SPEAKS = /^(?:Ủy ban|Uỷ ban|UBND|Bộ |Chủ tịch|Thủ tướng)/u;
/** A line that cannot be the last of a subject. */
const ASKS_FOR_MORE = /(?:[,(/-]|\s(?:của|và|với|về|tại|theo|cho|các|trong|thuộc|từ|do|giữa|đối với))$/iu;
const LABEL = /^(?:[“"(]?\s?(?:[Vv]\/[vV]|[Vv]ề việc|VỀ\sVIỆC|[Tt]rích yếu)\s?[:.]?\s*)+/u;
const ABOUT = /^[Vv][ềỀ]\s+(?:(?:VIỆC|việc)(?=\s)\s*)?/u;

/** "CỦA BỘ CHÍNH TRỊ, BAN BÍ THƯ VỀ …": under a Party title the issuer stands before the subject. */
const PARTY_ISSUER =
  /^\s*C(?:ỦA|ủa)\s{1,3}((?:BỘ CHÍNH TRỊ|BAN BÍ THƯ|BAN CHẤP HÀNH|BAN THƯỜNG VỤ|THƯỜNG TRỰC|BAN CÁN SỰ|TỈNH [UỦ][YỶ]|THÀNH [UỦ][YỶ]|ĐẢNG [UỦ][YỶ])[\p{Lu}\s,]{0,120}?)\s{1,3}(?=V[Ềề]\s)/u;

/** The subject of a công văn: what follows "V/v". */
export function segmentLetterSubject(lines: readonly Line[]): Span | undefined {
  for (const [index, line] of lines.entries()) {
    const mark = /(?<![\p{Ll}\p{N}])(?:V\/v|V\/V|v\/v|Vv:|V\/v:)\s{0,3}[:.]?\s{0,3}/u.exec(line.text);
    if (!mark) continue;
    const start = line.start + mark.index + mark[0].length;
    return endOfParagraph(lines, index, start);
  }
  return undefined;
}

/** The issuer that a Party title names before the subject: "BỘ CHÍNH TRỊ, BAN BÍ THƯ". */
export function segmentTitleIssuer(text: string, lines: readonly Line[], title: Title): Span | undefined {
  const from = title.rest?.start ?? lines[title.next]?.start;
  if (from === undefined) return undefined;
  const match = PARTY_ISSUER.exec(text.slice(from, from + 300));
  const name = match?.[1];
  if (!match || name === undefined) return undefined;
  const start = from + match[0].indexOf(name);
  return { start, end: start + name.length };
}

/** The subject of a named type: the paragraph under the title. */
export function segmentTitleSubject(text: string, lines: readonly Line[], title: Title): Span | undefined {
  const first = lines[title.next];
  const started = title.rest ?? undefined;
  if (started) return withoutIssuer(text, strip(text, endOfParagraph(lines, title.next - 1, started.start)));
  if (!first || startsBodyText(first.text) || first.text.length > 700) return undefined;
  return withoutIssuer(text, strip(text, endOfParagraph(lines, title.next, first.start)));
}

/** The issuer of a decision between subject and căn cứ, where a page joined the lines. */
const ISSUER_RUN =
  /(?<!(?:CỦA|VÀ|GIỮA|THUỘC|CHO|TẠI|VỚI|DO|PHÓ|TƯỚNG|TỊCH|TRƯỞNG|CẤP|QUYỀN|ĐỐC|,)\s)(?<=[\p{L})]\s)(?:THỦ TƯỚNG CHÍNH PHỦ|CHÍNH PHỦ|TỔNG KIỂM TOÁN NHÀ NƯỚC|(?:CHỦ TỊCH )?[ỦU][YỶ] BAN NHÂN DÂN (?:TỈNH|THÀNH PHỐ|HUYỆN|XÃ|PHƯỜNG)(?: \p{Lu}{2,9}){0,5}|HỘI ĐỒNG NHÂN DÂN (?:TỈNH|THÀNH PHỐ)(?: \p{Lu}{2,9}){1,5}|(?:BỘ TRƯỞNG BỘ|(?:TỔNG )?CỤC TRƯỞNG (?:TỔNG )?CỤC|GIÁM ĐỐC SỞ)(?: [\p{Lu},]{1,9}){1,10})$/u;

function withoutIssuer(text: string, span: Span): Span {
  if (!/^\s{0,9}(?:Căn\s|Theo đề|Xét\s)/u.test(text.slice(span.end, span.end + 20))) return span;
  const run = ISSUER_RUN.exec(text.slice(span.start, span.end));
  return run ? { start: span.start, end: span.start + run.index - 1 } : span;
}

function startsBodyText(line: string): boolean {
  return opensBody(line) || ISSUER_SPEAKS.test(line);
}

function endOfParagraph(lines: readonly Line[], index: number, start: number): Span {
  const first = lines[index];
  const capitals = first !== undefined && isCapitals(first.text.replace(/^(?:Về việc|Về|V\/v)/u, ''));
  // Where a blank line follows every line, a gap ends nothing.
  const spaced = lines.length > 3 && lines.every((line, i) => i === 0 || line.gap);
  let end = first?.end ?? start;
  for (const line of lines.slice(index + 1, index + 14)) {
    if (
      line.ruled ||
      (line.gap && !spaced) ||
      (capitals && !isCapitals(line.text)) ||
      isIssuerLine(lines, line)
    )
      break;
    if (
      !capitals &&
      ((startsBodyText(line.text) && !ASKS_FOR_MORE.test(lineBefore(lines, line))) ||
        (isCapitals(line.text) && !/[0-9]/u.test(line.text)) ||
        /[.;]$/u.test(lineBefore(lines, line)))
    )
      break;
    end = line.end;
  }
  return { start, end };
}

const ISSUER_LINE =
  /^(?:CHỦ TỊCH|[ỦU][YỶ] BAN (?:NHÂN|THƯỜNG)|UBND|HỘI ĐỒNG NHÂN|BỘ TRƯỞNG|THỦ TƯỚNG|CHÍNH PHỦ|(?:TỔNG )?GIÁM ĐỐC|(?:TỔNG )?CỤC TRƯỞNG|CHÁNH ÁN|VIỆN TRƯỞNG|THỐNG ĐỐC|HIỆU TRƯỞNG|TỔNG KIỂM TOÁN|TRƯỞNG BAN|THƯỜNG TRỰC|QUỐC HỘI)(?![\p{L}])[\p{Lu}\s,.&-]{0,120}$/u;

// "CHỦ TỊCH ỦY BAN NHÂN DÂN ⏎ TỈNH": the issuer between subject and căn cứ, on one line or two.
function isIssuerLine(lines: readonly Line[], line: Line): boolean {
  if (!ISSUER_LINE.test(line.text) || ASKS_FOR_MORE.test(lineBefore(lines, line))) return false;
  const at = lines.indexOf(line);
  const below = lines.slice(at + 1, at + 4).find((next) => !isCapitals(next.text));
  return below !== undefined && /^(?:Căn(?: cứ|$)|Theo đề|Xét )/u.test(below.text);
}

function lineBefore(lines: readonly Line[], line: Line): string {
  return lines[lines.indexOf(line) - 1]?.text ?? '';
}

// Without "Về việc", closing stop and quotation of the whole.
function strip(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/u.test(text[start] ?? '')) start++;
  const of = PARTY_ISSUER.exec(text.slice(start, end));
  if (of) start += of[0].length;
  const label = LABEL.exec(text.slice(start, end)) ?? ABOUT.exec(text.slice(start, end));
  if (label) start += label[0].length;
  while (end > start && /[\s.;:]/u.test(text[end - 1] ?? '')) end--;
  return { start, end };
}
