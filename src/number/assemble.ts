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
  const clean = reading.classification;
  const { scheme, term, documentType, issuers, unit } = clean ?? classify(codes, year);
  let { symbol = '' } = reading;
  if (!clean) for (const { text, sep } of codes) symbol += symbol === '' ? text : sep + text;
  symbol += bracket ?? '';
  const value: DocumentNumber = {
    text: clean ? slice : cleanPrinted(slice),
    canonical: clean
      ? slice
      : `${serial ?? ''}${suffix ?? ''}${year === undefined ? '' : `/${year}`}${codes[0]?.sep ?? '/'}${symbol}`,
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
