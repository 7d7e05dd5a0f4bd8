import type { Found } from '../text/types.js';
import type { DocumentNumber } from './types.js';

const STANDARD =
  /(?<![A-ZĐ0-9])(QCVN|QCĐP|TCVN|TCXDVN|TCCS)((?:\sISO(?:\/IEC)?)?)\s{0,3}([0-9]{1,5}(?:-[0-9]{1,3}){0,2})\s{0,2}:\s{0,2}((?:19|20)[0-9]{2})(?:\s{0,2}\/\s{0,2}([A-ZĐ&]{2,12}))?(?![A-ZĐa-z0-9])/gu;

/**
 * Reads the code of a standard (quy chuẩn, tiêu chuẩn): `QCVN 01-183:2016/BNNPTNT`, `TCVN ISO 9001:2015`.
 *
 * @param match - of the expression of standards
 */
function toNumber(match: RegExpMatchArray): DocumentNumber {
  const [text, series = '', family = '', serial = '', year = '', issuer] = match;
  const symbol = `${series}${family.replace(/\s/u, ' ')}${issuer === undefined ? '' : `/${issuer}`}`;
  const value: DocumentNumber = {
    text: text.replace(/\s+/gu, ' '),
    canonical: `${series}${family.replace(/\s/u, ' ')} ${serial}:${year}${issuer === undefined ? '' : `/${issuer}`}`,
    scheme: 'technical',
    serial,
    year: Number(year),
    documentType: series.startsWith('QC') ? 'quy-chuan' : 'tieu-chuan',
  };
  if (issuer !== undefined) value.issuers = [issuer];
  value.symbol = symbol;
  return value;
}

/** Reads a text that is the code of one standard; `undefined` if it is not. */
export function parseTechnicalNumber(text: string): DocumentNumber | undefined {
  const [match] = text.matchAll(STANDARD);
  return match?.index === 0 && match[0].length === text.length ? toNumber(match) : undefined;
}

/** Finds codes of standards in running text. */
export function findTechnicalNumbers(text: string): Found<DocumentNumber>[] {
  return Array.from(text.matchAll(STANDARD), (match) => ({
    value: toNumber(match),
    text: match[0],
    span: { start: match.index, end: match.index + match[0].length },
  }));
}
