import { classify } from './classify.js';
import type { Reading } from './reading.js';
import { cleanPrinted } from './tidy.js';
import type { DocumentNumber } from './types.js';

/**
 * Makes the model of a reading; its keys are always in the same order.
 *
 * @param reading - the pieces, mended
 * @param slice - the printed form
 */
export function assemble(reading: Reading, slice: string): DocumentNumber {
  const { serial, suffix, year, codes, bracket } = reading;
  const { scheme, term, documentType, issuers, unit } = reading.classification ?? classify(codes, year);
  let symbol = '';
  for (const { text, sep } of codes) symbol += symbol === '' ? text : sep + text;
  symbol += bracket ?? '';
  const head = `${serial ?? ''}${suffix ?? ''}${year === undefined ? '' : `/${year}`}${codes[0]?.sep ?? '/'}`;
  const value: DocumentNumber = {
    text: reading.classification ? slice : cleanPrinted(slice),
    canonical: head + symbol,
    scheme,
  };
  if (serial !== undefined) value.serial = serial;
  if (suffix !== undefined) value.suffix = suffix;
  if (year !== undefined) value.year = year;
  if (term !== undefined) value.term = term;
  if (documentType !== undefined) value.documentType = documentType;
  if (issuers.length > 0) value.issuers = issuers.slice();
  const last = unit ?? bracket?.slice(1, -1);
  if (last !== undefined) value.unit = last;
  value.symbol = symbol;
  return value;
}
