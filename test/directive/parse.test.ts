import { describe, expect, it } from 'vitest';
import { parseDirective } from '../../src/directive/index.js';
import { conclusion, decision, draftLetter, letter, report, tableLetter, telegram } from './fixtures.js';

const read = (text: string) => parseDirective(text).directive;
const codes = (text: string) => parseDirective(text).issues.map((issue) => issue.code);

describe('headers', () => {
  it.each([
    [
      'a letter of a city',
      letter,
      {
        number: '1533/UBND-VX',
        documentType: 'cong-van',
        issuer: 'Ủy ban nhân dân thành phố An Bình',
        place: 'TP. An Bình',
        issuedOn: '2021-08-11',
        subject: 'tăng cường phòng, chống dịch bệnh mùa hè',
      },
    ],
    [
      'a row of a Markdown table',
      tableLetter,
      {
        number: '214/BXD-QLN',
        documentType: 'cong-van',
        issuer: 'Bộ Xây dựng',
        place: 'Hà Nội',
        issuedOn: '2013-10-23',
        subject: 'Hỗ trợ người có công về nhà ở',
      },
    ],
    [
      'a telegram flattened by a portal',
      telegram,
      {
        number: '217/CĐ-TTg',
        documentType: 'cong-dien',
        issuer: 'Thủ tướng Chính phủ',
        place: 'Hà Nội',
        issuedOn: '2025-09-06',
        subject: 'ỨNG PHÓ MƯA LŨ TẠI KHU VỰC TRUNG BỘ',
      },
    ],
    [
      'a conclusion whose title names the issuer',
      conclusion,
      {
        number: '12-KL/TW',
        documentType: 'ket-luan',
        issuer: 'Bộ Chính trị, Ban Bí thư',
        place: 'Hà Nội',
        issuedOn: '2025-11-18',
        subject: 'ĐỊNH HƯỚNG PHÁT TRIỂN ĐÔ THỊ',
      },
    ],
    [
      'a decision with the line of its issuer under the subject',
      decision,
      {
        number: '14/QĐ-BTC',
        documentType: 'quyet-dinh',
        issuer: 'Bộ Tài chính',
        place: 'Hà Nội',
        issuedOn: '2025-12-01',
        subject: 'CÔNG BỐ THỦ TỤC HÀNH CHÍNH',
      },
    ],
  ])('%s', (_, text, expected) => {
    const d = read(text);
    expect({
      number: d.number?.canonical,
      documentType: d.documentType,
      issuer: d.issuer?.name,
      place: d.place,
      issuedOn: d.issuedOn,
      subject: d.subject,
    }).toEqual(expected);
  });

  it('a draft keeps what is there', () => {
    const { directive, issues } = parseDirective(draftLetter);
    expect(directive.number).toMatchObject({ canonical: '/UBND-VX' });
    expect(directive.number?.serial).toBeUndefined();
    expect(directive.issuedOn).toBe('2021-08');
    expect(issues.map((i) => i.code)).toEqual(
      expect.arrayContaining(['directive-number-blank', 'directive-date-blank']),
    );
  });

  it.each([
    [
      'the columns ran together',
      'UBND TỈNH CAO BẰNG CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSỞ Y TẾ Độc lập - Tự do - Hạnh phúc\n',
    ],
    [
      'wide gaps part them',
      'UBND TỈNH CAO BẰNG          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n   SỞ Y TẾ             Độc lập - Tự do - Hạnh phúc\n',
    ],
    [
      'the right column came first',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nUBND TỈNH CAO BẰNG\nSỞ Y TẾ\n',
    ],
    [
      'a page has a heading in capitals',
      'VĂN BẢN\n\nUBND TỈNH CAO BẰNG\nSỞ Y TẾ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n',
    ],
  ])('two bodies where %s', (_, head) => {
    const { issuer, number } = read(
      `${head}Số: 15/SYT-NV\nCao Bằng, ngày 5 tháng 1 năm 2023\nKính gửi: Trung tâm Y tế.\n`,
    );
    expect(issuer).toMatchObject({ name: 'Sở Y tế tỉnh Cao Bằng', parent: 'Ủy ban nhân dân tỉnh Cao Bằng' });
    expect(number?.canonical).toBe('15/SYT-NV');
  });

  it.each([
    ['BỘ TƯ PHÁP', 'Bộ Tư pháp', undefined],
    ['UBND TỈNH CAO BẰNG\nSỞ TƯ PHÁP', 'Sở Tư pháp tỉnh Cao Bằng', 'Ủy ban nhân dân tỉnh Cao Bằng'],
    ['BAN CHẤP HÀNH TRUNG ƯƠNG\nVĂN PHÒNG', 'Văn phòng Trung ương Đảng', 'Ban Chấp hành Trung ương'],
    ['BỘ Y TẾ\nBỘ TÀI CHÍNH', 'Bộ Y tế, Bộ Tài chính', undefined],
    ['BỘ TÀI CHÍNH TỔNG CỤC THUẾ -------', 'Tổng cục Thuế', 'Bộ Tài chính'],
  ])('%j is %s', (head, name, parent) => {
    const { issuer } = read(
      `${head}\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 15/TB-AB\n`,
    );
    expect(issuer).toMatchObject({ name });
    expect(issuer?.parent).toBe(parent);
  });

  it('the gazette repeats the issuer above the letterhead', () => {
    const text = `BỘ NỘI VỤ\n\n\nBỘ NỘI VỤ\n\n${decision.slice(decision.indexOf('CỘNG HÒA'))}`;
    expect(read(text).issuer).toMatchObject({ name: 'Bộ Nội vụ' });
    expect(read(text).issuer?.parent).toBeUndefined();
  });

  it('marks of urgency and secrecy stand on lines of their own', () => {
    expect(read(letter.replace('Kính gửi', 'HỎA TỐC\n\nMẬT\n\nKính gửi'))).toMatchObject({
      urgency: 'hoa-toc',
      secrecy: 'mat',
    });
    expect(read(letter.replace('dịch\n', 'dịch KHẨN\n')).urgency).toBeUndefined();
  });
});

