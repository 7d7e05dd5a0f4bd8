import { LETTERS } from '../text/boundary.js';
import { mendCodes } from './mend.js';
import { note, type Reading, type Separator } from './reading.js';
import { tidyWord, type TidyWord } from './tidy.js';

const MARKS = '*`\\\\\\u00AD\\u200B-\\u200F\\u2060\\uFEFF';
const GAP = '[\\s*`\\\\\u00AD\u200B-\u200F\u2060]{0,12}';
const SLASHES = '/\\u2044\\u2215\\uFF0F%';
const JOINTS = `[\\-\\u2010-\\u2015\\u2212\\u2043\\uFE58\\uFE63\\uFF0D_${SLASHES}]`;
const SEPARATOR = /* @__PURE__ */ new RegExp(`(${GAP})(${JOINTS}{1,2})(${GAP})`, 'uy');
const SERIAL = /* @__PURE__ */ new RegExp(
  `([0-9\\uFF10-\\uFF19]{1,7}(?:[.][0-9]{1,3}(?![0-9]))?)[${MARKS}]{0,4}([a-zđ]{1,2}(?![a-zà-ỹ]))?`,
  'uy',
);
const YEAR = /* @__PURE__ */ new RegExp(`((?:19|20)[0-9]{2})(?=${GAP}${JOINTS})`, 'uy');
const WORD = /* @__PURE__ */ new RegExp(
  `(?:[0-9${LETTERS}${MARKS}\\u0370-\\u04FF\\uFF10-\\uFF5A]|&amp;|&(?=[${LETTERS}])|[.](?=[IVX0-9])){1,80}`,
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
  let joint = end === undefined ? undefined : readJoint(text, end, reading, options);
  if (!joint) return undefined;
  YEAR.lastIndex = joint.end;
  const year = joint.sep === '/' ? YEAR.exec(text) : null;
  if (year) {
    reading.year = Number(year[1]);
    joint = readJoint(text, YEAR.lastIndex, reading, options) ?? joint;
  }
  readCodes(text, joint, reading, options);
  if (reading.codes.length === 0) return undefined;
  mendCodes(reading);
  return reading;
}

function readSerial(text: string, at: number, reading: Reading): number | undefined {
  SERIAL.lastIndex = at;
  const match = SERIAL.exec(text);
  if (!match) return undefined;
  const [, printed = '', suffix] = match;
  let serial = printed.normalize('NFKC');
  const end = at + printed.length;
  if (serial !== printed) note(reading, 'number-full-width', at, end, serial);
  if (/^[1-9][0-9]{0,2}\.[0-9]{3}$/u.test(serial)) {
    serial = serial.replace('.', '');
    note(reading, 'number-digit-grouping', at, end, serial);
  }
  reading.serial = serial;
  if (suffix !== undefined) reading.suffix = suffix;
  return SERIAL.lastIndex;
}

// A separator with the white space and marks around it.
interface Joint {
  sep: Separator;
  start: number;
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
  SEPARATOR.lastIndex = start;
  const match = SEPARATOR.exec(text);
  if (!match) return alone ? readMissing(text, start, reading) : undefined;
  const [, before = '', raw = '', after = ''] = match;
  const sep = SLASHES.includes(raw.charAt(0)) || /[⁄∕／]/u.test(raw) ? '/' : '-';
  const at = start + before.length;
  noteGap(before, start, reading);
  if (raw !== sep) note(reading, sep === '/' ? 'number-slash' : 'number-dash', at, at + raw.length, sep);
  noteGap(after, at + raw.length, reading);
  return { sep, start, end: SEPARATOR.lastIndex, before, after };
}

// "1830 QĐ-UBND", "140/BCĐ VĐ HMTN": only white space where a separator belongs.
function readMissing(text: string, start: number, reading: Reading): Joint | undefined {
  const gap = /^[ \u00A0]{1,3}(?=[A-ZĐ])/u.exec(text.slice(start, start + 4))?.[0];
  if (gap === undefined) return undefined;
  const end = start + gap.length;
  // Before the first code the form of what follows decides: 1836 QĐ/TWĐTN is 1836-QĐ/TWĐTN.
  const party = /^[A-ZĐ][A-Za-zĐ]{1,5}\//u.test(text.slice(end, end + 8));
  const sep = reading.codes.length === 0 && !party ? '/' : '-';
  note(reading, 'number-missing-separator', start, end, sep);
  return { sep, start, end, before: '', after: '' };
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
    WORD.lastIndex = joint.end;
    const word = WORD.exec(text)?.[0];
    const tidy: TidyWord | undefined = word === undefined ? undefined : tidyWord(word, joint.end, reading);
    if (!tidy || !belongs(tidy.text, joint, codes.length)) break;
    codes.push({ text: tidy.text, span: { start: joint.end, end: tidy.end }, sep: joint.sep });
    span.end = tidy.end;
    joint = tidy.cut ? undefined : readJoint(text, tidy.end, reading, options);
  }
  // What was noted of a separator and a word that turned out not to belong to the number.
  reading.repairs = reading.repairs.filter(
    (repair) => repair.span.start < span.end || repair.code === 'number-glued-word',
  );
  BRACKET.lastIndex = span.end;
  const bracket = codes.length > 0 ? BRACKET.exec(text) : null;
  // In running text "(2)" or a bracket after a space is a footnote or the next phrase.
  if (!bracket || (!options.alone && !/^\([A-ZĐ]/u.test(bracket[0]))) return;
  reading.bracket = bracket[1] ?? '';
  span.end = BRACKET.lastIndex;
}

// A dash with space on both sides, or at the start of a line, more often begins the next phrase than the next code.
function belongs(code: string, { before, after }: Joint, index: number): boolean {
  if (index === 0) return !/^[0-9]/u.test(code);
  if (!/\s/u.test(before)) return true;
  if (/[\n\r]/u.test(before)) return false;
  return !/\s/u.test(after) || (index === 1 && /^[A-ZĐĂÂÊÔƠƯ0-9&]{1,10}$/u.test(code));
}
