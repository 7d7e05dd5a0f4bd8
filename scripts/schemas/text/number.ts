import { type ModelTexts, ND30, PRINTED } from './types.js';

const NUMBER = `${ND30} II.3; Điều 15`;

/** Document numbers. */
export const numberTexts: ModelTexts = {
  DocumentNumber: {
    sentence: 'Số, ký hiệu của một văn bản, đã được phân tích.',
    source: NUMBER,
    fields: {
      text: PRINTED,
      canonical: [
        'Dạng chuẩn',
        'Cách viết đúng duy nhất; bản chưa có số thì bắt đầu bằng dấu gạch chéo.',
        NUMBER,
      ],
      scheme: ['Hệ đánh số', 'Quy tắc đánh số mà số, ký hiệu này theo. Danh mục mở.'],
      serial: [
        'Số thứ tự',
        'Số thứ tự như viết, giữ số 0 ở đầu; dự thảo chưa có số thì không có trường này.',
        NUMBER,
      ],
      suffix: ['Phần chữ sau số', 'Chữ đi liền sau số thứ tự, như "a" trong 12a/NQ-CP.'],
      year: ['Năm', 'Năm nằm trong số, ký hiệu.', 'Nghị định 78/2025/NĐ-CP, Điều 71'],
      term: ['Khóa', 'Khóa Quốc hội, Hội đồng nhân dân hoặc cấp ủy nằm trong ký hiệu.'],
      documentType: [
        'Tên loại',
        'Mã tên loại văn bản, trong chừng mực số, ký hiệu cho biết. Danh mục mở.',
        'Nghị định 30/2020/NĐ-CP, Điều 7; Phụ lục III',
      ],
      issuers: ['Ký hiệu cơ quan', 'Chữ viết tắt tên cơ quan ban hành; văn bản liên tịch có nhiều.', NUMBER],
      unit: ['Ký hiệu đơn vị', 'Chữ viết tắt tên đơn vị soạn thảo hoặc lĩnh vực.', NUMBER],
      symbol: ['Ký hiệu', 'Toàn bộ phần đứng sau số thứ tự và năm.', NUMBER],
    },
  },
};
