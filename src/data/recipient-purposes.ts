import type { Sourced } from './rows.js';

/** A purpose for which a copy is sent (mục đích gửi). */
export interface PurposeRow extends Sourced {
  /** Slug: `bao-cao`. */
  slug: string;
  /** Words that name it, in lower case and without "để". */
  words: readonly string[];
}

const observed = { source: 'Recipient blocks as printed, 1990-2026', status: 'observed' } as const;

/** Purposes, each with the spellings that were seen. The first one named in a mark decides. */
export const recipientPurposes: readonly PurposeRow[] = [
  {
    slug: 'bao-cao',
    words: ['báo cáo', 'b/c', 'bc', 'b.c', 'b/cáo', 'thay b/c', 'thay báo cáo'],
    ...observed,
  },
  {
    slug: 'thuc-hien',
    words: ['thực hiện', 't/h', 'th/h', 'th', 't.h', 'thi hành', 'triển khai', 'tổ chức thực hiện'],
    ...observed,
  },
  { slug: 'phoi-hop', words: ['phối hợp', 'ph/h', 'p/h', 'phối hợp t/h', 'ph.h', 'p.h'], ...observed },
  { slug: 'biet', words: ['biết', 'được biết', 'đ/b', 'thông báo'], ...observed },
  { slug: 'chi-dao', words: ['chỉ đạo', 'c/đ', 'cđ', 'lãnh đạo'], ...observed },
  { slug: 'theo-doi', words: ['theo dõi', 't/d', 'đôn đốc'], ...observed },
  { slug: 'kiem-tra', words: ['kiểm tra', 'k/t', 'giám sát', 'thẩm định', 'thẩm tra'], ...observed },
  { slug: 'tra-loi', words: ['thay trả lời', 'trả lời', 'trả lời cử tri'], ...observed },
  {
    slug: 'dang-tai',
    words: ['đăng tải', 'đăng', 'đăng tin', 'công bố', 'đưa tin', 'tuyên truyền'],
    ...observed,
  },
  { slug: 'tham-muu', words: ['tham mưu', 't/m', 'tổng hợp', 'xử lý', 'giải quyết'], ...observed },
  { slug: 'xin-y-kien', words: ['xin ý kiến', 'cho ý kiến', 'góp ý'], ...observed },
  { slug: 'tham-khao', words: ['tham khảo', 'nghiên cứu'], ...observed },
  { slug: 'luu', words: ['lưu', 'lưu hồ sơ'], ...observed },
];
