import { INFERRED, type FieldText, type ModelTexts, PRINTED } from './types.js';

const KIND: FieldText = ['Loại', 'Nhãn phân biệt các loại thời hạn.'];
const TIME: FieldText = ['Giờ', 'Giờ trong ngày theo giờ Việt Nam; 24:00 là hết ngày.'];
const BOUND: FieldText = ['Cách ràng buộc', 'Trước ngày, hết ngày, đúng ngày hoặc từ ngày đó trở đi.'];
const PERIOD = 'Bộ luật Dân sự 91/2015/QH13, Điều 144 đến Điều 148';

/** Deadlines. */
export const deadlineTexts: ModelTexts = {
  DateDeadline: {
    sentence: 'Thời hạn vào một ngày hoặc một giờ.',
    fields: {
      kind: KIND,
      text: PRINTED,
      date: ['Ngày', 'Ngày, tháng hoặc năm của thời hạn.'],
      time: TIME,
      bound: BOUND,
      inferred: INFERRED,
    },
  },
  DeadlineAnchor: {
    sentence: 'Sự kiện mà từ đó tính thời hạn.',
    source: PERIOD,
    fields: {
      event: ['Sự kiện', 'Mã sự kiện: nhận được, ký, có hiệu lực… Danh mục mở.'],
      text: PRINTED,
    },
  },
  PeriodDeadline: {
    sentence: 'Thời hạn là một khoảng thời gian tính từ một sự kiện.',
    source: PERIOD,
    fields: {
      kind: KIND,
      text: PRINTED,
      amount: ['Số lượng', 'Số đơn vị thời gian.'],
      unit: ['Đơn vị', 'Phút, giờ, ngày, ngày làm việc, tuần, tháng, quý, năm…', PERIOD],
      direction: ['Chiều tính', 'Tính tới từ sự kiện, hoặc tính lùi về trước sự kiện.'],
      from: ['Tính từ', 'Sự kiện bắt đầu tính, nếu văn bản nêu.', PERIOD],
      time: ['Giờ', 'Giờ của ngày cuối.'],
      bound: ['Cách ràng buộc', 'Cách ràng buộc ở ngày cuối; không có nghĩa là hết ngày đó.'],
      stated: ['Ngày được nêu', 'Ngày mà văn bản tự nêu là kết quả tính, để đối chiếu.'],
    },
  },
  WindowDeadline: {
    sentence: 'Khoảng thời gian trong đó việc phải được làm.',
    fields: {
      kind: KIND,
      text: PRINTED,
      start: ['Bắt đầu', 'Ngày đầu, hoặc ngày giờ đầu.'],
      end: ['Kết thúc', 'Ngày cuối, hoặc ngày giờ cuối.'],
      inferred: INFERRED,
    },
  },
  RecurringDeadline: {
    sentence: 'Thời hạn lặp lại theo chu kỳ.',
    source: 'RFC 5545, 3.3.10',
    fields: {
      kind: KIND,
      text: PRINTED,
      rrule: ['Quy tắc lặp', 'Quy tắc lặp theo RFC 5545, không có tiền tố.', 'RFC 5545, 3.3.10'],
      time: TIME,
      bound: BOUND,
      duration: ['Độ dài', 'Độ dài của khoảng bắt đầu vào mỗi ngày lặp, theo ISO 8601.'],
      roll: ['Khi trùng ngày nghỉ', 'Giữ nguyên, dời sau, dời trước hoặc chỉ cảnh báo.'],
    },
  },
  VagueDeadline: {
    sentence: 'Thời hạn không đo được, như "khẩn trương".',
    fields: { kind: KIND, text: PRINTED },
  },
  Deadline: {
    sentence: 'Thời hạn: một trong năm loại, phân biệt bằng trường kind.',
    fields: {},
  },
};
