import type { Span } from '../text/types.js';

/*
 * From a block to its items.
 *
 *   Nơi nhận: - Như trên; ⏎ - VPCP: BTCN, ⏎ PCN Nguyễn A; ⏎ - Lưu: VT.
 *             └─ mark ┘     └──── line without mark joins ────┘
 *
 * A mark (-, –, •) begins an item wherever it stands at the beginning of a line or cell, or after a semicolon.
 * A line without one goes on with the item above, unless that one is closed by a semicolon.
 */

// A stretch of one line, and whether a list mark stood before it.
interface Stretch extends Span {
  marked: boolean;
}

const MARK = /^[-–—•●▪+*·]+[ ]*/u;
const INNER_MARK =
  /;[ ]{0,3}[-–—•●▪+][ ]{0,3}|,[ ]{1,3}[-–][ ]{1,3}(?=\p{Lu})|(?<=\((?:để[^()]{1,20}|b\/c|t\/h)\)|:)[ ]{1,3}[-–•●][ ]{1,3}(?=\p{Lu})|[;.,]?[ ]{1,3}[-–—•][ ]{0,3}(?=Lưu(?:[ :]|$))/gu;
const ARCHIVE = /^Lưu[ \n]{0,2}(?!trữ|ý|hành|động|vực|thông|\s)\S/u;
const HEADING =
  /^(?:(?:Gửi|Nhận|Gởi)[ \n]{1,3})?(?:bản|văn bản|qua|bằng)[ \n]{1,3}(?:bản[ \n]{1,3})?(?:điện[ \n]{1,3}tử|giấy|mạng|email|VNPT[- ]?iOffice|Văn phòng điện tử|trục liên thông|HTĐT)[^:\n;]{0,40}:[ \n]{0,3}/iu;

const OPEN_PLACES = /các\s(?:tỉnh|thành phố|huyện|quận|xã|phường|địa phương)[^:;]{0,60}:[^;]{2,300},$/u;

/** Three items or more in one line, the last of them the archive line. */
const RUN = /(?:;[^;]{1,300}){1,60};[ ]{0,3}(?:[-–—][ ]{0,3})?Lưu[ :]/u;
const ABBREVIATIONS = /^(?:[\p{Lu}&]{2,10}(?:, )?){1,12}(?:;|$)/u;

/** Which of the two lists a block is. */
export type BlockKind = 'addressees' | 'recipients';

/** Whether an item is the archive line. */
export function isArchive(item: string): boolean {
  return ARCHIVE.test(item);
}

/**
 * Splits a block into the spans of its items, without marks and terminators.
 *
 * @param text - normalised text
 * @param block - where the block stands, after its label
 * @param kind - Kính gửi or Nơi nhận
 * @returns spans in order, each not empty
 */
export function splitItems(text: string, block: Span, kind: BlockKind): Span[] {
  const stretches = toStretches(text, block);
  const style = readStyle(text, stretches);
  const items: Stretch[] = [];
  for (const stretch of stretches) {
    const previous = items.at(-1);
    if (previous && goesOn(text, previous, stretch, style)) previous.end = stretch.end;
    else items.push({ ...stretch });
  }
  return items
    .flatMap((item) =>
      kind === 'recipients' && (style.lines || (item.marked && !style.run))
        ? [item]
        : splitSemicolons(text, item, style),
    )
    .map((item) => trimItem(text, item))
    .filter((s) => s.end > s.start);
}

/** How the items of a list are told apart. */
interface Style {
  /** Some lines end with a comma: items of a Party list, or the parts of a list of places. */
  commas: boolean;
  /** No marks are left, and a comma ends each line. */
  commaCloses: boolean;
  /** No marks are left, and a semicolon ends each line: what stands inside a line is one item. */
  lines: boolean;
  /** All items run on one line, told apart by semicolons alone. */
  run: boolean;
}

function readStyle(text: string, stretches: readonly Stretch[]): Style {
  const marked = stretches.filter((s) => s.marked).length;
  const commaEnds = stretches.filter((s) => closes(text, s, ','));
  const semicolonEnds = stretches.filter((s) => closes(text, s, ';')).length;
  const own = commaEnds.filter((s) => !text.slice(s.start, s.end).includes(':')).length;
  return {
    commas: own > 1,
    commaCloses: marked === 0 && semicolonEnds === 0 && own > 1 && commaEnds.length * 2 > stretches.length,
    lines: marked === 0 && semicolonEnds > 1 && semicolonEnds * 2 >= stretches.length,
    run: marked < 2 && stretches.some((s) => RUN.test(text.slice(s.start, s.end))),
  };
}

