import { NOT_AFTER_WORD } from '../text/boundary.js';
import { toSourceFound } from '../text/found.js';
import { normalizeText } from '../text/normalize.js';
import type { Found } from '../text/types.js';
import { nameStops } from './grammar.js';
import { readBodyAt, type BodyReading } from './read.js';
import { tokenize } from './tokens.js';
import type { BodyReference } from './types.js';

// A name begins with a large letter, or with the word that counts a group.
const START: RegExp = /* @__PURE__ */ new RegExp(`${NOT_AFTER_WORD}(?:\\p{Lu}|các (?=\\p{L}))`, 'gu');

/**
 * Finds names of bodies, offices and classes of bodies in any text, in order of appearance, none inside another.
 *
 * @param text - any string
 * @returns finds with spans in that string
 * @example
 * findBodies('Giao Sở Y tế báo cáo UBND tỉnh.').map((find) => find.value.name);
 * // ['Sở Y tế', 'Ủy ban nhân dân tỉnh']
 */
export function findBodies(text: string): Found<BodyReference>[] {
  const view = normalizeText(text);
  return scanBodies(view.text).map((find) => toSourceFound(find, view));
}

/** {@link findBodies} for a text that is normalised already; spans are in that text. */
export function scanBodies(text: string): Found<BodyReference>[] {
  const finds: Found<BodyReference>[] = [];
  let done = 0;
  for (const match of text.matchAll(START)) {
    const start = match.index;
    if (start < done || !mayBegin(text, start)) continue;
    const reading = readBodyAt(text, start);
    if (!reading || isSetOfThings(text, reading)) continue;
    finds.push({
      value: reading.value,
      text: text.slice(start, reading.end),
      span: { start, end: reading.end },
    });
    done = reading.end;
  }
  return finds;
}

// "Bộ dụng cụ", "Bộ trống": "Bộ" alone is the ministry only before a verb or a mark.
function isSetOfThings(text: string, reading: BodyReading): boolean {
  if (reading.value.text !== 'Bộ') return false;
  const [next] = tokenize(text, reading.end, 1);
  return next !== undefined && next.shape !== 'mark' && !nameStops().has(next.key);
}

// Not inside a document number (CĐ-TTg), not inside a line of capital letters (XÃ HỘI, PHỤC VỤ), not the end of the name of a
// region (Trung Bộ).
function mayBegin(text: string, start: number): boolean {
  if (/[-–/&]/u.test(text[start - 1] ?? '')) return false;
  const before = /(\p{L}{1,12})[ \n]$/u.exec(text.slice(Math.max(0, start - 14), start))?.[1] ?? '';
  const word = /^\p{L}{1,12}/u.exec(text.slice(start, start + 12))?.[0] ?? '';
  if (/^(?:Trung|Bắc|Nam|Tây|Đông)$/u.test(before)) return word !== 'Bộ';
  const inCapitals = isCapital(word) && isCapital(before) && text[start - 1] !== '\n';
  return !inCapitals || /^(?:CỦA|VỚI|VÀ|TM|KT|TL|TUQ|GIAO|CHO|DO)$/u.test(before);
}

function isCapital(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase();
}
