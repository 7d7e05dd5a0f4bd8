import { describe, expect, it } from 'vitest';
import { expandBodyName, restoreBodyCase } from '../../src/body/expand.js';
import { nameKey } from '../../src/body/key.js';
import { parseBodyName } from '../../src/body/parse.js';
import { qualifyBodyName } from '../../src/body/qualify.js';

describe('expandBodyName', () => {
  it.each([
    ['UBND TP. Bắc Kạn', 'Ủy ban nhân dân thành phố Bắc Kạn'],
    ['UBND TP.HCM', 'Ủy ban nhân dân thành phố Hồ Chí Minh'],
    ['UBND tp Vinh', 'Ủy ban nhân dân thành phố Vinh'],
    ['Uỷ ban nhân dân tỉnh Hoà Bình', 'Ủy ban nhân dân tỉnh Hòa Bình'],
    ['SỞ GD&ĐT TỈNH HOÀ BÌNH', 'Sở Giáo dục và Đào tạo tỉnh Hòa Bình'],
    ['Các Bộ: TP, KH&CN, TN&MT', 'Các Bộ: Tư pháp, Khoa học và Công nghệ, Tài nguyên và Môi trường'],
    ['Bộ LĐ-TB&XH', 'Bộ Lao động - Thương binh và Xã hội'],
    ['TT. HĐND tỉnh', 'Thường trực Hội đồng nhân dân tỉnh'],
    ['TTg CP', 'Thủ tướng Chính phủ'],
    ['UB MTTQ VN TP', 'Ủy ban Mặt trận Tổ quốc Việt Nam thành phố'],
    ['VP UBĐT', 'VP UBĐT'],
    ['Quý', 'Quý'],
    ['thuỷ', 'thủy'],
  ])('writes "%s" as "%s"', (text, name) => {
    expect(expandBodyName(text)).toBe(name);
  });

  it('leaves a full name as it is', () => {
    for (const name of ['Bộ Văn hóa, Thể thao và Du lịch', 'Ủy ban nhân dân thành phố Hà Nội', 'Ban Bí thư'])
      expect(expandBodyName(name)).toBe(name);
  });
});

describe('restoreBodyCase', () => {
  it.each([
    ['ỦY BAN NHÂN DÂN\nTHÀNH PHỐ HÀ NỘI', 'Ủy ban nhân dân thành phố Hà Nội'],
    ['BỘ VĂN HÓA, THỂ THAO VÀ DU LỊCH', 'Bộ Văn hóa, Thể thao và Du lịch'],
    ['TRUNG TÂM KIỂM SOÁT BỆNH TẬT', 'Trung tâm Kiểm soát bệnh tật'],
    ['UBND HUYỆN CHỢ ĐỒN', 'UBND huyện Chợ Đồn'],
    ['CÔNG TY TNHH MTV HOA SEN', 'Công ty TNHH MTV Hoa Sen'],
    ['ỦY BAN NHÂN DÂN TỈNH BÀ RỊA - VŨNG TÀU', 'Ủy ban nhân dân tỉnh Bà Rịa - Vũng Tàu'],
  ])('writes "%s" as "%s"', (text, name) => {
    expect(restoreBodyCase(text)).toBe(name);
  });
});

