import type { Found } from '../text/types.js';
import type { DocumentNumber } from './types.js';

const STANDARD =
  /(?<![A-ZĐ0-9])((?:QCVN|QCĐP|TCVN|TCXDVN|TCCS)(?:\sISO(?:\/IEC)?)?)\s{0,3}([0-9]{1,5}(?:-[0-9]{1,3}){0,2})\s{0,2}:\s{0,2}((?:19|20)[0-9]{2})(?:\s{0,2}(\/)\s{0,2}([A-ZĐ&]{2,12}))?(?![A-ZĐa-z0-9])/gu;

/** Finds codes of standards (quy chuẩn, tiêu chuẩn) in running text: `QCVN 01-183:2016/BNNPTNT`, `TCVN ISO 9001:2015`. */
export function findTechnicalNumbers(text: string): Found<DocumentNumber>[] {
  return Array.from(text.matchAll(STANDARD), (match) => {
    const [all, series = '', serial = '', year = '', slash = '', issuer = ''] = match;
    const name = series.replace(/\s/u, ' ');
    const tail = slash + issuer;
    const value: DocumentNumber = {
      text: all.replace(/\s+/gu, ' '),
      canonical: `${name} ${serial}:${year}${tail}`,
      scheme: 'technical',
      serial,
      year: Number(year),
      documentType: name.startsWith('Q') ? 'quy-chuan' : 'tieu-chuan',
      ...(tail && { issuers: [issuer] }),
      symbol: name + tail,
    };
    return {
      value,
      text: all,
      span: { start: match.index, end: match.index + all.length },
    };
  });
}
