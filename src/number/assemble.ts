import { classify } from './classify.js';
import { toDocumentNumber } from './known.js';
import type { Reading } from './reading.js';
import type { DocumentNumber } from './types.js';

/**
 * Makes the model of a reading.
 *
 * @param reading - the pieces, mended
 * @param text - the printed form, cleaned
 */
export function assemble(reading: Reading, text: string): DocumentNumber {
  const { serial, suffix, year, codes, bracket } = reading;
  const classification = classify(codes, year);
  let symbol = '';
  for (const code of codes) symbol += (symbol === '' ? '' : code.sep) + code.text;
  symbol += bracket ?? '';
  if (bracket !== undefined) classification.unit ??= bracket.slice(1, -1);
  const canonical = `${serial ?? ''}${suffix ?? ''}${year === undefined ? '' : `/${year}`}${codes[0]?.sep ?? '/'}${symbol}`;
  return toDocumentNumber(text, canonical, serial, suffix, year, { symbol, classification });
}
