import type { Sourced } from './rows.js';

/** A mark of urgency or secrecy. */
export interface MarkRow extends Sourced {
  /** Slug: `hoa-toc`. */
  slug: string;
  /** How it is printed. */
  marks: readonly string[];
}

const form = { source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I', status: 'official' } as const;

/** Degrees of urgency (độ khẩn). */
export const urgencyMarks: readonly MarkRow[] = [
  { slug: 'hoa-toc', marks: ['HỎA TỐC', 'HOẢ TỐC', 'HỎA TỐC HẸN GIỜ', 'HOẢ TỐC HẸN GIỜ'], ...form },
  { slug: 'thuong-khan', marks: ['THƯỢNG KHẨN'], ...form },
  { slug: 'khan', marks: ['KHẨN'], ...form },
];

/** Degrees of secrecy (độ mật). */
export const secrecyMarks: readonly MarkRow[] = [
  { slug: 'tuyet-mat', marks: ['TUYỆT MẬT'], ...form },
  { slug: 'toi-mat', marks: ['TỐI MẬT'], ...form },
  { slug: 'mat', marks: ['MẬT'], ...form },
];
