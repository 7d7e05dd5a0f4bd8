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
  TaskExtension: {
    sentence: 'Một lần gia hạn của nhiệm vụ.',
    source: TRACKING,
    fields: {
      requestedAt: ['Xin gia hạn lúc', 'Ngày hoặc thời điểm xin gia hạn.'],
      approvedAt: ['Cho gia hạn lúc', 'Ngày hoặc thời điểm đồng ý; chưa có thì việc gia hạn chưa có giá trị.'],
      due: ['Hạn mới', 'Thời điểm hết hạn mới: thời điểm đầu tiên bị coi là quá hạn.'],
      by: ['Người quyết định', 'Người hoặc văn bản cho gia hạn.'],
    },
  },
  TaskProgress: {
    sentence: 'Tiến độ của nhiệm vụ, lưu riêng với nhiệm vụ.',
    source: TRACKING,
    fields: {
      task: ['Mã nhiệm vụ', 'Mã của nhiệm vụ.'],
      lifecycle: ['Tình trạng', 'Chưa thực hiện, đang thực hiện, hoàn thành, tạm dừng hoặc hủy.', TRACKING],
      due: ['Hạn ban đầu', 'Thời điểm hết hạn đặt ra lúc đầu: thời điểm đầu tiên bị coi là quá hạn.', TRACKING],
      extensions: ['Gia hạn', 'Các lần gia hạn, theo thứ tự; hạn ban đầu được giữ nguyên.'],
      completedAt: ['Hoàn thành lúc', 'Ngày hoặc thời điểm hoàn thành.', TRACKING],
    },
  },
};
