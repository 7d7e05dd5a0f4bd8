import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findProvisions } from '../../src/provision/find.js';
import { cleanText } from '../../src/text/normalize.js';
import { readRealDocuments, hasShared } from '../support/shared.js';

/** Ids and labels in one line: `1[Điều 1.] 1.1[a)]`. */
function outline(text: string): string {
  return findProvisions(text)
    .map(({ value }) => `${value.id}[${value.label ?? ''}]`)
    .join(' ');
}

describe('labels', () => {
  it.each([
    [
      'articles, clauses and points',
      'Điều 1. Phạm vi\n1. Một.\na) Hai;\nb) Ba.\nĐiều 2. Hiệu lực.',
      '1[Điều 1.] 1.1[1.] 1.1.1[a)] 1.1.2[b)] 2[Điều 2.]',
    ],
    [
      'parts over numbers over dashes',
      'II. NỘI DUNG\n1. Sở Y tế:\n- Rà soát;\n+ Chi tiết;\n- Báo cáo.',
      '1[II.] 1.1[1.] 1.1.1[-] 1.1.1.1[+] 1.1.2[-]',
    ],
    [
      'numbers with several parts',
      '1. Một\n1.1. Một một.\n1.2 Hai hai.\n2. Hai.',
      '1[1.] 1.1[1.1.] 1.2[1.2] 2[2.]',
    ],
    ['a lost space', '1.Sở Y tế:\na)Rà soát.\n-Báo cáo.', '1[1.] 1.1[a)] 1.1.1[-]'],
    ['đ among the letters', 'a) Một.\nđ) Hai.\ne) Ba.', '1[a)] 2[đ)] 3[e)]'],
    ['numbers in brackets', '1. Lưu ý:\n(1) Một.\n(2) Hai.', '1[1.] 1.1[(1)] 1.2[(2)]'],
    ['slashes and hyphens', '1/ Một.\n2- Hai.', '1[1/] 2[2-]'],
    ['marks in bold', '**1. Sở Y tế**\n\n**a)** Rà soát.', '1[1.] 1.1[a)]'],
    ['a label over a line break', '**Điều\n3. Hiệu lực**\n\n1. Một.', '1[Điều 3.] 1.1[1.]'],
  ])('%s', (_, text, expected) => {
    expect(outline(text)).toBe(expected);
  });

  it.each([
    ['a date', 'Báo cáo trước ngày\n20. Sau đó gửi Sở Y tế.'],
    ['a reference', 'Theo quy định tại khoản\n2. Điều này áp dụng cho mọi cơ quan.'],
    ['years', 'Giai đoạn 2025\n- 2026 thực hiện theo kế hoạch.'],
    ['an amount', '1.500 tỷ đồng được phân bổ.'],
    ['a day and month', '30/4 là ngày nghỉ lễ.'],
    ['V/v', 'V/v rà soát thủ tục hành chính'],
  ])('%s is no label', (_, text) => {
    expect(findProvisions(text).map(({ value }) => value.label)).toEqual([undefined]);
  });
});

describe('wrapped lines', () => {
  const wrapped = [
    '1. Bộ Tài chính chủ trì, phối hợp với các',
    'bộ, cơ quan liên quan rà soát dự toán chi thường xuyên của các đơn vị trực thuộc',
    'và báo cáo kết quả.',
    '2. Bộ Y tế chỉ đạo các bệnh viện',
    'bảo đảm thuốc, vật tư cho công tác khám bệnh, chữa bệnh trong thời gian tới theo',
    'quy định.',
    'Văn phòng thông báo để các cơ quan biết.',
  ].join('\n');

  it('joins them, and ends a paragraph where the next word would have fitted', () => {
    expect(findProvisions(wrapped).map(({ value }) => value.text)).toEqual([
      'Bộ Tài chính chủ trì, phối hợp với các bộ, cơ quan liên quan rà soát dự toán chi thường xuyên của các đơn vị trực thuộc và báo cáo kết quả.',
      'Bộ Y tế chỉ đạo các bệnh viện bảo đảm thuốc, vật tư cho công tác khám bệnh, chữa bệnh trong thời gian tới theo quy định.',
      'Văn phòng thông báo để các cơ quan biết.',
    ]);
  });

  it('goes on over a page break in lower case', () => {
    expect(outline('1. Rà soát, thông tin,\n\nhướng dẫn các đơn vị.\n\n2. Báo cáo.')).toBe('1[1.] 2[2.]');
  });

  it('joins the head of a name with the rest', () => {
    expect(
      findProvisions('2. Sở\nKhoa học và Công nghệ\na) Rà soát.').map(({ value }) => value.heading),
    ).toEqual(['Sở Khoa học và Công nghệ', undefined]);
  });

  it('keeps a title in capitals apart from the sentence below it', () => {
    expect(
      findProvisions('CHỦ TỊCH ỦY BAN NHÂN DÂN\nCăn cứ Luật Tổ chức chính quyền địa phương;'),
    ).toHaveLength(2);
  });

  it('leaves the heads of pages out', () => {
    expect(
      outline(
        '1. Một.\n \n6\nCÔNG BÁO/Số 12 + 13/Ngày 01-02-2025\n \n2. Hai.\n\nCÔNG BÁO/Số 14/Ngày 02-02-2025\n7\n3. Ba.',
      ),
    ).toBe('1[1.] 2[2.] 3[3.]');
  });

  it('leaves footnotes and ruled lines out', () => {
    expect(outline('1. Một.\n-----\n¹ Chú thích.\n2. Hai.')).toBe('1[1.] 2[2.]');
  });
});

describe('tables', () => {
  it('takes a cell that holds a list apart', () => {
    expect(findProvisions('| Việc: | - Rà soát; - Báo cáo |').map(({ value }) => value.text)).toEqual([
      'Việc:',
      'Rà soát;',
      'Báo cáo',
    ]);
  });
});

