import { isDigitCode, isLetterCode } from '../text/boundary.js';
import { isKnownCode, kindsOf, typeCodes, unitCodes } from './grammar.js';
import type { CleanNumber } from './known.js';
import type { Reading } from './reading.js';
import { endsInTypeName } from './type-option.js';

const NUMBER_WORD = /(?:[Ss]ố|SỐ)(?:[ ]{0,2}(?:ký[ ])?hiệu)?[\s*_:]{0,8}$/u;
const FORM_WORD =
  /(?:[Mm]ẫu|MẪU|[Bb]iểu|BIỂU|[Tt]ờ khai|[Mm]ã|[Kk]ý hiệu)(?:\s{1,3}(?:[Ss]ố|SỐ|in|biểu|đơn))?[\s*_:]{0,6}$/u;
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
  const { codes, span, year } = reading;
  const [first, second] = codes;
  if (!first || !endsAsWord(text, span.end) || isForm(text, span.start)) return false;
  if (codes.some((code) => /^[a-zđ]/u.test(code.text) && code.text !== 'nb' && code.text !== 'm'))
    return false;
  const organ = kindsOf(first.text) !== undefined;
  const type = typeCodes.has(first.text);
  if (!hasSlash(reading)) return (organ || type) && isAnnounced(text, span.start);
  if (second && (type || organ) && first.text.length > 1) return true;
  if (!second && organ && !type && !unitCodes.has(first.text) && first.text.length > 2) return true;
  const likely = second
    ? first.text.length > 1 || type
    : isKnownCode(first.text) || /^[A-ZĐ]{3,}[0-9]{0,2}$/u.test(first.text);
  if (likely && isAnnounced(text, span.start)) return true;
  return (
    second !== undefined &&
    year !== undefined &&
    first.text.length > 1 &&
    codes.some((code) => isKnownCode(code.text))
  );
}

// A slash that is printed, not one that had to be supplied.
function hasSlash({ codes, repairs }: Reading): boolean {
  const supplied = repairs.filter(
    ({ code, suggestion }) =>
      suggestion === '/' && (code === 'number-missing-separator' || code === 'number-separator'),
  );
  return codes.filter((code) => code.sep === '/').length > supplied.length;
}

// "Mẫu số 01-MP", "Biểu 02/BC": a form is announced by a word that ends in u, i or ã, before or without "số".
function isForm(text: string, start: number): boolean {
  let at = skipSpace(text, start - 1);
  if (at === start - 1) return false;
  if (text[at] === 'ố' || text[at] === 'Ố' || text[at] === '\u0301')
    at = skipSpace(text, at - (text[at] === '\u0301' ? 4 : 2));
  const last = text.charCodeAt(at) | 32;
  return (
    (last === 117 || last === 105 || last === 110 || last === 0xe3 || last >= 0x300) &&
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

function isAnnounced(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 40), start).normalize('NFC');
  return NUMBER_WORD.test(before) || endsInTypeName(before);
}

function endsAsWord(text: string, end: number): boolean {
  const code = text.charCodeAt(end);
  if (isLetterCode(code) || isDigitCode(code) || code === 64 || code === 61) return false;
  return code !== 46 || !FILE_TAIL.test(text.slice(end, end + 6));
}
