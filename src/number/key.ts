import type { DocumentNumber } from './types.js';

const JOINT = /^(TTLT|NQLT)-(.+)$/u;

/**
 * The number alone as a key: two printed forms of the same number have the same key. Leading zeros are dropped, the
 * joints of older styles unified (`15-CP` and `15/CP`, `TTLT/A-B` and `TTLT-B-A`, `BGD&ĐT` and `BGDĐT`). TW, TƯ and TU stay apart, HD and
 * HĐ too. Many bodies have the same number in the same year: for documents see `citationKey`.
 *
 * @example
 * documentNumberKey(number) // '5/BNV-VP' for 05/BNV-VP
 */
export function documentNumberKey(number: DocumentNumber): string {
  const { canonical, symbol = '', scheme, serial = '' } = number;
  if (scheme === 'technical') return canonical;
  const head = canonical.slice(0, canonical.length - symbol.length).replace(/^0+(?=[0-9])/u, '');
  if (scheme === 'party' || (scheme === 'organization' && head.endsWith('-'))) return head + symbol;
  const unified = symbol
    .replace(/\//gu, '-')
    .replace(/&/gu, '')
    .replace(/^LB-TT$/u, 'TT-LB');
  return `${serial === '' ? '' : head.slice(0, -1)}/${sortJoint(unified)}`;
}

// Citations of a joint document name its issuers in any order.
function sortJoint(symbol: string): string {
  const match = JOINT.exec(symbol);
  return match ? `${match[1] ?? ''}-${(match[2] ?? '').split('-').sort().join('-')}` : symbol;
}
