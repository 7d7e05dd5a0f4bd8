import { documentTypes } from '../data/document-types.js';
import { alternation } from '../text/alternation.js';
import { isDigitCode, isLetterCode } from '../text/boundary.js';
import { isKnownCode, lookUpOrgan, typeCodes, unitCodes } from './grammar.js';
import type { Reading } from './reading.js';

const NUMBER_WORD = /(?:[Ss]ố|SỐ)(?:[ ]{0,2}(?:ký[ ])?hiệu)?[\s*_:]{0,8}$/u;
const TYPE_WORD = /* @__PURE__ */ new RegExp(
  `(?:${alternation([...documentTypes.map((row) => row.name), 'văn bản'], { letterCase: 'initial' })})[\\s*_:]{1,8}$`,
  'u',
);
const FORM_WORD =
  /(?:[Mm]ẫu|MẪU|[Bb]iểu|BIỂU|[Tt]ờ khai|[Mm]ã|[Kk]ý hiệu)(?:\s{1,3}(?:[Ss]ố|SỐ|in|biểu|đơn))?[\s*_:]{0,6}$/u;
const FILE_TAIL = /^\.(?:[a-z]{2,4})(?![a-z])/u;

/**
 * Whether a reading in running text is a document number, not a form code, file name, address, product or measure.
 * A known type or body is evidence enough; an unknown symbol needs a word before it that announces a number.
 *
 * @param text - the text around
 * @param reading - what was read
 */
export function isPlausible(text: string, reading: Reading): boolean {
  const { codes, span } = reading;
  const [first, second] = codes;
  if (!first || !endsAsWord(text, span.end)) return false;
  const organ = lookUpOrgan(first.text);
  const type = typeCodes.has(first.text);
  if (
    second &&
    (organ ?? (type && isKnownCode(second.text))) &&
    first.text.length > 1 &&
    reading.repairs.length === 0
  )
    return !isForm(text, reading);
  if (
    isForm(text, reading) ||
    codes.some((code) => /^[a-zđ]/u.test(code.text) && code.text !== 'nb' && code.text !== 'm')
  )
    return false;
  const announced = isAnnounced(text, span.start);
  const slashed =
    codes.some((code) => code.sep === '/') &&
    !reading.repairs.some(
      (repair) => repair.code === 'number-missing-separator' && repair.span.start < first.span.start,
    );
  if (!slashed) return announced && (organ !== undefined || type);
  if (!second)
    return organ !== undefined && first.text.length > 2 && !type && !unitCodes.has(first.text)
      ? true
      : announced && (isKnownCode(first.text) || /^[A-ZĐ]{3,}[0-9]{0,2}$/u.test(first.text));
  if (type || organ) return true;
  return (
    first.text.length > 1 &&
    (announced || (reading.year !== undefined && codes.some((code) => isKnownCode(code.text))))
  );
}

function isForm(text: string, { span }: Reading): boolean {
  const before = text.charCodeAt(span.start - 1);
  // "số 12", "định 12", "12": a form is announced by a word that ends in u, i, n, ã, or by "số" after it.
  return (
    (before === 32 || before === 10 || before === 58 || before === 42) &&
    FORM_WORD.test(text.slice(Math.max(0, span.start - 20), span.start))
  );
}

function isAnnounced(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  return NUMBER_WORD.test(before) || TYPE_WORD.test(before);
}

function endsAsWord(text: string, end: number): boolean {
  const code = text.charCodeAt(end);
  if (isLetterCode(code) || isDigitCode(code) || code === 64 || code === 61) return false;
  return code !== 46 || !FILE_TAIL.test(text.slice(end, end + 6));
}
