/**
 * Words with which a web page goes on below the document it shows: notes of law portals, related news, signatures of the
 * page's own files. Seen on public portals and blogs, 2008-2026.
 */
export const siteFooterMarks: readonly string[] = [
  'Bản dịch này thuộc',
  'Các tin khác',
  'Chia sẻ',
  'Dữ liệu đang được cập nhật',
  'File đính kèm',
  'Hits:',
  'In bài',
  'Ký bởi:',
  'Liên hệ:',
  'Lượt xem',
  'Nguồn:',
  'Nơi ban hành:',
  'Quay lại',
  'Số lượt',
  'Tải về',
  'Tệp đính kèm',
  'Tin liên quan',
  'Tin mới',
  'Trở về',
  'Văn bản này chưa cập nhật',
  'Văn bản liên quan',
  'more',
];
