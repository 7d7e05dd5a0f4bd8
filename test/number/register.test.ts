import { describe, expect, it } from 'vitest';
import { compareDocumentNumbers } from '../../src/number/compare.js';
import { formatDocumentNumber } from '../../src/number/format.js';
import { nextDocumentNumber, type NextNumberOptions } from '../../src/number/next.js';
import { parseDocumentNumber } from '../../src/number/parse.js';
import type { DocumentNumber } from '../../src/number/types.js';

function read(text: string): DocumentNumber {
  const result = parseDocumentNumber(text);
  if (!result.ok) throw new Error(text);
  return result.value;
}

describe('formatDocumentNumber', () => {
  it.each([
    ['2468 /UBND-VX', '2468/UBND-VX', 'Số: 2468/UBND-VX', '2468_UBND-VX'],
    ['25-CT/TW', '25-CT/TW', 'Số 25-CT/TW', '25-CT_TW'],
    ['30/2020/ND-CP', '30/2020/NĐ-CP', 'Số: 30/2020/NĐ-CP', '30_2020_ND-CP'],
    ['Số: /UBND-VP', '/UBND-VP', 'Số: /UBND-VP', 'du-thao_UBND-VP'],
    ['QCVN 21:2015/BGTVT', 'QCVN 21:2015/BGTVT', 'QCVN 21:2015/BGTVT', 'QCVN_21_2015_BGTVT'],
    ['11771/BNV-CTL&BHXH', '11771/BNV-CTL&BHXH', 'Số: 11771/BNV-CTL&BHXH', '11771_BNV-CTL_BHXH'],
    ['12a/QĐ-TTg', '12a/QĐ-TTg', 'Số: 12a/QĐ-TTg', '12a_QD-TTg'],
  ])('%s', (text, canonical, labelled, fileName) => {
    const number = read(text);
    expect([
      formatDocumentNumber(number),
      formatDocumentNumber(number, { form: 'labelled' }),
      formatDocumentNumber(number, { form: 'file-name' }),
    ]).toEqual([canonical, labelled, fileName]);
    expect(fileName).toMatch(/^[A-Za-z0-9._-]+$/u);
  });
});

describe('compareDocumentNumbers', () => {
  it('orders a register', () => {
    const right = [
      '2/QĐ-UBND',
      '10/QĐ-UBND',
      '10a/QĐ-UBND',
      '10b/QĐ-UBND',
      '10đ/QĐ-UBND',
      '10e/QĐ-UBND',
      '66.4/2025/NQ-CP',
      '66.16/2025/NQ-CP',
      '1/2026/QĐ-UBND',
    ];
    const shuffled = [...right].reverse().map(read);
    expect(shuffled.sort(compareDocumentNumbers).map((number) => number.canonical)).toEqual(right);
  });

  it('is zero exactly for the same number', () => {
    expect(compareDocumentNumbers(read('05/QĐ-UBND'), read('5/QD-UBND'))).toBe(0);
    expect(compareDocumentNumbers(read('12-NQ/TU'), read('12-NQ/TƯ'))).not.toBe(0);
  });
});

describe('nextDocumentNumber', () => {
  it.each<[string, NextNumberOptions, string]>([
    ['2468/UBND-VX', {}, '2469/UBND-VX'],
    ['09/QĐ-UBND', {}, '10/QĐ-UBND'],
    ['12a/QĐ-UBND', {}, '13/QĐ-UBND'],
    ['0219/KH-UBND', {}, '0220/KH-UBND'],
    ['99/QĐ-UBND', {}, '100/QĐ-UBND'],
    ['66.16/2026/NQ-CP', { on: '2026-08-01' }, '66.17/2026/NQ-CP'],
    ['2468/UBND-VX', { lastOn: '2026-12-31', on: '2027-01-04' }, '01/UBND-VX'],
    ['2468/UBND-VX', { lastOn: '2026-12-30', on: '2026-12-31' }, '2469/UBND-VX'],
    ['45/2025/NĐ-CP', { on: '2026-01-05' }, '01/2026/NĐ-CP'],
    ['28/2025/QH15', { on: '2026-01-05' }, '29/2026/QH15'],
    ['150/2026/QH15', { on: '2026-05-05' }, '01/2026/QH16'],
    ['1656/NQ-UBTVQH15', { on: '2026-05-05' }, '01/NQ-UBTVQH16'],
    ['18976-CV/VPTW', { lastOn: '2025-12-18', on: '2026-01-05' }, '18977-CV/VPTW'],
    ['19370-CV/VPTW', { lastOn: '2026-01-18', on: '2026-02-02', termStart: '2026-01-25' }, '01-CV/VPTW'],
  ])('%s %j: %s', (last, options, next) => {
    const number = nextDocumentNumber(read(last), options);
    expect(number?.canonical).toBe(next);
    expect(number).toEqual(read(next));
  });

  it('has none after a draft, a standard, or what it cannot count', () => {
    expect(
      ['/UBND-VP', 'TCVN 6909:2001', '02/2025/LĐ-PT'].map((text) => nextDocumentNumber(read(text))),
    ).toEqual([undefined, undefined, undefined]);
  });
});
