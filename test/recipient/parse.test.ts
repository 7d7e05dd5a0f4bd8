import { describe, expect, it } from 'vitest';
import { parseAddressees, parseRecipients } from '../../src/recipient/index.js';

const recipientsOf = (text: string) => {
  const read = parseRecipients(text);
  return read.ok ? read.value : { recipients: [] };
};
const textsOf = (text: string) => recipientsOf(text).recipients.map((r) => r.text);

describe('items of a block', () => {
  it.each([
    ['a line each', 'Nơi nhận:\n- Như trên;\n- Bộ Y tế;\n- Lưu: VT.', ['Như trên', 'Bộ Y tế']],
    ['one table cell', 'Nơi nhận: - Như trên; - Bộ Y tế; - Lưu: VT', ['Như trên', 'Bộ Y tế']],
    ['bullets', '• Như trên;\n• TTg, PTTg Lê A (để báo cáo);\n• Lưu: VT', ['Như trên', 'TTg, PTTg Lê A']],
    ['Markdown marks', '***Nơi nhận:***\n\n – Như trên;  \n\n – Bộ Y tế;', ['Như trên', 'Bộ Y tế']],
    [
      'commas of the Party',
      '- Các tỉnh ủy,\n- Đảng ủy các bộ,\n- Văn phòng,\n- Lưu VPĐU.',
      ['Các tỉnh ủy', 'Đảng ủy các bộ', 'Văn phòng'],
    ],
    [
      'a line that goes on',
      '- VPCP: BTCN,\nPCN Lê A,\ncác Vụ: TH;\n- Bộ Y tế;',
      ['VPCP: BTCN, PCN Lê A, các Vụ: TH', 'Bộ Y tế'],
    ],
    ['a semicolon behind a colon', '- VP UBND tỉnh: LĐVP; TPVX;\n- Lưu: VT', ['VP UBND tỉnh: LĐVP; TPVX']],
    ['a semicolon on a marked line', '- Cục QLCS; Vụ PC (BTC);', ['Cục QLCS; Vụ PC (BTC)']],
    ['semicolons without marks', 'Như trên; Bộ Y tế; Lưu: VT', ['Như trên', 'Bộ Y tế']],
    ['a heading', 'Gửi bản điện tử:\n- Như trên;', ['Như trên']],
    [
      'a heading after the archive line',
      '- Như Điều 3;\n- Lưu: VT, NCC;\nBản điện tử:\n- Giám đốc Sở;',
      ['Như Điều 3', 'Giám đốc Sở'],
    ],
    ['a lost dash', '- Như trên;\nBộ Y tế;\n- Lưu: VT', ['Như trên', 'Bộ Y tế']],
    [
      'places over a mark',
      '- Chủ tịch UBND các tỉnh: Gia Lai,\n- Đắk Lắk;',
      ['Chủ tịch UBND các tỉnh: Gia Lai, - Đắk Lắk'],
    ],
    ['a comma for a semicolon', '- VP: các PCVP,\n- Cổng TTĐT;', ['VP: các PCVP', 'Cổng TTĐT']],
    [
      'the archives as a body',
      '- Cục Văn thư và Lưu trữ nhà nước;\n- Lưu: VT',
      ['Cục Văn thư và Lưu trữ nhà nước'],
    ],
  ])('%s', (_, text, expected) => {
    expect(textsOf(text)).toEqual(expected);
  });

  it('has no result without a name', () => {
    expect(parseRecipients(' \n- ;')).toMatchObject({ ok: false, issues: [{ code: 'recipient-empty' }] });
    expect(parseAddressees('Kính gửi: ………')).toMatchObject({ ok: false });
  });
});

describe('purposes', () => {
  it.each([
    ['- Bộ Y tế (b/c);', 'Bộ Y tế', 'b/c', 'bao-cao'],
    ['- Bộ trưởng (để báo cáo);', 'Bộ trưởng', 'để báo cáo', 'bao-cao'],
    ['- Thường trực Thành ủy; (để b/c)', 'Thường trực Thành ủy', 'để b/c', 'bao-cao'],
    ['- UBND các phường;\n(để ph/h th/h)', 'UBND các phường', 'để ph/h th/h', 'phoi-hop'],
    ['- Các Thứ trưởng *(để chỉ đạo);*', 'Các Thứ trưởng', 'để chỉ đạo', 'chi-dao'],
    ['- Phó TCTr Lê A để b/c;', 'Phó TCTr Lê A', 'để b/c', 'bao-cao'],
    [
      '- Tổng cục Hải quan (để biết và phối hợp t/h);',
      'Tổng cục Hải quan',
      'để biết và phối hợp t/h',
      'biet',
    ],
    ['- Các PCVP (đ/b);', 'Các PCVP', 'đ/b', 'biet'],
    ['- Sở A (để lưu tâm);', 'Sở A', 'để lưu tâm', 'luu'],
    ['- Sở A (để dùng);', 'Sở A', 'để dùng', undefined],
  ])('%s', (text, name, purposeText, purpose) => {
    expect(recipientsOf(text).recipients[0]).toMatchObject({ text: name, purposeText });
    expect(recipientsOf(text).recipients[0]?.purpose).toBe(purpose);
  });

  it.each([
    '- Vụ PC (BTC);',
    '- Văn phòng Chính phủ (Cục KSTTHC);',
    '- PCVP (đ/c Thiền);',
    '- Bộ Nội vụ (03);',
  ])('a bracket that names a body is none: %s', (text) => {
    expect(recipientsOf(text).recipients[0]?.purposeText).toBeUndefined();
    expect(recipientsOf(text).recipients[0]?.text).toBe(text.slice(2, -1));
  });
});

