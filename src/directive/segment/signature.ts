import { cleanText } from '../../text/normalize.js';
import type { Span } from '../../text/types.js';
import { isCapitals, type Line } from './lines.js';
import { readName } from './name.js';
import { isSignedNote, readMark, startsWithPosition } from './signature-lines.js';

/*
 * TM. ỦY BAN NHÂN DÂN      mark and the body signed for
 * KT. CHỦ TỊCH             mark and the office signed for (stacked marks: the innermost last)
 * PHÓ CHỦ TỊCH             position
 * (Đã ký)
 * Thiếu tướng Nguyễn Văn A rank and name
 */

/** A signature, with places in the normalised text. */
export interface SignatureBlock {
  /** From the first mark or position to the name. */
  span: Span;
  /** Slugs from the outermost in. */
  authority: string[];
  /** The body or office signed for by the outermost mark. */
  onBehalfOf?: Span;
  /** The signer's position. */
  position?: Span;
  /** The signer's name. */
  signer?: Span;
  /** The rank before the name. */
  rank?: string;
}

/** How many lines a signature may have. */
const MOST_LINES = 12;

/** Whether a line can begin a signature. */
export function startsSignature(line: string): boolean {
  return readMark(line) !== undefined || (startsWithPosition(line) && isCapitals(line) && line.length < 90);
}

/**
 * Reads the signature that begins on a line.
 *
 * @param text - normalised text
 * @param lines - lines from its first on
 * @returns the block and the number of lines used; undefined where there is no name and no mark
 */
export function readSignature(
  text: string,
  lines: readonly Line[],
): { block: SignatureBlock; used: number } | undefined {
  const first = lines[0];
  if (!first || !startsSignature(first.text)) return undefined;
  const head: Line[] = [];
  let used = 0;
  let name: Span | undefined;
  let rank: string | undefined;
  for (const line of lines.slice(0, MOST_LINES)) {
    used++;
    if (isSignedNote(line.text)) continue;
    const opensNew = head.length > 0 && readMark(line.text)?.slug === 'tm';
    if (opensNew) {
      used--;
      break;
    }
    if (startsSignature(line.text) || (isCapitals(line.text) && !canBeName(line, lines[used], head))) {
      const inline = splitInline(line);
      head.push(inline?.head ?? line);
      if (inline) {
        ({ name, rank } = inline);
        break;
      }
      continue;
    }
    if (startsWithPosition(line.text)) {
      const inline = splitInline(line);
      head.push(inline?.head ?? line);
      if (inline) {
        ({ name, rank } = inline);
        break;
      }
      continue;
    }
    const read = readName(line.text, true) ?? readName(beforeJunk(line.text), true);
    if (read) {
      name = { start: line.start + read.start, end: line.start + beforeJunk(line.text).length };
      rank = read.rank;
      break;
    }
    const inline = splitInline(line);
    if (inline) {
      head.push(inline.head);
      ({ name, rank } = inline);
      break;
    }
    if (isRankAlone(line.text)) {
      rank = line.text;
      continue;
    }
    used--;
    break;
  }
  const block = readHead(text, head);
  if (!block) return undefined;
  if (name) {
    block.signer = trimSpan(text, name);
    block.span.end = block.signer.end;
  }
  if (rank !== undefined) block.rank = rank;
  return block.signer || block.authority.length > 0 ? { block, used } : undefined;
}

// Capitals that close the block and are neither office nor body: the name itself.
function canBeName(line: Line, below: Line | undefined, head: readonly Line[]): boolean {
  return (
    head.length > 0 &&
    readName(line.text, true) !== undefined &&
    !startsWithPosition(line.text) &&
    !(below !== undefined && (startsWithPosition(below.text) || readName(below.text, false) !== undefined))
  );
}

function beforeJunk(line: string): string {
  return line.replace(/\s*(?:\((?:đã|Đã|ĐÃ)\s(?:ký|KÝ)\)|[.,;])\s*$/u, '');
}

function isRankAlone(line: string): boolean {
  return /^(?:Đại|Thượng|Trung|Thiếu)\s(?:tướng|tá|úy)$|^(?:PGS\.?|GS\.?|TS\.?|ThS\.?)+\s?$/u.test(line);
}

