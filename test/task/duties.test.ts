import { describe, expect, it } from 'vitest';
import type { BodyReference } from '../../src/body/types.js';
import { findTasks } from '../../src/task/find.js';

const nameOf = (body: BodyReference): string => body.text ?? body.name ?? '';
const read = (text: string): string[] =>
  findTasks(text).map(({ value }) => `${value.lead.map(nameOf).join(' | ')}: ${value.text}`);

describe('a heading that announces duties', () => {
  const points =
    '1. Rà soát quy hoạch.\n\n2. Đẩy nhanh tiến độ các dự án.\n\n3. Hạ tầng giao thông của tỉnh.';

  it.each([
    'II. NHIỆM VỤ TRỌNG TÂM',
    'II. MỘT SỐ NHIỆM VỤ, GIẢI PHÁP TRONG THỜI GIAN TỚI',
    'III. Giải pháp thực hiện',
  ])('%s: clauses that begin with a verb are tasks, even of nobody', (heading) => {
    expect(read(`${heading}\n\n${points}`)).toEqual([': Rà soát quy hoạch', ': Đẩy nhanh tiến độ các dự án']);
  });

  it.each(['II. ĐÁNH GIÁ CHUNG', 'II. MỤC TIÊU', 'II. NHIỆM VỤ CHI NGÂN SÁCH', 'II. KIẾN NGHỊ CỦA TỈNH'])(
    '%s announces none',
    (heading) => {
      expect(read(`${heading}\n\n${points}`)).toEqual([]);
    },
  );
});

describe('a list of duties', () => {
  it.each([
    ['Điều 2. Nhiệm vụ của Ban Chỉ đạo:', 'Ban Chỉ đạo'],
    ['Điều 2. Nhiệm vụ, quyền hạn của Ban Chỉ đạo', 'Ban Chỉ đạo'],
    ['Điều 7. Trách nhiệm của Sở Tài chính', 'Sở Tài chính'],
    ['Điều 7. Trách nhiệm của Sở Tài chính trong việc quản lý giá', 'Sở Tài chính'],
    ['Điều 7. Trách nhiệm của đối tượng kiểm kê', 'đối tượng kiểm kê'],
    ['Điều 2. Tổ công tác có các nhiệm vụ, quyền hạn sau đây:', 'Tổ công tác'],
  ])('%s: its points are tasks of %s', (heading, lead) => {
    expect(read(`${heading}\n\n1. Xây dựng đề án.\n\n2. Báo cáo kết quả.`)).toEqual([
      `${lead}: Xây dựng đề án`,
      `${lead}: Báo cáo kết quả`,
    ]);
  });

  it('leaves powers and working rules out', () => {
    const text =
      'Điều 2. Nhiệm vụ, quyền hạn của Ban Chỉ đạo\n\n1. Xây dựng đề án.\n\n2. Được mời dự các cuộc họp.\n\n' +
      '3. Yêu cầu các bộ cung cấp tài liệu.\n\nĐiều 3. Quyền hạn của Ban Chỉ đạo\n\n1. Tổ chức đoàn kiểm tra.\n\n' +
      'Điều 4. Ban Chỉ đạo làm việc theo nguyên tắc tập trung.';
    expect(read(text)).toEqual(['Ban Chỉ đạo: Xây dựng đề án']);
  });

  it('leaves a statement about the body out', () => {
    const text =
      'Điều 6. Trách nhiệm của Bộ Tài chính\n\n1. Bộ Tài chính là cơ quan đầu mối.\n\n2. Tổng hợp báo cáo.';
    expect(read(text)).toEqual(['Bộ Tài chính: Tổng hợp báo cáo']);
  });
});

describe('words that belong to a name', () => {
  it.each([
    [
      'Cấp ủy, chính quyền các cấp, nhất là ở các đô thị lớn, phải đi đầu trong chuyển đổi.',
      'Cấp ủy, chính quyền các cấp: phải đi đầu trong chuyển đổi',
    ],
    [
      'Yêu cầu các doanh nghiệp mới thành lập và hoạt động dưới 12 tháng phải báo cáo.',
      'các doanh nghiệp mới thành lập và hoạt động dưới 12 tháng: phải báo cáo',
    ],
    [
      'Cơ quan chuyên môn, cơ quan hành chính khác, thuộc Ủy ban nhân dân tỉnh xem xét, quyết định.',
      'Cơ quan chuyên môn, cơ quan hành chính khác, thuộc Ủy ban nhân dân tỉnh: xem xét, quyết định',
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });
});
