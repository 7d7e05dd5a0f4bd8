import type { IssueRow } from '../rows.js';

/** Issue codes of reading. */
export type NumberReadingCode =
  | 'number-type-mismatch'
  | 'number-type-unknown'
  | 'number-year-mismatch'
  | 'number-blank-serial'
  | 'number-empty'
  | 'number-unreadable'
  | 'number-trailing-text'
  | 'number-too-long'
  | 'number-not-canonical'
  | 'number-prefix'
  | 'number-space'
  | 'number-line-break'
  | 'number-markup'
  | 'number-invisible-character'
  | 'number-not-composed'
  | 'number-homoglyph'
  | 'number-full-width'
  | 'number-dash'
  | 'number-slash'
  | 'number-separator'
  | 'number-missing-separator'
  | 'number-letter-case'
  | 'number-missing-stroke'
  | 'number-glued-word'
  | 'number-duplicate-type'
  | 'number-digit-grouping'
  | 'number-legacy-encoding'
  | 'number-legacy-suspected'
  | 'number-type-ambiguous';

/** Issue codes that only a check can find. */
export type NumberCheckCode =
  | 'number-year-missing'
  | 'number-year-unexpected'
  | 'number-leading-zero-missing'
  | 'number-leading-zero-extra'
  | 'number-term-mismatch'
  | 'number-scheme-unsuited'
  | 'number-issuer-mismatch'
  | 'number-symbol-not-in-use'
  | 'number-symbol-unknown'
  | 'number-letter-code'
  | 'number-joint-not-allowed'
  | 'number-date-invalid';

const ND30 = 'Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II';

/**
 * What a reading mended or could not read: `parseDocumentNumber`. The right form is that of Nghị định 30/2020/NĐ-CP, Phụ lục I,
 * phần I, mục II, and of Hướng dẫn 05-HD/VPTW for the Party.
 */
export const numberReadingMessages: Readonly<Record<NumberReadingCode, IssueRow>> = {
  'number-type-mismatch': {
    severity: 'warning',
    vi: 'Số, ký hiệu không phải của loại văn bản "{type}".',
  },
  'number-type-unknown': { severity: 'warning', vi: 'Không biết loại văn bản "{type}".' },
  'number-year-mismatch': {
    severity: 'warning',
    vi: 'Năm {year} khác năm ban hành {on}.',
  },
  'number-blank-serial': {
    severity: 'info',
    vi: 'Chưa có số.',
  },
  'number-empty': { severity: 'error', vi: 'Không có số, ký hiệu.' },
  'number-unreadable': { severity: 'error', vi: 'Không đọc được số, ký hiệu.' },
  'number-trailing-text': { severity: 'error', vi: 'Còn nội dung khác phía sau: "{text}".' },
  'number-too-long': { severity: 'error', vi: 'Chuỗi quá dài.' },
  'number-not-canonical': {
    severity: 'error',
    vi: 'Chưa đúng dạng chuẩn "{canonical}".',
  },
  'number-prefix': { severity: 'info', vi: '"{text}" không thuộc số, ký hiệu.' },
  'number-space': { severity: 'warning', vi: 'Thừa khoảng trắng.' },
  'number-line-break': { severity: 'warning', vi: 'Bị ngắt dòng.' },
  'number-markup': { severity: 'info', vi: 'Có dấu định dạng (Markdown, HTML).' },
  'number-invisible-character': { severity: 'warning', vi: 'Có ký tự không nhìn thấy.' },
  'number-not-composed': { severity: 'info', vi: 'Chữ viết bằng ký tự tổ hợp, cần viết "{suggestion}".' },
  'number-homoglyph': { severity: 'warning', vi: 'Ký tự của bảng chữ khác, cần viết "{suggestion}".' },
  'number-full-width': { severity: 'warning', vi: 'Ký tự toàn chiều rộng, cần viết "{suggestion}".' },
  'number-dash': { severity: 'warning', vi: 'Sai dấu nối, cần viết "{suggestion}".' },
  'number-slash': { severity: 'warning', vi: 'Sai dấu gạch chéo, cần viết "{suggestion}".' },
  'number-separator': {
    severity: 'warning',
    vi: 'Sai dấu phân cách, cần viết "{suggestion}".',
  },
  'number-missing-separator': { severity: 'warning', vi: 'Thiếu dấu phân cách, cần viết "{suggestion}".' },
  'number-letter-case': {
    severity: 'warning',
    vi: 'Sai chữ hoa, chữ thường, cần viết "{suggestion}".',
  },
  'number-missing-stroke': { severity: 'warning', vi: 'Thiếu dấu của chữ, cần viết "{suggestion}".' },
  'number-glued-word': { severity: 'warning', vi: 'Từ phía sau viết liền.' },
  'number-duplicate-type': { severity: 'warning', vi: 'Loại văn bản viết hai lần.' },
  'number-digit-grouping': {
    severity: 'warning',
    vi: 'Thừa dấu phân cách hàng nghìn, cần viết "{suggestion}".',
  },
  'number-legacy-encoding': {
    severity: 'warning',
    vi: 'Bảng mã cũ ({encoding}), đã chuyển sang Unicode.',
  },
  'number-legacy-suspected': {
    severity: 'warning',
    vi: 'Có thể là bảng mã cũ (TCVN3, VNI).',
  },
  'number-type-ambiguous': {
    severity: 'info',
    vi: '"{code}" chưa đủ để xác định loại văn bản: {candidates}.',
  },
};

