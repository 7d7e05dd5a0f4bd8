import { classify } from './classify.js';
import { DASH, GAP, MARKS, kindOf, matchAt, typeCodes } from './grammar.js';
import { addCode, mendForm } from './mend.js';
import { note, type Draft, type Reading } from './reading.js';
import { cleanPrinted, faultOf, tidyWord } from './tidy.js';
import type { DocumentNumber } from './types.js';

const ANY_GAP = `[${GAP}]{0,12}`;
// A separator with what stands around it. In a text that is one number white space may stand for it (1830 QĐ-UBND, 140/BCĐ VĐ HMTN); what
// follows decides which is meant: 1836 QĐ/TWĐTN is 1836-QĐ/TWĐTN.
const JOINT = /* @__PURE__ */ new RegExp(
  `(${ANY_GAP})([${DASH}⁃_/⁄∕／%]{1,2})(${ANY_GAP})|([ \u00A0]{1,3})(?=[A-ZĐ]([A-Za-zĐ]{1,5}/)?)`,
  'uy',
);
// The serial and its suffix, or what a form leaves for them.
const SERIAL = /* @__PURE__ */ new RegExp(
  `([0-9０-９]{1,7}(?:\\.[0-9]{1,3}(?![0-9]))?)[${MARKS}]{0,4}([a-zđ]{1,2}(?![a-zà-ỹ]))?|[\\s._…*\`]{0,80}`,
  'uy',
);
const BRACKET = / ?(\([A-ZĐ0-9][A-ZĐ0-9-]{0,11}\))/uy;

/**
 * Reads a number as people, scanners and old systems write it.
 *
 * ```
 *   **1221** /MTTW - BTT         66-⏎NQ/TW         /UBND-VP
 *   ^serial ^sep ^code^sep^code  ^serial ^code      ^ no serial: a draft
 * ```
 *
 * @param text - any text
 * @param at - where the serial begins, or the blank for one
 * @param alone - whether the text is one number: then white space may stand for a separator, and a bracket follow it
 * @returns the reading with its repairs; `undefined` if no number begins here
 */
export function readLoose(text: string, at: number, alone: boolean = false): Reading | undefined {
  const [before = '', printed = '', suffix = ''] = matchAt(SERIAL, text, at) ?? [];
  const end = at + before.length;
  const span = { start: printed ? at : end, end };
  const serial = printed.normalize('NFKC');
  const ungrouped = serial.replace(/^([1-9][0-9]{0,2})\.(?=[0-9]{3}$)/u, '$1');
  const draft: Draft = { span, serial: ungrouped, codes: [], repairs: [] };
  if (serial !== printed) note(draft, 'number-full-width', at, at + printed.length, serial);
  if (ungrouped !== serial) note(draft, 'number-digit-grouping', at, at + printed.length, ungrouped);
  const { codes, repairs } = draft;
  while (codes.length < 8 && readPiece(text, draft, alone));
  const last = codes.at(-1);
  if (!last) return undefined;
  span.end = last.end;
  mendForm(draft);
  const { year } = draft;
  const plain = codes.map(({ sep, text }) => sep + text).join('');
  const { scheme, term, documentType, issuers, unit } = classify(plain, year);
  const [all = '', printedUnit = ''] = matchAt(BRACKET, text, span.end) ?? [];
  // In running text "(2)" or a bracket after a space is a footnote or the next phrase.
  const bracket = alone || /^\([A-ZĐ]/u.test(all) ? printedUnit : '';
  if (bracket) span.end += all.length;
  const symbol = plain + bracket;
  const value = withoutAbsent<DocumentNumber>({
    text: cleanPrinted(text.slice(span.start, span.end)),
    canonical: `${draft.serial}${suffix}${year ? `/${year}` : ''}${symbol}`,
    scheme,
    serial: draft.serial,
    suffix,
    year,
    term,
    documentType,
    issuers,
    unit: unit || bracket.slice(1, -1),
    symbol: symbol.slice(1),
  });
  return { span, value, codes, repairs };
}

// A field that the text does not hold is absent: neither undefined nor empty.
function withoutAbsent<T extends object>(parts: { [Key in keyof T]: T[Key] | undefined }): T {
  const value = {} as T;
  for (const key in parts) {
    const part = parts[key];
    if (part !== undefined && String(part)) value[key] = part;
  }
  return value;
}

// One separator with the year or code after it. What is noted of one that does not belong to the number is forgotten.
function readPiece(text: string, draft: Draft, alone: boolean): boolean {
  const { codes, repairs, span } = draft;
  const { end: at } = span;
  const noted = repairs.length;
  const [all = '', before = '', raw = '', after = '', space = '', partyForm] = matchAt(JOINT, text, at) ?? [];
  const isFirst = codes.length === 0;
  // In running text only between a type and a body: 134/2016/NĐ CP.
  const runs = !raw && !alone;
  if (!all || (runs && !typeCodes.has(isFirst ? '' : (codes.at(-1)?.text ?? '')))) return false;
  const sep = (!raw ? isFirst && !partyForm : /^[/%]|[⁄∕／]/u.test(raw)) ? '/' : '-';
  const open = at + before.length;
  const close = open + (raw || space).length;
  const start = at + all.length;
  if (open > at) note(draft, faultOf(before), at, open, '');
  if (raw !== sep)
    note(
      draft,
      !raw ? 'number-missing-separator' : sep === '/' ? 'number-slash' : 'number-dash',
      open,
      close,
      sep,
    );
  if (start > close) note(draft, faultOf(after), close, start, '');
  const { text: code = '', end = start } = tidyWord(text, start, draft) ?? {};
  span.end = end;
  if (isFirst && sep === '/' && !draft.year && /^(?:19|20)[0-9]{2}$/u.test(code)) {
    draft.year = Number(code);
    return true;
  }
  // A dash with space on both sides, or at the start of a line, more often begins the next phrase than the next code.
  const belongs = isFirst
    ? /^[^0-9]/u.test(code)
    : code !== '' &&
      (!/\s/u.test(before) ||
        (!/[\n\r]/u.test(before) &&
          (!/\s/u.test(after) || (codes.length === 1 && /^[A-ZĐĂÂÊÔƠƯ0-9&]{1,10}$/u.test(code)))));
  if (belongs && !(runs && !kindOf(code))) addCode({ text: code, start, end, sep, supplied: !raw }, draft);
  else repairs.length = noted;
  return belongs;
}
