import { describe, expect, it } from 'vitest';
import type { BodyReference } from '../../src/body/types.js';
import { findTasks } from '../../src/task/find.js';

const nameOf = (body: BodyReference): string => body.text ?? body.name ?? '';

/** Tasks in short: `lead | lead + cooperating: text`. */
function read(text: string): string[] {
  return findTasks(text).map(({ value }) => {
    const others = value.cooperating.length > 0 ? ` + ${value.cooperating.map(nameOf).join(' | ')}` : '';
    return `${value.lead.map(nameOf).join(' | ')}${others}: ${value.text}`;
  });
}

const long = 'xây dựng kè chống sạt lở bờ biển, cải tạo tuyến đường ven sông và khu tái định cư, '.repeat(5);

describe('what stands before the subject', () => {
  it.each([
    [
      'a case with a colon, below a heading',
      '2. Trưởng Thuế các tỉnh có trách nhiệm:\n- Đối với hồ sơ đã nộp: Cơ quan thuế địa phương kịp thời giải quyết.',
      ['Cơ quan thuế địa phương: kịp thời giải quyết'],
    ],
    [
      'another case',
      '3. Trường hợp phát sinh vướng mắc: Bộ Tài chính chủ trì giải quyết.',
      ['Bộ Tài chính: chủ trì giải quyết'],
    ],
    [
      'a long topic',
      `2. Về ${long}: giao Bộ Tài chính chủ trì phối hợp với Bộ Xây dựng xem xét, xử lý.`,
      ['Bộ Tài chính + Bộ Xây dựng: xem xét, xử lý'],
    ],
    [
      'a topic with two colons',
      '3. Về tổ chức bộ máy: tăng số lượng phó trưởng phòng của cấp xã: giao Bộ Nội vụ nghiên cứu, báo cáo.',
      ['Bộ Nội vụ: nghiên cứu, báo cáo'],
    ],
    [
      'a preface',
      '1. Đây là nhiệm vụ cấp bách, Thủ tướng Chính phủ đề nghị các bộ, ngành khẩn trương rà soát.',
      ['các bộ, ngành: khẩn trương rà soát'],
    ],
    [
      'any topic of a numbered clause',
      '1. Kiến nghị của xã về bố trí vốn: giao Sở Tài chính tham mưu.',
      ['Sở Tài chính: tham mưu'],
    ],
    ['what was asked before', 'Tại Công văn số 5/BYT-KH, Bộ Y tế có ý kiến: đề nghị Sở Y tế rà soát.', []],
    ['a preface that orders nothing', '1. Đây là nhiệm vụ cấp bách, các bộ, ngành phối hợp chặt chẽ.', []],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('a case goes on with the item above it where its sentence has a deadline', () => {
    const text =
      '2. Bộ Tài chính xem xét, xử lý. Đối với nội dung vượt thẩm quyền, đề xuất phương án trước ngày 25/12/2025.';
    expect(read(text)).toEqual([
      'Bộ Tài chính: xem xét, xử lý',
      'Bộ Tài chính: Đối với nội dung vượt thẩm quyền, đề xuất phương án trước ngày 25/12/2025',
    ]);
  });

  it('a case in a title is no clause', () => {
    const text = 'Yêu cầu Sở Y tế:\n1. Rà soát.\n2. Đối với tập thể lãnh đạo, quản lý cơ quan\na) Báo cáo.';
    expect(read(text)).toEqual(['Sở Y tế: Rà soát', 'Sở Y tế: Báo cáo']);
  });
});

describe('what the issuer decides', () => {
  const addressees = [{ text: 'các sở, ban, ngành', name: 'các sở, ban, ngành' }];
  const readFor = (text: string): string[] =>
    findTasks(text, { addressees }).map(
      ({ value }) => `${value.lead.map(nameOf).join(' | ')}: ${value.text}`,
    );

  it('is no task of those to whom it is written, but what it orders then is one', () => {
    const text =
      'UBND tỉnh chỉ đạo như sau:\n1. Chấp thuận đề nghị của Sở Y tế tại Tờ trình số 12/TTr-SYT.\n' +
      '2. Thống nhất chủ trương; giao Sở Tài chính bố trí kinh phí.\n3. Cho phép Công ty A lập dự án.\n' +
      '4. Thống nhất đầu mối tiếp nhận.\n5. Rà soát danh mục.';
    expect(readFor(text)).toEqual([
      'Sở Tài chính: bố trí kinh phí',
      'các sở, ban, ngành: Thống nhất đầu mối tiếp nhận',
      'các sở, ban, ngành: Rà soát danh mục',
    ]);
  });

  it('is a task where a body is named that is to decide', () => {
    expect(readFor('1. Sở Xây dựng:\n- Phê duyệt quy hoạch, giao các đơn vị công bố.')).toEqual([
      'Sở Xây dựng: Phê duyệt quy hoạch, giao các đơn vị công bố',
    ]);
  });
});
