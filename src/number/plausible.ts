import { isKnownCode, kindsOf, matchAt, typeCodes, unitCodes } from './grammar.js';
import type { Reading } from './reading.js';
import { endsInTypeName } from './type-option.js';

const NUMBER_WORD = /(?:[Ss]ố|SỐ)(?:[ ]{0,2}(?:ký[ ])?hiệu)?[\s*_:]{0,8}$/u;
// "Mẫu số 01-MP", "Biểu 02/BC": before or without "số".
const FORM_WORD =
  /(?:[Mm]ẫu|MẪU|[Bb]iểu|BIỂU|[Tt]ờ khai|[Pp]hụ lục|PHỤ LỤC|[Mm]ã)(?:\s{1,3}(?:[Ss]ố|SỐ))?[\s*_:]{0,6}$/u;
// Not a word, an address, the name of a file.
const END = /(?![0-9\p{L}\p{M}@=]|[.][a-z]{2,4}(?![a-z]))/uy;

/**
 * Whether a reading in running text is a document number, not a form code, file name, address, product or measure.
 * A known type or body is evidence enough; an unknown symbol needs a word before it that announces a number.
 *
 * @param text - the text around
 * @param reading - what was read
 */
export function isPlausible(text: string, { codes, span, year, repairs }: Reading): boolean {
  const [first, second] = codes;
  const glued = repairs.some((repair) => repair.code === 'number-glued-word');
  if (!first || !(glued || matchAt(END, text, span.end))) return false;
  if (codes.some((code) => /^(?!nb$|m$)[a-zđ]/u.test(code.text))) return false;
  const before = text.slice(Math.max(0, span.start - 40), span.start).normalize('NFC');
  if (FORM_WORD.test(before)) return false;
  // A slash that is printed, not one that had to be supplied.
  const supplied = repairs.filter(
    ({ code, suggestion }) => suggestion === '/' && code.endsWith('-separator'),
  );
  const slashed = codes.filter((code) => code.sep === '/').length > supplied.length;
  const organ = kindsOf(first.text) !== undefined;
  const type = typeCodes.get(first.text);
  const long = first.text.length > 1;
  // CN, GT, TS and their like are types of old rules: too short to be evidence by themselves.
  const known = organ || (type && (type.state ?? type.party ?? (second && isKnownCode(second.text))));
  if (
    second &&
    slashed &&
    long &&
    (known || (year !== undefined && codes.some((code) => isKnownCode(code.text))))
  )
    return true;
  // "1472/UBND", but not "2/ UBND các huyện": an item of a list.
  if (
    !second &&
    slashed &&
    organ &&
    first.text.length > 2 &&
    !type &&
    !unitCodes.has(first.text) &&
    repairs.length === 0
  )
    return true;
  const typed = endsInTypeName(before.replace(NUMBER_WORD, ''));
  // "số 5/TDP" is a house: a single unknown symbol needs the name of a type before it.
  if (!second && !isKnownCode(first.text))
    return slashed && typed && /^[A-ZĐ]{3,}[0-9]{0,2}$/u.test(first.text);
  return (typed || NUMBER_WORD.test(before)) && (!!known || (slashed && long));
}
