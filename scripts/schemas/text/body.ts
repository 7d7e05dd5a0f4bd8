import { type ModelTexts, ND30, PRINTED } from './types.js';

const CODES = 'QCVN 102:2016/BTTTT; Quyết định 20/2020/QĐ-TTg';

/** Bodies. */
export const bodyTexts: ModelTexts = {
  BodyReference: {
    sentence: 'Cơ quan, tổ chức như được nêu trong văn bản.',
    source: `${ND30} II.2`,
    fields: {
      text: PRINTED,
      name: ['Tên đầy đủ', 'Tên đầy đủ, cơ quan cấp dưới viết trước, kèm địa danh.', `${ND30} II.2`],
      parent: ['Cơ quan chủ quản', 'Tên cơ quan chủ quản trực tiếp, nếu văn bản cho biết.', `${ND30} II.2`],
      level: ['Cấp', 'Cấp hành chính: trung ương, tỉnh, huyện hoặc xã.'],
      kind: ['Loại cơ quan', 'Mã loại cơ quan. Danh mục mở.'],
      symbol: ['Ký hiệu', 'Chữ viết tắt dùng trong số, ký hiệu văn bản.', `${ND30} II.3`],
      key: ['Khóa', 'Khóa của cơ quan trong bảng danh mục, nếu đã xác định được.'],
      validFrom: ['Có từ ngày', 'Ngày đầu tiên cơ quan tồn tại với tên này.'],
      validTo: ['Đến hết ngày', 'Ngày cuối cùng cơ quan tồn tại với tên này.'],
    },
  },
  BodyIdentifier: {
    sentence: 'Mã định danh điện tử của cơ quan, tổ chức.',
    source: CODES,
    fields: {
      system: ['Hệ mã', 'Tên hệ mã định danh. Danh mục mở.', CODES],
      value: ['Giá trị mã', 'Mã viết đúng theo hệ mã.', CODES],
    },
  },
  Body: {
    sentence: 'Cơ quan, tổ chức trong bảng danh mục, với thời gian tồn tại.',
    fields: {
      key: ['Khóa', 'Khóa ổn định của dòng trong bảng.'],
      name: ['Tên đầy đủ', 'Tên chính thức, viết đầy đủ.'],
      kind: ['Loại cơ quan', 'Mã loại cơ quan. Danh mục mở.'],
      level: ['Cấp', 'Cấp hành chính: trung ương, tỉnh, huyện hoặc xã.'],
      symbol: ['Ký hiệu', 'Chữ viết tắt dùng trong số, ký hiệu văn bản.', `${ND30} II.3`],
      jurisdiction: ['Địa bàn', 'Khóa của địa bàn mà cơ quan quản lý hoặc phục vụ.'],
      validFrom: ['Có từ ngày', 'Ngày đầu tiên tồn tại; không có nếu bảng không biết.'],
      validTo: ['Đến hết ngày', 'Ngày cuối cùng tồn tại; không có nếu còn tồn tại.'],
      identifiers: ['Mã định danh', 'Các mã định danh điện tử.', CODES],
    },
  },
};
