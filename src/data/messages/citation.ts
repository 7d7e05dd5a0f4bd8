import type { IssueRow } from '../rows.js';

const ND30 = 'Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II';
const HD05 = 'Hướng dẫn 05-HD/VPTW (27/5/2026)';

/** Code of an issue about a citation. */
export type CitationIssueCode =
  | 'citation-not-found'
  | 'citation-several'
  | 'citation-text-around'
  | 'citation-year-mismatch'
  | 'citation-type-mismatch'
  | 'citation-type-unknown'
  | 'citation-relation-unknown'
  | 'citation-number-form'
  | 'citation-word-missing'
  | 'citation-date-form'
  | 'citation-comma-missing'
  | 'citation-comma-extra'
  | 'citation-type-generic'
  | 'citation-type-case'
  | 'citation-date-missing'
  | 'citation-issuer-missing';

/** Issue codes of `citation`: what parsing leaves out, what a check of value or form finds. */
export const citationMessages: Readonly<Record<CitationIssueCode, IssueRow>> = {
  'citation-not-found': { severity: 'error', vi: 'Không có viện dẫn văn bản nào.' },
  'citation-several': { severity: 'error', vi: 'Có {count} viện dẫn; chỉ đọc được từng viện dẫn một.' },
  'citation-text-around': { severity: 'info', vi: 'Nội dung "{text}" không thuộc viện dẫn.' },
  'citation-year-mismatch': {
    severity: 'warning',
    vi: 'Năm trong số hiệu ({year}) khác năm ban hành ({issued}).',
    source: 'Luật 64/2025/QH15, Điều 7',
  },
  'citation-type-mismatch': {
    severity: 'warning',
    vi: 'Tên loại "{printed}" khác tên loại theo số, ký hiệu ("{told}").',
    source: ND30,
  },
  'citation-type-unknown': { severity: 'warning', vi: 'Tên loại văn bản "{type}" chưa có trong bảng.' },
  'citation-relation-unknown': { severity: 'warning', vi: 'Quan hệ "{relation}" chưa có trong bảng.' },
  'citation-number-form': {
    severity: 'warning',
    vi: 'Số, ký hiệu "{text}" cần viết "{suggestion}".',
    source: ND30,
  },
  'citation-word-missing': { severity: 'info', vi: 'Thiếu chữ "số" trước số, ký hiệu.', source: ND30 },
  'citation-date-form': { severity: 'info', vi: 'Ngày ban hành cần viết "{suggestion}".', source: ND30 },
  'citation-comma-missing': {
    severity: 'info',
    vi: 'Văn bản của Đảng có dấu phẩy giữa số, ký hiệu và ngày ban hành.',
    source: HD05,
  },
  'citation-comma-extra': {
    severity: 'info',
    vi: 'Giữa số, ký hiệu và ngày ban hành không có dấu phẩy.',
    source: ND30,
  },
  'citation-type-generic': {
    severity: 'info',
    vi: 'Cần nêu tên loại văn bản: "{suggestion}".',
    source: ND30,
  },
  'citation-type-case': {
    severity: 'info',
    vi: 'Tên loại văn bản viết hoa chữ đầu: "{suggestion}".',
    source: 'Nghị định 30/2020/NĐ-CP, Phụ lục II',
  },
  'citation-date-missing': { severity: 'info', vi: 'Viện dẫn lần đầu cần có ngày ban hành.', source: ND30 },
  'citation-issuer-missing': {
    severity: 'info',
    vi: 'Viện dẫn lần đầu cần có cơ quan ban hành.',
    source: ND30,
  },
};