describe('archive lines', () => {
  it.each([
    ['Lưu: VT.', ['VT'], undefined, undefined],
    ['Lưu: VT, KGVX (3b) vt.', ['VT', 'KGVX'], 3, 'vt'],
    ['Lưu: VT,TH. TT.', ['VT', 'TH'], undefined, 'TT'],
    ['Lưu: VT, NCTH.HH', ['VT', 'NCTH'], undefined, 'HH'],
    ['Lưu: VT, VX_(TT).', ['VT', 'VX'], undefined, 'TT'],
    ['Lưu: Văn thư, KGVX(3b),đdt.', ['Văn thư', 'KGVX'], 3, 'đdt'],
    ['Lưu: VT, (VX/KN).', ['VT', 'VX'], undefined, 'KN'],
    ['Lưu: VT, PVHCC (B_04b).', ['VT', 'PVHCC'], 4, undefined],
    ['Lưu: VT, TCT (VT, PC, TTr 3b)', ['VT', 'TCT', 'PC', 'TTr'], 3, undefined],
    ['Lưu: VT, NN (3), Huệ. 15', ['VT', 'NN'], 3, 'Huệ'],
    ['Lưu: VT, Vụ KHTC.', ['VT', 'Vụ KHTC'], undefined, undefined],
    ['Lưu VT, VP, CĐS', ['VT', 'VP', 'CĐS'], undefined, undefined],
    ['Lưu Văn phòng Trung ương Đảng.', ['Văn phòng Trung ương Đảng'], undefined, undefined],
    ['Lưu: VT, NC.\nHuy (23 bản)', ['VT', 'NC'], 23, undefined],
  ])('%s', (line, units, copies, initials) => {
    const { archive } = recipientsOf(`- Như trên;\n- ${line}`);
    expect(archive?.units.slice(0, units.length)).toEqual(units);
    expect(archive?.copies).toBe(copies);
    if (initials !== undefined) expect(archive?.initials).toBe(initials);
  });
});

describe('what a line names', () => {
  it.each([
    ['Như trên', { sameAs: 'addressees' }],
    ['Như Điều 3', { sameAs: '3' }],
    ['Bộ NN&PTNT', { body: { text: 'Bộ NN&PTNT', name: 'Bộ Nông nghiệp và Phát triển nông thôn' } }],
    ['TT Nguyễn Thị Hà', { role: 'TT Nguyễn Thị Hà' }],
    ['CT, các PCT UBND tỉnh', { role: 'CT, các PCT UBND tỉnh' }],
    ['UBND các xã, phường', { group: 'UBND các xã, phường' }],
    ['Sở, ban, ngành tỉnh', { group: 'Sở, ban, ngành tỉnh' }],
  ])('%s', (line, expected) => {
    expect(recipientsOf(`- ${line};`).recipients[0]).toEqual({ text: line, ...expected });
  });

  it('elliptic lists leave out the word of their head', () => {
    const [ministries] = recipientsOf('- Các Bộ: NG, CA, Văn hóa, Thể thao và Du lịch;').recipients;
    expect(ministries?.group).toBe('Các Bộ');
    expect(ministries?.members?.map((m) => m.body?.name)).toEqual([
      'Bộ Ngoại giao',
      'Bộ Công an',
      'Bộ Văn hóa, Thể thao và Du lịch',
    ]);
  });

  it('an inner colon shares its word, one level deep', () => {
    const [office] = recipientsOf('- VPCP: BTCN, PCN Lê A, các Vụ: TH, PL;').recipients;
    expect(office?.members?.map((m) => m.text)).toEqual(['BTCN', 'PCN Lê A', 'TH', 'PL']);
  });
});

describe('addressees', () => {
  it.each([
    ['Kính gửi: Bộ Y tế.', ['Bộ Y tế']],
    ['Kính gửi:\n- Sở Tài chính; Sở Nội vụ;', ['Sở Tài chính', 'Sở Nội vụ']],
    ['Kính gửi: Đồng chí Bộ trưởng Bộ Y tế.', ['Đồng chí Bộ trưởng Bộ Y tế']],
    ['Kính trình:\n- Bộ Y tế;\n- Bộ Công an.', ['Bộ Y tế', 'Bộ Công an']],
    ['- Bộ Văn hóa, Thể thao và Du lịch;-', ['Bộ Văn hóa, Thể thao và Du lịch']],
  ])('%s', (text, expected) => {
    const read = parseAddressees(text);
    expect(read.ok && read.value.map((a) => a.text)).toEqual(expected);
  });
});
