import { describe, expect, it } from 'vitest';
import { numberCheckMessages, numberReadingMessages } from '../../src/data/messages/number.js';
import { numberMessagesEn } from '../../src/data/messages/en/number.js';
import { translateIssues } from '../../src/issue/create.js';
import { formatDocumentNumber } from '../../src/number/format.js';
import { isDocumentNumber, parseDocumentNumber } from '../../src/number/parse.js';
import { cleanPrinted } from '../../src/number/tidy.js';
import { cleanText } from '../../src/text/normalize.js';
import { numberCases } from './numbers.js';

const codesOf = (text: string, options = {}) =>
  parseDocumentNumber(text, options).issues.map((issue) => issue.code);
const read = (text: string, options = {}) => {
  const result = parseDocumentNumber(text, options);
  if (!result.ok) throw new Error(`${text}: ${result.issues[0]?.code}`);
  return result.value;
};

describe('parseDocumentNumber: every scheme', () => {
  it.each(numberCases.map((c) => [c.canonical, c] as const))('%s', (canonical, expected) => {
    const value = read(canonical);
    expect(value).toMatchObject({ text: canonical, canonical, scheme: expected.scheme });
    expect([value.documentType, value.issuers, value.unit, value.term]).toEqual([
      expected.type,
      expected.issuers,
      expected.unit,
      expected.term,
    ]);
    expect(formatDocumentNumber(value)).toBe(canonical);
  });

  it.each(numberCases.flatMap((c) => (c.noisy ?? []).map((noisy) => [noisy, c] as const)))(
    '%j',
    (noisy, expected) => {
      for (const form of [noisy, noisy.normalize('NFD'), noisy.replace(/ /gu, '\u00A0')]) {
        const result = parseDocumentNumber(form);
        expect(result.ok && result.value.canonical).toBe(expected.canonical);
        expect(result.ok && result.value.scheme).toBe(expected.scheme);
        expect(result.issues.length).toBeGreaterThan(0);
      }
    },
  );
});

describe('parseDocumentNumber: repairs', () => {
  it.each([
    ['2468 /UBND-VX', 'number-space', ' ', ''],
    ['5072/UBND-\nVXNV', 'number-line-break', '\n', ''],
    ['NĐ30/2020/NĐ-CP', 'number-prefix', 'NĐ', ''],
    ['Số: 12/TB-VPCP', 'number-prefix', 'Số: ', ''],
    ['12/TB**-VPCP', 'number-markup', '**', ''],
    ['12/BLĐTBXH\u00AD-BTC', 'number-invisible-character', '\u00AD', ''],
    ['12/QÐ-UBND', 'number-homoglyph', 'Ð', 'Đ'],
    ['40/2026/NĐ-СP', 'number-homoglyph', 'С', 'C'],
    ['１2/TB-VPCP', 'number-full-width', '１2', '12'],
    ['12/TB–VPCP', 'number-dash', '–', '-'],
    ['230/2025⁄NĐ-CP', 'number-slash', '⁄', '/'],
    ['11-NQ/CP', 'number-separator', '-', '/'],
    ['20/QĐUBND', 'number-missing-separator', '', '-'],
    ['1830 QĐ-UBND', 'number-missing-separator', ' ', '/'],
    ['12/qđ-UBND', 'number-letter-case', 'qđ', 'QĐ'],
    ['12/QĐ-TTG', 'number-letter-case', 'TTG', 'TTg'],
    ['778/CD-TTg', 'number-missing-stroke', 'CD', 'CĐ'],
    ['497/QĐ/2007/QĐ-UBND', 'number-duplicate-type', 'QĐ/', ''],
    ['1.234/QĐ-UBND', 'number-digit-grouping', '1.234', '1234'],
  ])('%j: %s', (text, code, slice, suggestion) => {
    const issue = parseDocumentNumber(text).issues.find((candidate) => candidate.code === code);
    expect(issue?.span && text.slice(issue.span.start, issue.span.end)).toBe(slice);
    expect(issue?.suggestion).toBe(suggestion);
    expect(issue?.message).not.toContain('{');
  });

  it('says what NFD was', () => {
    expect(codesOf('445-KL/TƯ'.normalize('NFD'))).toContain('number-not-composed');
    expect(read('445-KL/TƯ'.normalize('NFD')).canonical).toBe('445-KL/TƯ');
  });

  it.each([
    ['62006/QH11', '6/2006/QH11'],
    ['302017/NĐ-CP', '30/2017/NĐ-CP'],
    ['2006/QH11', '2006/QH11'],
    ['22303/CHQ-GSQL', '22303/CHQ-GSQL'],
    ['001985/TT-BTC', '001985/TT-BTC'],
  ])('%s is %s', (text, canonical) => {
    expect(read(text).canonical).toBe(canonical);
  });

  it('takes the body after a second type for the issuer', () => {
    expect(read('12/TB-KL-UBND')).toMatchObject({ documentType: 'thong-bao', issuers: ['UBND'] });
  });

  it('mends only what is certain', () => {
    expect(
      ['12-NQ/TU', '12-NQ/TƯ', '12-NQ/TW', '12/HD-BNV', '12/HĐ-BNV', '12/DA-UBND', '12/ĐA-UBND'].map(
        (text) => read(text).canonical,
      ),
    ).toEqual(['12-NQ/TU', '12-NQ/TƯ', '12-NQ/TW', '12/HD-BNV', '12/HĐ-BNV', '12/DA-UBND', '12/ĐA-UBND']);
  });

  it('keeps the printed form clean, as all models do', () => {
    for (const { noisy = [] } of numberCases)
      for (const text of noisy) expect(cleanPrinted(text)).toBe(cleanText(text));
  });
});

