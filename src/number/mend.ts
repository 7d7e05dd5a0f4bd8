import {
  codesByLetters,
  isKnownCode,
  isPartyOnly,
  lettersOf,
  kindsOf,
  typeCodes,
  unitCodes,
} from './grammar.js';
import type { Code, Reading } from './reading.js';

// Bodies whose old numbers have a dash: 15-CP, 59-HĐBT.
const HISTORIC_DASH = /* @__PURE__ */ new Set(['CP', 'TTg', 'HĐBT', 'UB', 'CT', 'HĐNN']);
const PARTY = ['-', '/'] as const;
const STATE = ['/', '-'] as const;
const LETTER = ['/'] as const;

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

/** True for an unknown code that may be a known one without its strokes, in the wrong case, or glued to another. */
export function mayNeedMending(code: string): boolean {
  return code.length > 5 || codesByLetters.has(lettersOf(code).replace(/[0-9]{1,2}$/u, ''));
}

function mendCode(code: Code, reading: Reading): Code[] {
  if (isKnownCode(code.text) || code.text === 'nb' || code.text === 'm') return [code];
  const upper = code.text.toUpperCase();
  const [, letters = upper, digits = ''] = /^(.*?)([0-9]{1,2})$/u.exec(upper) ?? [];
  const known = onlyCode(upper) ?? onlyCode(letters);
  if (known !== undefined) {
    const text = known + (onlyCode(upper) === undefined ? digits : '');
    if (text === code.text) return [code];
    const issue = text.toUpperCase() === upper ? 'number-letter-case' : 'number-missing-stroke';
    reading.repairs.push({ code: issue, span: code.span, suggestion: text });
    return [{ ...code, text }];
  }
  return splitGlued(code, reading) ?? [code];
}

// The one known code with these letters. A code that differs in case alone goes before one that differs in strokes.
function onlyCode(upper: string): string | undefined {
  const candidates = codesByLetters.get(lettersOf(upper)) ?? [];
  const sameLetters = candidates.filter((candidate) => candidate.toUpperCase() === upper);
  if (sameLetters.length > 0) return sameLetters.length === 1 ? sameLetters[0] : undefined;
  // Only lost strokes are given back: nobody writes Đ where D belongs.
  return candidates.length === 1 && lettersOf(upper) === upper ? candidates[0] : undefined;
}

// "NQHĐND", "QĐUBND", "TTrCAT", "SGDĐTKHTC": type and body, or body and unit, without their hyphen.
function splitGlued(code: Code, reading: Reading): Code[] | undefined {
  const { text, span } = code;
  const cuts: number[] = [];
  for (let cut = 2; cut <= text.length - 2; cut++) {
    const head = text.slice(0, cut);
    const tail = text.slice(cut);
    const kind = kindsOf(tail)?.[0];
    const typeAndBody =
      typeCodes.has(head) &&
      tail.length >= 3 &&
      (kind === 'local' || kind === 'department' || kind === 'central');
    const headKind = kindsOf(head)?.[0];
    const bodyAndUnit =
      head.length >= 4 &&
      (headKind === 'local' || headKind === 'department' || headKind === 'central') &&
      unitCodes.has(tail) &&
      tail.length > 2;
    if (typeAndBody || bodyAndUnit) cuts.push(cut);
  }
  const [cut] = cuts;
  if (cut === undefined || cuts.length > 1) return undefined;
  const middle = span.start + cut;
  reading.repairs.push({
    code: 'number-missing-separator',
    span: { start: middle, end: middle },
    suggestion: '-',
  });
  return [
    { text: text.slice(0, cut), span: { start: span.start, end: middle }, sep: code.sep },
    { text: text.slice(cut), span: { start: middle, end: span.end }, sep: '-' },
  ];
}

// "497/QĐ/2007/QĐ-UBND": the type before the year and again after it.
function dropSecondType(reading: Reading): void {
  const [type, year, again] = reading.codes;
  if (!type || !year || type.text !== again?.text || !/^(?:19|20)[0-9]{2}$/u.test(year.text)) return;
  reading.year = Number(year.text);
  reading.repairs.push({
    code: 'number-duplicate-type',
    span: { start: type.span.start, end: year.span.start },
    suggestion: '',
  });
  reading.codes.splice(0, 2);
}

// "302017/NĐ-CP": the slash before the year is lost; only where the kind of document cannot do without a year.
function splitGluedYear(reading: Reading): void {
  const first = reading.codes[0]?.text ?? '';
  const match = /^([0-9]{1,3})((?:19|20)[0-9]{2})$/u.exec(reading.serial ?? '');
  if (!match || reading.year !== undefined || !/^(?:NĐ|TT|TTLT|QH[0-9]{2})$/u.test(first)) return;
  const at = reading.span.start + (match[1] ?? '').length;
  reading.serial = match[1] ?? '';
  reading.year = Number(match[2]);
  reading.repairs.push({ code: 'number-missing-separator', span: { start: at, end: at }, suggestion: '/' });
}

// State bodies write 15/QĐ-BNV, Party bodies 25-CT/TW. Only where the body is surely of one kind is the other form mended.
function mendSeparators(reading: Reading): void {
  rightSeparators(reading.codes, reading.year)?.forEach((sep, index) => {
    setSeparator(reading, index, sep);
  });
}

/** True if the separators suit the bodies, as far as the bodies tell. */
export function hasRightSeparators(codes: readonly Code[], year: number | undefined): boolean {
  return rightSeparators(codes, year)?.every((sep, index) => codes[index]?.sep === sep) ?? true;
}

function rightSeparators(
  codes: readonly Code[],
  year: number | undefined,
): readonly ('/' | '-')[] | undefined {
  const [first, second] = codes;
  if (!first || (first.sep === '/' && second?.sep !== '-')) return undefined;
  if (!second)
    return year !== undefined || (kindsOf(first.text) && !HISTORIC_DASH.has(first.text)) ? LETTER : undefined;
  const type = typeCodes.get(first.text);
  if (type && year === undefined && type.party !== undefined && isPartyOnly(second.text)) return PARTY;
  if (first.sep === '/') return undefined;
  if (year !== undefined) return LETTER;
  if (type && isStateOnly(second.text)) return STATE;
  return second.sep === '-' && isStateOnly(first.text) ? LETTER : undefined;
}

function isStateOnly(code: string): boolean {
  const meanings = kindsOf(code);
  const kind = meanings?.[0];
  return (
    meanings?.length === 1 &&
    (kind === 'local' || kind === 'department' || (kind === 'central' && code !== 'CTN'))
  );
}

function setSeparator(reading: Reading, index: number, sep: '/' | '-'): void {
  const code = reading.codes[index];
  if (!code || code.sep === sep) return;
  const before = index === 0 ? code.span.start - 1 : (reading.codes[index - 1]?.span.end ?? code.span.start);
  reading.codes[index] = { ...code, sep };
  reading.repairs.push({
    code: 'number-separator',
    span: { start: before, end: Math.max(code.span.start, before) },
    suggestion: sep,
  });
}
