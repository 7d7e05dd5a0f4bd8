import { foldDiacritics } from '../text/fold.js';
import { organCodes, typeCodes, typeSlugs } from './grammar.js';
import type { DocumentNumber } from './types.js';

/**
 * The slug of a document type that a text names: by slug, by name, or by a longer name (`Kế hoạch hành động`).
 *
 * @returns the slug; `van-ban` for that general word; `undefined` if unknown
 */
export function findTypeSlug(type: string): string | undefined {
  const words = wordsOf(type);
  return words.map((_, cut) => words.slice(0, words.length - cut).join('-')).find(isTypeSlug);
}

/** Whether a text ends in the name of a document type, or in "văn bản". */
export function endsInTypeName(text: string): boolean {
  const words = wordsOf(text).slice(-5);
  return words.some((_, cut) => isTypeSlug(words.slice(cut).join('-')));
}

function wordsOf(text: string): string[] {
  return foldDiacritics(text).match(/[a-z]+/gu) ?? [];
}

function isTypeSlug(slug: string): boolean {
  return slug === 'van-ban' || typeSlugs.has(slug);
}

/** The first code of a symbol. */
export function firstCode(symbol: string): string {
  return /^[^/-]*/u.exec(symbol)?.[0] ?? '';
}

/** What the first code of a symbol that leaves the type open can mean as one; with `cong-van` where it can also be a body that writes a letter. */
export function listTypeCandidates({ symbol = '', scheme }: DocumentNumber): string[] {
  const code = firstCode(symbol);
  const meaning = typeCodes.get(code);
  if (!meaning) return [];
  const { state, older, party } = meaning;
  const letter = organCodes.has(code) && /^[ao]/u.test(scheme) ? 'cong-van' : undefined;
  return [...new Set([state, older, party, letter])].filter((slug) => slug !== undefined);
}

/**
 * Whether a document of this type can have this number. Where the number hides the type (80/2023/QH15, 15-CP) every
 * type of its kind can; "báo cáo thẩm tra" is a báo cáo.
 */
export function isTypePossible(number: DocumentNumber, slug: string): boolean {
  const { documentType, scheme, symbol = '' } = number;
  if (slug === 'van-ban' || slug === documentType) return true;
  if (/^(?:QH|UBTVQH)[0-9]{0,2}$/u.test(symbol))
    return /^(?:hien-phap|bo-luat|luat|nghi-quyet|phap-lenh)$/u.test(slug);
  if (scheme === 'historic' || scheme === 'unknown')
    return !documentType || /^(?:luat|phap-lenh)$/u.test(slug);
  if (documentType) return slug.startsWith(`${documentType}-`) || documentType.startsWith(`${slug}-`);
  const candidates = listTypeCandidates(number);
  return candidates.length === 0 || candidates.includes(slug);
}
