import { cleanText } from '../text/normalize.js';
import type { Found } from '../text/types.js';
import { assemble } from './assemble.js';
import { isKnownCode, lookUpOrgan, typeCodes } from './grammar.js';
import { isCleanReading, readClean, readLoose } from './read.js';
import type { Reading } from './reading.js';
import type { DocumentNumber } from './types.js';

/** Options of {@link findDocumentNumbers}. */
export interface FindNumberOptions {
  /** Find codes of standards (`QCVN 21:2015/BGTVT`, `TCVN 6909:2001`) too. */
  technical?: boolean;
}

const GAP = /[\s*`\\\u00AD\u200B-\u200F\u2060\uFEFF]/u;
const BEFORE_WORD = /(?:[Ss]ố|SỐ)(?:[ ]{0,2}(?:ký[ ])?hiệu)?[\s*:]{0,8}$/u;
const FORM_WORD = /(?:[Mm]ẫu|MẪU|[Bb]iểu|BIỂU|[Tt]ờ khai|[Mm]ã)(?:\s{1,3}(?:[Ss]ố|SỐ|in|biểu))?[\s*:]{0,6}$/u;
const LIST =
  /(?<=(?:[Ss]ố|SỐ)[\s*:]{0,6})(?:[0-9]{1,6}[a-zđ]{0,2}(?:\/[12][0-9]{3})?\s{0,2}(?:[,;&]|và)\s{0,3}){1,10}$/u;
const AMPERSAND = /(?<![0-9/.-])(?:[0-9]{1,6}[a-zđ]{0,2}\s{0,2}&\s{0,2}){1,4}$/u;
const DRAFT = /(?:[Ss]ố|SỐ)[\s*]{0,3}:?([\s.…_*`]{0,80})$/u;

/**
 * Finds all document numbers in running text, also without "số" before them, broken over lines, with Markdown marks
 * inside, in lists that share one symbol (each number is its own find), and blank ones after "Số".
 *
 * @param text - any text
 * @returns the numbers in order, each with the exact slice and its span in the given text
 * @example
 * findDocumentNumbers('Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020')
 * // one find: '30/2020/NĐ-CP' at [20, 33)
 */
export function findDocumentNumbers(text: string, options: FindNumberOptions = {}): Found<DocumentNumber>[] {
  const found: Found<DocumentNumber>[] = [];
  let done = 0;
  for (let slash = text.indexOf('/'); slash >= 0; slash = text.indexOf('/', Math.max(slash + 1, done))) {
    const start = findStart(text, slash, done);
    if (start === undefined) continue;
    const reading = start < 0 ? readLoose(text, slash, { blank: true }) : readAt(text, start);
    if (!reading || reading.span.end <= slash || !isPlausible(text, reading)) continue;
    addWithList(text, reading, done, found);
    done = reading.span.end;
  }
  return options.technical === true ? found : found;
}

function readAt(text: string, start: number): Reading | undefined {
  const clean = readClean(text, start);
  if (clean && isCleanReading(clean) && endsThere(text, clean.span.end)) return clean;
  return readLoose(text, start);
}

// Whether nothing after a clean number could belong to it: no letter, no mark, no separator after a space.
function endsThere(text: string, end: number): boolean {
  const code = text.charCodeAt(end);
  if (code === 32 || code === 10) {
    const next = text.charCodeAt(end + 1);
    return !(next === 45 || next === 47 || next === 32 || next === 10 || next === 13 || next > 0x2000);
  }
  return (
    end >= text.length ||
    code === 44 ||
    code === 59 ||
    code === 41 ||
    code === 58 ||
    code === 34 ||
    code === 46
  );
}

// Where the serial before a slash begins; -1 for a draft whose serial is blank; undefined if this slash is no number's.
function findStart(text: string, slash: number, floor: number): number | undefined {
  let at = skipGap(text, slash - 1, floor);
  const code = text.charCodeAt(at);
  if (isDigit(code)) return startOfSerial(text, at, floor, slash);
  if (code >= 97 && code <= 122 && isDigit(text.charCodeAt(at - 1)))
    return startOfSerial(text, at - 1, floor, slash);
  if (code === 0x111 && isDigit(text.charCodeAt(at - 1))) return startOfSerial(text, at - 1, floor, slash);
  if (isSymbolLetter(code)) {
    let letters = 0;
    while (at >= floor && isSymbolLetter(text.charCodeAt(at)) && letters++ < 12) at--;
    at = skipGap(text, at, floor);
    if (!isDash(text.charCodeAt(at))) return blankBefore(text, slash);
    at = skipGap(text, at - 1, floor);
    if (isDigit(text.charCodeAt(at))) return startOfSerial(text, at, floor, -1);
    return text.charCodeAt(at) >= 97 && isDigit(text.charCodeAt(at - 1))
      ? startOfSerial(text, at - 1, floor, -1)
      : undefined;
  }
  return blankBefore(text, slash);
}

function blankBefore(text: string, slash: number): number | undefined {
  return DRAFT.test(text.slice(Math.max(0, slash - 90), slash)) ? -1 : undefined;
}

