import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/citation/annotate.js';
import { checkCitation, checkCitationForm, fixCitations } from '../../src/citation/check.js';
import { findCitations } from '../../src/citation/find.js';
import { formatCitation } from '../../src/citation/format.js';
import { formatCitationIri } from '../../src/citation/iri.js';
import { parseCitation } from '../../src/citation/parse.js';
import type { Citation } from '../../src/citation/types.js';
import { citationMessages } from '../../src/data/messages/citation.js';
import { citationMessagesEn } from '../../src/data/messages/en/citation.js';

function parse(text: string): Citation {
  const result = parseCitation(text);
  if (!result.ok) throw new Error(text);
  return result.value;
}

describe('formatCitation', () => {
  it.each([
    [
      'nghị định 30/2020/NĐ-CP ngày 5/3/2020 của Chính phủ về công tác văn thư',
      'Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư',
    ],
    [
      'Chỉ thị số 25-CT/TW ngày 25/10/2023 của Ban Bí thư',
      'Chỉ thị số 25-CT/TW, ngày 25/10/2023 của Ban Bí thư',
    ],
    ['Luật Đất đai năm 2024', 'Luật Đất đai năm 2024'],
    [
      'khoản 1, khoản 2 Điều 3 Nghị định số 5/2020/NĐ-CP',
      'khoản 1 Điều 3 và khoản 2 Điều 3 Nghị định số 5/2020/NĐ-CP',
    ],
    [
      'Thông tư số 1/2020/TT-BTC ngày 1/2/2020 của Bộ Tài chính hướng dẫn kế toán',
      'Thông tư số 1/2020/TT-BTC ngày 01 tháng 02 năm 2020 của Bộ Tài chính hướng dẫn kế toán',
    ],
    ['văn bản số 574/TB-VPCP', 'Thông báo số 574/TB-VPCP'],
  ])('%s', (text, expected) => {
    const printed = formatCitation(parse(text));
    expect(printed).toBe(expected);
    expect(formatCitation(parse(printed))).toBe(expected);
  });

  it('prints the short form of a later citation, and the style that is asked for', () => {
    const citation = parse('Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ');
    expect(formatCitation(citation, { form: 'short' })).toBe('Nghị định số 30/2020/NĐ-CP');
    expect(formatCitation(citation, { style: 'party' })).toBe(
      'Nghị định số 30/2020/NĐ-CP, ngày 05/3/2020 của Chính phủ'.replace('05/3', '05/03'),
    );
  });
});

describe('parseCitation', () => {
  it('reports what is not read', () => {
    expect(parseCitation('xin chào')).toMatchObject({ ok: false, issues: [{ code: 'citation-not-found' }] });
    expect(parseCitation('Công văn số 1/BYT-KH; Công văn số 2/BYT-KH')).toMatchObject({
      ok: false,
      issues: [{ code: 'citation-several' }],
    });
    expect(parseCitation('Đề nghị xem Công văn số 1/BYT-KH nhé')).toMatchObject({
      ok: true,
      issues: [{ code: 'citation-text-around' }, { code: 'citation-text-around' }],
    });
  });
});

describe('checkCitation', () => {
  it('judges what contradicts itself or is not in a table', () => {
    const citation = parse('Nghị định số 30/2020/NĐ-CP ngày 05/3/2021');
    const codes = checkCitation({ ...citation, relation: 'quotes' }).map((issue) => issue.code);
    expect(codes).toEqual(['citation-year-mismatch', 'citation-relation-unknown']);
    expect(checkCitation({ text: 'x', documentType: 'su-thi' })[0]?.code).toBe('citation-type-unknown');
    expect(checkCitation(parse('Kế hoạch số 12/TB-BYT'))[0]?.code).toBe('citation-type-mismatch');
    expect(checkCitation(parse('Hướng dẫn số 12/BYT-KH'))).toEqual([]);
  });
});

