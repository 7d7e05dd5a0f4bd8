import { foldDiacritics } from '../text/fold.js';
import { organCodes, typeCodes, typeSlugs } from './grammar.js';
import type { DocumentNumber } from './types.js';

/**
 * The slug of a document type that a text names: by slug, by name, or by a longer name (`Kế hoạch hành động`).
 *
 * @returns the slug; empty for the general word "văn bản"; `undefined` if unknown
 */
export function findTypeSlug(type: string): string | undefined {
  const words = foldDiacritics(type).split(/[ -]/u);
  for (let length = words.length; length > 0; length--) {
    const slug = words.slice(0, length).join('-');
    if (typeSlugs.has(slug)) return slug;
  }
  return words.join('-') === 'van-ban' ? '' : undefined;
}

/** Whether a text ends in the name of a document type, or in "văn bản". */
export function endsInTypeName(text: string): boolean {
  const words = foldDiacritics(text).match(/[a-z]+/gu) ?? [];
  return [1, 2, 3, 4, 5].some((length) => {
    const slug = words.slice(-length).join('-');
    return slug === 'van-ban' || typeSlugs.has(slug);
  });
}

/** The first code of a symbol. */
export function firstCode(symbol = ''): string {
  return /^[^-/]*/u.exec(symbol)?.[0] ?? '';
}

/** What the first code of the symbol can mean as a type; with `cong-van` where it can also be a body that writes a letter. */
export function listTypeCandidates({ symbol, scheme, documentType }: DocumentNumber): string[] {
  const code = firstCode(symbol);
  const { state, party, older } = typeCodes.get(code) ?? {};
  // Quyết định and quy định share QĐ in the Party (Hướng dẫn 05-HD/VPTW).
  const all =
    scheme !== 'party'
      ? [state, older, party]
      : code === 'QĐ'
        ? ['quyet-dinh', party]
        : [party, state, older];
  const letter =
    documentType === undefined &&
    organCodes.has(code) &&
    (scheme === 'official-letter' || scheme === 'administrative');
  return [...all, letter ? 'cong-van' : undefined].filter((slug) => slug !== undefined);
}

/**
 * Whether a document of this type can have this number. Where the number hides the type (80/2023/QH15, 15-CP) every
 * type of its kind can; "báo cáo thẩm tra" is a báo cáo.
 */
export function isTypePossible(number: DocumentNumber, slug: string): boolean {
  const { documentType, scheme, symbol = '' } = number;
  if (documentType === slug) return true;
  if (/^(?:QH|UBTVQH)[0-9]{0,2}$/u.test(symbol))
    return /^(?:hien-phap|bo-luat|luat|nghi-quyet|phap-lenh)$/u.test(slug);
  if (scheme === 'historic' || scheme === 'unknown')
    return documentType === undefined || slug === 'luat' || slug === 'phap-lenh';
  if (documentType !== undefined)
    return slug.startsWith(`${documentType}-`) || documentType.startsWith(`${slug}-`);
  const candidates = listTypeCandidates(number);
  return candidates.length === 0 || candidates.includes(slug);
}
