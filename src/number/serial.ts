import { DASH, GAP, matchAt, NUMBER_WORD } from './grammar.js';

const TYPE = '[A-Za-zĐđÐƉ]{1,12}';
// Not inside a longer number, a date, a decimal, a web address, a file name. "NQ45/2024/NQ-HĐND" is glued, yet a number.
const FREE = `(?<![0-9#%./=?@${DASH}]|[0-9][,:]|[0-9\\p{L}\\p{M}]_)(?:(?<![\\p{L}\\p{M}])|(?<=(?<![A-ZĐ])(?:NĐ|NQ|QĐ|TT|CT)))`;
const SERIAL = `(?:[0-9]{1,7}\\.)?[0-9]{1,8}[a-zđ]?(?:[${GAP}${DASH}]{1,24}${TYPE})?[${GAP}]{0,12}`;
const BLANK = `(?<![0-9\\p{L}\\p{M}])${NUMBER_WORD}[${GAP}.…_:]{1,80}`;

// Before a separator a serial or the blank for one, after it a letter, also of another script, or a year.
const AROUND = /* @__PURE__ */ new RegExp(
  `(?=[^][${GAP}]{0,12}(?:[12][0-9]{3}(?![0-9])|[\\p{L}\\u2001-\\uFFFF]))(?<=${FREE}(${SERIAL})|${BLANK}((?:-${TYPE})?))`,
  'uy',
);

/**
 * Finds where a number begins, from its first slash (or a dash) backwards.
 *
 * ```
 *   số 2468 /UBND-VX      Nghị quyết 66- NQ/TW      66.16/2026/NQ-CP      18a/2013/QĐ-TTg      Số: -CV/TU
 *      ^---<|                        ^-----<|       ^----<|               ^--<|                     ^-<|
 * ```
 *
 * @param text - any text
 * @param anchor - offset of the separator
 * @param floor - nothing before this offset is looked at
 * @returns the first digit of the serial; of a draft the first separator (the dash in `Số: -CV/TU`); `undefined` if no number stands there
 */
export function findStart(text: string, anchor: number, floor: number): number | undefined {
  const [found, serial = '', type = ''] = matchAt(AROUND, text, anchor) ?? [];
  const start = anchor - (serial + type).length;
  return found !== undefined && start >= floor ? start : undefined;
}
