import { LETTERS } from '../text/boundary.js';
import { mendCodes } from './mend.js';
import type { Reading } from './reading.js';
import { tidyWord } from './tidy.js';

const MARKS = '*`\\\\\\u00AD\\u200B-\\u200F\\u2060\\uFEFF';
const DASHES = '\\-\\u2010-\\u2015\\u2212\\u2043\\uFE58\\uFE63\\uFF0D_';
const SLASHES = '/\\u2044\\u2215\\uFF0F%';
const SEPARATOR = /* @__PURE__ */ new RegExp(
  `([\\s${MARKS}]{0,12})([${DASHES}${SLASHES}]{1,2})([\\s${MARKS}]{0,12})`,
  'uy',
);
const SERIAL = /* @__PURE__ */ new RegExp(
  `([0-9\\uFF10-\\uFF19]{1,7}(?:[.][0-9]{1,3}(?![0-9]))?)[${MARKS}]{0,4}([a-zđ]{1,2}(?![a-zà-ỹ]))?`,
  'uy',
);
const YEAR = /* @__PURE__ */ new RegExp(
  `((?:19|20)[0-9]{2})(?=[\\s${MARKS}]{0,12}[${DASHES}${SLASHES}])`,
  'uy',
);
const WORD = /* @__PURE__ */ new RegExp(
  `(?:[0-9${LETTERS}${MARKS}\\u0370-\\u03FF\\u0400-\\u04FF\\uFF10-\\uFF5A]|&amp;|&(?=[${LETTERS}])|[.](?=[IVX0-9])){1,80}`,
  'uy',
);
const BRACKET = /[ ]?(\([A-ZĐ0-9][A-ZĐ0-9-]{0,11}\))/uy;

/** How {@link readLoose} treats what a number may lack. */
export interface LooseOptions {
  /** Whether the serial may be blank: only after the word "Số". */
  blank?: boolean;
  /** Whether a space may stand for a separator, and brackets and footnotes may follow: for a text that is one number. */
  alone?: boolean;
}

/**
 * Reads a number as people, scanners and old systems write it.
 *
 * ```
 *   **1221** /MTTW - BTT         66-⏎NQ/TW         /UBND-VP
 *   ^serial ^sep ^code^sep^code  ^serial ^code      ^ no serial: a draft
 * ```
 *
 * @param text - any text
 * @param at - where the serial begins, or the first separator of a draft
 * @returns the reading with its repairs; `undefined` if no number begins here
 */
export function readLoose(text: string, at: number, options: LooseOptions = {}): Reading | undefined {
  const reading: Reading = { span: { start: at, end: at }, codes: [], repairs: [] };
  let position = readSerial(text, at, reading);
  if (position === undefined) {
    if (!options.blank) return undefined;
    position = at;
  }
  let lead = readSeparator(text, position, reading, options);
  if (!lead) return undefined;
  YEAR.lastIndex = lead.end;
  const year = lead.sep === '/' ? YEAR.exec(text) : null;
  if (year) {
    const after = readSeparator(text, YEAR.lastIndex, reading, options);
    if (after) {
      reading.year = Number(year[1]);
      lead = after;
    }
  }
  readCodes(text, lead, reading, options);
  if (reading.codes.length === 0) return undefined;
  mendCodes(reading);
  return reading;
}

function readSerial(text: string, at: number, reading: Reading): number | undefined {
  SERIAL.lastIndex = at;
  const match = SERIAL.exec(text);
  if (!match) return undefined;
  const end = SERIAL.lastIndex;
  let serial = (match[1] ?? '').normalize('NFKC');
  const span = { start: at, end: at + (match[1] ?? '').length };
  if (serial !== match[1]) reading.repairs.push({ code: 'number-full-width', span, suggestion: serial });
  if (/^[1-9][0-9]{0,2}\.[0-9]{3}$/u.test(serial)) {
    serial = serial.replace('.', '');
    reading.repairs.push({ code: 'number-digit-grouping', span, suggestion: serial });
  }
  reading.serial = serial;
  if (match[2] !== undefined) reading.suffix = match[2];
  return end;
}

interface Separator {
  sep: '/' | '-';
  start: number;
  end: number;
  /** White space before it, after it. */
  before: string;
  after: string;
}