describe('qualifyBodyName', () => {
  it.each([
    ['SỞ Y TẾ', 'UBND TỈNH CAO BẰNG', 'Sở Y tế tỉnh Cao Bằng'],
    ['BAN TUYÊN GIÁO', 'TỈNH ỦY CAO BẰNG', 'Ban Tuyên giáo Tỉnh ủy Cao Bằng'],
    ['PHÒNG Y TẾ', 'UBND HUYỆN CHỢ ĐỒN', 'Phòng Y tế huyện Chợ Đồn'],
    ['CỤC THUẾ', 'BỘ TÀI CHÍNH', 'Cục Thuế'],
    ['HUYỆN ỦY CHỢ ĐỒN', 'TỈNH ỦY BẮC KẠN', 'Huyện ủy Chợ Đồn'],
    ['VĂN PHÒNG', 'BAN CHẤP HÀNH TRUNG ƯƠNG', 'Văn phòng Trung ương Đảng'],
    ['BAN TUYÊN GIÁO VÀ DÂN VẬN', 'BAN CHẤP HÀNH TRUNG ƯƠNG', 'Ban Tuyên giáo và Dân vận Trung ương'],
    [
      'BAN THƯỜNG TRỰC',
      'ỦY BAN MTTQ VIỆT NAM TỈNH BẮC KẠN',
      'Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Bắc Kạn',
    ],
    ['BAN CHẤP HÀNH TRUNG ƯƠNG', 'HỘI NÔNG DÂN VIỆT NAM', 'Ban Chấp hành Trung ương Hội Nông dân Việt Nam'],
    ['VĂN PHÒNG', 'UBND TỈNH CAO BẰNG', 'Văn phòng Ủy ban nhân dân tỉnh Cao Bằng'],
    ['SỞ Y TẾ TỈNH BẮC KẠN', 'UBND TỈNH BẮC KẠN', 'Sở Y tế tỉnh Bắc Kạn'],
  ])('"%s" under "%s" is "%s"', (name, parent, full) => {
    expect(qualifyBodyName(name, parent)).toBe(full);
  });

  it('needs no parent', () => {
    expect(qualifyBodyName('SỞ Y TẾ', undefined)).toBe('Sở Y tế');
  });
});

describe('parseBodyName', () => {
  it('reads the lines of a letterhead, the lower body first', () => {
    expect(parseBodyName('UBND TỈNH CAO BẰNG\nSỞ Y TẾ\n-------')).toEqual({
      ok: true,
      value: {
        text: 'UBND TỈNH CAO BẰNG SỞ Y TẾ',
        name: 'Sở Y tế tỉnh Cao Bằng',
        parent: 'Ủy ban nhân dân tỉnh Cao Bằng',
        kind: 'department',
        level: 'province',
      },
      issues: [],
    });
  });

  it.each([
    ['Uỷ ban', 'Ủy ban', ['body-name-unknown']],
    ['Cơ quan lạ quá', 'Cơ quan lạ quá', ['body-name-unknown']],
    ['Bộ Y tế (b/c)', 'Bộ Y tế', ['body-name-rest']],
    ['các Bộ: NG, CA, QP', 'các Bộ: Ngoại giao, Công an, Quốc phòng', []],
    ['Thường trực Tỉnh ủy', 'Thường trực Tỉnh ủy', []],
    ['ĐẢNG BỘ TỈNH BẮC KẠN\nHUYỆN ỦY CHỢ ĐỒN', 'Huyện ủy Chợ Đồn', []],
    ['THÀNH ỦY HÀ NỘI\nVĂN PHÒNG', 'Văn phòng Thành ủy Hà Nội', []],
    ['- UBND các xã, phường;', 'Ủy ban nhân dân các xã, phường', []],
  ])('reads "%s"', (text, name, codes) => {
    const read = parseBodyName(text);
    expect(read.ok && read.value.name).toBe(name);
    expect(read.issues.map((issue) => issue.code)).toEqual(codes);
  });

  it("marks what follows the name in the caller's own text", () => {
    const text = '**Bộ Y tế** (b/c)';
    const [issue] = parseBodyName(text).issues;
    expect(text.slice(issue?.span?.start, issue?.span?.end)).toBe('b/c)');
  });

  it.each(['', '  ', '---', '…'])('is not ok for "%s"', (text) => {
    const read = parseBodyName(text);
    expect(read.ok).toBe(false);
    expect(read.issues.map((issue) => issue.code)).toEqual(['body-empty']);
  });
});

describe('nameKey', () => {
  it('folds tone position, i and y, letter case and marks', () => {
    expect(nameKey('Uỷ ban nhân dân tỉnh Hoà Bình')).toBe(nameKey('ỦY BAN NHÂN DÂN TỈNH HÒA BÌNH'));
    expect(nameKey('Kỹ thuật')).toBe(nameKey('Kĩ thuật'));
    expect(nameKey('Lao động - Thương binh & Xã hội')).toBe(nameKey('Lao động, Thương binh và Xã hội'));
  });

  it('keeps different words apart', () => {
    expect(nameKey('TU')).not.toBe(nameKey('TƯ'));
    expect(nameKey('Hạ Long')).not.toBe(nameKey('Hà Long'));
    expect(nameKey('Bắc Kạn')).not.toBe(nameKey('Bắc Cạn'));
  });
});
