import type { DocumentNumber } from './types.js';

/**
 * The number alone as a key: the canonical form without leading zeros. TW, TƯ and TU stay apart, HD and HĐ too. Two
 * bodies may have the same number (31 provinces have a 14/2025/QĐ-UBND): see `citationKey` for documents.
 *
 * @example
 * documentNumberKey(number) // '5/BNV-VP' for 05/BNV-VP
 */
export function documentNumberKey(number: DocumentNumber): string {
  return number.canonical.replace(/^0+(?=[0-9])/u, '');
}
