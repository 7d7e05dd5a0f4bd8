import { isDigitCode, isLetterCode, isWordAt } from '../text/boundary.js';
import type { Found } from '../text/types.js';
import { assemble } from './assemble.js';
import { findSharedSerials } from './find-list.js';
import { isPlausible, isPlausibleClean } from './plausible.js';
import { readClean } from './known.js';
import { readLoose } from './read.js';
import type { Reading } from './reading.js';
import { findBlankSerial, findSerial, mayContinue } from './serial.js';
import { findTechnicalNumbers } from './technical.js';
import { cleanPrinted } from './tidy.js';
import type { DocumentNumber } from './types.js';

/** Options of {@link findDocumentNumbers}. */
export interface FindNumberOptions {
  /** Find codes of standards (`QCVN 21:2015/BGTVT`, `TCVN 6909:2001`) too; they are not cited like documents. */
  technical?: boolean;
}

// Other slashes of the fonts: 230/2025⁄NĐ-CP.
const RARE_SLASHES = ['\u2044', '\u2215', '\uFF0F'];

/**
 * Finds all document numbers in running text, also without "số" before them, broken over lines, with Markdown marks
 * inside, in lists that share one symbol (each number is its own find), and blank ones after "Số".
 *
 * @param text - any text
 * @param options - whether standards count
 * @returns the numbers in order, each with the exact slice and its span in the given text
 * @example
 * findDocumentNumbers('Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020')
 * // one find: '30/2020/NĐ-CP' at [20, 33)
 */
export function findDocumentNumbers(text: string, options: FindNumberOptions = {}): Found<DocumentNumber>[] {
  let found = scanSlashes(text);
  for (const slash of RARE_SLASHES)
    if (text.includes(slash)) found = merge(found, scanRest(text, slash, found));
  found = merge(found, scanRest(text, '-', found));
  return options.technical === true ? merge(found, findTechnicalNumbers(text)) : found;
}

// Nearly every number has a slash: from one to the next at the engine's own speed, and a closer look only there.
function scanSlashes(text: string): Found<DocumentNumber>[] {
  const found: Found<DocumentNumber>[] = [];
  let done = 0;
  for (let slash = text.indexOf('/'); slash >= 0; slash = text.indexOf('/', Math.max(slash + 1, done))) {
    if (!mayContinue(text, slash + 1)) continue;
    const start = findSerial(text, slash, done);
    const clean = start === undefined ? undefined : readClean(text, start);
    if (start !== undefined && clean && clean.end > slash && endsThere(text, clean.end)) {
      if (!isPlausibleClean(text, start, clean)) continue;
      const span = { start, end: clean.end };
      addWithList(text, { value: clean.value, text: clean.value.text, span }, done, found);
      done = clean.end;
      continue;
    }
    const reading = start === undefined ? readDraft(text, slash) : readLoose(text, start);
    if (!reading || reading.span.end <= slash || !isPlausible(text, reading)) continue;
    addWithList(text, toFound(text, reading), done, found);
    done = reading.span.end;
  }
  return found;
}

// What the slashes did not show, between the numbers already found: old numbers with a dash alone (15-CP, 111-HĐBT), those that
// lack their slash (286-TB-VPCP, số 1830 QĐ-UBND) or have another (230/2025⁄NĐ-CP).
function scanRest(
  text: string,
  anchor: string,
  found: readonly Found<DocumentNumber>[],
): Found<DocumentNumber>[] {
  const more: Found<DocumentNumber>[] = [];
  let next = 0;
  let done = 0;
  for (let at = text.indexOf(anchor); at >= 0; at = text.indexOf(anchor, Math.max(at + 1, done))) {
    if (anchor === '-' && !isBetweenCodes(text, at)) continue;
    while (next < found.length && (found[next]?.span.end ?? 0) <= at)
      done = Math.max(done, found[next++]?.span.end ?? 0);
    const span = found[next]?.span;
    if (span && span.start <= at) {
      done = span.end;
      continue;
    }
    const start = findSerial(text, at, done);
    const reading = start === undefined ? undefined : readLoose(text, start, { alone: anchor === '-' });
    if (
      !reading ||
      reading.span.end <= at ||
      (span && reading.span.end > span.start) ||
      !isPlausible(text, reading)
    )
      continue;
    addWithList(text, toFound(text, reading), done, more);
    done = reading.span.end;
  }
  return more;
}

// A digit or a capital before the dash, a capital after it.
function isBetweenCodes(text: string, dash: number): boolean {
  const after = text.charCodeAt(dash + 1);
  const before = text.charCodeAt(dash - 1);
  return (
    (isUpper(after) || after === 32) &&
    (isDigitCode(before) || isUpper(before) || isDigitCode(text.charCodeAt(dash - 2)))
  );
}

function merge(
  found: Found<DocumentNumber>[],
  more: readonly Found<DocumentNumber>[],
): Found<DocumentNumber>[] {
  return more.length === 0 ? found : [...found, ...more].sort((a, b) => a.span.start - b.span.start);
}

function isUpper(code: number): boolean {
  return (code >= 65 && code <= 90) || code === 0x110;
}

function readDraft(text: string, slash: number): Reading | undefined {
  const start = findBlankSerial(text, slash);
  return start === undefined ? undefined : readLoose(text, start, { blank: true });
}

// Whether nothing after a clean number can belong to it: no letter, no mark, no separator after white space.
function endsThere(text: string, end: number): boolean {
  const code = text.charCodeAt(end);
  if (code === 32 || code === 10) {
    const next = text.charCodeAt(end + 1);
    return isLetterCode(next) || isDigitCode(next) || next === 40 || next === 124;
  }
  return (
    end === text.length ||
    code === 44 ||
    code === 59 ||
    code === 41 ||
    code === 58 ||
    code === 34 ||
    (code === 46 && !isWordAt(text, end + 1))
  );
}

function toFound(text: string, reading: Reading): Found<DocumentNumber> {
  const slice = text.slice(reading.span.start, reading.span.end);
  const printed = reading.repairs.length === 0 ? slice : cleanPrinted(slice);
  return { value: assemble(reading, printed), text: slice, span: reading.span };
}

// The number, after those of a list that borrow its symbol.
function addWithList(
  text: string,
  last: Found<DocumentNumber>,
  floor: number,
  found: Found<DocumentNumber>[],
): void {
  const { value, span } = last;
  if (value.serial !== undefined)
    for (const shared of findSharedSerials(text, span.start, floor)) {
      const slice = text.slice(shared.start, shared.end);
      const year = slice.includes('/') || value.year === undefined ? '' : `/${value.year}`;
      const reading = readLoose(
        slice + year + value.canonical.slice(value.canonical.length - (value.symbol?.length ?? 0) - 1),
        0,
      );
      if (reading) found.push({ value: assemble(reading, slice), text: slice, span: shared });
    }
  found.push(last);
}
