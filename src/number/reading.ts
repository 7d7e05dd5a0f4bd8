import type { NumberReadingCode } from '../data/messages/number.js';
import type { Span } from '../text/types.js';
import type { DocumentNumber } from './types.js';

/** One departure from the right form, where it stands and what would mend it. */
export interface Repair {
  /** Issue code. */
  code: NumberReadingCode;
  /** Where, in the text that was read. */
  span: Span;
  /** What should stand there. */
  suggestion: string;
}

/** One code of the symbol, where it stands in the text that was read. */
export interface Code extends Span {
  /** The code, mended. */
  text: string;
  /** The separator before it, mended. */
  sep: '/' | '-';
  /** Whether that separator had to be supplied. */
  supplied?: boolean;
}

/** A number as read from a text. */
export interface Reading {
  /** First and last character of the number. */
  span: Span;
  /** The number. */
  value: DocumentNumber;
  /** The codes of its symbol. */
  codes: Code[];
  /** What had to be mended. */
  repairs: Repair[];
}

/** A reading under way: its pieces, mended. */
export interface Draft extends Omit<Reading, 'value'>, Pick<DocumentNumber, 'year'> {
  /** Digits of the ordinal; empty in a draft. */
  serial: string;
}

/** Notes a repair. */
export function note(
  { repairs }: Draft,
  code: NumberReadingCode,
  start: number,
  end: number,
  suggestion: string,
): void {
  repairs.push({ code, span: { start, end }, suggestion });
}