describe('a lost header', () => {
  const lost = (text: string) => text.slice(text.indexOf('Kính gửi'));
  it.each([
    [
      'the office in the signing block',
      telegram.slice(telegram.indexOf('**THỦ TƯỚNG CHÍNH PHỦ điện')),
      'Thủ tướng Chính phủ',
    ],
    ['what the issuer says of itself', lost(tableLetter), 'Bộ Xây dựng'],
    [
      'level and place',
      `Số: 24/UBND-VX\n\nCao Bằng, ngày 27 tháng 9 năm 2022\n\nKính gửi: Sở Y tế.\n\nChủ tịch Ủy ban nhân dân (UBND) tỉnh chỉ đạo như sau:\n\n1. Sở Y tế báo cáo./.`,
      'Ủy ban nhân dân tỉnh Cao Bằng',
    ],
  ])('the issuer from %s', (_, text, name) => {
    const { directive, issues } = parseDirective(text);
    expect(directive.issuer?.name).toBe(name);
    expect(directive.inferred).toContain('issuer.name');
    expect(issues.map((i) => i.code)).toContain('directive-issuer-inferred');
  });

  it('number and date alone are taken from the table of a portal', () => {
    const table =
      '| Số hiệu: | 171/CV-BCĐ |\n|---|---|\n| Loại văn bản: | Công văn |\n| Ngày ban hành: | 21/11/2025 |\n\n';
    const d = read(table + lost(letter));
    expect(d).toMatchObject({ documentType: 'cong-van', number: { canonical: '171/CV-BCĐ' } });
    expect([d.issuedOn, d.place, d.subject]).toEqual(['2025-11-21', undefined, undefined]);
  });
});

