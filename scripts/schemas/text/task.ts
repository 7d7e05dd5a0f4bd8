import type { ModelTexts } from './types.js';

const TRACKING = 'Quyết định 42/2014/QĐ-TTg, sửa đổi bởi Quyết định 23/2018/QĐ-TTg';

/** Tasks and their progress. */
export const taskTexts: ModelTexts = {
  Task: {
    sentence: 'Một nhiệm vụ mà văn bản giao.',
    source: TRACKING,
    fields: {
      id: ['Mã nhiệm vụ', 'Mã duy nhất trong văn bản.'],
      text: ['Nội dung', 'Việc phải làm, như in, đã làm sạch.'],
      lead: ['Chủ trì', 'Các cơ quan chủ trì.', TRACKING],
      cooperating: ['Phối hợp', 'Các cơ quan phối hợp.', TRACKING],
      reportTo: ['Báo cáo', 'Cơ quan nhận báo cáo.'],
      via: ['Thông qua', 'Cơ quan mà báo cáo gửi qua để tổng hợp.'],
      deadlines: ['Thời hạn', 'Các thời hạn của nhiệm vụ.', TRACKING],
      product: ['Sản phẩm', 'Sản phẩm phải có.'],
      provision: ['Đoạn', 'Mã của đoạn nội dung chứa nhiệm vụ.'],
      parent: ['Nhiệm vụ cha', 'Mã của nhiệm vụ mà nó là một phần.'],
    },
  },
};
