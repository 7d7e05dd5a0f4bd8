import type { Span } from '../../text/types.js';
import type { Anchors } from './anchors.js';
import { listLines, spanOf, type Line } from './lines.js';
import {
  joinBareMarks,
  opensInSmallLetters,
  readSignature,
  startsSignature,
  type SignatureBlock,
} from './signature.js';

/** The end of a document: recipients and signatures. */
export interface Tail {
  /** Where the body ends. */
  bodyEnd: number;
  /** Where the tail ends: footnotes, appendices or a site's footer follow. */
  end: number;
  /** What stands under Nơi nhận, without its label. */
  recipients?: Span;
  /** Signatures in order. */
  signatures: SignatureBlock[];
}

const ARCHIVE = /(?:^|[-–—•●▪+*;]\s{0,3})Lưu(?:\s{0,2}:|\s)/u;
/** The archive line, also behind other items on one line. */
const ARCHIVE_INSIDE = /(?:^|[-–—•●▪+*;,.)]\s{0,3})Lưu(?:\s{0,2}:|\s)/u;
const MARK = /^[-–—•●▪+*]\s?/u;
const BREAK =
  /^(?:PHỤ\sLỤC|Phụ\slục|PHỤC\sLỤC|\[[0-9]{1,2}\]|[¹²³⁴⁵⁶⁷⁸⁹]|DANH MỤC|BIỂU MẪU|FILE|File|Tải|Tin |Lưu ý|Nguồn|\[)/u;
/** How far the lines of recipients and signatures may reach. */
const REACH = 12_000;
/** How far above Nơi nhận the signing column may have come out. */
const ABOVE = 700;
/** How many lines that begin like a signature are looked at: no document has so many, and the search stays linear. */
const MOST_ATTEMPTS = 500;

/**
 * Segments the end of a document.
 *
 * @param text - normalised text
 * @param anchors - landmarks
 * @param bodyStart - where the body begins
 */
export function segmentTail(text: string, anchors: Anchors, bodyStart: number): Tail {
  const label = anchors.recipients;
  if (!label || label.start < bodyStart) return signedOnly(text, { start: bodyStart, end: text.length });
  // A signature far above belongs to the document, and the label to a form in its appendix.
  const early = signedOnly(text, { start: bodyStart, end: Math.max(bodyStart, label.start - ABOVE) });
  if (early.signatures.length > 0) return early;
  const printed = listLines(text, { start: label.end, end: Math.min(text.length, label.end + REACH) });
  const lines = joinBareMarks(text, partSignature(printed));
  const count = countItemLines(lines);
  const recipients = spanOf(lines.slice(0, count));
  const tail: Tail = {
    bodyEnd: label.start,
    end: recipients?.end ?? label.end,
    ...(recipients ? { recipients } : {}),
    signatures: collect(text, lines.slice(count)),
  };
  const last = tail.signatures.at(-1);
  if (last) {
    tail.end = Math.max(tail.end, last.span.end);
    return tail;
  }
  const above = signedOnly(text, { start: Math.max(bodyStart, label.start - ABOVE), end: label.start });
  return above.signatures.length > 0
    ? { ...tail, signatures: above.signatures, bodyEnd: above.bodyEnd }
    : tail;
}

// "- Lưu: VT, KTTH. KT. BỘ TRƯỞNG THỨ TRƯỞNG Nguyễn Văn A": the archive line ends where a signature begins.
function partSignature(lines: readonly Line[]): Line[] {
  return lines.flatMap((line) => {
    const archive = ARCHIVE_INSIDE.exec(line.text);
    if (!archive) return [line];
    const from = archive.index + archive[0].length;
    const at = [...line.text.slice(from, from + 300).matchAll(/(?<=\s)\p{Lu}/gu)]
      .map((word) => from + word.index)
      .find((index) => startsSignature(line.text.slice(index)));
    if (at === undefined) return [line];
    const item = line.text.slice(0, at).trimEnd();
    return [
      { ...line, text: item, end: line.start + item.length },
      { ...line, text: line.text.slice(at), start: line.start + at, gap: true },
    ];
  });
}

function countItemLines(lines: readonly Line[]): number {
  let archived = false;
  const firstCell = lines[0]?.cell ?? 0;
  for (const [index, line] of lines.entries()) {
    if (isSigning(line) || opensInSmallLetters(lines.slice(index, index + 4))) return index;
    if (index > 0) {
      if (line.cell > firstCell || BREAK.test(line.text) || line.text.length > 500) return index;
      if (archived && line.gap && !MARK.test(line.text) && !/điện tử\s?:/u.test(line.text)) return index;
    }
    archived ||= ARCHIVE.test(line.text);
  }
  return lines.length;
}

function isSigning(line: Line): boolean {
  return !MARK.test(line.text) && startsSignature(line.text);
}

// Signatures one after the other; the lines between them are few.
function collect(text: string, lines: readonly Line[]): SignatureBlock[] {
  const found: SignatureBlock[] = [];
  let index = 0;
  let skipped = 0;
  while (index < lines.length && skipped < 6 && found.length < 12) {
    const block = lines.slice(index, index + 14);
    const read = readSignature(text, block, found.length === 0 && opensInSmallLetters(block));
    if (read) {
      found.push(read.block);
      index += Math.max(1, read.used);
      skipped = 3;
    } else {
      index++;
      skipped++;
    }
  }
  return found;
}

// The first signature of a stretch: those of forms in the appendices come after it.
function signedOnly(text: string, range: Span): Tail {
  const zone = text.slice(range.start, range.end);
  let attempts = 0;
  for (const match of zone.matchAll(/(?:^|[\n|])[ ]{0,200}(?=\p{Lu}[\p{Lu}./])/gu)) {
    const start = range.start + match.index + match[0].length;
    const line = text.slice(start, start + 120).split(/[\n|]/u, 1)[0] ?? '';
    if (!startsSignature(line.trim())) continue;
    if (++attempts > MOST_ATTEMPTS) break;
    const lines = joinBareMarks(text, listLines(text, { start, end: Math.min(text.length, start + 1500) }));
    const read = readSignature(text, lines.slice(0, 14));
    if (!read?.block.signer) continue;
    const signatures = collect(text, lines);
    return { bodyEnd: start, end: signatures.at(-1)?.span.end ?? start, signatures };
  }
  return { bodyEnd: range.end, end: range.end, signatures: [] };
}