describe('places', () => {
  it('puts an announced paragraph under its heading and the last one of the body at the top', () => {
    const text =
      '1. Sở Y tế\n\nRà soát.\n\nBáo cáo.\n\n2. Công an tỉnh\n\nBảo đảm trật tự.\n\nYêu cầu thực hiện./.';
    expect(outline(text)).toBe('1[1.] 1.1[] 1.2[] 2[2.] 2.1[] 3[]');
  });

  it.each([
    ['between two bullets', '1. A:\n- Một.\n\nThêm.\n\n- Hai.', '1[1.] 1.1[-] 1.1.1[] 1.2[-]'],
    [
      'between two points, one with bullets',
      '1. A:\na) Một:\n- Hai.\n\nThêm.\n\nb) Ba.',
      '1[1.] 1.1[a)] 1.1.1[-] 1.1.2[] 1.2[b)]',
    ],
    [
      'with a title that stood between others',
      '1. A:\n- Một.\n\nThời hạn xong: mai.\n\n- Hai.\n\nThời gian xong: kia.\n\n2. B.',
      '1[1.] 1.1[-] 1.1.1[] 1.2[-] 1.2.1[] 2[2.]',
    ],
    ['not after the last bullet', '1. A:\n- Một.\n- Hai.\n\nThêm.', '1[1.] 1.1[-] 1.2[-] 1.3[]'],
    ['not where it announces', '1. A:\n- Một.\n\nThêm:\n\n- Hai.', '1[1.] 1.1[-] 1.2[] 1.2.1[-]'],
    ['not where a list begins', '1. A:\nb) Một.\n\nThêm.\n\na) Hai.', '1[1.] 1.1[b)] 1.2[] 1.3[a)]'],
    ['not a heading', '1. A:\n- Một.\n\nSở Y tế\n\n- Hai.', '1[1.] 1.1[-] 1.2[] 1.3[-]'],
  ])('puts a sentence under the item that it follows: %s', (_, text, expected) => {
    expect(outline(text)).toBe(expected);
  });

  it('gives every parent before its children', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom('Điều 1. A\n', '1. B.\n', 'a) C;\n', '- D:\n', '+ E.\n', 'G.\n\n', 'I. H\n'),
        ),
        (lines) => {
          const seen = new Set<string>();
          for (const { value } of findProvisions(lines.join(''))) {
            if (value.parent !== undefined) expect(seen).toContain(value.parent);
            expect(seen).not.toContain(value.id);
            seen.add(value.id);
          }
        },
      ),
      { numRuns: 100 },
    );
  });

  it('gives n times the provisions for n copies', () => {
    const text = 'Điều 1. Trách nhiệm\n1. Sở Y tế:\na) Rà soát;\nb) Báo cáo.\n2. Sở Nội vụ hướng dẫn.\n\n';
    const one = findProvisions(text).length;
    for (const n of [2, 7, 30]) expect(findProvisions(text.repeat(n))).toHaveLength(one * n);
  });
});

describe('spans', () => {
  const text = '**1. Sở Y tế**\n\n- Rà soát danh mục;\n- Báo cáo.';

  it.each([
    ['NFC', text],
    ['NFD', text.normalize('NFD')],
    ['CRLF', text.replace(/\n/gu, '\r\n')],
  ])('are exact in %s', (_, source) => {
    for (const found of findProvisions(source)) {
      expect(source.slice(found.span.start, found.span.end)).toBe(found.text);
      const label = found.spans?.['/label'];
      expect(label && cleanText(source.slice(label.start, label.end))).toBe(found.value.label);
      expect(cleanText(found.text).endsWith(found.value.text)).toBe(true);
    }
  });

  it('never throws and stays inside the text', () => {
    const pieces = fc.constantFrom(
      'Điều 1.',
      '1.',
      'a)',
      '-',
      '+',
      '|',
      '\n',
      '\n\n',
      ' ',
      'Sở Y tế',
      'rà soát',
      ';',
      ':',
      './.',
      '¹',
      'V/v',
      '(i)',
      'Ủy',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const source = parts.join('');
        for (const { span, text: slice } of findProvisions(source))
          expect(source.slice(span.start, span.end)).toBe(slice);
      }),
      { numRuns: 200 },
    );
  });
});

it('ends the usual headings of articles with their line', () => {
  const spaced = 'Căn cứ Luật;\n\nCăn cứ Nghị định;\n\nXét đề nghị;\n\nTheo tờ trình;\n\n';
  const texts = (article: string): string[] =>
    findProvisions(spaced + article)
      .slice(4)
      .map(({ value }) => value.text);
  expect(texts('Điều 5. Tổ chức thực hiện\nGiám đốc Sở Công Thương thi hành.')).toEqual([
    'Tổ chức thực hiện',
    'Giám đốc Sở Công Thương thi hành.',
  ]);
  expect(texts('Điều 5. Chánh\nVăn phòng thi hành.')).toEqual(['Chánh Văn phòng thi hành.']);
  expect(texts('Điều 5. Tổ chức thực hiện\ncác nội dung sau.')).toEqual([
    'Tổ chức thực hiện các nội dung sau.',
  ]);
});

describe.skipIf(!hasShared)('real documents', () => {
  it('lose no word of the paragraphs and keep exact spans', () => {
    for (const { id, text } of readRealDocuments()) {
      const found = findProvisions(text);
      expect(found.length, id).toBeGreaterThan(3);
      let end = 0;
      for (const { span, text: slice } of found) {
        expect(span.start, id).toBeGreaterThanOrEqual(end);
        expect(text.slice(span.start, span.end), id).toBe(slice);
        end = span.end;
      }
    }
  });
});
