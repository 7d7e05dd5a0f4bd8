/*
 * The few places of a header that no other text has. Everything else is found from them.
 *
 *   ỦY BAN NHÂN DÂN          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM   ← title (or ĐẢNG CỘNG SẢN VIỆT NAM)
 *   TỈNH AN BÌNH                Độc lập - Tự do - Hạnh phúc       ← motto
 *   Số: 15/UBND-VX            An Bình, ngày 09 tháng 01 năm 2023  ← number, place and date
 *   Kính gửi: …                                                   ← addressees
 */
import type { Span } from '../../text/types.js';

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

const TITLE =
  /C[ỘO]NG\s{1,3}H(?:ÒA|OÀ|OA)\s{1,3}X[ÃA]\s{1,3}H[ỘO]I\s{1,3}CH[ỦU]\s{1,3}NGH[ĨI]A\s{1,3}VI[ỆE]T\s{1,3}NAM|Cộng h(?:òa|oà) xã hội chủ nghĩa Việt Nam(?=\s{1,6}Độc lập)/u;
const PARTY =
  /(?<=(?:^|[\n|])[ ]{0,40})(?:ĐẢNG\s{1,3}CỘNG\s{1,3}SẢN\s{1,3}VIỆT\s{1,3}NAM|ĐOÀN\s{1,3}TNCS\s{1,3}HỒ\s{1,3}CHÍ\s{1,3}MINH)(?=[ ]{0,40}(?:[\n|]|$))/u;
const MOTTO =
  /Đ[ộỘ][cC]\s{1,3}[lL][ậẬ][pP]\s{0,3}[-–—]\s{0,3}T[ựỰ]\s{1,3}[dD][oO]\s{0,3}[-–—]\s{0,3}H[ạẠ][nN][hH]\s{1,3}[pP][hH][úÚ][cC]/u;
const NUMBER =
  /(?<=(?:^|[\n|])[ ]{0,60}|NAM\s{1,3}|[Pp]húc\s{1,3}|ÚC\s{1,3})S[ốỐ](?:\s{1,3}hiệu)?[ ]{0,4}(?::|(?=[ ]{0,4}[0-9./…]))/gu;
// What may follow the label: a blank or an ordinal, then a stroke or hyphen and a symbol in capitals.
const AFTER_NUMBER =
  /^[\s.…_]{0,30}(?:[0-9][0-9.]{0,8}[\p{L}]{0,2})?[\s.…_]{0,10}(?:[-/–⁄][\s]{0,3}[0-9]{4})?[\s]{0,3}[-/–⁄][\s]{0,3}[\p{Lu}(]/u;
const ADDRESSEES =
  /(?<=(?:^|[\n|])[ ]{0,60}|\s[-–—*]{1,3}\s{1,3}|(?:năm|NĂM)[ ][0-9]{4}[ ]{1,4})K(?:ính|ÍNH)\s{1,3}(?:gửi|GỬI|gởi|trình|TRÌNH|chuyển)(?:\s{0,3}:)?|(?<=(?:^|[\n|])[^\n|]{3,120}\s)(?:điện|ĐIỆN|gửi điện)\s{0,3}:/u;
const RECIPIENTS =
  /(?<=(?:^|[\n|])[ ]{0,60})N(?:ơi|ƠI)\s{1,3}(?:[nN]hận|NHẬN|[gG]ửi)(?:\s{0,3}:|(?=[ ]{0,20}[\n|-]))/u;

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
  const national = TITLE.exec(reach);
  const party = PARTY.exec(reach);
  const title = national && (!party || national.index < party.index) ? national : party;
  if (title) {
    anchors.title = spanAt(title.index, title[0]);
    anchors.party = title === party;
  }
  const from = anchors.title?.start ?? 0;
  const number = findNumberLabel(reach, from);
  if (number) anchors.number = number;
  const headerStart = Math.min(from, number?.start ?? from);
  const body = text.slice(headerStart);
  const recipients = RECIPIENTS.exec(body);
  if (recipients) anchors.recipients = spanAt(headerStart + recipients.index, recipients[0]);
  const last = anchors.recipients?.start ?? reach.length;
  if (anchors.title && anchors.title.start > last) delete anchors.title;
  const addressees = ADDRESSEES.exec(reach.slice(headerStart));
  if (addressees && headerStart + addressees.index < last)
    anchors.addressees = spanAt(headerStart + addressees.index, addressees[0]);
  const motto = anchors.title
    ? MOTTO.exec(reach.slice(anchors.title.start, anchors.title.start + 600))
    : null;
  if (motto && anchors.title) anchors.motto = spanAt(anchors.title.start + motto.index, motto[0]);
  return anchors;
}

// The label next to the title: below it, or up to 400 characters above where the columns came out one after the other.
function findNumberLabel(reach: string, title: number): Span | undefined {
  const from = Math.max(0, title - 400);
  for (const match of reach.slice(from, title + 4000).matchAll(NUMBER)) {
    const start = from + match.index;
    const end = start + match[0].length;
    if (AFTER_NUMBER.test(reach.slice(end, end + 80))) return { start, end };
  }
  return undefined;
}

function spanAt(start: number, printed: string): Span {
  return { start, end: start + printed.length };
}
