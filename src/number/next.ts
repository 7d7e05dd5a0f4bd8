import { assemblyTerms } from '../data/number-validity.js';
import type { DocumentNumber } from './types.js';

/** Options of {@link nextDocumentNumber}. */
export interface NextNumberOptions {
  /** Date of the new document, `YYYY-MM-DD`. */
  on?: string;
  /** Date of the last document: needed where the number itself carries no year. */
  lastOn?: string;
  /** First day of the present term of the Party committee: its series begin anew on it. */
  termStart?: string;
}

/**
 * The number after the last one of a register. State series begin at 01 every year (Nghị định 30/2020/NĐ-CP, Điều 15), those of
 * the National Assembly every term (Luật 80/2015/QH13, Điều 10), those of the Party every committee term (Hướng dẫn 05-HD/VPTW).
 *
 * @param last - the last number given; a suffix (`12a`) does not count
 * @param options - dates that tell whether a new series begins
 * @returns the next number; `undefined` if the last has no serial to count on
 * @example
 * nextDocumentNumber(number, { on: '2027-01-04', lastOn: '2026-12-31' }) // 01/UBND-VX after 2468/UBND-VX
 */
export function nextDocumentNumber(
  last: DocumentNumber,
  options: NextNumberOptions = {},
): DocumentNumber | undefined {
  const { serial, symbol = '', scheme } = last;
  const match = /^((?:[0-9]{1,3}\.)?)([0-9]{1,6})$/u.exec(serial ?? '');
  if (!match || scheme === 'technical' || scheme === 'unknown') return undefined;
  const [, group = '', digits = ''] = match;
  const { on } = options;
  const term =
    on === undefined || last.term === undefined || !/QH[0-9]{2}$/u.test(symbol) ? last.term : termOn(on);
  const year = last.year === undefined || on === undefined ? last.year : Number(on.slice(0, 4));
  const nextSymbol = term === last.term ? symbol : symbol.replace(/[0-9]{2}$/u, String(term));
  const ordinal = beginsAnew(last, term, options) ? 1 : Number(digits) + 1;
  // The width of the last serial is kept: some offices print 0219.
  const width = group === '' ? (digits.startsWith('0') ? digits.length : 2) : 1;
  const nextSerial = group + String(ordinal).padStart(width, '0');
  const lead = last.canonical.charAt(last.canonical.length - symbol.length - 1);
  const canonical = `${nextSerial}${year === undefined ? '' : `/${year}`}${lead}${nextSymbol}`;
  const next: DocumentNumber = {
    ...last,
    text: canonical,
    canonical,
    serial: nextSerial,
    symbol: nextSymbol,
  };
  delete next.suffix;
  if (year !== undefined) next.year = year;
  if (term !== undefined) next.term = term;
  return next;
}

function beginsAnew(
  last: DocumentNumber,
  term: number | undefined,
  { on, lastOn, termStart }: NextNumberOptions,
): boolean {
  if (on === undefined) return false;
  if (last.scheme === 'party')
    return termStart !== undefined && lastOn !== undefined && lastOn < termStart && on >= termStart;
  if (last.term !== undefined && last.scheme === 'legislative') return term !== last.term;
  const lastYear = last.year === undefined ? lastOn?.slice(0, 4) : String(last.year);
  return lastYear !== undefined && on.slice(0, 4) > lastYear;
}

function termOn(on: string): number | undefined {
  return assemblyTerms.find(
    ({ validFrom = '', validTo }) =>
      on >= validFrom && (validTo === undefined || on.slice(0, validTo.length) <= validTo),
  )?.term;
}
