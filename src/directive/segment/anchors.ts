/*
 * The few places of a header that no other text has. Everything else is found from them.
 *
 *   ỦY BAN NHÂN DÂN          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM   ← title (or ĐẢNG CỘNG SẢN VIỆT NAM)
 *   TỈNH AN BÌNH                Độc lập - Tự do - Hạnh phúc       ← motto
 *   Số: 15/UBND-VX            An Bình, ngày 09 tháng 01 năm 2023  ← number, place and date
 *   Kính gửi: …                                                   ← addressees
 */
import type { Span } from '../../text/types.js';
import { startsBody } from './heads.js';

/** Where the landmarks of a document stand. */
export interface Anchors {
  /** National title or name of the Party. */
  title?: Span;
  /** Whether the title is the Party's. */
  party: boolean;
  /** Độc lập - Tự do - Hạnh phúc. */
  motto?: Span;
  /** Label of the number and what follows it: `Số:`. */
  number?: Span;
  /** Label of the addressees: `Kính gửi:`, `… điện:`. */
  addressees?: Span;
  /** Label of the recipients: `Nơi nhận:`. */
  recipients?: Span;
}

// "NƯỚC CỘNG HÒA …" is the name of the country, as in the stamp of the Gazette; "KIỂM TOÁN NHÀ NƯỚC" is an issuer.
const TITLE =
  /(?<!(?<!NHÀ\s{1,3}|TỊCH\s{1,3})NƯỚC\s{1,3})C[ỘO]NG\s{1,3}H(?:ÒA|OÀ|OA)\s{1,3}X[ÃA]\s{1,3}H[ỘO]I\s{1,3}CH[ỦU]\s{1,3}NGH[ĨI]A\s{1,3}VI[ỆE]T\s{1,3}NAM|Cộng h(?:òa|oà) xã hội chủ nghĩa Việt Nam(?=\s{1,6}Độc lập)/u;
const PARTY =
  /(?:ĐẢNG\s{1,3}CỘNG\s{1,3}SẢN\s{1,3}VIỆT\s{1,3}NAM|ĐOÀN\s{1,3}TNCS\s{1,3}HỒ\s{1,3}CHÍ\s{1,3}MINH)(?=[ \-–—_*]{0,60}(?:[\n|]|$))/gu;
const MOTTO =
  /Đ[ộỘ][cC]\s{1,3}[lL][ậẬ][pP]\s{0,3}[-–—]\s{0,3}T[ựỰ]\s{1,3}[dD][oO]\s{0,3}[-–—]\s{0,3}H[ạẠ][nN][hH]\s{1,3}[pP][hH][úÚ][cC]/u;
const NUMBER =
  /(?:Bộ luật|Luật|Pháp lệnh|Nghị quyết|Lệnh)[ ]{1,3}số[ ]{0,4}:|S[ốỐ]\s{1,3}hiệu[ ]{0,4}:[\s|]{0,12}|S[ốỐ][ ]{0,4}(?::|(?=[ ]{0,4}[0-9./…]))/gu;