function startOfSerial(text: string, last: number, floor: number, slash: number): number | undefined {
  if (slash >= 0 && !mayFollow(text, slash + 1)) return undefined;
  let at = last;
  while (at > floor && isDigit(text.charCodeAt(at - 1))) at--;
  if (last - at > 6) return undefined;
  let before = at > 0 ? text.charCodeAt(at - 1) : 32;
  // A dotted serial: 66.16/2026/NQ-CP.
  if (before === 46 && at - 2 >= floor && isDigit(text.charCodeAt(at - 2)) && last - at < 3) {
    at -= 2;
    while (at > floor && isDigit(text.charCodeAt(at - 1))) at--;
    before = at > 0 ? text.charCodeAt(at - 1) : 32;
  }
  // Not inside a longer number, a date, an address on the web, a file name, a decimal.
  if (
    before === 47 ||
    before === 45 ||
    before === 46 ||
    before === 61 ||
    before === 95 ||
    before === 64 ||
    before === 35 ||
    before === 37 ||
    before === 63
  )
    return undefined;
  if (before === 44 && isDigit(text.charCodeAt(at - 2))) return undefined;
  if (isDash(before)) return undefined;
  return isLetter(before) ? undefined : at;
}

// After the slash: a letter of a symbol, or a year.
function mayFollow(text: string, at: number): boolean {
  let code = text.charCodeAt(at);
  for (let i = 0; i < 12 && GAP.test(text.charAt(at)); i++) code = text.charCodeAt(++at);
  if (isDigit(code)) {
    if (code !== 49 && code !== 50) return false;
    return isDigit(text.charCodeAt(at + 3)) && !isDigit(text.charCodeAt(at + 4));
  }
  return code > 64;
}

function isPlausible(text: string, reading: Reading): boolean {
  const { codes, span } = reading;
  if (!endsAsWord(text, span.end)) return false;
  const before = text.slice(Math.max(0, span.start - 24), span.start);
  if (FORM_WORD.test(before)) return false;
  const [first, second] = codes;
  if (!first) return false;
  const numbered = BEFORE_WORD.test(before);
  const known = codes.filter((code) => isKnownCode(code.text)).length;
  if (codes.some((code) => /^[a-z]/u.test(code.text) && code.text !== 'nb')) return false;
  if (second === undefined) {
    if (lookUpOrgan(first.text) !== undefined && !typeCodes.has(first.text))
      return first.text.length > 2 || numbered;
    return numbered && (known > 0 || /^[A-ZĐ]{3,}/u.test(first.text));
  }
  if (first.sep === '-' && second.sep === '/' && typeCodes.has(first.text)) return true;
  if (lookUpOrgan(first.text) !== undefined || typeCodes.has(first.text)) return true;
  return (numbered || reading.year !== undefined || known > 0) && first.text.length > 1;
}

function endsAsWord(text: string, end: number): boolean {
  const code = text.charCodeAt(end);
  if (isLetter(code) || isDigit(code) || code === 64 || code === 95) return false;
  return !/^\.[a-z]{2,4}(?![a-z])/u.test(text.slice(end, end + 6));
}

function addWithList(text: string, reading: Reading, floor: number, found: Found<DocumentNumber>[]): void {
  const { start, end } = reading.span;
  const before = text.slice(Math.max(floor, start - 80), start);
  const list = /[,;&à]\s{0,3}$/u.test(before) ? (LIST.exec(before) ?? AMPERSAND.exec(before)) : null;
  if (list && reading.serial !== undefined) {
    const offset = start - list[0].length;
    for (const item of list[0].matchAll(/([0-9]{1,6})([a-zđ]{0,2})(?:\/([12][0-9]{3}))?/gu)) {
      const shared: Reading = { ...reading, serial: item[1] ?? '' };
      delete shared.suffix;
      if (item[2]) shared.suffix = item[2];
      if (item[3] !== undefined) shared.year = Number(item[3]);
      const itemStart = offset + item.index;
      found.push({
        value: assemble(shared, item[0]).value,
        text: item[0],
        span: { start: itemStart, end: itemStart + item[0].length },
      });
    }
  }
  const slice = text.slice(start, end);
  const printed = reading.repairs.length === 0 ? slice : cleanText(slice);
  found.push({ value: assemble(reading, printed).value, text: slice, span: { start, end } });
}

function skipGap(text: string, at: number, floor: number): number {
  for (let i = 0; i < 12 && at >= floor && GAP.test(text.charAt(at)); i++) at--;
  return at;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isDash(code: number): boolean {
  return code === 45 || (code >= 0x2010 && code <= 0x2015) || code === 0x2212;
}

function isSymbolLetter(code: number): boolean {
  return (
    (code >= 65 && code <= 90) ||
    code === 0x110 ||
    (code >= 97 && code <= 122) ||
    (code >= 0xc0 && code <= 0x24f) ||
    code === 38
  );
}

function isLetter(code: number): boolean {
  return (
    (code >= 65 && code <= 90) ||
    (code >= 97 && code <= 122) ||
    (code >= 0xc0 && code <= 0x24f) ||
    (code >= 0x300 && code <= 0x36f) ||
    (code >= 0x1e00 && code <= 0x1eff)
  );
}
