import type { Span } from '../text/types.js';
import { LAST_TYPE_WORDS, LONGEST_TYPE, TYPE_ABBREVIATIONS, TYPE_WORDS } from './grammar.js';
import { wordsBefore, type Word } from './words.js';

/** A type word found before a number. */
export interface TypeWordFound {
  /** Where it stands. */
  span: Span;
  /** Slug, unless the word hides it. */
  slug?: string;
  /** Words between it and the number: "khẩn" in "Công điện khẩn số 5". */
  gap: Span;
  /** True where it heads a list with a colon: "Các công điện: số 217/CĐ-TTg …". */
  heads?: boolean;
}

// "Nghị quyết Hội nghị Trung ương 6 khóa XII số", "Báo cáo kết quả thẩm định số": what may stand between.
const MAX_GAP = 14;

/**
 * Reads the type word of the number that begins (with its "số") at `end`.
 *
 * @param text - normalised text
 * @param end - start of "số" or of the number
 * @param told - slug of the type that the number tells, which settles words that have other meanings too
 * @param colon - false where a colon has been passed already: a list has one head
 */
export function readTypeBefore(
  text: string,
  end: number,
  told: string | undefined,
  colon: boolean = true,
): TypeWordFound | undefined {
  const near = wordsBefore(text, end, LONGEST_TYPE);
  const direct = typeEndingAt(text, near.words, 0, end);
  if (direct && (direct.slug === undefined || direct.slug === told || told === undefined)) return direct;
  return readFartherType(text, end, told, colon);
}

/** Reads the type word that ends right before a place, with nothing between. */
export function readTypeRightBefore(text: string, end: number): TypeWordFound | undefined {
  return typeEndingAt(text, wordsBefore(text, end, LONGEST_TYPE).words, 0, end);
}

function readFartherType(
  text: string,
  end: number,
  told: string | undefined,
  colon: boolean,
): TypeWordFound | undefined {
  const phrase = wordsBefore(text, end, MAX_GAP + LONGEST_TYPE);
  if (phrase.words.length === 0 && phrase.stop === ':') {
    const head = colon ? readTypeBefore(text, beforeIntroducer(text, phrase.at), told, false) : undefined;
    const ofBody = head && /^\s{1,3}của\s/u.test(text.slice(head.gap.start, head.gap.start + 8));
    return head && (ofBody || head.gap.end === head.gap.start) ? { ...head, heads: true } : undefined;
  }
  let near: TypeWordFound | undefined;
  for (let gap = 0; gap <= MAX_GAP && gap < phrase.words.length; gap++) {
    const found = typeEndingAt(text, phrase.words, gap, end);
    if (!found) continue;
    if (found.slug === told && told !== undefined && isPlausibleGap(text, found, gap)) return found;
    if (
      gap === 0 ||
      (near === undefined && isPlausibleGap(text, found, gap) && isCapital(text, found.span.start))
    )
      near ??= found;
  }
  return near;
}

// "Các Quyết định của Thủ tướng Chính phủ, cụ thể: số …": words that only announce the list.
const INTRODUCER =
  /,?\s{1,3}(?:cụ\s{1,3}thể(?:\s{1,3}là)?|(?:bao\s{1,3})?gồm|như\s{1,3}sau|sau(?:\s{1,3}đây)?)\s{0,3}$/u;
function beforeIntroducer(text: string, colon: number): number {
  const words = INTRODUCER.exec(text.slice(Math.max(0, colon - 20), colon));
  return colon - (words?.[0].length ?? 0);
}

function typeEndingAt(
  text: string,
  words: readonly Word[],
  gap: number,
  end: number,
): TypeWordFound | undefined {
  const last = words[gap];
  if (!last) return undefined;
  const gapSpan = { start: last.end, end: gap === 0 ? last.end : (words[0]?.end ?? end) };
  if (!LAST_TYPE_WORDS.has(last.lower)) {
    const slug = gap === 0 ? TYPE_ABBREVIATIONS.get(text.slice(last.start, last.end)) : undefined;
    return slug ? { span: { start: last.start, end: last.end }, slug, gap: gapSpan } : undefined;
  }
  let best: TypeWordFound | undefined;
  let joined = '';
  for (let count = 1; count <= LONGEST_TYPE; count++) {
    const word = words[gap + count - 1];
    if (!word) break;
    joined = count === 1 ? word.lower : `${word.lower} ${joined}`;
    const row = TYPE_WORDS.get(joined);
    if (row) best = { span: { start: word.start, end: last.end }, gap: gapSpan, ...row };
  }
  return best;
}

// A short description may stand between type and number; a clause of its own may not.
const CLAUSE =
  /(?:^|\s)(?:này|và|theo|tại|được|đã|cho|để|thì|phải|là|có|nêu|trên|gửi|như|sau|bởi|thay thế|các|những)(?=\s|$)/u;

function isPlausibleGap(text: string, found: TypeWordFound, gap: number): boolean {
  if (gap === 0) return true;
  const between = text.slice(found.gap.start, found.gap.end);
  return !CLAUSE.test(between.toLowerCase());
}

function isCapital(text: string, index: number): boolean {
  const letter = text[index] ?? '';
  return letter !== letter.toLowerCase();
}
