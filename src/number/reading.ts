import type { Span } from '../text/types.js';
import type { Classification, Separator } from './classify.js';

/** One departure from the right form, where it stands and what would mend it. */
export interface Repair {
  /** Issue code. */
  code: RepairCode;
  /** Where, in the text that was read. */
  span: Span;
  /** What should stand there. */
  suggestion: string;
}

/** Issue codes of the reader. */
export type RepairCode =
  | 'number-space'
  | 'number-line-break'
  | 'number-markup'
  | 'number-invisible-character'
  | 'number-not-composed'
  | 'number-homoglyph'
  | 'number-full-width'
  | 'number-dash'
  | 'number-slash'
  | 'number-separator'
  | 'number-missing-separator'
  | 'number-letter-case'
  | 'number-missing-stroke'
  | 'number-glued-word'
  | 'number-duplicate-type'
  | 'number-digit-grouping';

/** One code of the symbol, where it stands. */
export interface Code {
  /** The code, mended. */
  text: string;
  /** Where it stands in the text that was read. */
  span: Span;
  /** The separator before it, mended. */
  sep: Separator;
}

/** A number as read from a text: its pieces, mended, with every repair. */
export interface Reading {
  /** First and last character of the number. */
  span: Span;
  /** Digits of the ordinal; absent in a draft. */
  serial?: string | undefined;
  /** Letters after the ordinal. */
  suffix?: string | undefined;
  /** Year inside. */
  year?: number | undefined;
  /** The codes of the symbol. */
  codes: Code[];
  /** A unit in parentheses at the end, with them. */
  bracket?: string;
  /** What had to be mended. */
  repairs: Repair[];
  /** The symbol without the separator before it, of a number without fault. */
  symbol?: string;
  /** What the codes of such a number mean. */
  classification?: Classification;
}

/** Notes a repair. */
export function note(
  { repairs }: Pick<Reading, 'repairs'>,
  code: RepairCode,
  start: number,
  end: number,
  suggestion: string,
): void {
  repairs.push({ code, span: { start, end }, suggestion });
}
