// Stand-in until number, date and body land; deleted then.
import type { DocumentNumber } from '../number/types.js';
import type { Found } from '../text/types.js';
import { documentTypes } from '../data/document-types.js';

const NUMBER =
  /(?<![0-9A-Za-zÀ-ỹ/])([0-9]{1,6}(?:\.[0-9]{1,3})?[a-zđ]?)\s{0,2}(?:(\/)\s?((?:19|20)[0-9]{2})\s{0,2})?([/-])\s{0,2}([A-ZĐÀ-Ỹ][A-Za-zĐđƯưÀ-ỹ&0-9]{0,20}(?:\s?[-/]\s?[A-ZĐ][A-Za-zĐđƯưÀ-ỹ&0-9]{0,20}){0,5})/gu;
const abbreviations = new Map<string, string>(
  documentTypes.flatMap((row) =>
    [...(row.state ?? []), ...(row.party ?? []), ...(row.older ?? [])].map((a) => [a, row.slug] as const),
  ),
);

export function findDocumentNumbers(text: string): Found<DocumentNumber>[] {
  return [...text.matchAll(NUMBER)].map((m) => {
    const symbol = (m[5] ?? '').replace(/\s/gu, '').replace('CD-TTg', 'CĐ-TTg');
    const parts = symbol.split(/[-/]/u);
    const type = parts.map((p) => abbreviations.get(p)).find(Boolean);
    const value: DocumentNumber = {
      text: m[0].replace(/\s+/gu, ' '),
      canonical: `${m[1] ?? ''}${m[3] ? `/${m[3]}` : ''}${m[4] ?? ''}${symbol}`,
      scheme: m[3] ? 'legislative' : m[4] === '-' ? 'party' : type ? 'administrative' : 'official-letter',
      serial: m[1] ?? '',
      symbol,
    };
    value.documentType = type ?? (m[4] === '/' && !m[3] ? 'cong-van' : 'nghi-quyet');
    return { value, text: m[0], span: { start: m.index, end: m.index + m[0].length } };
  });
}
