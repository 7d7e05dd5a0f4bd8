import type { Found } from '../text/types.js';
import { matchAt } from './grammar.js';
import { readLoose } from './read.js';
import type { Reading } from './reading.js';
import type { DocumentNumber } from './types.js';

const ITEM = '[0-9]{1,6}[a-zđ]{0,2}(?:/[12][0-9]{3})?';
const ITEMS = /* @__PURE__ */ new RegExp(ITEM, 'gu');
// Looks back from the last number.
const LIST = /* @__PURE__ */ new RegExp(
  `(?<=(?:[Ss]ố|SỐ)[\\s*:]{0,6}((?:${ITEM}\\s{0,2}(?:[,;&]|và)\\s{1,3}){1,10})|(?<![0-9/.-])((?:${ITEM}\\s{0,2}&\\s{0,2}){1,4}))`,
  'uy',
);

/**
 * Finds the numbers of a list that borrow the symbol of its last one: "số 12, 13 và 14/QĐ-UBND", "10697 & 11028/UBND-KGVX".
 *
 * @param text - any text
 * @param last - the last number
 * @param floor - nothing before this offset is looked at
 * @returns the numbers before it in order, each with its own suffix and year; mostly none
 */
export function findBorrowers(text: string, last: Reading, floor: number): Found<DocumentNumber>[] {
  const { span, value } = last;
  const { canonical, symbol = '', year } = value;
  const [, announced = '', joined = ''] = matchAt(LIST, text, span.start) ?? [];
  const list = announced + joined;
  const first = span.start - list.length;
  if (!list || first < floor) return [];
  return Array.from(list.matchAll(ITEMS)).flatMap(({ 0: item, index }) => {
    const inherited = item.includes('/') || !year ? '' : `/${year}`;
    const reading = readLoose(item + inherited + canonical.slice(~symbol.length), 0);
    const start = first + index;
    return reading
      ? { value: { ...reading.value, text: item }, text: item, span: { start, end: start + item.length } }
      : [];
  });
}
