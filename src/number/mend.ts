import {
  codesByLetters,
  isKnownCode,
  isPartyOnly,
  kindsOf,
  lettersOf,
  typeCodes,
  unitCodes,
} from './grammar.js';
import type { Separator } from './classify.js';
import { note, type Code, type Reading } from './reading.js';

// Bodies whose old numbers have a dash: 15-CP, 59-HĐBT.
const HISTORIC_DASH = /^(?:CP|TTg|HĐBT|UB|CT|HĐNN)$/u;

/**
 * Mends the codes of a reading where exactly one known code can be meant: strokes and case (`CD-TTg`, `tt-bgtvt`),
 * a missing hyphen (`QĐUBND`), a type written twice, the wrong separators (`366-QĐ-TW`, `36/NQ-TW`, `2287-SCT-QLTM`).
 */
export function mendCodes(reading: Reading): void {
  dropSecondType(reading);
  reading.codes = reading.codes.flatMap((code) => mendCode(code, reading));
  splitGluedYear(reading);
  mendSeparators(reading);
}

function mendCode(code: Code, reading: Reading): Code[] {
  const { span } = code;
  if (isKnownCode(code.text)) return [code];
  const upper = code.text.toUpperCase();
  const [, letters = '', digits = ''] = /^(.*?)([0-9]{1,2})$/u.exec(upper) ?? [];
  const base = onlyCode(letters);
  const text = onlyCode(upper) ?? (base && base + digits);
  if (!text) return splitGlued(code, reading);
  const fault = text.toUpperCase() === upper ? 'number-letter-case' : 'number-missing-stroke';
  if (text !== code.text) note(reading, fault, span.start, span.end, text);
  return [{ ...code, text }];
}

// The one known code with these letters. A code that differs in case alone goes before one that differs in strokes.
function onlyCode(upper: string): string | undefined {
  const letters = lettersOf(upper);
  const candidates = codesByLetters.get(letters) ?? [];
  const same = candidates.filter((candidate) => candidate.toUpperCase() === upper);
  // Only lost strokes are given back: nobody writes Đ where D belongs.
  const possible = same.length === 0 && letters === upper ? candidates : same;
  return possible.length === 1 ? possible[0] : undefined;
}

// "NQHĐND", "QĐUBND", "TTrCAT", "SGDĐTKHTC": type and body, or body and unit, without their hyphen.
function splitGlued(code: Code, reading: Reading): Code[] {
  const { text, span } = code;
  const cuts = Array.from(text, (_, cut) => cut).filter((cut) => {
    const head = text.slice(0, cut);
    const tail = text.slice(cut);
    return (
      (tail.length > 2 || /^N[ĐQ]CP$/u.test(text)) &&
      ((typeCodes.has(head) && isStateBody(tail)) || (isStateBody(head) && unitCodes.has(tail) && cut > 3))
    );
  });
  const [cut] = cuts;
  if (!cut || cuts.length > 1) return [code];
  const middle = span.start + cut;
  note(reading, 'number-missing-separator', middle, middle, '-');
  return [
    { text: text.slice(0, cut), span: { start: span.start, end: middle }, sep: code.sep },
    { text: text.slice(cut), span: { start: middle, end: span.end }, sep: '-' },
  ];
}

function isStateBody(code: string): boolean {
  return /^(?:local|department|central)$/u.test(kindsOf(code)?.[0] ?? '');
}

// "497/QĐ/2007/QĐ-UBND": the type before the year and again after it.
function dropSecondType(reading: Reading): void {
  const [type, year, again] = reading.codes;
  if (!type || !year || type.text !== again?.text || !/^(?:19|20)[0-9]{2}$/u.test(year.text)) return;
  reading.year = Number(year.text);
  note(reading, 'number-duplicate-type', type.span.start, year.span.start, '');
  reading.codes.splice(0, 2);
}

// "302017/NĐ-CP": the slash before the year is lost; only where the kind of document cannot do without a year.
function splitGluedYear(reading: Reading): void {
  const { codes, serial = '', span, year } = reading;
  const match = /^[0-9]{1,3}((?:19|20)[0-9]{2})$/u.exec(serial);
  if (!match || year !== undefined || !/^(?:NĐ|TT|TTLT|QH[0-9]{2})$/u.test(codes[0]?.text ?? '')) return;
  const at = span.start + serial.length - 4;
  reading.serial = serial.slice(0, -4);
  reading.year = Number(match[1]);
  note(reading, 'number-missing-separator', at, at, '/');
}

function mendSeparators(reading: Reading): void {
  const { codes, year } = reading;
  const right = rightSeparators(codes, year);
  codes.forEach((code, index) => {
    const { span, sep } = code;
    code.sep = (right[index] as Separator | undefined) ?? sep;
    if (code.sep !== sep)
      note(reading, 'number-separator', codes[index - 1]?.span.end ?? span.start - 1, span.start, code.sep);
  });
}

// The first separators as they should be: State bodies write 15/QĐ-BNV, Party bodies 25-CT/TW. Empty where the bodies do not tell.
function rightSeparators([first, second]: readonly Code[], year: number | undefined): '' | '/' | '/-' | '-/' {
  if (!first || (first.sep === '/' && second?.sep !== '-')) return '';
  if (!second)
    return year !== undefined || (kindsOf(first.text) && !HISTORIC_DASH.test(first.text)) ? '/' : '';
  const type = typeCodes.get(first.text);
  if (type?.party && year === undefined && isPartyOnly(second.text)) return '-/';
  if (first.sep === '/') return '';
  if (year !== undefined) return '/';
  if (type && isStateOnly(second.text)) return '/-';
  return second.sep === '-' && isStateOnly(first.text) ? '/' : '';
}

function isStateOnly(code: string): boolean {
  return isStateBody(code) && kindsOf(code)?.length === 1 && code !== 'CTN';
}
