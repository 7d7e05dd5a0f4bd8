import type { Span } from '../../text/types.js';
import { startsBody } from './heads.js';
import { isCapitals, type Line } from './lines.js';
import { readName } from './name.js';
import { trimSigns, trimSpan } from './trim.js';
import { isBareMark, isPosition, isSignedNote, readMark, startsWithPosition } from './signature-lines.js';

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

/** "THỦ TƯỚNG Nguyễn Văn A": a table row holds position and name. */
const CAPITALS_THEN_NAME = /^\p{Lu}{2,}(?:\s\p{Lu}{2,}){1,8}(?:\s\p{Lu}\p{Ll}{0,8}){2,5}$/u;

/** Whether a line can begin a signature. */
export function startsSignature(line: string): boolean {
  if (readMark(line)) return true;
  return startsWithPosition(line) && line.length < 90 && (isCapitals(line) || CAPITALS_THEN_NAME.test(line));
}

/** Whether lines begin with a position in small letters and a name below it, as below Nơi nhận alone a signature does. */
export function opensInSmallLetters(lines: readonly Line[]): boolean {
  const [first, ...below] = lines;
  return (
    first !== undefined &&
    isPosition(first.text) &&
    below.slice(0, 3).some(({ text }) => readName(text, false) !== undefined && !isPosition(text))
  );
}

/** Lines in which a mark that stands alone ("TL.") is joined with the office below it. */
export function joinBareMarks(text: string, lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const above = joined.at(-1);
    if (above && isBareMark(above.text) && isCapitals(line.text)) {
      above.end = line.end;
      above.text = text.slice(above.start, line.end);
    } else joined.push({ ...line });
  }
  return joined;
}

/**
 * Reads the signature that begins on a line.
 *
 * @param text - normalised text
 * @param lines - lines from its first on
 * @param small - whether it may begin in small letters
 * @returns the block and the number of lines used; undefined where there is no name and no mark
 */
export function readSignature(
  text: string,
  lines: readonly Line[],
  small: boolean = false,
): { block: SignatureBlock; used: number } | undefined {
  const first = lines[0];
  if (!first || !(small || startsSignature(first.text))) return undefined;
  const head: Line[] = [];
  let signer: Signer | undefined;
  let rank: string | undefined;
  let used = 0;
  for (const line of lines.slice(0, MOST_LINES)) {
    const below = lines[used + 1];
    const mark = readMark(line.text);
    if (mark?.slug === 'tm' && head.length > 0) break;
    used++;
    if (isSignedNote(line.text)) continue;
    if (isRankAlone(line.text)) {
      rank = line.text;
      continue;
    }
    const inline = splitInline(line);
    if (inline) head.push(inline.head);
    signer = inline?.signer;
    if (signer) break;
    const office = mark !== undefined || startsWithPosition(line.text);
    if (!office)
      signer = readSigner(
        line,
        below,
        head.length > 0 && (line.gap || head.some((above) => readMark(above.text)) || isLast(line, below)),
      );
    if (signer) {
      if (signer.end > line.end) used++;
      break;
    }
    if (!office && !isCapitals(line.text)) {
      used--;
      break;
    }
    head.push(line);
  }
  const block = readHead(text, head);
  if (!block || (!signer && block.authority.length === 0)) return undefined;
  if (signer) {
    block.signer = { start: signer.start, end: signer.end };
    block.span.end = signer.end;
    rank = signer.rank ?? rank;
  }
  if (rank !== undefined) block.rank = rank;
  return { block, used };
}

interface Signer extends Span {
  rank?: string;
}

const SIGNED_NOTE = /[([]?\s?(?:đã|Đã|ĐÃ)\s(?:ký|KÝ)[)\]]?$/u;
const SURNAME = /^\p{Lu}\p{Ll}{1,6}$/u;
const GIVEN_NAME = /^\p{Lu}\p{Ll}{0,7}(?: \p{Lu}\p{Ll}{0,7}){0,3}$/u;

// A line that is a name; its last word may have been broken off onto the line below.
function readSigner(line: Line, below: Line | undefined, capitals: boolean): Signer | undefined {
  // "Phạm ⏎ Chí Thanh"
  if (below && !below.gap && SURNAME.test(line.text) && GIVEN_NAME.test(below.text))
    return { start: line.start, end: below.end };
  const printed = beforeJunk(line.text);
  const read = readName(printed, capitals && canBeName(line, below));
  if (!read) return undefined;
  const broken = below && !below.gap && /^\p{Lu}\p{Ll}{1,7}$/u.test(below.text) && printed === line.text;
  const signer: Signer = {
    start: line.start + read.start,
    end: broken ? below.end : line.start + printed.length,
  };
  if (read.rank !== undefined) signer.rank = read.rank;
  return signer;
}

