import { INFERRED, type ModelTexts, PRINTED } from './types.js';

/** Spans, issues and dates. */
export const basicTexts: ModelTexts = {
  Span: {
    sentence: 'Một đoạn trong chuỗi do người gọi đưa vào.',
    fields: {
      start: ['Vị trí đầu', 'Đơn vị UTF-16 đầu tiên của đoạn, đếm từ 0.'],
      end: ['Vị trí cuối', 'Đơn vị UTF-16 ngay sau đoạn.'],
    },
  },
  IssueParam: {
    sentence: 'Một chi tiết có tên của vấn đề, để dựng thông báo bằng ngôn ngữ bất kỳ.',
    fields: {
      name: ['Tên chi tiết', 'Tên chỗ trống trong mẫu thông báo.'],
      value: ['Giá trị', 'Giá trị điền vào chỗ trống, dạng chữ.'],
    },
  },
  Issue: {
    sentence: 'Một điểm nghi ngờ về văn bản hoặc về một giá trị.',
    fields: {
      code: ['Mã vấn đề', 'Mã ổn định, bắt đầu bằng tên khái niệm. Danh mục mở.'],
      severity: ['Mức độ', 'Lỗi, cảnh báo hoặc thông tin.'],
      path: ['Đường dẫn', 'JSON Pointer tới phần được nói đến; rỗng là toàn bộ giá trị.'],
      span: ['Đoạn văn bản', 'Vị trí trong chuỗi của người gọi, nếu vấn đề nói về văn bản.'],
      message: ['Thông báo', 'Câu cho người đọc, mặc định bằng tiếng Việt.'],
      params: ['Chi tiết', 'Các chi tiết dùng để dựng thông báo.'],
      suggestion: ['Gợi ý sửa', 'Phần chữ thay vào đoạn để sửa.'],
    },
  },
  VietnameseDate: {
    sentence: 'Ngày, tháng, năm viết trong văn bản.',
    fields: {
      text: PRINTED,
      date: ['Ngày', 'Phần biết được: ngày, tháng hoặc năm.'],
      endDate: ['Ngày cuối', 'Ngày cuối của một khoảng, của quý hoặc của nửa năm.'],
      time: ['Giờ', 'Giờ viết kèm ngày, nếu có.'],
      inferred: INFERRED,
    },
  },
};
