import type { NumberReadingCode } from '../data/messages/number.js';
import { codesByLetters, findCuts, isKnownCode, lettersOf, MARKS, matchAt, SEGMENT } from './grammar.js';
import { note, type Draft } from './reading.js';

// Letters of other scripts that look like ours: they occur in official prints (Công báo 272, 14/5/2026: NĐ-СР). The first of a
// Latin, Greek or Cyrillic stretch, and what is meant by it and by those that follow.
const LOOK_ALIKES: readonly (readonly [first: string, meant: string])[] = [
  ['Ð', 'Đ'],
  ['ð', 'đ'],
  ['Ɖ', 'Đ'],
  ['ɖ', 'đ'],
  ['Ƣ', 'Ưư'],
  ['Α', 'AB  EZH IK MN O P  TY X'],
  ['Ѕ', 'SI'],
  ['А', 'A B  E    K MHO PCTY X'],
  ['а', 'a    e        o pc   x'],
];
const FOREIGN = /* @__PURE__ */ new RegExp(`[${MARKS}]|&amp;|[！-～ÐƉðɖƣƢͰ-ӿ]`, 'gu');
const CODE = /* @__PURE__ */ new RegExp(`^(?:${SEGMENT}|[0-9]{2,4}|nb|m)$`, 'u');

const WORD = /* @__PURE__ */ new RegExp(
  `(?:[0-9０-ｚ\\p{L}\\p{M}${MARKS}]|&amp;|&(?=\\p{L})|\\.(?=[IVX0-9])){1,80}`,
  'uy',
);

/** A code of the symbol, cleaned. */
export interface TidyWord {
  /** The code. */
  text: string;
  /** Where it ends in the source. */
  end: number;
}

/**
 * Reads one word of the symbol and cleans it: marks and invisible characters out, look-alikes and full width replaced, composed,
 * a word glued to its end cut off.
 *
 * @param text - any text
 * @param at - where it begins
 * @param draft - what was done is noted here
 * @returns `undefined` if it cannot be a code
 */
export function tidyWord(text: string, at: number, draft: Draft): TidyWord | undefined {
  const word = matchAt(WORD, text, at)?.[0].replace(/(?<![*`\\.])[*`\\.]{1,80}$/u, '') ?? '';
  const end = at + word.length;
  const clean = word.replace(FOREIGN, (foreign: string, offset: number) => {
    const start = at + offset;
    const meant = replace(foreign);
    if (meant !== foreign) note(draft, faultOf(foreign), start, start + foreign.length, meant);
    return meant;
  });
  const code = clean.normalize('NFC');
  if (code !== clean) note(draft, 'number-not-composed', at, end, code);
  // "KTr2", "CBc" and "ToC" are codes, "CPngày" is a code with a word glued to it; lower case only if the letters are known.
  if (
    isKnownCode(code) ||
    codesByLetters.has(lettersOf(code)) ||
    (CODE.test(code) && !/.[a-zđ]{2}$/u.test(code))
  )
    return { text: code, end };
  const cut = findCuts(
    code,
    (head, tail) => head.length > 1 && isKnownCode(head) && /^(?:\p{Ll}|\p{Lu}\p{Ll}{2})/u.test(tail),
  ).pop();
  if (!cut) return undefined;
  const middle = end - code.length + cut;
  note(draft, 'number-glued-word', middle, middle, ' ');
  return { text: code.slice(0, cut), end: middle };
}

/** What is wrong with a slice that does not belong in a number. */
export function faultOf(slice: string): NumberReadingCode {
  return /[\n\r]/u.test(slice)
    ? 'number-line-break'
    : /[^\S\uFEFF]/u.test(slice)
      ? 'number-space'
      : /[*`\\&]/u.test(slice)
        ? 'number-markup'
        : /[！-～]/u.test(slice)
          ? 'number-full-width'
          : /[Ð-ӿ]/u.test(slice)
            ? 'number-homoglyph'
            : 'number-invisible-character';
}

/** The printed form that the model keeps as `text`: what `cleanText` makes of a slice, for the little that stands inside a number. */
export function cleanPrinted(slice: string): string {
  return slice
    .replace(FOREIGN, (foreign) => (/[Ƣ-ӿ]/u.test(foreign) ? foreign : replace(foreign)))
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .trim();
}

function replace(foreign: string): string {
  if (foreign === '&amp;') return '&';
  for (const [first, meant] of LOOK_ALIKES) {
    const letter = meant.charAt(foreign.charCodeAt(0) - first.charCodeAt(0)).trim();
    if (letter) return letter;
  }
  return /[Ð-ӿ！-～]/u.test(foreign) ? foreign.normalize('NFKC') : '';
}