function toStretches(text: string, block: Span): Stretch[] {
  const stretches: Stretch[] = [];
  for (const line of text.slice(block.start, block.end).matchAll(/[^\n|]+/gu)) {
    let from = block.start + line.index;
    const end = from + line[0].length;
    const inner = text.slice(from, end);
    let marked = false;
    for (const match of inner.matchAll(INNER_MARK)) {
      push(from, block.start + line.index + match.index, marked);
      from = block.start + line.index + match.index + match[0].length;
      marked = true;
    }
    push(from, end, marked);
  }
  return stretches;

  function push(start: number, end: number, marked: boolean): void {
    const span = trimSpaces(text, { start, end });
    const mark = MARK.exec(text.slice(span.start, span.start + 8));
    const body = trimSpaces(text, { start: span.start + (mark?.[0].length ?? 0), end: span.end });
    const heading = HEADING.exec(text.slice(body.start, Math.min(body.end, body.start + 120)));
    const at = trimSpaces(text, { start: body.start + (heading?.[0].length ?? 0), end: body.end });
    const again = heading ? MARK.exec(text.slice(at.start, at.start + 8)) : null;
    if (again) at.start += again[0].length;
    if (at.end > at.start) stretches.push({ ...at, marked: marked || mark !== null || heading !== null });
  }
}

// Whether a stretch belongs to the item above it.
function goesOn(text: string, previous: Span, next: Stretch, style: Style): boolean {
  const above = text.slice(previous.start, previous.end);
  const below = text.slice(next.start, next.end);
  if (isArchive(below)) return false;
  // "các tỉnh: Gia Lai, ⏎ - Đắk Lắk": a list of places that a comma leaves open goes on even over a mark.
  if (next.marked) return !style.commas && OPEN_PLACES.test(above);
  if (/^[({]/u.test(below)) return true;
  if (isArchive(above)) return below.length < 40;
  return !((style.commaCloses ? /[;.,]$/u : /[;.]$/u).test(above) && /^\p{Lu}/u.test(below));
}

// "Sở Tài chính; Sở Nội vụ" are two addressees, and two recipients where no mark makes them one line; after a colon the semicolon stays inside ("VP UBND tỉnh: LĐVP; TPVX").
function splitSemicolons(text: string, item: Span, style: Style): Span[] {
  const inner = text.slice(item.start, item.end);
  if (isArchive(inner)) return [item];
  const parts: Span[] = [];
  let from = 0;
  for (const match of inner.matchAll(/;[ \n]{0,3}(?=\p{Lu})/gu)) {
    const next = match.index + match[0].length;
    const listed = inner.slice(from, match.index).includes(':') && !isArchive(inner.slice(next, next + 12));
    // Where semicolons are all that is left, one after a colon ends its item, unless abbreviations follow ("LĐVP; TPVX").
    if (listed && !(style.run && !ABBREVIATIONS.test(inner.slice(next)))) continue;
    parts.push({ start: item.start + from, end: item.start + match.index });
    from = next;
  }
  parts.push({ start: item.start + from, end: item.end });
  return parts;
}

function closes(text: string, span: Span, sign: string): boolean {
  return text[span.end - 1] === sign;
}

/** The span of an item without white space, terminators and stops at its ends; the dot of "TP." stays. */
export function trimItem(text: string, item: Span): Span {
  let { start, end } = trimSpaces(text, item);
  while (
    end > start &&
    /[;.,:\s]/u.test(text[end - 1] ?? '') &&
    !/(?:TP|Tp|tp|\.\.)\.$/u.test(text.slice(Math.max(start, end - 3), end))
  )
    end--;
  while (start < end && /[;,.\s]/u.test(text[start] ?? '')) start++;
  return { start, end };
}

/** The span without white space at either end. */
export function trimSpaces(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/u.test(text[start] ?? '')) start++;
  while (end > start && /\s/u.test(text[end - 1] ?? '')) end--;
  return { start, end };
}
