import type { Span } from '../../text/types.js';
import type { Anchors } from './anchors.js';
import { listLines, type Line } from './lines.js';
import { joinBareMarks, readSignature, startsSignature, type SignatureBlock } from './signature.js';

/** The end of a document: recipients and signatures. */
export interface Tail {
  /** Where the body ends. */
  bodyEnd: number;
  /** Where the tail ends: footnotes, appendices or a site's footer follow. */
  end: number;
  /** The block under Nơi nhận, without its label. */
  recipients?: Span;
  /** Signatures in order. */
  signatures: SignatureBlock[];
}

const ARCHIVE = /(?:^|[-–—•;]\s{0,3})Lưu(?:\s{0,2}:|\s)/u;
const MARK = /^[-–—•●▪+*]\s?/u;
const BREAK =
  /^(?:PHỤ\sLỤC|Phụ\slục|PHỤC\sLỤC|\[[0-9]{1,2}\]|[¹²³⁴⁵⁶⁷⁸⁹]|DANH MỤC|BIỂU MẪU|FILE|File|Tải|Tin |Lưu ý|Nguồn|\[)/u;
/** How far the lines of recipients and signatures may reach. */
const REACH = 12_000;

/**
 * Segments the end of a document.
 *
 * @param text - normalised text
 * @param anchors - landmarks
 * @param bodyStart - where the body begins
 */
export function segmentTail(text: string, anchors: Anchors, bodyStart: number): Tail {
  const label = anchors.recipients;
  if (!label || label.start < bodyStart) return withoutRecipients(text, bodyStart);
  const lines = joinBareMarks(
    text,
    listLines(text, { start: label.end, end: Math.min(text.length, label.end + REACH) }),
  );
  const count = countRecipientLines(lines);
  const block = lines.slice(0, count);
  const blockEnd = block.at(-1)?.end ?? label.end;
  const tail: Tail = { bodyEnd: label.start, end: blockEnd, signatures: [] };
  if (block[0]) tail.recipients = { start: block[0].start, end: blockEnd };
  const after = collect(text, lines.slice(count));
  if (after.length > 0) {
    tail.signatures = after;
    tail.end = Math.max(blockEnd, after.at(-1)?.span.end ?? 0);
    return tail;
  }
  // The signing column may have come out first.
  const above = joinBareMarks(
    text,
    listLines(text, { start: Math.max(bodyStart, label.start - 700), end: label.start }),
  );
  const from = firstOfRun(above);
  const before = from < 0 ? [] : collect(text, above.slice(from));
  if (before[0]) {
    tail.signatures = before;
    tail.bodyEnd = before[0].span.start;
  }
  return tail;
}

function countRecipientLines(lines: readonly Line[]): number {
  let archived = false;
  const firstCell = lines[0]?.cell ?? 0;
  for (const [index, line] of lines.entries()) {
    if (startsSignature(line.text) && !MARK.test(line.text)) return index;
    if (line.cell > firstCell && index > 0) return index;
    if (index > 0 && BREAK.test(line.text)) return index;
    if (archived && line.gap && !MARK.test(line.text) && !/điện tử\s?:/u.test(line.text)) return index;
    if (index > 0 && line.text.length > 500) return index;
    archived ||= ARCHIVE.test(line.text);
  }
  return lines.length;
}

// Where the last run of signature lines begins.
function firstOfRun(lines: readonly Line[]): number {
  const first = lines.findIndex((line) => startsSignature(line.text));
  return first;
}

// Signatures one after the other; the lines between them are few.
function collect(text: string, lines: readonly Line[]): SignatureBlock[] {
  const found: SignatureBlock[] = [];
  let index = 0;
  let skipped = 0;
  while (index < lines.length && skipped < 6 && found.length < 12) {
    const read = readSignature(text, lines.slice(index, index + 14));
    if (read?.block.signer || (read && read.block.authority.length > 0)) {
      found.push(read.block);
      index += Math.max(1, read.used);
      skipped = found.length > 0 ? 3 : 0;
    } else {
      index++;
      skipped++;
    }
  }
  return found;
}

// No Nơi nhận: the last signature of the text above its appendices.
function withoutRecipients(text: string, bodyStart: number): Tail {
  const start = Math.max(bodyStart, text.length - 40_000);
  const lines = joinBareMarks(text, listLines(text, { start, end: text.length }));
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    if (!line?.gap || !startsSignature(line.text)) continue;
    const read = readSignature(text, lines.slice(index, index + 14));
    if (!read?.block.signer) continue;
    return { bodyEnd: line.start, end: read.block.span.end, signatures: collect(text, lines.slice(index)) };
  }
  return { bodyEnd: text.length, end: text.length, signatures: [] };
}
