import { isDigitCode, isLetterCode } from '../text/boundary.js';
import { isKnownCode, kindsOf, typeCodes, unitCodes } from './grammar.js';
import type { CleanNumber } from './known.js';
import type { Reading } from './reading.js';
import { endsInTypeName } from './type-option.js';

const NUMBER_WORD = /(?:[Ss]ố|SỐ)(?:[ ]{0,2}(?:ký[ ])?hiệu)?[\s*_:]{0,8}$/u;
const FORM_WORD =
  /(?:[Mm]ẫu|MẪU|[Bb]iểu|BIỂU|[Tt]ờ khai|[Pp]hụ lục|PHỤ LỤC|[Mm]ã)(?:\s{1,3}(?:[Ss]ố|SỐ))?[\s*_:]{0,6}$/u;
const FILE_TAIL = /^\.[a-z]{2,4}(?![a-z])/u;

/** Like {@link isPlausible}, for a number without fault: mostly its symbol is evidence enough. */
export function isPlausibleClean(text: string, start: number, { end, value, known }: CleanNumber): boolean {
  if (known.certain) return !isForm(text, start) && endsAsWord(text, end);
  const reading: Reading = { span: { start, end }, codes: [...known.codes], repairs: [] };
  if (value.year !== undefined) reading.year = value.year;
  return isPlausible(text, reading);
}

/**
 * Whether a reading in running text is a document number, not a form code, file name, address, product or measure.
 * A known type or body is evidence enough; an unknown symbol needs a word before it that announces a number.
 *
 * @param text - the text around
 * @param reading - what was read
 */
export function isPlausible(text: string, reading: Reading): boolean {
  const { codes, span, year, repairs } = reading;
  const [first, second] = codes;
  const glued = repairs.some((repair) => repair.code === 'number-glued-word');
  if (!first || !(glued || endsAsWord(text, span.end)) || isForm(text, span.start)) return false;
  if (codes.some((code) => /^[a-zđ]/u.test(code.text) && code.text !== 'nb' && code.text !== 'm'))
    return false;
  const slashed = hasSlash(reading);
  const organ = kindsOf(first.text) !== undefined;
  const type = typeCodes.get(first.text);
  // CN, GT, TS and their like are types of old rules: too short to be evidence by themselves.
  const known =
    organ ||
    type?.state !== undefined ||
    type?.party !== undefined ||
    (type !== undefined && second !== undefined && isKnownCode(second.text));
  if (
    second &&
    slashed &&
    first.text.length > 1 &&
    (known || (year !== undefined && codes.some((code) => isKnownCode(code.text))))
  )
    return true;
  // "1472/UBND", but not "2/ UBND các huyện": an item of a list.
  if (!second && slashed && organ && isBodyAlone(first.text) && repairs.length === 0) return true;
  const before = text.slice(Math.max(0, span.start - 40), span.start).normalize('NFC');
  const typed = endsInTypeName(before.replace(NUMBER_WORD, ''));
  // "số 5/TDP" is a house: a single unknown symbol needs the name of a type before it.
  if (!second && !isKnownCode(first.text))
    return slashed && typed && /^[A-ZĐ]{3,}[0-9]{0,2}$/u.test(first.text);
  return (typed || NUMBER_WORD.test(before)) && (known || (slashed && first.text.length > 1));
}

function isBodyAlone(code: string): boolean {
  return code.length > 2 && !typeCodes.has(code) && !unitCodes.has(code);
}

// A slash that is printed, not one that had to be supplied.
function hasSlash({ codes, repairs }: Reading): boolean {
  const supplied = repairs.filter(
    ({ code, suggestion }) =>
      suggestion === '/' && (code === 'number-missing-separator' || code === 'number-separator'),
  );
  return codes.filter((code) => code.sep === '/').length > supplied.length;
}

// "Mẫu số 01-MP", "Biểu 02/BC": a form is announced by a word that ends in u, c, i or ã, before or without "số".
function isForm(text: string, start: number): boolean {
  let at = skipSpace(text, start - 1);
  if (at === start - 1) return false;
  if (text[at] === 'ố' || text[at] === 'Ố' || text[at] === '\u0301')
    at = skipSpace(text, at - (text[at] === '\u0301' ? 4 : 2));
  const last = text.charCodeAt(at) | 32;
  return (
    (last === 117 || last === 99 || last === 105 || last === 0xe3 || last >= 0x300) &&
    FORM_WORD.test(text.slice(Math.max(0, start - 24), start).normalize('NFC'))
  );
}

function skipSpace(text: string, at: number): number {
  for (let i = 0; i < 6; i++) {
    const code = text.charCodeAt(at);
    if (code !== 32 && code !== 10 && code !== 58 && code !== 42 && code !== 0xa0) break;
    at--;
  }
  return at;
}

function endsAsWord(text: string, end: number): boolean {
  const code = text.charCodeAt(end);
  if (isLetterCode(code) || isDigitCode(code) || code === 64 || code === 61) return false;
  return code !== 46 || !FILE_TAIL.test(text.slice(end, end + 6));
}
