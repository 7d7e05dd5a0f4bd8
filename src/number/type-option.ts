import { documentTypes } from '../data/document-types.js';
import { typeCodes } from './grammar.js';
import type { DocumentNumber } from './types.js';

/**
 * The slug of a document type that a caller names by slug or by name.
 *
 * @returns the slug; empty for the general word "văn bản"; `undefined` if unknown
 */
export function findTypeSlug(type: string): string | undefined {
  const name = type.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase();
  if (name === 'văn bản' || name === 'van-ban') return '';
  return documentTypes.find((row) => row.slug === name || row.name === name || row.otherNames?.includes(name))
    ?.slug;
}

/** The Vietnamese name of a type for messages. */
export function typeName(slug: string | undefined): string {
  return documentTypes.find((row) => row.slug === slug)?.name ?? slug ?? 'loại văn bản khác';
}

/** What the first code of the symbol can mean as a type; none if it is the symbol of a body. */
export function listTypeCandidates({
  symbol = '',
  scheme,
}: Pick<DocumentNumber, 'symbol' | 'scheme'>): string[] {
  const meaning = typeCodes.get(/^[^-/]*/u.exec(symbol)?.[0] ?? '');
  if (!meaning) return [];
  const { state, party, older } = meaning;
  if (scheme !== 'party') return [state, older, party].filter((slug) => slug !== undefined);
  // Quyết định and quy định share QĐ in the Party (Hướng dẫn 05-HD/VPTW).
  return symbol.startsWith('QĐ/')
    ? ['quyet-dinh', 'quy-dinh']
    : [party, state, older].filter((slug) => slug !== undefined);
}

/**
 * Whether a document of this type can have this number. Where the number hides the type (80/2023/QH15, 15-CP) every
 * type of its kind can.
 */
export function isTypePossible(number: DocumentNumber, slug: string): boolean {
  const { documentType, scheme, symbol = '' } = number;
  if (documentType === slug) return true;
  if (/^(?:QH|UBTVQH)[0-9]{0,2}$/u.test(symbol))
    return /^(?:hien-phap|bo-luat|luat|nghi-quyet|phap-lenh)$/u.test(slug);
  if (scheme === 'historic' || scheme === 'unknown')
    return documentType === undefined || slug === 'luat' || slug === 'phap-lenh';
  if (documentType === undefined || scheme === 'party') {
    const candidates = listTypeCandidates(number);
    return (
      candidates.length === 0 ||
      candidates.includes(slug) ||
      (documentType === undefined && scheme === 'official-letter' && slug === 'cong-van')
    );
  }
  // Orders promulgate laws; a report on an appraisal is a report; a unit may stand where a type is expected.
  const group = slug.startsWith(`${documentType}-`) || documentType.startsWith(`${slug}-`);
  return (
    group ||
    (documentType === 'ke-hoach' && slug === 'chuong-trinh') ||
    (documentType === 'thong-bao' && slug === 'ket-luan')
  );
}