function readSeparator(
  text: string,
  at: number,
  reading: Reading,
  options: LooseOptions,
): Separator | undefined {
  SEPARATOR.lastIndex = at;
  const match = SEPARATOR.exec(text);
  if (!match) return options.alone ? readMissingSeparator(text, at, reading) : undefined;
  const [whole, before = '', raw = '', after = ''] = match;
  const sep = /[/\u2044\u2215\uFF0F%]/u.test(raw) ? '/' : '-';
  const separator: Separator = { sep, start: at, end: at + whole.length, before, after };
  noteSpace(before, at, reading);
  if (raw !== sep) {
    const span = { start: at + before.length, end: at + before.length + raw.length };
    reading.repairs.push({ code: sep === '/' ? 'number-slash' : 'number-dash', span, suggestion: sep });
  }
  noteSpace(after, at + before.length + raw.length, reading);
  return separator;
}

// "1830 QĐ-UBND", "140/BCĐ VĐ HMTN": only white space where a separator belongs.
function readMissingSeparator(text: string, at: number, reading: Reading): Separator | undefined {
  const gap = /^[ \u00A0]{1,3}(?=[A-ZĐ])/u.exec(text.slice(at, at + 4))?.[0];
  if (gap === undefined) return undefined;
  // Before the first code the form of what follows decides: 1836 QĐ/TWĐTN is 1836-QĐ/TWĐTN.
  const party = /^[A-ZĐ][A-Za-zĐ]{1,5}\//u.test(text.slice(at + gap.length, at + gap.length + 8));
  const sep = reading.codes.length === 0 && !party ? '/' : '-';
  const end = at + gap.length;
  reading.repairs.push({ code: 'number-missing-separator', span: { start: at, end }, suggestion: sep });
  return { sep, start: at, end, before: '', after: '' };
}

function noteSpace(gap: string, at: number, reading: Reading): void {
  if (gap === '') return;
  const code = /[\n\r]/u.test(gap)
    ? 'number-line-break'
    : /\s/u.test(gap)
      ? 'number-space'
      : /[*`\\]/u.test(gap)
        ? 'number-markup'
        : 'number-invisible-character';
  reading.repairs.push({ code, span: { start: at, end: at + gap.length }, suggestion: '' });
}

function readCodes(text: string, lead: Separator, reading: Reading, options: LooseOptions): void {
  let separator: Separator | undefined = lead;
  while (separator && reading.codes.length < 8) {
    WORD.lastIndex = separator.end;
    const word = WORD.exec(text)?.[0];
    const before = reading.repairs.length;
    const tidy = word === undefined ? undefined : tidyWord(word, separator.end, reading.repairs);
    if (!tidy || !belongs(tidy.text, separator, reading)) {
      dropFrom(reading, before, separator.start);
      break;
    }
    reading.codes.push({
      text: tidy.text,
      span: { start: separator.end, end: tidy.end },
      sep: separator.sep,
    });
    reading.span.end = tidy.end;
    if (tidy.cut) break;
    separator = readSeparator(text, tidy.end, reading, options);
  }
  if (separator && reading.codes.length > 0) dropFrom(reading, reading.repairs.length, reading.span.end);
  BRACKET.lastIndex = reading.span.end;
  const bracket = BRACKET.exec(text);
  // In running text "(2)" or a bracket after a space is a footnote or the next phrase.
  if (!bracket || reading.codes.length === 0 || (!options.alone && !/^\([A-ZĐ]/u.test(bracket[0]))) return;
  reading.bracket = bracket[1] ?? '';
  reading.span.end += bracket[0].length;
}

// Repairs of a separator that turned out not to belong to the number.
function dropFrom(reading: Reading, length: number, end: number): void {
  reading.repairs.length = length;
  reading.repairs = reading.repairs.filter(({ span }) => span.start < end);
}

// A dash with space on both sides, or at the start of a line, more often begins the next phrase than the next code.
function belongs(code: string, separator: Separator, reading: Reading): boolean {
  if (reading.codes.length === 0) return true;
  const spaced = /\s/u.test(separator.before) && /\s/u.test(separator.after);
  const bullet = /[\n\r]/u.test(separator.before);
  if (!spaced && !bullet) return true;
  return !bullet && reading.codes.length === 1 && /^[A-ZĐĂÂÊÔƠƯ0-9&]{1,10}$/u.test(code);
}