describe('parseDocumentNumber: strict', () => {
  it.each(numberCases.map((c) => [c.canonical, c.noisy ?? []] as const))('%s', (canonical, noisy) => {
    expect(isDocumentNumber(canonical, { strict: true })).toBe(true);
    for (const text of noisy) {
      const [issue] = parseDocumentNumber(text, { strict: true }).issues;
      expect(isDocumentNumber(text, { strict: true })).toBe(false);
      expect(issue).toMatchObject({ code: 'number-not-canonical', suggestion: canonical });
    }
  });
});

describe('parseDocumentNumber: what is known beside the number', () => {
  it.each([
    ['66-QĐ/TW', { type: 'Quy định' }, 'quy-dinh'],
    ['66-QĐ/TW', { type: 'quyet-dinh' }, 'quyet-dinh'],
    ['66-QĐ/TW', { on: '2018-10-25' }, 'quyet-dinh'],
    ['66-QĐ/TW', { on: '2021-07-30' }, undefined],
    ['80/2023/QH15', { type: 'Nghị quyết' }, 'nghi-quyet'],
    ['91/2015/QH13', { type: 'Bộ luật' }, 'bo-luat'],
    ['15-CP', { type: 'Nghị định' }, 'nghi-dinh'],
    ['147/CT', { type: 'Quyết định' }, 'quyet-dinh'],
    ['17260/CT-HTr', { type: 'Công văn' }, 'cong-van'],
    ['574/TB-VPCP', { type: 'Văn bản' }, 'thong-bao'],
    ['459-KHHĐ/TU', { type: 'Kế hoạch hành động' }, 'ke-hoach'],
    ['12/NQ-CP', { type: 'NGHỊ QUYẾT' }, 'nghi-quyet'],
  ])('%s %j is %s', (text, options, type) => {
    expect(read(text, options).documentType).toBe(type);
  });

  it('names each candidate once', () => {
    const [issue] = parseDocumentNumber('17260/CT-HTr').issues;
    expect(issue?.params).toContainEqual({ name: 'candidates', value: 'chi-thi, cong-van' });
  });

  it('lets a printed công văn make PB the body', () => {
    expect(read('380/PB-BTN', { type: 'Công văn' })).toMatchObject({
      documentType: 'cong-van',
      issuers: ['PB'],
      unit: 'BTN',
      scheme: 'official-letter',
    });
  });

  it('lets a printed chỉ thị make CT the type', () => {
    expect(read('12/CT-XYZ', { type: 'Chỉ thị' })).toMatchObject({
      documentType: 'chi-thi',
      issuers: ['XYZ'],
      scheme: 'administrative',
    });
  });

  it.each([
    ['12/QĐ-UBND', { type: 'Chỉ thị' }, 'number-type-mismatch'],
    ['80/2023/QH15', { type: 'Thông tư' }, 'number-type-mismatch'],
    ['12/QĐ-UBND', { type: 'Giấy lạ' }, 'number-type-unknown'],
    ['30/2020/NĐ-CP', { on: '2021-03-05' }, 'number-year-mismatch'],
    ['66-QĐ/TW', {}, 'number-type-ambiguous'],
    ['17260/CT-HTr', {}, 'number-type-ambiguous'],
    ['380/PB-BTN', {}, 'number-type-ambiguous'],
  ])('%s %j: %s', (text, options, code) => {
    expect(codesOf(text, options)).toEqual([code]);
  });
});

