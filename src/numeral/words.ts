import { LETTERS } from '../text/boundary.js';
import type { NumeralReading } from './types.js';

// Digit words; some stand only after a ten: "hai mươi mốt", "mười lăm", "ba mươi tư".
const DIGITS: Readonly<Record<string, number>> = {
  không: 0,
  một: 1,
  mốt: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  lăm: 5,
  nhăm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
};
const ONLY_AFTER_TEN: readonly string[] = ['mốt', 'lăm', 'nhăm'];
const SCALES: Readonly<Record<string, number>> = {
  nghìn: 1000,
  ngàn: 1000,
  triệu: 1_000_000,
  tỷ: 1_000_000_000,
  tỉ: 1_000_000_000,
};
const WORD = /* @__PURE__ */ new RegExp(`[ \\n]{0,3}([${LETTERS}]{2,6})(?![0-9${LETTERS}])`, 'uy');

interface Word {
  word: string;
  end: number;
}

/**
 * Reads a number in words beginning exactly at `index`: the longest that the grammar of number words allows.
 * "năm" counts as five only where it is not the word for year, which the caller must know.
 *
 * @param text - normalised text, any letter case
 * @param index - where the first word must begin
 * @returns the number and its end, or undefined
 *
 * @example
 * readNumberWordsAt('hai mươi mốt ngày', 0); // { value: 21, end: 12 }
 */
export function readNumberWordsAt(text: string, index: number): NumeralReading | undefined {
  if (text[index] === ' ' || text[index] === '\n') return undefined;
  let total = 0;
  let end: number | undefined;
  let lastScale = Infinity;
  let at = index;
  for (;;) {
    const group = readGroup(text, at, end !== undefined);
    if (!group) break;
    const next = nextWord(text, group.end);
    const scale = next && SCALES[next.word];
    if (next && scale && scale < lastScale) {
      total += group.value * scale;
      lastScale = scale;
      at = next.end;
      end = at;
    } else {
      if (end !== undefined && lastScale < 1000) break;
      total += group.value;
      end = group.end;
      break;
    }
  }
  return end === undefined ? undefined : { value: total, end };
}

// A number below a thousand: [digit "trăm"] [digit "mươi" | "mười"] [digit], with "linh"/"lẻ" for a missing ten. After a
// scale it needs one of these words: "hai nghìn năm" is two thousand years.
function readGroup(text: string, index: number, follows: boolean): NumeralReading | undefined {
  const first = nextWord(text, index);
  if (!first) return undefined;
  const digit = digitOf(first.word);
  const second = nextWord(text, first.end);
  if (digit !== undefined && second?.word === 'trăm') {
    const rest = readBelowHundred(text, second.end, true);
    if (digit === 0 && !follows) return undefined;
    return { value: digit * 100 + (rest?.value ?? 0), end: rest?.end ?? second.end };
  }
  return readBelowHundred(text, index, follows);
}

function readBelowHundred(text: string, index: number, follows: boolean): NumeralReading | undefined {
  const first = nextWord(text, index);
  if (!first) return undefined;
  const second = nextWord(text, first.end);
  if (first.word === 'mười') return withUnit(text, 10, first.end);
  const digit = digitOf(first.word);
  if (digit !== undefined && digit >= 2 && (second?.word === 'mươi' || second?.word === 'chục'))
    return withUnit(text, digit * 10, second.end);
  if (follows) {
    const unit = first.word === 'linh' || first.word === 'lẻ' ? second && digitOf(second.word) : undefined;
    return unit === undefined || !second ? undefined : { value: unit, end: second.end };
  }
  // "không" alone is "not".
  if (!digit || ONLY_AFTER_TEN.includes(first.word)) return undefined;
  return { value: digit, end: first.end };
}

function withUnit(text: string, tens: number, end: number): NumeralReading {
  const next = nextWord(text, end);
  const unit = next && digitOf(next.word);
  // "mười năm" is ten years; the unit five after a ten is "lăm".
  if (!next || !unit || next.word === 'năm') return { value: tens, end };
  return { value: tens + unit, end: next.end };
}

function digitOf(word: string): number | undefined {
  return Object.hasOwn(DIGITS, word) ? DIGITS[word] : undefined;
}

function nextWord(text: string, index: number): Word | undefined {
  WORD.lastIndex = index;
  const match = WORD.exec(text);
  const word = match?.[1];
  return word === undefined ? undefined : { word: word.toLowerCase(), end: WORD.lastIndex };
}