// What may follow the label: a blank or an ordinal, then a stroke or hyphen and a symbol in capitals.
const AFTER_NUMBER =
  /^[\s.…_]{0,30}(?:[0-9][0-9.]{0,8}[\p{L}]{0,2})?[\s.…_]{0,10}(?:[-/–⁄]\s{0,3}[0-9]{4})?\s{0,3}[-/–⁄]\s{0,3}(?:\p{Lu}(?!\p{Ll}{2})|\()|^\s{0,3}[0-9]{1,5}[ ]{1,2}\p{Lu}[\p{L}]{0,7}[-/]\p{Lu}/u;
const ADDRESSEES =
  /K(?:ính|ÍNH)\s{1,3}(?:gửi|GỬI|gởi|trình|TRÌNH|chuyển)(?:\s{0,3}:)?|(?:điện|ĐIỆN)\s{0,3}:/gu;
const RECIPIENTS = /N(?:ơi|ƠI)\s{1,3}(?:[nN]hận|NHẬN|[gG]ửi)(?:\s{0,3}:|(?=[ ]{0,20}[\n|-]))/gu;

/** How far from the beginning a header may stand: pages put news and menus above it. */
const HEADER_REACH = 60_000;

/**
 * Finds the landmarks. A label of a form in an appendix is no landmark: the header stands above Nơi nhận.
 *
 * @param text - normalised text
 */
export function findAnchors(text: string): Anchors {
  const reach = text.slice(0, HEADER_REACH);
  const anchors: Anchors = { party: false };
  const national = titleOfDocument(reach);
  const party = firstAtLine(reach, PARTY);
  const title =
    national && (!party || national.index < party.start) ? spanAt(national.index, national[0]) : party;
  if (title) {
    anchors.title = title;
    anchors.party = title === party;
  }
  const from = title?.start ?? 0;
  const number = findNumberLabel(reach, from);
  const top = Math.min(from, number?.start ?? from);
  const recipients = firstAtLine(text, RECIPIENTS, top);
  if (recipients) anchors.recipients = recipients;
  const last = recipients?.start ?? reach.length;
  if (title && title.start > last) delete anchors.title;
  if (number && number.start < last) anchors.number = number;
  const addressees = findAddresseesLabel(reach.slice(0, last), top);
  if (addressees) anchors.addressees = addressees;
  const motto = title ? MOTTO.exec(reach.slice(title.start, title.start + 600)) : null;
  if (motto && title) anchors.motto = spanAt(title.start + motto.index, motto[0]);
  return anchors;
}

// The first national title, unless it is that of a form: then the text has lost its own header, and all above is its body.
const FORM_LABEL =
  /(?:^|[\n|])\s{0,9}(?:(?:Mẫu|MẪU|Biểu|BIỂU)(?:\s(?:mẫu|MẪU))?\s{0,3}(?:số|SỐ|[0-9])|Phụ lục|PHỤ LỤC|\(\s?(?:Ban hành )?[Kk]èm theo)/u;
const FORM_REACH = 400;
function titleOfDocument(reach: string): RegExpExecArray | undefined {
  const title = TITLE.exec(reach);
  if (!title || FORM_LABEL.test(reach.slice(Math.max(0, title.index - FORM_REACH), title.index)))
    return undefined;
  return title;
}

// The label next to the title: below it, or up to 400 characters above where the columns came out one after the other.
// "Số hiệu:" is a page's own property of the document, unless no other label is there.
function findNumberLabel(reach: string, title: number): Span | undefined {
  const from = Math.max(0, title - 400);
  let property: Span | undefined;
  for (const match of reach.slice(from, title + 4000).matchAll(NUMBER)) {
    const start = from + match.index;
    const end = start + match[0].length;
    const before = reach.slice(lineStart(reach, start), start);
    // Where a scan ran the columns together, the motto or the title stands before it on the line.
    const own = before.trim() === '' || /(?:NAM|[Pp]húc|ÚC)\s{1,3}$/u.test(before);
    if (!own || !AFTER_NUMBER.test(reach.slice(end, end + 80))) continue;
    if (!match[0].includes('hiệu')) return { start, end };
    property ??= { start, end };
  }
  return property;
}

// "Kính gửi:" at the beginning of a line, or behind the date in a row; "THỦ TƯỚNG CHÍNH PHỦ điện:" is its line.
function findAddresseesLabel(reach: string, top: number): Span | undefined {
  const pattern = new RegExp(ADDRESSEES.source, ADDRESSEES.flags);
  pattern.lastIndex = top;
  for (let match = pattern.exec(reach); match; match = pattern.exec(reach)) {
    const start = lineStart(reach, match.index);
    const before = reach.slice(start, match.index);
    const end = match.index + match[0].length;
    if (match[0].startsWith('K')) {
      if (before.trim() === '' || /(?:[-–—*_]{2}|năm [0-9]{4})\s{0,4}$/u.test(before))
        return { start: match.index, end };
    } else if (/^[ ]*\p{Lu}[^:;]{2,110}\s$/u.test(before)) return { start: startOfIssuer(reach, start), end };
  }
  return undefined;
}

// "THỦ ⏎ TƯỚNG CHÍNH PHỦ điện:": a narrow cell may break the issuer's name.
function startOfIssuer(reach: string, start: number): number {
  const own = start + reach.slice(start).search(/\S/u);
  if (startsBody(reach.slice(own, own + 40))) return own;
  const above = lineStart(reach, start - 1);
  return /^\p{Lu}{2,7}(?: \p{Lu}{2,7})?\s{0,3}$/u.test(reach.slice(above, start)) ? above : own;
}

/** The first match that begins its line or cell. */
function firstAtLine(text: string, source: RegExp, from: number = 0): Span | undefined {
  const pattern = new RegExp(source.source, source.flags);
  pattern.lastIndex = from;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    if (/^[\s*•]*$/u.test(text.slice(lineStart(text, match.index), match.index)))
      return spanAt(match.index, match[0]);
  }
  return undefined;
}

// Where the line or cell of an offset begins; only so far back as a label may stand from it.
function lineStart(text: string, offset: number): number {
  const from = Math.max(0, offset - 200);
  const before = text.slice(from, offset);
  return from + Math.max(before.lastIndexOf('\n'), before.lastIndexOf('|')) + 1;
}

function spanAt(start: number, printed: string): Span {
  return { start, end: start + printed.length };
}
