import { describe, expect, it } from 'vitest';
import { checkDocumentNumber, type CheckNumberOptions } from '../../src/number/check.js';
import { parseDocumentNumber } from '../../src/number/parse.js';

const check = (text: string, options: CheckNumberOptions = {}) => {
  const result = parseDocumentNumber(text);
  if (!result.ok) throw new Error(text);
  return checkDocumentNumber(result.value, options).map((issue) => issue.code);
};

describe('checkDocumentNumber', () => {
  it.each<[string, CheckNumberOptions]>([
    ['15/QĐ-BNV', { on: '2025-06-02', type: 'Quyết định', issuer: 'Bộ Nội vụ' }],
    ['05/2020/TT-BNV', { on: '2020-10-13', issuer: 'BNV' }],
    ['80/2023/QH15', { on: '2023-01-09', type: 'Nghị quyết', issuer: 'Quốc hội' }],
    ['30/2026/QH16', { on: '2026-04-20' }],
    ['28/2026/QH15', { on: '2026-03-20' }],
    ['25-CT/TW', { on: '2023-10-25', type: 'Chỉ thị', issuer: 'Ban Bí thư' }],
    ['08-QĐi/TW', { on: '2018-10-25', type: 'Quy định' }],
    ['12/VBHN-VPQH', { on: '2023-01-01' }],
    ['1656/NQ-UBTVQH15', { on: '2025-06-16' }],
    ['02/2020/TTLT-BCA-BQP-VKSNDTC', { on: '2020-09-01' }],
    ['31-CV/BCĐ', { on: '2023-11-27', issuer: 'Ban Chỉ đạo cấp tỉnh' }],
    ['600/CĐ-BCĐ', { on: '2021-05-05' }],
    ['9/CT-UBND', { on: '2010-05-09' }],
    ['15-CP', { on: '1993-03-02', type: 'Nghị định' }],
    ['53/SL', { on: '1945-10-20', type: 'Sắc lệnh' }],
    ['12/UBND-VP', { issuer: 'Ủy ban nhân dân thành phố Bắc Kạn' }],
    ['12/UBND-VP', { on: '2021' }],
    ['71/2007/QĐ-BTC', { on: '2007-08-06' }],
    ['42/2006/TT-BNN', { issuer: 'BNNPTNT' }],
    ['24-BS/UBKTTU', { on: '2020-05-01' }],
  ])('%s %j is in order', (text, options) => {
    expect(check(text, options)).toEqual([]);
  });

  it.each<[string, CheckNumberOptions, string]>([
    ['9/CT-UBND', { on: '2021-05-09' }, 'number-leading-zero-missing'],
    ['9/CT-UBND', {}, 'number-leading-zero-missing'],
    ['5-CT/TW', { on: '2026-06-01' }, 'number-leading-zero-missing'],
    ['0219/KH-UBND', {}, 'number-leading-zero-extra'],
    ['30/2020/NĐ-CP', { on: '2021-03-05' }, 'number-year-mismatch'],
    ['280/NĐ-CP', { on: '2025-10-27' }, 'number-year-missing'],
    ['17/2026/KH-UBND', { on: '2026-02-02' }, 'number-year-unexpected'],
    ['80/2026/QH15', { on: '2026-06-09' }, 'number-term-mismatch'],
    ['80/2025/QH16', { on: '2025-06-09' }, 'number-term-mismatch'],
    ['80/2011/QH15', {}, 'number-term-mismatch'],
    ['15/QĐ-BNV', { type: 'Chỉ thị' }, 'number-type-mismatch'],
    ['15/QĐ-BNV', { type: 'Giấy lạ' }, 'number-type-unknown'],
    ['174/CV-BCĐ', { on: '2024-12-02' }, 'number-letter-code'],
    ['15/QĐ-BNV', { issuer: 'Bộ Tài chính' }, 'number-issuer-mismatch'],
    ['15/QĐ-BNV', { issuer: 'BTC' }, 'number-issuer-mismatch'],
    ['31-CV/BCĐ', { issuer: 'Ủy ban nhân dân tỉnh Bắc Kạn' }, 'number-scheme-unsuited'],
    ['15/CV-BCĐ', { issuer: 'Tỉnh ủy Cao Bằng', on: '2003-01-01' }, 'number-scheme-unsuited'],
    ['2168/BNNMT-QLĐĐ', { on: '2024-05-19' }, 'number-symbol-not-in-use'],
    ['12/TB-BTTTT', { on: '2025-06-01' }, 'number-symbol-not-in-use'],
    ['12-QĐi/TW', { on: '2026-06-01' }, 'number-symbol-not-in-use'],
    ['24-BS/UBKTTU', { on: '2026-06-01' }, 'number-symbol-not-in-use'],
    ['12/2018/TTLT-BTC-BNV', { on: '2018-02-02' }, 'number-joint-not-allowed'],
    ['12/QĐ-XYZW', {}, 'number-symbol-unknown'],
    ['/UBND-VP', {}, 'number-blank-serial'],
    ['15/QĐ-BNV', { on: '29/18/2018' }, 'number-date-invalid'],
  ])('%s %j: %s', (text, options, code) => {
    expect(check(text, options)).toEqual([code]);
  });

  it('is never worse than a warning about a number', () => {
    for (const text of ['9/CT-XYZW', '12/CV-ABC', '80/2026/QH15']) {
      const result = parseDocumentNumber(text);
      const issues = result.ok
        ? checkDocumentNumber(result.value, { on: '2026-11-22', type: 'Thông tư', issuer: 'Bộ Y tế' })
        : [];
      expect(issues.length).toBeGreaterThan(0);
      expect(issues.every((issue) => issue.severity !== 'error')).toBe(true);
    }
  });
});