/** What only a check can find: `checkDocumentNumber`, which has the codes of reading too. */
export const numberCheckMessages: Readonly<Record<NumberCheckCode, IssueRow>> = {
  'number-year-missing': {
    severity: 'warning',
    vi: 'Văn bản quy phạm pháp luật phải ghi năm ban hành trong số, ký hiệu.',
    source: 'Luật 80/2015/QH13, Điều 10; Luật 64/2025/QH15, Điều 7',
  },
  'number-year-unexpected': {
    severity: 'warning',
    vi: 'Văn bản hành chính không ghi năm trong số, ký hiệu.',
    source: ND30,
  },
  'number-leading-zero-missing': {
    severity: 'warning',
    vi: 'Số nhỏ hơn 10 phải ghi thêm số 0 ở trước: "{suggestion}".',
    source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I; Nghị định 34/2016/NĐ-CP, Điều 58',
  },
  'number-leading-zero-extra': {
    severity: 'info',
    vi: 'Thừa số 0 ở trước; theo quy định ghi "{suggestion}".',
    source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I',
  },
  'number-term-mismatch': {
    severity: 'warning',
    vi: 'Khóa {term} không đúng với thời điểm ban hành ({on}).',
    source: 'Luật 80/2015/QH13, Điều 10',
  },
  'number-scheme-unsuited': {
    severity: 'warning',
    vi: 'Cơ quan "{issuer}" không đánh số theo lối này.',
    source: 'Nghị định 30/2020/NĐ-CP; Hướng dẫn 05-HD/VPTW',
  },
  'number-issuer-mismatch': {
    severity: 'warning',
    vi: 'Ký hiệu cơ quan "{found}" không phải của "{issuer}".',
  },
  'number-symbol-not-in-use': { severity: 'warning', vi: 'Ký hiệu "{symbol}" không dùng vào ngày {on}.' },
  'number-symbol-unknown': {
    severity: 'info',
    vi: 'Chưa biết ký hiệu cơ quan "{symbol}".',
    source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I: cơ quan tự quy định',
  },
  'number-letter-code': {
    severity: 'warning',
    vi: 'Công văn của cơ quan nhà nước không ghi "CV" trong ký hiệu.',
    source: 'Nghị định 30/2020/NĐ-CP, Phụ lục III',
  },
  'number-joint-not-allowed': {
    severity: 'warning',
    vi: 'Từ ngày 01/7/2016 không còn thông tư liên tịch chỉ giữa các bộ.',
    source: 'Luật 80/2015/QH13, Điều 4',
  },
  'number-date-invalid': { severity: 'error', vi: 'Ngày "{on}" không có thật.' },
};
