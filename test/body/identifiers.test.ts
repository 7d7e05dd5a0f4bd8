import { describe, expect, it } from 'vitest';
import {
  checkBodyIdentifier,
  parseBodyIdentifier,
  resolvePlaceCode,
  toQcvn102Candidate,
  toQd20Candidate,
} from '../../src/body/identifiers.js';
import { resolveBody } from '../../src/body/resolve.js';

describe('parseBodyIdentifier', () => {
  it.each([
    ['000.00.18.G12', 'qcvn-102-2016'],
    ['000.00.00.H49', 'qcvn-102-2016'],
    ['G12.18', 'qd-20-2020'],
    ['H55.242', 'qd-20-2020'],
    ['H26', 'qd-20-2020'],
    ['h26.170', 'qd-20-2020'],
    ['15', 'gso'],
    ['058', 'gso'],
    ['01843', 'gso'],
  ])('"%s" is of %s', (text, system) => {
    expect(parseBodyIdentifier(text)).toEqual({
      ok: true,
      value: { system, value: text.toUpperCase() },
      issues: [],
    });
  });

  it.each(['', 'Z12', 'G1', 'G12..18', '00.18', '000.00.18', `H26.${'1'.repeat(40)}`, 'G12.18.G13x!'])(
    '"%s" is of none',
    (text) => {
      const read = parseBodyIdentifier(text);
      expect(read.ok).toBe(false);
      expect(read.issues.map((issue) => issue.code)).toEqual(['body-identifier-malformed']);
    },
  );
});

describe('conversions, as candidates', () => {
  it.each([
    ['000.00.18.G12', 'G12.18'],
    ['000.00.00.H55', 'H55'],
    ['004.02.18.G12', 'G12.18.02.004'],
  ])('%s and %s', (old, recent) => {
    expect(toQd20Candidate({ system: 'qcvn-102-2016', value: old })?.value).toBe(recent);
    expect(toQcvn102Candidate({ system: 'qd-20-2020', value: recent })?.value).toBe(old);
  });

  it('a group of three digits has no older form', () => {
    expect(toQcvn102Candidate({ system: 'qd-20-2020', value: 'H55.242' })).toBeUndefined();
  });

  it('asks for the right system', () => {
    expect(toQd20Candidate({ system: 'gso', value: '15' })).toBeUndefined();
    expect(toQcvn102Candidate({ system: 'gso', value: '15' })).toBeUndefined();
  });
});

describe('checkBodyIdentifier', () => {
  const codes = (system: string, value: string, on?: string): string[] =>
    checkBodyIdentifier({ system, value }, on === undefined ? {} : { on }).map((issue) => issue.code);

  it.each([
    ['qd-20-2020', 'H03', '2025-06-30', []],
    ['qd-20-2020', 'H03', '2025-07-01', ['body-identifier-closed']],
    ['qcvn-102-2016', '000.00.00.H03', '2025-07-01', ['body-identifier-closed']],
    ['qd-20-2020', 'K03', '2025-07-01', ['body-identifier-closed']],
    ['qd-20-2020', 'H55.242', '2026-01-01', []],
    ['qd-20-2020', 'G05', '2025-04-14', ['body-identifier-closed']],
    ['qd-20-2020', 'G05', '2025-04-13', []],
    ['qd-20-2020', 'G99', '2026-01-01', ['body-identifier-unknown']],
    ['qd-20-2020', 'H64', '2026-01-01', ['body-identifier-unknown']],
    ['qd-20-2020', 'A17', '2026-01-01', []],
    ['qd-20-2020', '000.00.18.G12', '2026-01-01', ['body-identifier-malformed']],
    ['gso', '15', undefined, ['body-identifier-date-missing']],
    ['gso', '10', '2024-01-01', []],
    ['gso', '10', '2026-01-01', ['body-identifier-unknown']],
    ['another-system', 'anything', undefined, []],
  ])('%s %s on %s', (system, value, on, expected) => {
    expect(codes(system, value, on)).toEqual(expected);
  });
});

describe('GSO codes', () => {
  it.each([
    ['15', 'tỉnh Yên Bái', 'tỉnh Lào Cai'],
    ['24', 'tỉnh Bắc Giang', 'tỉnh Bắc Ninh'],
    ['44', 'tỉnh Quảng Bình', 'tỉnh Quảng Trị'],
    ['52', 'tỉnh Bình Định', 'tỉnh Gia Lai'],
    ['80', 'tỉnh Long An', 'tỉnh Tây Ninh'],
    ['82', 'tỉnh Tiền Giang', 'tỉnh Đồng Tháp'],
    ['91', 'tỉnh Kiên Giang', 'tỉnh An Giang'],
  ])('%s changed hands on 2025-07-01', (code, before, after) => {
    expect(resolvePlaceCode(code, '2025-06-30')?.name).toBe(before);
    expect(resolvePlaceCode(code, '2025-07-01')?.name).toBe(after);
  });

  it('a code without a day is never a key of a body', () => {
    expect(resolveBody('15', { on: '2024-01-01' }).status).toBe('unresolved');
  });

  it('the identifier follows the name, not the seat', () => {
    expect(resolveBody('H38', { on: '2024-01-01' }).candidates[0]?.body.name).toBe(
      'Ủy ban nhân dân tỉnh Lào Cai',
    );
    expect(resolveBody('H38', { on: '2026-01-01' }).candidates[0]?.body.name).toBe(
      'Ủy ban nhân dân tỉnh Lào Cai',
    );
  });
});
