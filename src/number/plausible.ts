import { isKnownCode, kindOf, matchAt, typeCodes } from './grammar.js';
import type { Reading } from './reading.js';
import { endsInTypeName } from './type-option.js';

const NUMBER_WORD = /số(?: {0,2}(?:ký )?hiệu)?[\s*_:]{0,8}$/u;
// "Mẫu số 01-MP", "Biểu 02/BC": before or without "số".
const FORM_WORD = /(?:mẫu|biểu|tờ khai|phụ lục|mã)(?:\s{1,3}số)?[\s*_:]{0,8}$/u;
// Not a word, an address, the name of a file.
const END = /(?![0-9\p{L}\p{M}@=]|\.[a-z]{2,4}(?![a-z]))/uy;

/**
 * Whether a reading in running text is a document number, not a form code, file name, address, product or measure.
 * A known type or body is evidence enough; an unknown symbol needs a word before it that announces a number.
 *
 * @param text - the text around
 * @param reading - what was read
 */
export function isPlausible(text: string, { codes, repairs, span, value }: Reading): boolean {
  const [first, second] = codes;
  const before = text
    .slice(Math.max(0, span.start - 40), span.start)
    .normalize('NFC')
    .toLowerCase();
  const glued = repairs.some((repair) => repair.code === 'number-glued-word');
  if (
    !first ||
    FORM_WORD.test(before) ||
    /[/-](?!nb$|m$)[a-zđ]/u.test(value.canonical) ||
    !(glued || matchAt(END, text, span.end))
  )
    return false;
  const { text: code } = first;
  const organ = kindOf(code);
  const type = typeCodes.get(code);
  // CN, GT, TS and their like are types of old rules: too short to be evidence by themselves.
  const known = organ ?? type?.state ?? type?.party ?? (type && second && isKnownCode(second.text));
  const slashed = code.length > 1 && codes.some(({ sep, supplied }) => sep === '/' && !supplied);
  // "1472/UBND", but not "2/ UBND các huyện": an item of a list.
  if (
    slashed &&
    (second
      ? known || (value.year && codes.some((other) => isKnownCode(other.text)))
      : organ && code.length > 2 && repairs.length === 0)
  )
    return true;
  const typed = endsInTypeName(before.replace(NUMBER_WORD, ''));
  // "số 5/TDP" is a house: a single unknown symbol needs the name of a type before it.
  if (!second && !isKnownCode(code)) return slashed && typed && /^[A-ZĐ]{3,}[0-9]{0,2}$/u.test(code);
  return (typed || NUMBER_WORD.test(before)) && (!!known || slashed);
}
