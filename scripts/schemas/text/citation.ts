import { INFERRED, type ModelTexts, ND30, PRINTED } from './types.js';

const CONTENT = `${ND30} II.6`;

/** Provisions, citations and mentions. */
export const citationTexts: ModelTexts = {
  Provision: {
    sentence: 'Một đoạn của phần nội dung, có hoặc không đánh số.',
    source: CONTENT,
    fields: {
      id: ['Mã đoạn', 'Mã theo thứ tự trong văn bản, các cấp ngăn bằng dấu chấm.'],
      parent: ['Mã đoạn cha', 'Mã của đoạn chứa đoạn này.'],
      label: ['Dấu mục', 'Số hoặc dấu đầu mục như in: "Điều 3.", "1.", "a)", "-".', CONTENT],
      heading: ['Tiêu đề', 'Tiêu đề, nếu đoạn là một đề mục.'],
      text: ['Nội dung', 'Phần chữ như in, đã làm sạch, không kèm dấu mục.'],
    },
  },
  Pinpoint: {
    sentence: 'Một vị trí trong văn bản được viện dẫn.',
    source: CONTENT,
    fields: {
      text: PRINTED,
      article: ['Điều', 'Số của điều.'],
      clause: ['Khoản', 'Số của khoản.'],
      point: ['Điểm', 'Chữ của điểm.'],
      chapter: ['Chương', 'Số của chương.'],
      section: ['Mục', 'Số của mục.'],
      part: ['Phần', 'Số hoặc tên của phần.'],
      appendix: ['Phụ lục', 'Số của phụ lục.'],
    },
  },
  Citation: {
    sentence: 'Viện dẫn một văn bản đã ban hành.',
    source: CONTENT,
    fields: {
      text: ['Nguyên văn', 'Vị trí, tên loại, số, ngày và cơ quan như in; không gồm trích yếu.'],
      documentType: ['Tên loại', 'Mã tên loại văn bản: theo chữ in, nếu không thì theo số. Danh mục mở.'],
      documentTypeText: ['Tên loại như in', 'Tên loại như in trong viện dẫn.'],
      number: ['Số, ký hiệu', 'Số, ký hiệu; viện dẫn luật theo tên thì không có.', CONTENT],
      name: ['Tên luật', 'Tên của luật, bộ luật hoặc pháp lệnh.', CONTENT],
      issuedOn: ['Ngày ban hành', 'Ngày ban hành của văn bản được viện dẫn.', CONTENT],
      issuer: ['Cơ quan ban hành', 'Cơ quan ban hành văn bản được viện dẫn.', CONTENT],
      subject: ['Trích yếu', 'Nội dung của văn bản được viện dẫn, như in sau "về", "về việc".', CONTENT],
      pinpoints: ['Vị trí', 'Các vị trí được viện dẫn; danh sách và khoảng được tách ra.'],
      relation: ['Quan hệ', 'Vì sao viện dẫn: thực hiện, căn cứ, sửa đổi… Danh mục mở.'],
      within: [
        'Trong trích yếu của',
        'Văn bản có trích yếu chứa viện dẫn này: số, ký hiệu chuẩn hoặc tên của nó.',
      ],
      footnote: ['Chú thích', 'Dấu của chú thích đứng sau viện dẫn.'],
      alias: ['Tên gọi tắt', 'Tên tắt mà văn bản đặt cho nó: "sau đây gọi là…".'],
      inferred: INFERRED,
    },
  },
  Mention: {
    sentence: 'Cụm từ chỉ tới một văn bản mà không nêu rõ, như "Công điện này".',
    fields: {
      text: PRINTED,
      refersTo: [
        'Chỉ tới',
        'JSON Pointer của văn bản được chỉ tới; rỗng là chính văn bản này; không có nếu chưa rõ.',
      ],
    },
  },
};