describe('checkCitationForm', () => {
  it('gives each departure a span and the text to put there', () => {
    const text =
      'công văn 5 /BNV-VP, ngày 5/1/2023 của Bộ Nội vụ và Chỉ thị số 25-CT/TW ngày 25/10/2023 của Ban Bí thư';
    expect(
      checkCitationForm(text).map(({ code, span, suggestion }) => [
        code,
        text.slice(span?.start, span?.end),
        suggestion,
      ]),
    ).toEqual([
      ['citation-type-case', 'công văn', 'Công văn'],
      ['citation-word-missing', '5 /BNV-VP', 'số 5/BNV-VP'],
      ['citation-comma-extra', ', ', ' '],
      ['citation-date-form', 'ngày 5/1/2023', 'ngày 05 tháng 01 năm 2023'],
      ['citation-comma-missing', ' ', ', '],
    ]);
    expect(fixCitations(text)).toBe(
      'Công văn số 5/BNV-VP ngày 05 tháng 01 năm 2023 của Bộ Nội vụ và Chỉ thị số 25-CT/TW, ngày 25/10/2023 của Ban Bí thư',
    );
  });

  it('leaves a text in form as it is, and asks for date and issuer once', () => {
    const good =
      'Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ; Nghị định số 30/2020/NĐ-CP\nquy định';
    expect(checkCitationForm(good)).toEqual([]);
    expect(fixCitations(good)).toBe(good);
    expect(
      checkCitationForm('Công điện số 1/CĐ-TTg; Công điện số 1/CĐ-TTg').map((issue) => issue.code),
    ).toEqual(['citation-date-missing', 'citation-issuer-missing']);
  });

  it('has the same codes in both languages', () => {
    expect(Object.keys(citationMessagesEn).sort()).toEqual(Object.keys(citationMessages).sort());
  });
});

describe('annotate', () => {
  it('never breaks a tag', () => {
    const html = '<p>Căn cứ <b>Nghị định số <i>30/2020</i>/NĐ-CP</b> ngày 05/3/2020</p>';
    expect(annotate(html, findCitations(html), ({ text }) => `<u>${text}</u>`, { format: 'html' })).toBe(
      '<p>Căn cứ <b><u>Nghị định số </u><i><u>30/2020</u></i><u>/NĐ-CP</u></b><u> ngày 05/3/2020</u></p>',
    );
  });

  it('leaves emphasis marks and table pipes of Markdown outside', () => {
    const text = '*Căn cứ **Nghị định số* *07/2025/NĐ-CP** và';
    expect(annotate(text, findCitations(text), ({ text: part }) => `[${part}]`, { format: 'markdown' })).toBe(
      '*Căn cứ **[Nghị định số]* *[07/2025/NĐ-CP]** và',
    );
  });

  it('wraps whole in plain text, tells parts, and passes over what overlaps', () => {
    const text = 'theo Công văn số 1/BYT-KH và';
    const found = findCitations(text);
    const wrap = ({
      text: part,
      part: index,
      parts,
    }: {
      text: string;
      part: number;
      parts: number;
    }): string => `{${part} ${index + 1}/${parts}}`;
    expect(annotate(text, [...found, ...found], wrap)).toBe('theo {Công văn số 1/BYT-KH 1/1} và');
    expect(annotate(text, [], wrap)).toBe(text);
  });
});

describe('formatCitationIri', () => {
  it.each([
    ['Nghị định số 30/2020/NĐ-CP ngày 05/3/2020', '/akn/vn/act/nghi-dinh/chinh-phu/2020-03-05/30-2020-nd-cp'],
    [
      'Công văn số 1533/UBND-VP ngày 11/8/2021 của UBND thành phố Bắc Kạn',
      '/akn/vn/doc/cong-van/uy-ban-nhan-dan-thanh-pho-bac-kan/2021-08-11/1533-ubnd-vp',
    ],
    [
      'Quyết định số 12/QĐ-TTg ngày 1/2/2024',
      '/akn/vn/doc/quyet-dinh/thu-tuong-chinh-phu/2024-02-01/12-qd-ttg',
    ],
    ['Luật Đất đai năm 2024', '/akn/vn/act/luat/2024/luat-dat-dai'],
    ['Công văn số 5/ABC-XY', undefined],
  ])('%s', (text, expected) => {
    expect(formatCitationIri(parse(text))).toBe(expected);
  });
});
