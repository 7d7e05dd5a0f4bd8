import type { DocumentNumber } from './types.js';

/** Options of {@link formatDocumentNumber}. */
export interface FormatNumberOptions {
  /**
   * - `canonical` (default): the number alone;
   * - `labelled`: as the document prints it: `Số: 15/QĐ-BNV` of a State body (Nghị định 30/2020/NĐ-CP, Phụ lục I), `Số 25-CT/TW` of
   *   the Party (Hướng dẫn 05-HD/VPTW: no colon);
   * - `file-name`: safe in file names and addresses, `15_QD-BNV`. Not a key: TU and TƯ become the same.
   */
  form?: 'canonical' | 'labelled' | 'file-name';
}

/**
 * Prints a number.
 *
 * @param number - as parsed
 * @param options - which form
 * @returns the canonical form unless another is asked for; a blank serial stays blank (`Số: /UBND-VP`)
 * @example
 * formatDocumentNumber(number, { form: 'labelled' }) // 'Số: 2468/UBND-VX'
 */
export function formatDocumentNumber(number: DocumentNumber, options: FormatNumberOptions = {}): string {
  const { canonical, scheme } = number;
  if (options.form === 'file-name') return toFileName(canonical);
  if (options.form !== 'labelled' || scheme === 'technical') return canonical;
  return `Số${scheme === 'party' ? '' : ':'} ${canonical}`;
}

// Letters keep their case; what a file system may refuse becomes `_`, and a blank serial the word for a draft.
function toFileName(canonical: string): string {
  return canonical
    .replace(/^(?=[/-])/u, 'du-thao')
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/gu, '')
    .replace(/đ/gu, 'd')
    .replace(/Đ/gu, 'D')
    .replace(/[^\p{L}0-9.-]+/gu, '_');
}
