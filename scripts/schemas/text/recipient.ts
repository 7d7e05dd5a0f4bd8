import { type ModelTexts, ND30, PRINTED } from './types.js';

const PLACE = `${ND30} II.9`;

/** Addressees, recipients and the archive line. */
export const recipientTexts: ModelTexts = {
  RecipientMember: {
    sentence: 'Một mục trong danh sách nằm trong một dòng nơi nhận.',
    fields: {
      text: PRINTED,
      body: ['Cơ quan', 'Cơ quan, tổ chức được nêu.'],
      role: ['Chức danh', 'Chức danh hoặc người được nêu.'],
    },
  },
  Recipient: {
    sentence: 'Nơi kính gửi hoặc nơi nhận văn bản.',
    source: PLACE,
    fields: {
      text: ['Nguyên văn', 'Phần chữ như in, đã làm sạch, không kèm mục đích gửi.', PLACE],
      purpose: ['Mục đích gửi', 'Mã mục đích gửi: để báo cáo, để thực hiện… Danh mục mở.', PLACE],
      purposeText: ['Mục đích như in', 'Mục đích như in trong văn bản, bỏ dấu ngoặc.'],
      body: ['Cơ quan', 'Cơ quan, tổ chức mà dòng này nêu.'],
      role: ['Chức danh', 'Chức danh mà dòng này nêu.'],
      group: ['Nhóm', 'Nhóm cơ quan mà dòng này nêu, như "Các sở, ban, ngành".'],
      members: ['Thành phần', 'Các mục của danh sách nằm trong dòng, sâu một cấp.'],
      sameAs: ['Như', '"Như trên" là nơi kính gửi; "Như Điều 3" là mã của điều đó.', PLACE],
    },
  },
  Archive: {
    sentence: 'Dòng lưu văn bản ở cuối nơi nhận.',
    source: `${ND30} II.9 và III.3`,
    fields: {
      text: PRINTED,
      units: ['Đơn vị lưu', 'Văn thư (VT) và đơn vị soạn thảo giữ bản lưu.', PLACE],
      copies: ['Số bản', 'Số lượng bản phát hành hoặc bản lưu.', `${ND30} III.3`],
      initials: ['Người soạn thảo', 'Ký hiệu người soạn thảo văn bản.', `${ND30} III.3`],
    },
  },
};
