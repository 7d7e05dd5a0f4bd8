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
 * @returns the numbers in order, each with the exact slice and its span in the given text
 * @example
 * findDocumentNumbers('Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020')
 * // one find: '30/2020/NĐ-CP' at [20, 33)
 */
export function findDocumentNumbers(text: string, options: FindNumberOptions = {}): Found<DocumentNumber>[] {
  const found: Found<DocumentNumber>[] = [];
  scanSlashes(text, '/', found);
  let sorted = true;
  for (const slash of RARE_SLASHES)
    if (text.includes(slash)) sorted = scanSlashes(text, slash, found) && sorted;
  const dashed = scanDashes(text, found);
  const technical = options.technical === true ? findTechnicalNumbers(text) : [];
  if (sorted && dashed.length === 0 && technical.length === 0) return found;
  return [...found, ...dashed, ...technical].sort((a, b) => a.span.start - b.span.start);
}

// Nearly every number has a slash: from one to the next at the engine's own speed, and a closer look only there.
function scanSlashes(text: string, anchor: string, found: Found<DocumentNumber>[]): boolean {
  let done = 0;
  for (
    let slash = text.indexOf(anchor);
    slash >= 0;
    slash = text.indexOf(anchor, Math.max(slash + 1, done))
  ) {
    if (!mayContinue(text, slash + 1)) continue;
    const start = findSerial(text, slash, done);
    const clean = start === undefined || anchor !== '/' ? undefined : readClean(text, start);
    if (start !== undefined && clean && clean.end > slash && endsThere(text, clean.end)) {
      if (!isPlausibleClean(text, start, clean)) continue;
      addWithList(
        text,
        { value: clean.value, text: clean.value.text, span: { start, end: clean.end } },
        done,
        found,
      );
      done = clean.end;
      continue;
    }
    const reading = start === undefined ? readDraft(text, slash) : readLoose(text, start);
    if (!reading || reading.span.end <= slash || !isPlausible(text, reading)) continue;
    if (anchor !== '/' && overlaps(found, reading)) continue;
    addWithList(text, toFound(text, reading), done, found);
    done = reading.span.end;
  }
  return anchor === '/';
}

// Old numbers with a dash alone (15-CP, 111-HĐBT), and those that lack their slash (286-TB-VPCP, số 1830 QĐ-UBND).
function scanDashes(text: string, found: readonly Found<DocumentNumber>[]): Found<DocumentNumber>[] {
  const dashed: Found<DocumentNumber>[] = [];
  let next = 0;
  let done = 0;
  for (let dash = text.indexOf('-'); dash >= 0; dash = text.indexOf('-', Math.max(dash + 1, done))) {
    if (!isUpper(text.charCodeAt(dash + 1)) && text.charCodeAt(dash + 1) !== 32) continue;
    const before = text.charCodeAt(dash - 1);
    if (!isDigitCode(before) && !isUpper(before) && !isDigitCode(text.charCodeAt(dash - 2))) continue;
    while (next < found.length && (found[next]?.span.end ?? 0) <= dash) next++;
    const span = found[next]?.span;
    if (span && span.start <= dash) {
      done = span.end;
      continue;
    }
    const start = findSerial(text, dash, done);
    const reading = start === undefined ? undefined : readLoose(text, start, { alone: true });
    if (
      !reading ||
      reading.span.end <= dash ||
      (span && reading.span.end > span.start) ||
      !isPlausible(text, reading)
    )
      continue;
    addWithList(text, toFound(text, reading), done, dashed);
    done = reading.span.end;
  }
  return dashed;
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

function overlaps(found: readonly Found<DocumentNumber>[], { span }: Reading): boolean {
  return found.some((other) => other.span.start < span.end && span.start < other.span.end);
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
