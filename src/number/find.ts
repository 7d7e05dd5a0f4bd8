import type { Found } from '../text/types.js';
import { assemble } from './assemble.js';
import { findSharedSerials } from './find-list.js';
import { matchAt } from './grammar.js';
import { readClean } from './known.js';
import { isPlausible } from './plausible.js';
import { readLoose } from './read.js';
import { findStart } from './serial.js';
import { findTechnicalNumbers } from './technical.js';
import type { DocumentNumber } from './types.js';

/** Options of {@link findDocumentNumbers}. */
export interface FindNumberOptions {
  /** Find codes of standards (`QCVN 21:2015/BGTVT`, `TCVN 6909:2001`) too; they are not cited like documents. */
  technical?: boolean;
}

// Nearly every number has a slash. What it does not show: other slashes of the fonts (230/2025⁄NĐ-CP), old numbers with a dash
// alone (15-CP, 111-HĐBT), and those that lack their slash (286-TB-VPCP, số 1830 QĐ-UBND).
const ANCHORS = '/⁄∕／-';

// A digit or a capital before the dash, a capital after it.
const CODE_DASH = /(?<=[A-ZĐ]|[0-9][^0-9]?)-(?=[A-ZĐ ])/uy;

// After a clean number nothing that can belong to it: no letter, no mark, no separator after white space.
const CLEAN_END = /[,;):"]|[.](?![0-9\p{L}\p{M}])|[ \n][0-9\p{L}(|]|$/uy;

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
  let found: Found<DocumentNumber>[] = [];
  for (const anchor of ANCHORS) found = merge(found, scan(text, anchor, found));
  return options.technical === true ? merge(found, findTechnicalNumbers(text)) : found;
}

// From one separator to the next at the engine's own speed, and a closer look only there, between the numbers already found.
function scan(
  text: string,
  anchor: string,
  found: readonly Found<DocumentNumber>[],
): Found<DocumentNumber>[] {
  const more: Found<DocumentNumber>[] = [];
  let next = 0;
  let done = 0;
  for (let at = text.indexOf(anchor); at >= 0; at = text.indexOf(anchor, Math.max(at + 1, done))) {
    let span = found[next]?.span;
    for (; span && span.end <= at; span = found[++next]?.span) done = Math.max(done, span.end);
    if (span && span.start <= at) {
      done = span.end;
      continue;
    }
    const number = readAround(text, at, done);
    if (!number || number.span.end <= at || (span && number.span.end > span.start)) continue;
    addWithList(text, number, done, more);
    done = number.span.end;
  }
  return more;
}

function readAround(text: string, at: number, floor: number): Found<DocumentNumber> | undefined {
  const alone = text.charAt(at) === '-';
  const place = alone && !matchAt(CODE_DASH, text, at) ? undefined : findStart(text, at, floor);
  if (!place) return undefined;
  const { start, blank } = place;
  const clean = alone || blank ? undefined : readClean(text, start);
  const reading =
    clean && clean.span.end > at && matchAt(CLEAN_END, text, clean.span.end)
      ? clean
      : readLoose(text, start, { alone, blank });
  if (!reading || !isPlausible(text, reading)) return undefined;
  const { span } = reading;
  const slice = text.slice(span.start, span.end);
  return { value: assemble(reading, slice), text: slice, span };
}

function merge(
  found: Found<DocumentNumber>[],
  more: readonly Found<DocumentNumber>[],
): Found<DocumentNumber>[] {
  return more.length === 0 ? found : [...found, ...more].sort((a, b) => a.span.start - b.span.start);
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
      const reading = readLoose(slice + year + value.canonical.slice(~(value.symbol?.length ?? 0)), 0);
      if (reading) found.push({ value: assemble(reading, slice), text: slice, span: shared });
    }
  found.push(last);
}
