import type { IssueRow } from '../rows.js';

const ND30 = 'Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II';

/** Issue codes of `number`: what a reading mended, what a check found. */
export const numberMessages = {
  'number-empty': { severity: 'error', vi: 'Không có số, ký hiệu.' },
  'number-unreadable': { severity: 'error', vi: 'Không đọc được số, ký hiệu văn bản.' },
  'number-trailing-text': { severity: 'error', vi: 'Sau số, ký hiệu còn nội dung khác: "{text}".' },
  'number-too-long': { severity: 'error', vi: 'Chuỗi quá dài, không phải số, ký hiệu văn bản.' },
  'number-not-canonical': {
    severity: 'error',
    vi: 'Số, ký hiệu chưa đúng dạng chuẩn; dạng chuẩn là "{canonical}".',
    source: ND30,
  },
  'number-prefix': { severity: 'info', vi: 'Chữ "{text}" đứng trước không thuộc số, ký hiệu.' },
  'number-blank-serial': {
    severity: 'info',
    vi: 'Chưa có số: văn bản dự thảo hoặc chưa đăng ký.',
    source: 'Nghị định 30/2020/NĐ-CP, Điều 15',
  },
  'number-space': { severity: 'warning', vi: 'Thừa khoảng trắng trong số, ký hiệu.', source: ND30 },
  'number-line-break': { severity: 'warning', vi: 'Số, ký hiệu bị ngắt dòng.' },
  'number-markup': { severity: 'info', vi: 'Có dấu định dạng (Markdown, HTML) trong số, ký hiệu.' },
  'number-invisible-character': { severity: 'warning', vi: 'Có ký tự không nhìn thấy trong số, ký hiệu.' },
  'number-not-composed': { severity: 'info', vi: 'Chữ có dấu viết bằng ký tự tổ hợp; dạng chuẩn là NFC.' },
  'number-homoglyph': { severity: 'warning', vi: 'Ký tự thuộc bảng chữ khác, trông giống "{suggestion}".' },
  'number-full-width': { severity: 'warning', vi: 'Ký tự toàn chiều rộng, cần viết "{suggestion}".' },
  'number-dash': { severity: 'warning', vi: 'Dấu nối không đúng, cần viết "-".', source: ND30 },
  'number-slash': { severity: 'warning', vi: 'Dấu gạch chéo không đúng, cần viết "/".', source: ND30 },
  'number-separator': {
    severity: 'warning',
    vi: 'Sai dấu phân cách, cần viết "{suggestion}".',
    source: `${ND30}; Hướng dẫn 05-HD/VPTW`,
  },
  'number-missing-separator': { severity: 'warning', vi: 'Thiếu dấu "{suggestion}".', source: ND30 },
  'number-letter-case': {
    severity: 'warning',
    vi: 'Sai chữ hoa, chữ thường, cần viết "{suggestion}".',
    source: ND30,
  },
  'number-missing-stroke': { severity: 'warning', vi: 'Thiếu dấu của chữ cái, cần viết "{suggestion}".' },
  'number-glued-word': { severity: 'warning', vi: 'Từ đứng sau viết liền với ký hiệu.' },
  'number-duplicate-type': { severity: 'warning', vi: 'Loại văn bản viết hai lần.' },
  'number-digit-grouping': {
    severity: 'warning',
    vi: 'Số không viết dấu phân cách hàng nghìn, cần viết "{suggestion}".',
  },
  'number-type-ambiguous': {
    severity: 'info',
    vi: 'Ký hiệu "{code}" chưa đủ để xác định loại văn bản: {candidates}.',
  },
  'number-type-mismatch': {
    severity: 'warning',
    vi: 'Ký hiệu "{code}" không phải của {type}.',
    source: 'Nghị định 30/2020/NĐ-CP, Phụ lục III',
  },
  'number-type-unknown': { severity: 'warning', vi: 'Không biết loại văn bản "{type}".' },
} as const satisfies Record<string, IssueRow>;
