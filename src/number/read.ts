import { DASH, GAP, MARKS, matchAt } from './grammar.js';
import { mendCodes } from './mend.js';
import type { Separator } from './classify.js';
import { note, type Reading } from './reading.js';
import { tidyWord } from './tidy.js';

const ANY_GAP = `[${GAP}]{0,12}`;
const JOINT = `[${DASH}⁃﹘﹣－_/⁄∕／%]`;
const SEPARATOR = /* @__PURE__ */ new RegExp(`(${ANY_GAP})(${JOINT}{1,2})(${ANY_GAP})`, 'uy');
const SERIAL = /* @__PURE__ */ new RegExp(
  `([0-9０-９]{1,7}(?:[.][0-9]{1,3}(?![0-9]))?)[${MARKS}]{0,4}([a-zđ]{1,2}(?![a-zà-ỹ]))?`,
  'uy',
);
const WORD = /* @__PURE__ */ new RegExp(
  `(?:[0-9０-ｚ\\p{L}\\p{M}${MARKS}]|&amp;|&(?=\\p{L})|[.](?=[IVX0-9])){1,80}`,
  'uy',
);
const BRACKET = /[ ]?(\([A-ZĐ0-9][A-ZĐ0-9-]{0,11}\))/uy;

/** How {@link readLoose} treats what a number may lack. */
export interface LooseOptions {
  /** Whether the serial may be blank: only after the word "Số". */
  blank?: boolean;
  /** Whether white space may stand for a separator, and a bracket follow it: for a text that is one number. */
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
 * @param options - what it may lack
 * @returns the reading with its repairs; `undefined` if no number begins here
 */
export function readLoose(text: string, at: number, options: LooseOptions = {}): Reading | undefined {
  const reading: Reading = { span: { start: at, end: at }, codes: [], repairs: [] };
  const end = options.blank ? at : readSerial(text, at, reading);
  const joint = end === undefined ? undefined : readJoint(text, end, reading, options);
  if (!joint) return undefined;
  readCodes(text, joint, reading, options);
  if (reading.codes.length === 0) return undefined;
  mendCodes(reading);
  return reading;
}

function readSerial(text: string, at: number, reading: Reading): number | undefined {
  const match = matchAt(SERIAL, text, at);
  if (!match) return undefined;
  const [all, printed = '', suffix] = match;
  let serial = printed.normalize('NFKC');
  const end = at + printed.length;
  if (serial !== printed) note(reading, 'number-full-width', at, end, serial);
  if (/^[1-9][0-9]{0,2}\.[0-9]{3}$/u.test(serial)) {
    serial = serial.replace('.', '');
    note(reading, 'number-digit-grouping', at, end, serial);
  }
  reading.serial = serial;
  reading.suffix = suffix;
  return at + all.length;
}

// A separator with the white space and marks around it.
interface Joint {
  sep: Separator;
  end: number;
  before: string;
  after: string;
}

function readJoint(
  text: string,
  start: number,
  reading: Reading,
  { alone }: LooseOptions,
): Joint | undefined {
  const match = matchAt(SEPARATOR, text, start);
  if (!match) return alone ? readMissing(text, start, reading) : undefined;
  const [all, before = '', raw = '', after = ''] = match;
  const sep = /^[/%]|[⁄∕／]/u.test(raw) ? '/' : '-';
  const at = start + before.length;
  noteGap(before, start, reading);
  if (raw !== sep) note(reading, sep === '/' ? 'number-slash' : 'number-dash', at, at + raw.length, sep);
  noteGap(after, at + raw.length, reading);
  return { sep, end: start + all.length, before, after };
}

// "1830 QĐ-UBND", "140/BCĐ VĐ HMTN": only white space where a separator belongs.
function readMissing(text: string, start: number, reading: Reading): Joint | undefined {
  // Before the first code the form of what follows decides: 1836 QĐ/TWĐTN is 1836-QĐ/TWĐTN.
  const match = matchAt(/[ \u00A0]{1,3}(?=[A-ZĐ]([A-Za-zĐ]{1,5}\/)?)/uy, text, start);
  if (!match) return undefined;
  const end = start + match[0].length;
  const sep = reading.codes.length === 0 && match[1] === undefined ? '/' : '-';
  note(reading, 'number-missing-separator', start, end, sep);
  return { sep, end, before: '', after: '' };
}

function noteGap(gap: string, at: number, reading: Reading): void {
  if (gap === '') return;
  const code = /[\n\r]/u.test(gap)
    ? 'number-line-break'
    : /\s/u.test(gap)
      ? 'number-space'
      : /[*`\\]/u.test(gap)
        ? 'number-markup'
        : 'number-invisible-character';
  note(reading, code, at, at + gap.length, '');
}

function readCodes(text: string, lead: Joint, reading: Reading, options: LooseOptions): void {
  const { codes, span } = reading;
  for (let joint: Joint | undefined = lead; joint && codes.length < 8;) {
    const { end: start, sep } = joint;
    const tidy = tidyWord(matchAt(WORD, text, start)?.[0] ?? '', start, reading);
    const isYear = sep === '/' && codes.length === 0 && /^(?:19|20)[0-9]{2}$/u.test(tidy?.text ?? '');
    if (tidy && isYear && reading.year === undefined) {
      reading.year = Number(tidy.text);
      joint = readJoint(text, tidy.end, reading, options);
      continue;
    }
    if (!tidy || !belongs(tidy.text, joint, codes.length)) break;
    codes.push({ text: tidy.text, span: { start, end: tidy.end }, sep });
    span.end = tidy.end;
    joint = tidy.cut ? undefined : readJoint(text, tidy.end, reading, options);
  }
  // What was noted of a separator and a word that turned out not to belong to the number.
  reading.repairs = reading.repairs.filter(
    (repair) => repair.span.start < span.end || repair.code === 'number-glued-word',
  );
  const bracket = codes.length > 0 ? matchAt(BRACKET, text, span.end) : null;
  // In running text "(2)" or a bracket after a space is a footnote or the next phrase.
  if (!bracket || (!options.alone && !/^\([A-ZĐ]/u.test(bracket[0]))) return;
  reading.bracket = bracket[1] ?? '';
  span.end += bracket[0].length;
}

// A dash with space on both sides, or at the start of a line, more often begins the next phrase than the next code.
function belongs(code: string, { before, after }: Joint, index: number): boolean {
  if (index === 0) return !/^[0-9]/u.test(code);
  if (!/\s/u.test(before)) return true;
  if (/[\n\r]/u.test(before)) return false;
  return !/\s/u.test(after) || (index === 1 && /^[A-ZĐĂÂÊÔƠƯ0-9&]{1,10}$/u.test(code));
}
