import type { DocumentNumber } from './types.js';

/** Options of {@link formatDocumentNumber}. */
export interface FormatNumberOptions {
  /** `canonical` (default): the number alone. */
  form?: 'canonical';
}

/**
 * Prints a number in its canonical form.
 *
 * @example
 * formatDocumentNumber(number) // '2468/UBND-VX'
 */
export function formatDocumentNumber(number: DocumentNumber, options: FormatNumberOptions = {}): string {
  return options.form === undefined ? number.canonical : number.canonical;
}