describe('parties', () => {
  it('addressees, recipients and archive', () => {
    const d = read(letter);
    expect(d.addressees.map((a) => a.text)).toEqual([
      'Các phòng, ban, ngành, đoàn thể thành phố',
      'UBND các xã, phường',
    ]);
    expect(d.recipients.map((r) => r.text)).toEqual([
      'Như trên',
      'TT. Thành ủy',
      'CT, các PCT UBND thành phố',
    ]);
    expect(d.recipients[1]).toMatchObject({ purpose: 'bao-cao', purposeText: 'b/c' });
    expect(d.archive).toMatchObject({ units: ['VT', 'VX'], initials: 'hlt' });
  });

  it('the list of a telegram goes over lines and gaps', () => {
    expect(read(telegram).addressees.map((a) => a.text)).toEqual([
      'Chủ tịch Ủy ban nhân dân các tỉnh: Hà Tĩnh, Quảng Trị',
      'Các Bộ: Quốc phòng, Công an',
    ]);
  });

  it.each([
    [
      'a full line wraps',
      'Kính gửi: Ủy ban nhân dân các tỉnh, thành phố trực thuộc\nTrung ương\nTriển khai kế hoạch',
      'Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương',
    ],
    ['a short line does not', 'Kính gửi: Ông Trần Văn B\nCục Thuế nhận được đơn của ông', 'Ông Trần Văn B'],
    ['a firm is broken', 'Kính gửi: Công ty TNHH\nAn Bình.\n(Địa chỉ: số 5)', 'Công ty TNHH An Bình'],
  ])('one addressee: %s', (_, text, expected) => {
    const d = read(`Số: 15/BTC-CST\nHà Nội, ngày 5 tháng 1 năm 2023\n${text}`);
    expect(d.addressees.map((a) => a.text)).toEqual([expected]);
  });

  it('a form in an appendix has addressees and recipients of its own', () => {
    const form = `\nPHỤ LỤC II\nMẪU ĐƠN\nKính gửi: Cơ quan cấp phép\n${'Nội dung đơn.\n'.repeat(100)}Nơi nhận:\n- Như trên;\n- Lưu: VT.\n`;
    const d = read(decision.replace(/Nơi nhận:[^]*?\n\n/u, '') + form);
    expect(d.addressees).toEqual([]);
    expect(d.recipients).toEqual([]);
    expect(d.signature?.signer).toBe('Nguyễn Đức Minh');
  });

  it('two columns may be interleaved', () => {
    const text =
      letter.slice(0, letter.indexOf('Nơi nhận')) +
      'Nơi nhận:          TM. ỦY BAN NHÂN DÂN\n- Như trên;          KT. CHỦ TỊCH\n- Sở Y tế;          PHÓ CHỦ TỊCH\n- Lưu: VT.\n\n          Nguyễn Văn An\n';
    const d = read(text);
    expect(d.recipients.map((r) => r.text)).toEqual(['Như trên', 'Sở Y tế']);
    expect(d.archive?.units).toEqual(['VT']);
    expect(d.signature).toEqual({
      authority: ['tm', 'kt'],
      onBehalfOf: 'ỦY BAN NHÂN DÂN',
      position: 'PHÓ CHỦ TỊCH',
      signer: 'Nguyễn Văn An',
    });
  });
});

