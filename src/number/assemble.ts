import { classify, type Classification } from './classify.js';
import type { Reading } from './reading.js';
import type { DocumentNumber } from './types.js';

/** A number and what its codes were taken for. */
export interface AssembledNumber {
  /** The model. */
  value: DocumentNumber;
  /** Roles of the codes. */
  classification: Classification;
}

/**
 * Makes the model of a reading.
 *
 * @param reading - the pieces, mended
 * @param text - the printed form, cleaned
 */
export function assemble(reading: Reading, text: string): AssembledNumber {
  const { serial, suffix, year, codes, bracket } = reading;
  const classification = classify({
    year,
    codes: codes.map((code) => code.text),
    seps: codes.map((code) => code.sep),
  });
  let symbol = codes[0]?.text ?? '';
  for (let i = 1; i < codes.length; i++) symbol += (codes[i]?.sep ?? '-') + (codes[i]?.text ?? '');
  symbol += bracket ?? '';
  const canonical = `${serial ?? ''}${suffix ?? ''}${year === undefined ? '' : `/${year}`}${codes[0]?.sep ?? '/'}${symbol}`;
  const value: DocumentNumber = { text, canonical, scheme: classification.scheme };
  if (serial !== undefined) value.serial = serial;
  if (suffix !== undefined) value.suffix = suffix;
  if (year !== undefined) value.year = year;
  if (classification.term !== undefined) value.term = classification.term;
  if (classification.documentType !== undefined) value.documentType = classification.documentType;
  if (classification.issuers.length > 0) value.issuers = classification.issuers;
  const unit = classification.unit ?? bracket?.slice(1, -1);
  if (unit !== undefined) value.unit = unit;
  value.symbol = symbol;
  return { value, classification };
}