// The last line of a block without a mark of authority: "THỦ TƯỚNG ⏎ NGUYỄN VĂN A"; a body goes on with the position.
function isLast(line: Line, below: Line | undefined): boolean {
  return (below === undefined || (below.gap && !isCapitals(below.text))) && !startsBody(line.text);
}

// Capitals are a name where neither an office nor a name in small letters follows.
function canBeName(line: Line, below: Line | undefined): boolean {
  if (readName(line.text, true) === undefined) return false;
  return (
    !below || !(startsSignature(below.text) || startsWithPosition(below.text) || readName(below.text, false))
  );
}

// A name without the note of the signature and the stops behind it.
function beforeJunk(line: string): string {
  return trimSigns(line.replace(SIGNED_NOTE, ''), '.,;');
}

function isRankAlone(line: string): boolean {
  return /^(?:Đại|Thượng|Trung|Thiếu)\s(?:tướng|tá|úy)$|^(?:PGS\.?|GS\.?|TS\.?|ThS\.?){1,3}$/u.test(line);
}

// "KT. BỘ TRƯỞNG THỨ TRƯỞNG Nguyễn Trần Nam": head and name on one line.
function splitInline(line: Line): { head: Line; signer: Signer } | undefined {
  const words = [...line.text.slice(0, 200).matchAll(/\S+/gu)];
  for (let take = Math.min(6, words.length - 1); take >= 2; take--) {
    const at = words[words.length - take]?.index ?? 0;
    const tail = beforeJunk(line.text.slice(at));
    const head = line.text.slice(0, at).trimEnd();
    const read = startsWithPosition(tail) ? undefined : readName(tail, false);
    if (!read || !endsOffice(head)) continue;
    const signer: Signer = { start: line.start + at + read.start, end: line.start + at + tail.length };
    if (read.rank !== undefined) signer.rank = read.rank;
    return { head: { ...line, text: head, end: line.start + head.length }, signer };
  }
  return undefined;
}

// Whether what stands before a name on its line is an office: in capitals, or a position in small letters.
function endsOffice(head: string): boolean {
  const office = head.replace(SIGNED_NOTE, '').trimEnd();
  if (isCapitals(office)) return readMark(office) !== undefined || startsWithPosition(office);
  return (
    (readMark(office) !== undefined || startsWithPosition(office)) &&
    /(?:trưởng|tướng|tịch|nhiệm|đốc|thư|phòng|ban|đoàn|viên|thanh tra)$/u.test(office)
  );
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
    block.position = { ...block.span };
    return block;
  }
  const innerEnd = last.end;
  const position = findPosition(text, head, inner);
  if (position) block.position = { start: position, end: innerEnd };
  const outerEnd = marks[1]?.at ?? position ?? innerEnd;
  const line = head.filter((above) => above.start < outerEnd).at(-1) ?? last;
  block.onBehalfOf = trimSpan(text, { start: outer.end, end: Math.min(outerEnd, line.end) }, '|,;');
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

const DEPUTY = /^(?:phó|thứ\s|ủy\s{1,3}viên|uỷ\s{1,3}viên)/iu;

// "KT. BỘ ⏎ TRƯỞNG": the word goes on with the one before it.
function goesOnOffice(text: string, at: number): boolean {
  return (
    /^TRƯỞNG/iu.test(text.slice(at, at + 6)) &&
    /(?:BỘ|CỤC|VỤ|THỨ|VIỆN|HIỆU|PHÓ)\s{1,3}$/iu.test(text.slice(0, at))
  );
}

// Where the position begins: a deputy's title under KT., else the next line that names an office, else an office
// on the same line ("TM. ỦY BAN NHÂN DÂN CHỦ TỊCH"). A narrow cell may break a title over two lines.
function findPosition(text: string, head: readonly Line[], inner: Mark): number | undefined {
  const end = head.at(-1)?.end ?? inner.end;
  const rest = text.slice(inner.end, end);
  const starts = [...rest.matchAll(/(?<=[\s|])\p{Lu}/gu)]
    .map((word) => word.index)
    .filter((at) => startsWithPosition(rest.slice(at, at + 60)) && !goesOnOffice(rest, at));
  const deputy = inner.slug === 'kt' ? starts.find((at) => DEPUTY.test(rest.slice(at, at + 20))) : undefined;
  const below = starts.find((at) => head.some((line) => line.start === inner.end + at));
  const at = deputy ?? below ?? starts[0];
  return at === undefined ? undefined : inner.end + at;
}
