/**
 * Search key: lower case, no diacritics, đ as d, single spaces. For looking things up loosely; never for identity,
 * since TU and TƯ, HD and HĐ fold together.
 */
export function foldDiacritics(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/gu, '')
    .replace(/[đĐ]/gu, 'd')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .trim();
}
