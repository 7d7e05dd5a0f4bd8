import type { Sourced } from './rows.js';

/** An event from which time limits are counted. */
export interface DeadlineAnchorRow extends Sourced {
  /** Slug of the event. */
  key: string;
  /** Words of the text that name it, lower case; the first row whose word stands first in the text wins. */
  words: readonly string[];
}

const PHRASES = 'Mẫu cụm từ trong văn bản đã công bố, thống kê 16.460 tệp';

/** Events that time limits name, the more specific first. */
export const deadlineAnchors: readonly DeadlineAnchorRow[] = [
  {
    key: 'effect',
    words: ['có hiệu lực', 'hiệu lực thi hành', 'phát sinh hiệu lực'],
    source: PHRASES,
    status: 'observed',
  },
  {
    key: 'expiry',
    words: ['hết thời hạn', 'hết hạn', 'hết hiệu lực', 'đến hạn'],
    source: PHRASES,
    status: 'observed',
  },
  {
    key: 'period-end',
    words: [
      'kết thúc quý',
      'kết thúc năm',
      'kết thúc kỳ',
      'kết thúc tháng',
      'hết quý',
      'hết năm',
      'kết thúc niên độ',
    ],
    source: PHRASES,
    status: 'observed',
  },
  {
    key: 'receipt',
    words: ['nhận được', 'tiếp nhận', 'nhận đủ', 'nhận hồ sơ', 'nhận'],
    source: PHRASES,
    status: 'observed',
  },
  {
    key: 'publication',
    words: ['công bố', 'đăng tải', 'đăng công báo', 'niêm yết', 'công khai'],
    source: PHRASES,
    status: 'observed',
  },
  { key: 'signing', words: ['ký'], source: PHRASES, status: 'observed' },
  {
    key: 'issuance',
    words: ['ban hành', 'ra quyết định', 'có quyết định', 'có văn bản', 'có ý kiến'],
    source: PHRASES,
    status: 'observed',
  },
  {
    key: 'approval',
    words: ['phê duyệt', 'được chấp thuận', 'chấp thuận', 'được duyệt'],
    source: PHRASES,
    status: 'observed',
  },
  { key: 'election', words: ['bầu cử'], source: PHRASES, status: 'observed' },
  {
    key: 'meeting',
    words: ['khai mạc', 'họp', 'kỳ họp', 'hội nghị', 'phiên'],
    source: PHRASES,
    status: 'observed',
  },
  { key: 'violation', words: ['vi phạm'], source: PHRASES, status: 'observed' },
  {
    key: 'notice',
    words: ['thông báo', 'được giao', 'có yêu cầu', 'yêu cầu'],
    source: PHRASES,
    status: 'observed',
  },
  { key: 'submission', words: ['nộp', 'gửi', 'đề nghị'], source: PHRASES, status: 'observed' },
  {
    key: 'start',
    words: ['bắt đầu', 'khởi công', 'tiến hành', 'tổ chức'],
    source: PHRASES,
    status: 'observed',
  },
  { key: 'completion', words: ['kết thúc', 'hoàn thành', 'xong'], source: PHRASES, status: 'observed' },
  { key: 'occurrence', words: ['xảy ra', 'phát sinh', 'phát hiện'], source: PHRASES, status: 'observed' },
];