// "KT. BỘ TRƯỞNG THỨ TRƯỞNG Nguyễn Trần Nam": head and name on one line.
function splitInline(line: Line): { head: Line; name: Span; rank: string | undefined } | undefined {
  const words = [...line.text.matchAll(/\S+/gu)];
  for (let take = Math.min(6, words.length - 1); take >= 2; take--) {
    const at = words[words.length - take]?.index ?? 0;
    const tail = line.text.slice(at);
    const head = line.text.slice(0, at).trimEnd();
    if (startsWithPosition(tail) || readMark(tail)) continue;
    const read = readName(beforeJunk(tail), false);
    const headEnds =
      isCapitals(head) ||
      /(?:trưởng|tướng|tịch|nhiệm|đốc|thư|phòng|ban)$/u.test(head) ||
      isSignedNote(head.split(' ').slice(-2).join(' '));
    if (!read || !headEnds || (!isCapitals(head) && take > 4)) continue;
    return {
      head: { ...line, text: head, end: line.start + head.length },
      name: { start: line.start + at + read.start, end: line.start + at + beforeJunk(tail).length },
      rank: read.rank,
    };
  }
  return undefined;
}

// Marks, what they stand for, and the position, out of the lines above the name.
function readHead(text: string, head: readonly Line[]): SignatureBlock | undefined {
  const first = head[0];
  const last = head.at(-1);
  if (!first || !last) return undefined;
  const block: SignatureBlock = { span: { start: first.start, end: last.end }, authority: [] };
  const marks = listMarks(head);
  for (const mark of marks) block.authority.push(mark.slug);
  const outer = marks[0];
  const inner = marks.at(-1);
  if (!outer || !inner) {
    block.position = block.span;
    return block;
  }
  const innerEnd = last.end;
  const position = findPosition(head, inner);
  if (position) block.position = { start: position, end: innerEnd };
  const outerEnd = marks[1]?.at ?? position ?? innerEnd;
  block.onBehalfOf = trimSpan(text, { start: outer.end, end: outerEnd });
  return block;
}

interface Mark {
  slug: string;
  at: number;
  end: number;
}

function listMarks(head: readonly Line[]): Mark[] {
  const marks: Mark[] = [];
  for (const line of head) {
    for (const word of line.text.matchAll(/(?<=^|\s)(?=[TKQU])/gu)) {
      const mark = readMark(line.text.slice(word.index));
      if (mark)
        marks.push({
          slug: mark.slug,
          at: line.start + word.index,
          end: line.start + word.index + mark.length,
        });
    }
  }
  return marks;
}

// Where the position begins: on the line below the innermost mark, or inside a line that runs both together.
function findPosition(head: readonly Line[], inner: Mark): number | undefined {
  const deputy = inner.slug === 'kt';
  const starts: number[] = [];
  for (const line of head) {
    if (line.end <= inner.end) continue;
    const from = Math.max(line.start, inner.end);
    const slice = line.text.slice(from - line.start);
    for (const word of slice.matchAll(/(?<=^|\s)(?=\p{Lu})/gu)) {
      const at = from + word.index;
      if (at > inner.end && startsWithPosition(slice.slice(word.index))) starts.push(at);
    }
  }
  if (deputy) {
    const at = starts.find((start) => {
      const line = head.find((l) => l.start <= start && start < l.end);
      return (
        line !== undefined &&
        /^(?:phó|thứ trưởng|ủy viên|uỷ viên)/iu.test(line.text.slice(start - line.start))
      );
    });
    if (at !== undefined) return at;
  }
  const below = head.find((line) => line.start > inner.end && startsWithPosition(line.text));
  return below?.start ?? starts[0];
}

function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /[\s|]/u.test(text[start] ?? '')) start++;
  while (end > start && /[\s|,;]/u.test(text[end - 1] ?? '')) end--;
  return { start, end };
}

/** A position as printed, its parts over several lines joined. */
export function printedPosition(text: string, span: Span): string {
  return cleanText(text.slice(span.start, span.end));
}
