import { isDigitCode, isLetterCode } from '../text/boundary.js';

/** White space, Markdown marks and invisible characters that may stand beside a separator, by UTF-16 code. */
export function isGapCode(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    code === 42 ||
    code === 96 ||
    code === 92 ||
    code === 0xad ||
    (code >= 0x2000 && code <= 0x200f) ||
    code === 0x202f ||
    code === 0x2060 ||
    code === 0xfeff
  );
}

const GAP_LIMIT = 12;

/**
 * Whether what follows a separator can be part of a number: a letter, or a year.
 *
 * @param text - any text
 * @param at - the character after the separator
 */
export function mayContinue(text: string, at: number): boolean {
  let code = text.charCodeAt(at);
  for (let i = 0; i < GAP_LIMIT && isGapCode(code); i++) code = text.charCodeAt(++at);
  if (code === 49 || code === 50)
    return (
      isDigitCode(text.charCodeAt(at + 1)) &&
      isDigitCode(text.charCodeAt(at + 2)) &&
      isDigitCode(text.charCodeAt(at + 3)) &&
      !isDigitCode(text.charCodeAt(at + 4))
    );
  return isLetterCode(code) || code > 0x2000 || (code >= 0x370 && code <= 0x4ff);
}

/**
 * Finds where the serial of a number begins, from its first slash (or a dash) backwards.
 *
 * ```
 *   số 2468 /UBND-VX      Nghị quyết 66- NQ/TW      66.16/2026/NQ-CP      18a/2013/QĐ-TTg
 *      ^---<|                        ^-----<|       ^----<|               ^--<|
 * ```
 *
 * @param text - any text
 * @param anchor - offset of the separator
 * @param floor - nothing before this offset is looked at
 * @returns offset of the first digit; `undefined` if no number stands there
 */
export function findSerial(text: string, anchor: number, floor: number): number | undefined {
  let at = anchor - 1;
  if (at < floor) return undefined;
  let code = text.charCodeAt(at);
  if (isGapCode(code)) {
    at = skipGap(text, at, floor);
    code = text.charCodeAt(at);
  }
  if (!isDigitCode(code) && isTypeLetter(code) && !(isSuffix(code) && isDigitCode(text.charCodeAt(at - 1)))) {
    at = beforeType(text, at, floor);
    if (at < floor) return undefined;
    code = text.charCodeAt(at);
  }
  if (isSuffix(code) && isDigitCode(text.charCodeAt(at - 1))) at--;
  return isDigitCode(text.charCodeAt(at)) ? firstDigit(text, at, floor) : undefined;
}

// Over the letters of a type and the dash before it: 25-CT/TW, 1836 QĐ/TWĐTN.
function beforeType(text: string, at: number, floor: number): number {
  for (let i = 0; i < GAP_LIMIT && at >= floor && isTypeLetter(text.charCodeAt(at)); i++) at--;
  const gap = skipGap(text, at, floor);
  if (isDashCode(text.charCodeAt(gap))) return skipGap(text, gap - 1, floor);
  return gap < at ? gap : -1;
}

function firstDigit(text: string, last: number, floor: number): number | undefined {
  let at = last;
  while (at > floor && last - at < 7 && isDigitCode(text.charCodeAt(at - 1))) at--;
  if (text.charCodeAt(at - 1) === 46 && last - at < 3 && isDigitCode(text.charCodeAt(at - 2))) {
    at -= 2;
    while (at > floor && last - at < 10 && isDigitCode(text.charCodeAt(at - 1))) at--;
  }
  return isFree(text, at, floor) ? at : undefined;
}

// Not inside a longer number, a date, a decimal, a web address, a file name. "NQ45/2024/NQ-HĐND" is glued, yet a number.
function isFree(text: string, at: number, floor: number): boolean {
  if (at === 0 || at === floor) return true;
  const before = text.charCodeAt(at - 1);
  switch (before) {
    case 35: // #
    case 37: // %
    case 45: // -
    case 46: // .
    case 47: // /
    case 61: // =
    case 63: // ?
    case 64: // @
      return false;
    case 44: // ,
    case 58: // : of a standard, QCVN 21:2015/BGTVT
      return !isDigitCode(text.charCodeAt(at - 2));
    case 95: // _
      return !isDigitCode(text.charCodeAt(at - 2)) && !isLetterCode(text.charCodeAt(at - 2));
  }
  return (
    !isDigitCode(before) &&
    !isDashCode(before) &&
    (!isLetterCode(before) || /(?<![A-ZĐ])(?:NĐ|NQ|QĐ|TT|CT)$/u.test(text.slice(Math.max(0, at - 4), at)))
  );
}

/**
 * Finds the blank place of a serial that is not yet given: only after the word "Số".
 *
 * @param text - any text
 * @param anchor - offset of the first slash
 * @returns offset of the first separator (of the dash in `Số: -CV/TU`); `undefined` if there is no such blank
 */
export function findBlankSerial(text: string, anchor: number): number | undefined {
  let at = anchor - 1;
  let start = anchor;
  if (isTypeLetter(text.charCodeAt(at))) {
    for (let i = 0; i < GAP_LIMIT && isTypeLetter(text.charCodeAt(at)); i++) at--;
    if (text.charCodeAt(at) !== 45) return undefined;
    start = at--;
  }
  for (let i = 0; i < 80 && isBlankCode(text.charCodeAt(at)); i++) at--;
  // "Số/Ký hiệu" is a heading.
  if (at === start - 1) return undefined;
  const before = text.slice(Math.max(0, at - 4), at + 1).normalize('NFC');
  return /(?<![\p{L}0-9])(?:[Ss]ố|SỐ)$/u.test(before) ? start : undefined;
}

function isBlankCode(code: number): boolean {
  return isGapCode(code) || code === 46 || code === 0x2026 || code === 95 || code === 58;
}

function skipGap(text: string, at: number, floor: number): number {
  for (let i = 0; i < GAP_LIMIT && at >= floor && isGapCode(text.charCodeAt(at)); i++) at--;
  return at;
}

function isDashCode(code: number): boolean {
  return code === 45 || (code >= 0x2010 && code <= 0x2015) || code === 0x2212;
}

function isSuffix(code: number): boolean {
  return (code >= 97 && code <= 122) || code === 0x111;
}

function isTypeLetter(code: number): boolean {
  return (
    (code >= 65 && code <= 90) ||
    (code >= 97 && code <= 122) ||
    code === 0x110 ||
    code === 0xd0 ||
    code === 0x189 ||
    code === 0x111
  );
}
