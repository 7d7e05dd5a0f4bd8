import { describe, expect, it } from 'vitest';
import { findTasks } from '../../src/task/find.js';
import type { BodyReference } from '../../src/body/types.js';

const nameOf = (body: BodyReference): string => body.text ?? body.name ?? '';

/** Tasks in short: `lead | lead + cooperating: text`. */
function read(text: string): string[] {
  return findTasks(text).map(({ value }) => {
    const others = value.cooperating.length > 0 ? ` + ${value.cooperating.map(nameOf).join(' | ')}` : '';
    return `${value.lead.map(nameOf).join(' | ')}${others}: ${value.text}`;
  });
}

describe('a name that breaks its line at a hyphen', () => {
  it.each([
    [
      'before it',
      '1. Sở Lao động\n- Thương binh và Xã hội rà soát hồ sơ.',
      ['Sở Lao động - Thương binh và Xã hội: rà soát hồ sơ'],
    ],
    [
      'after it',
      '1. Sở Lao động -\nThương binh và Xã hội rà soát hồ sơ.',
      ['Sở Lao động - Thương binh và Xã hội: rà soát hồ sơ'],
    ],
    [
      'among those who cooperate',
      '2. Sở Y tế chủ trì, phối hợp với Sở Lao động\n- Thương binh và Xã hội, Công an tỉnh rà soát hồ sơ.',
      ['Sở Y tế + Sở Lao động - Thương binh và Xã hội | Công an tỉnh: rà soát hồ sơ'],
    ],
    [
      'a name of its own',
      'Giao Tập đoàn Công nghiệp\n- Viễn thông Quân đội phủ sóng các thôn.',
      ['Tập đoàn Công nghiệp - Viễn thông Quân đội: phủ sóng các thôn'],
    ],
    [
      'a province',
      '1. UBND tỉnh Bà Rịa\n- Vũng Tàu rà soát quy hoạch.',
      ['UBND tỉnh Bà Rịa - Vũng Tàu: rà soát quy hoạch'],
    ],
    [
      'no name: a list under a heading',
      '2. Công an tỉnh, Sở Văn hóa\n- Tổ chức tuyên truyền;\n- Thông tin kịp thời.',
      ['Công an tỉnh | Sở Văn hóa: Tổ chức tuyên truyền', 'Công an tỉnh | Sở Văn hóa: Thông tin kịp thời'],
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('members of a group that share its noun', () => {
  it.each([
    [
      'groups of companies',
      'Đề nghị các Tập\nđoàn: Bưu chính Viễn thông Việt Nam, Công nghiệp - Viễn thông Quân đội tiếp tục phủ sóng.',
      [
        'Tập đoàn Bưu chính Viễn thông Việt Nam | Tập đoàn Công nghiệp - Viễn thông Quân đội: tiếp tục phủ sóng',
      ],
    ],
    [
      'divisions, one of two fields',
      '1. Giao các phòng: Kinh tế, Văn hóa - Xã hội xây dựng kế hoạch.',
      ['Phòng Kinh tế | Phòng Văn hóa - Xã hội: xây dựng kế hoạch'],
    ],
    [
      'the last of several groups',
      'Các bộ, cơ quan liên quan và các Cục: Thuế, Hải quan khẩn trương xử lý kiến nghị.',
      ['Các bộ, cơ quan liên quan | Cục Thuế | Cục Hải quan: khẩn trương xử lý kiến nghị'],
    ],
    [
      'departments over a line',
      '1. Các sở: Tài chính, Nông nghiệp và Môi\ntrường, Y tế phối hợp rà soát.',
      ['Sở Tài chính | Sở Nông nghiệp và Môi trường | Sở Y tế: phối hợp rà soát'],
    ],
    [
      'no members: what the group is to do',
      '1. Các Cục: Rà soát hồ sơ, Tổng hợp báo cáo.',
      ['Các Cục: Rà soát hồ sơ, Tổng hợp báo cáo'],
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('what a heading adds to a name', () => {
  it.each([
    [
      'the part that the body has',
      '1.2. Sở Tài chính - Cơ quan thường trực Ban Chỉ đạo\n\n- Tham mưu kế hoạch kiểm kê.',
      ['Sở Tài chính - Cơ quan thường trực Ban Chỉ đạo: Tham mưu kế hoạch kiểm kê'],
    ],
    [
      'those whom a group is made of',
      '2. Các cơ quan quản lý ngành (gồm các Sở: Xây dựng, Y tế)\n\n- Cử công chức tham gia.',
      ['Các cơ quan quản lý ngành (gồm các Sở: Xây dựng, Y tế): Cử công chức tham gia'],
    ],
    [
      'no other parenthesis',
      '2. Các cơ quan quản lý ngành, lĩnh vực (nếu có) rà soát hồ sơ.',
      ['Các cơ quan quản lý ngành, lĩnh vực: rà soát hồ sơ'],
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('where a name ends', () => {
  it.each([
    [
      'levels of a class',
      '1. Các bệnh viện cấp chuyên\nsâu, cấp cơ bản tập trung khám bệnh.',
      ['Các bệnh viện cấp chuyên sâu, cấp cơ bản: tập trung khám bệnh'],
    ],
    [
      'grades of schools',
      '1. Các trường cấp 1, cấp 2 rà soát cơ sở vật chất.',
      ['Các trường cấp 1, cấp 2: rà soát cơ sở vật chất'],
    ],
    ['no level: a verb', '1. Các đơn vị cấp phép kịp thời.', ['Các đơn vị: cấp phép kịp thời']],
    [
      'what a force does anyway',
      '1. Các bộ, lực lượng quân đội, lực lượng tham gia bảo vệ an ninh trật tự ở cơ sở theo chức năng tập trung hỗ trợ.',
      ['Các bộ, lực lượng quân đội, lực lượng tham gia bảo vệ an ninh trật tự ở cơ sở: tập trung hỗ trợ'],
    ],
    [
      'what providers do anyway',
      '1. Các doanh nghiệp cung cấp dịch vụ viễn thông bảo đảm thông tin liên lạc.',
      ['Các doanh nghiệp cung cấp dịch vụ viễn thông: bảo đảm thông tin liên lạc'],
    ],
    [
      'what they are to do, and how',
      '1. Các đơn vị cung cấp dịch vụ công trực tuyến kịp thời.',
      ['Các đơn vị: cung cấp dịch vụ công trực tuyến kịp thời'],
    ],
    [
      'before what it answers for',
      '1. Mặt trận Tổ quốc, các hội trong phạm vi chức năng, nhiệm vụ của mình và các cơ quan liên quan có trách nhiệm tuyên truyền.',
      ['Mặt trận Tổ quốc | các hội | các cơ quan liên quan: có trách nhiệm tuyên truyền'],
    ],
    [
      'no such verb of other groups',
      '1. Các doanh nghiệp tham gia bình ổn thị trường.',
      ['Các doanh nghiệp: tham gia bình ổn thị trường'],
    ],
    [
      'before "thừa ủy quyền"',
      'Giao Bộ trưởng Bộ Nội vụ thừa ủy quyền Thủ tướng Chính phủ ký báo cáo giải trình.',
      ['Bộ trưởng Bộ Nội vụ: thừa ủy quyền Thủ tướng Chính phủ ký báo cáo giải trình'],
    ],
    [
      'a board of several zones',
      '1. Ban Quản lý các khu công nghệ cao và khu công nghiệp\n\n- Rà soát quy hoạch.',
      ['Ban Quản lý các khu công nghệ cao và khu công nghiệp: Rà soát quy hoạch'],
    ],
    [
      'a board of zones of two kinds',
      '1. Sở Tài chính chủ trì, phối hợp Ban Quản lý Khu kinh tế Dung Quất và các Khu công nghiệp Quảng Ngãi rà soát.',
      ['Sở Tài chính + Ban Quản lý Khu kinh tế Dung Quất và các Khu công nghiệp Quảng Ngãi: rà soát'],
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
