import { INFERRED, type ModelTexts, ND30, PRINTED } from './types.js';

const SIGNATURE = `${ND30} II.7; Điều 13`;
const MARKS = `${ND30} III.2`;

/** The directive and its own parts. */
export const directiveTexts: ModelTexts = {
  PreambleItem: {
    sentence: 'Đoạn đứng trước nội dung chính: một căn cứ hoặc phần mở đầu.',
    source: `${ND30} II.6`,
    fields: {
      kind: ['Loại', '"basis" cho căn cứ, "opening" cho phần mở đầu. Danh mục mở.'],
      text: PRINTED,
    },
  },
  Signature: {
    sentence: 'Người ký và quyền hạn ký.',
    source: SIGNATURE,
    fields: {
      authority: ['Quyền hạn ký', 'TM., KT., TL., TUQ., Q., kể từ ngoài vào. Danh mục mở.', SIGNATURE],
      onBehalfOf: ['Thay mặt', 'Tập thể hoặc chức vụ được ký thay.', SIGNATURE],
      position: ['Chức vụ', 'Chức vụ của người ký.', SIGNATURE],
      signer: ['Người ký', 'Họ và tên người ký, không kèm cấp bậc, học hàm.', SIGNATURE],
      rank: ['Cấp bậc', 'Cấp bậc, học hàm, học vị in kèm tên.', SIGNATURE],
    },
  },
  Footnote: {
    sentence: 'Một chú thích cuối trang.',
    fields: {
      mark: ['Dấu', 'Dấu của chú thích.'],
      text: ['Nội dung', 'Phần chữ như in, đã làm sạch, không kèm dấu.'],
    },
  },
  Appendix: {
    sentence: 'Một phụ lục kèm theo văn bản.',
    source: `${ND30} III.1`,
    fields: {
      label: ['Số phụ lục', 'Số của phụ lục như in.', `${ND30} III.1`],
      title: ['Tên phụ lục', 'Tiêu đề của phụ lục.', `${ND30} III.1`],
      text: PRINTED,
    },
  },
  OtherText: {
    sentence: 'Phần chữ không thuộc thành phần nào: đầu trang web, dấu.',
    fields: {
      kind: ['Loại', 'Phần chữ này có vẻ là gì. Danh mục mở.'],
      text: PRINTED,
    },
  },
  Extension: {
    sentence: 'Phần mà hệ thống khác thêm vào.',
    fields: {
      uri: ['URI', 'URI tuyệt đối cho biết ý nghĩa của giá trị.'],
      value: ['Giá trị', 'Giá trị dạng chữ; là JSON nếu URI quy định.'],
    },
  },
  Directive: {
    sentence: 'Văn bản chỉ đạo, điều hành.',
    source: 'Nghị định 30/2020/NĐ-CP, Điều 7 và Điều 8',
    fields: {
      schemaVersion: ['Phiên bản', 'Phiên bản của mô hình dữ liệu này.'],
      number: ['Số, ký hiệu', 'Số, ký hiệu của văn bản.', `${ND30} II.3`],
      documentType: ['Tên loại', 'Mã tên loại văn bản. Danh mục mở.', `${ND30} II.5; Điều 7`],
      issuer: ['Cơ quan ban hành', 'Cơ quan, tổ chức ban hành văn bản.', `${ND30} II.2`],
      place: ['Địa danh', 'Địa danh nơi ban hành.', `${ND30} II.4`],
      issuedOn: ['Ngày ban hành', 'Ngày, tháng, năm ban hành; phần để trống thì không có.', `${ND30} II.4`],
      effectiveOn: ['Ngày có hiệu lực', 'Ngày đầu tiên văn bản có hiệu lực.'],
      subject: ['Trích yếu', 'Trích yếu nội dung, không kèm "V/v".', `${ND30} II.5`],
      urgency: ['Độ khẩn', 'Mức độ khẩn: khẩn, thượng khẩn, hỏa tốc. Danh mục mở.', MARKS],
      secrecy: ['Độ mật', 'Độ mật: mật, tối mật, tuyệt mật. Danh mục mở.', MARKS],
      addressees: ['Kính gửi', 'Các nơi kính gửi.', `${ND30} II.9`],
      preamble: ['Mở đầu', 'Căn cứ và phần mở đầu, đứng trước nội dung chính.', `${ND30} II.6`],
      provisions: ['Nội dung', 'Các đoạn của nội dung, thành danh sách phẳng.', `${ND30} II.6`],
      closing: ['Kết thúc', 'Các đoạn kết thúc.'],
      citations: ['Viện dẫn', 'Các văn bản được viện dẫn.', `${ND30} II.6`],
      mentions: ['Cụm từ chỉ văn bản', 'Các cụm từ chỉ tới văn bản mà không nêu rõ.'],
      tasks: ['Nhiệm vụ', 'Các nhiệm vụ được giao, thành danh sách phẳng.'],
      recipients: ['Nơi nhận', 'Các nơi nhận văn bản.', `${ND30} II.9`],
      archive: ['Lưu', 'Dòng lưu văn bản.', `${ND30} II.9`],
      signature: ['Chữ ký', 'Người ký và quyền hạn ký.', SIGNATURE],
      cosigners: ['Người cùng ký', 'Chữ ký của những người cùng ký văn bản liên tịch.', SIGNATURE],
      footnotes: ['Chú thích', 'Các chú thích.'],
      appendices: ['Phụ lục', 'Các phụ lục.', `${ND30} III.1`],
      other: ['Phần khác', 'Phần chữ không thuộc thành phần nào.'],
      inferred: INFERRED,
      extensions: ['Phần mở rộng', 'Phần mà hệ thống khác thêm vào.'],
    },
  },
};