describe('body and what follows it', () => {
  it('preamble, provisions, closing', () => {
    const d = read(decision);
    expect(d.preamble.map((p) => p.kind)).toEqual(['opening', 'basis', 'basis', 'opening']);
    expect(d.provisions.map((p) => p.label)).toEqual(['Điều 1.', 'Điều 2.', 'Điều 3.']);
    expect(read(letter).closing).toEqual(['Với nội dung trên, các cơ quan, đơn vị triển khai thực hiện./.']);
  });

  it('an attached plan gives tasks, under ids of its own', () => {
    const plan =
      '\n\nKẾ HOẠCH\nTRIỂN KHAI LUẬT\n(Ban hành kèm theo Quyết định số 14/QĐ-BTC)\n\n1. Cục Quản lý giá chủ trì, phối hợp với Vụ Pháp chế rà soát văn bản trước ngày 15/01/2026.\n\n2. Vụ Pháp chế tổng hợp, báo cáo Bộ trưởng.\n';
    const { directive: d } = parseDirective(decision + plan);
    const attached = d.tasks.filter((t) => t.id.startsWith('PL1.'));
    expect(attached.map((t) => t.lead[0]?.text)).toEqual(['Cục Quản lý giá', 'Vụ Pháp chế']);
    expect(attached.every((t) => t.provision === undefined)).toBe(true);
    expect(new Set(d.tasks.map((t) => t.id)).size).toBe(d.tasks.length);
  });

  it('"Như Điều 3" points to the provision', () => {
    const d = read(decision);
    const id = d.recipients[0]?.sameAs;
    expect(d.provisions.find((p) => p.id === id)?.label).toBe('Điều 3.');
  });

  it('first day of effect, footnote and appendix', () => {
    const d = read(decision);
    expect(d.effectiveOn).toBe('2026-01-01');
    expect(d.footnotes).toEqual([{ mark: '1', text: 'Đã đăng trên Cổng thông tin.' }]);
    expect(d.appendices).toMatchObject([{ label: 'I', title: 'DANH MỤC THỦ TỤC' }]);
  });

  it('"từ ngày ký" is the day of issue, deduced', () => {
    const d = read(decision.replace('kể từ ngày 01 tháng 01 năm 2026', 'kể từ ngày ký'));
    expect(d.effectiveOn).toBe('2025-12-01');
    expect(d.inferred).toContain('effectiveOn');
  });

  it("a page's own text is set aside", () => {
    const { directive, issues } = parseDirective(`Tin mới: hướng dẫn nhà ở\n\n${letter}\n\nTin liên quan\n`);
    expect(directive.other.map((o) => o.kind)).toEqual(['site-heading', 'site-footer']);
    expect(issues.filter((i) => i.code === 'directive-site-text')).toHaveLength(2);
  });

  it('citations and tasks of the body, with their spans', () => {
    const { directive, spans } = parseDirective(letter);
    expect(directive.citations.map((c) => c.number?.canonical)).toEqual(['507/UBND-VX']);
    expect(directive.tasks.length).toBeGreaterThanOrEqual(2);
    expect(spans['/citations/0/number']).toBeDefined();
    expect(spans['/tasks/0']).toBeDefined();
  });
});

describe('what is no directive', () => {
  it('a report has no header of its own', () => {
    const { directive, issues } = parseDirective(report);
    const { number, documentType, issuer, issuedOn, signature } = directive;
    expect([number, documentType, issuer, issuedOn, signature]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(issues.map((i) => i.code)).toEqual(['directive-not-original']);
    expect(directive.citations.map((c) => c.number?.canonical)).toEqual(['494/TB-VPCP']);
  });

  it.each([
    ['', 'directive-empty'],
    [' \n ', 'directive-empty'],
    ['Hello, world', 'directive-not-original'],
  ])('%j', (text, code) => {
    expect(codes(text)).toEqual([code]);
  });

  it('a form in an article is no document', () => {
    expect(codes('Mẫu đơn xin nghỉ\n\nKính gửi: …………\n\nTôi tên là …')).toEqual(['directive-not-original']);
  });

  it('tells what is missing', () => {
    expect(codes('QUYẾT ĐỊNH\nVề việc khen thưởng\n\nĐiều 1. Khen thưởng.')).toEqual(
      expect.arrayContaining([
        'directive-number-missing',
        'directive-date-missing',
        'directive-signature-missing',
        'directive-issuer-missing',
      ]),
    );
  });
});
