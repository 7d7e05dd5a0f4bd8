import { LETTERS } from '../text/boundary.js';
import { isKnownCode, lettersOf, codesByLetters } from './grammar.js';
import type { Repair } from './reading.js';

// Letters of other scripts that look like ours: they occur in official prints (Công báo 272, 14/5/2026: NĐ-СР).
const LOOK_ALIKE: Readonly<Record<string, string>> = {
  Ð: 'Đ',
  Ɖ: 'Đ',
  ð: 'đ',
  ɖ: 'đ',
  А: 'A',
  В: 'B',
  Е: 'E',
  К: 'K',
  М: 'M',
  Н: 'H',
  О: 'O',
  Р: 'P',
  С: 'C',
  Т: 'T',
  Х: 'X',
  І: 'I',
  Ѕ: 'S',
  Ԛ: 'Q',
  У: 'Y',
  Ѵ: 'V',
  Α: 'A',
  Β: 'B',
  Ε: 'E',
  Ζ: 'Z',
  Η: 'H',
  Ι: 'I',
  Κ: 'K',
  Μ: 'M',
  Ν: 'N',
  Ο: 'O',
  Ρ: 'P',
  Τ: 'T',
  Υ: 'Y',
  Χ: 'X',
  а: 'a',
  с: 'c',
  е: 'e',
  о: 'o',
  р: 'p',
  х: 'x',
  ƣ: 'ư',
  Ƣ: 'Ư',
};
const PLAIN = /^[A-Za-zĐđĂÂÊÔƠƯ0-9&.]+$/u;
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/u;
const CODE =
  /^(?:[A-ZĐĂÂÊÔƠƯ][A-Za-zĐđĂÂÊÔƠƯ0-9]*(?:&[A-ZĐ][A-Za-zĐđ0-9]*)*(?:\.[IVX0-9]{1,4})*|[0-9]{2,4})$/u;
const LOWER_TAIL = /* @__PURE__ */ new RegExp(`^[a-z\\u00DF-\\u00F6đ\\u1EA1-\\u1EF9][${LETTERS}]*$`, 'u');

/** A code of the symbol, cleaned. */
export interface TidyWord {
  /** The code. */
  text: string;
  /** Where it ends in the source. */
  end: number;
  /** Whether a word glued to it was cut off, so that nothing more can follow. */
  cut: boolean;
}

/**
 * Cleans one word of the symbol: marks and invisible characters out, look-alikes and full width replaced, composed,
 * a word glued to its end cut off.
 *
 * @param word - the exact slice
 * @param at - where it begins
 * @param repairs - what was done is added here
 * @returns `undefined` if it cannot be a code
 */
export function tidyWord(word: string, at: number, repairs: Repair[]): TidyWord | undefined {
  if (PLAIN.test(word)) return asCode(word, at, word.length, repairs);
  const trimmed = word.replace(/[*`\\]+$/u, '');
  let text = '';
  for (let i = 0; i < trimmed.length; i++) {
    const char = trimmed.charAt(i);
    const code = trimmed.charCodeAt(i);
    const like = LOOK_ALIKE[char];
    const push = (issue: Repair['code'], suggestion: string, length = 1): void => {
      repairs.push({ code: issue, span: { start: at + i, end: at + i + length }, suggestion });
      text += suggestion;
    };
    if (like !== undefined) push('number-homoglyph', like);
    else if (char === '*' || char === '`' || char === '\\') push('number-markup', '');
    else if (INVISIBLE.test(char)) push('number-invisible-character', '');
    else if (code >= 0xff01 && code <= 0xff5e) push('number-full-width', String.fromCharCode(code - 0xfee0));
    else if (trimmed.startsWith('&amp;', i)) {
      push('number-markup', '&', 5);
      i += 4;
    } else text += char;
  }
  const composed = text.normalize('NFC');
  if (composed !== text)
    repairs.push({
      code: 'number-not-composed',
      span: { start: at, end: at + trimmed.length },
      suggestion: composed,
    });
  return asCode(composed, at, trimmed.length, repairs);
}

function asCode(text: string, at: number, length: number, repairs: Repair[]): TidyWord | undefined {
  if (text.endsWith('.')) return asCode(text.slice(0, -1), at, length - 1, repairs);
  if ((CODE.test(text) && !hasGluedWord(text)) || (isLowerCode(text) && text !== 'v'))
    return { text, end: at + length, cut: false };
  return cutGlued(text, at, length, repairs);
}

function isLowerCode(text: string): boolean {
  return (
    text === 'nb' ||
    text === 'm' ||
    (/^[a-zđư&0-9]{1,20}$/u.test(text) && codesByLetters.has(lettersOf(text)))
  );
}

// "TTgngày", "CPngày", but not "CBc", "HTr", "KTr2", "ToC".
function hasGluedWord(text: string): boolean {
  return /[a-zđ]{3,}$/u.test(text) && !isKnownCode(text) && !codesByLetters.has(lettersOf(text));
}

function cutGlued(text: string, at: number, length: number, repairs: Repair[]): TidyWord | undefined {
  for (let cut = text.length - 1; cut >= 2; cut--) {
    const head = text.slice(0, cut);
    if (!isKnownCode(head) || !LOWER_TAIL.test(text.slice(cut))) continue;
    // The offset of the cut is exact where nothing before it changed its length, which is the common case.
    const end = at + length - (text.length - cut);
    repairs.push({ code: 'number-glued-word', span: { start: end, end }, suggestion: ' ' });
    return { text: head, end, cut: true };
  }
  return undefined;
}
