import type { Span } from '../text/types.js';

const WINDOW = 100;
const ITEM = '[0-9]{1,6}[a-zđ]{0,2}(?:/[12][0-9]{3})?';
const LIST = /* @__PURE__ */ new RegExp(
  `(?:(?<=(?:[Ss]ố|SỐ)[\\s*:]{0,6})(?:${ITEM}\\s{0,2}(?:[,;&]|và)\\s{1,3}){1,10}|(?<![0-9/.-])(?:${ITEM}\\s{0,2}&\\s{0,2}){1,4})$`,
  'u',
);

const JOINED = /[,;&à]\s{0,3}$/u;

/**
 * Finds the serials of a list that shares the symbol of its last number: "số 12, 13 và 14/QĐ-UBND", "10697 & 11028/UBND-KGVX".
 *
 * @param text - any text
 * @param start - where the last number begins
 * @param floor - nothing before this offset is looked at
 * @returns where the serials before it stand, in order, each with its suffix and year; mostly none
 */
export function findSharedSerials(text: string, start: number, floor: number): Span[] {
  if (!JOINED.test(text.slice(Math.max(floor, start - 4), start))) return [];
  const before = text.slice(Math.max(floor, start - WINDOW), start);
  const list = LIST.exec(before)?.[0] ?? '';
  return Array.from(list.matchAll(new RegExp(ITEM, 'gu')), (item) => {
    const at = start - list.length + item.index;
    return { start: at, end: at + item[0].length };
  });
}