describe('parseDocumentNumber: no number', () => {
  it.each([
    ['', 'number-empty'],
    [' \n', 'number-empty'],
    ['abc', 'number-unreadable'],
    ['12', 'number-unreadable'],
    ['05/8/2021', 'number-unreadable'],
    ['2021-2025', 'number-unreadable'],
    ['12/34 phố Huế', 'number-unreadable'],
    ['0209 3870 123', 'number-unreadable'],
    ['https://a.vn/12/b', 'number-unreadable'],
    ['24/7', 'number-unreadable'],
    ['12/QĐ-UBND ngày 01/02/2023', 'number-trailing-text'],
    ['1/2/3/4/5', 'number-unreadable'],
    ['9'.repeat(500), 'number-too-long'],
    ['15/Q§-UBND', 'number-legacy-suspected'],
    ['\uD800/\uDFFF', 'number-unreadable'],
  ])('%j: %s', (text, code) => {
    const result = parseDocumentNumber(text);
    expect(result.ok).toBe(false);
    expect(result.issues[0]).toMatchObject({
      code,
      severity: code === 'number-legacy-suspected' ? 'warning' : 'error',
    });
  });
});

describe('messages', () => {
  const vi = { ...numberReadingMessages, ...numberCheckMessages };
  const placeholders = (text: string) =>
    [...text.matchAll(/\{([A-Za-z]+)\}/gu)].map((match) => match[1]).sort();

  it('have the same codes and placeholders in both languages', () => {
    expect(Object.keys(numberMessagesEn).sort()).toEqual(Object.keys(vi).sort());
    for (const [code, row] of Object.entries(vi))
      expect(placeholders(numberMessagesEn[code] ?? '')).toEqual(placeholders(row.vi));
  });

  it('are pinned', () => {
    expect(Object.keys(vi).sort()).toMatchInlineSnapshot(`
      [
        "number-blank-serial",
        "number-dash",
        "number-date-invalid",
        "number-digit-grouping",
        "number-duplicate-type",
        "number-empty",
        "number-full-width",
        "number-glued-word",
        "number-homoglyph",
        "number-invisible-character",
        "number-issuer-mismatch",
        "number-joint-not-allowed",
        "number-leading-zero-extra",
        "number-leading-zero-missing",
        "number-legacy-encoding",
        "number-legacy-suspected",
        "number-letter-case",
        "number-letter-code",
        "number-line-break",
        "number-markup",
        "number-missing-separator",
        "number-missing-stroke",
        "number-not-canonical",
        "number-not-composed",
        "number-prefix",
        "number-scheme-unsuited",
        "number-separator",
        "number-slash",
        "number-space",
        "number-symbol-not-in-use",
        "number-symbol-unknown",
        "number-term-mismatch",
        "number-too-long",
        "number-trailing-text",
        "number-type-ambiguous",
        "number-type-mismatch",
        "number-type-unknown",
        "number-unreadable",
        "number-year-mismatch",
        "number-year-missing",
        "number-year-unexpected",
      ]
    `);
  });

  it('are said in English on demand', () => {
    const { issues } = parseDocumentNumber('778/CD-TTg');
    expect(translateIssues(issues, numberMessagesEn)[0]?.message).toBe(
      'The letter has lost its stroke; write "CĐ".',
    );
  });
});
