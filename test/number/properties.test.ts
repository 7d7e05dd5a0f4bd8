import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDocumentNumbers } from '../../src/number/find.js';
import { documentNumberKey } from '../../src/number/key.js';
import { isDocumentNumber, parseDocumentNumber } from '../../src/number/parse.js';
import { numberCases } from './numbers.js';
import { checkFinding, checkSpace } from './space.js';

describe('a generated space of numbers', () => {
  it('format(parse(s)) is s, and all else holds', () => {
    checkSpace(2_000, 7);
  });

  it('finds each where it stands', () => {
    checkFinding(500, 11);
  });
});

describe('keys', () => {
  const keyOf = (text: string) => {
    const result = parseDocumentNumber(text);
    return result.ok ? documentNumberKey(result.value) : undefined;
  };

  it.each(numberCases.filter((c) => c.noisy).map((c) => [c.canonical, c.noisy ?? []] as const))(
    '%s has one key',
    (canonical, noisy) => {
      for (const text of noisy) expect(keyOf(text)).toBe(keyOf(canonical));
    },
  );

  it.each([
    ['15-CP', '15/CP'],
    ['24/TT-LB', '24/LB-TT'],
    ['05/BNV-VP', '5/BNV-VP'],
    ['0219/KH-UBND', '219/KH-UBND'],
    ['02/2020/TTLT-BCA-BQP', '2/2020/TTLT-BQP-BCA'],
    ['02/2020/TTLT-BCA-BQP', '02/2020/TTLT/BCA-BQP'],
    ['34/2003/QĐ/BGD&ĐT', '34/2003/QĐ-BGDĐT'],
    ['36/NQ-TW', '36-NQ/TW'],
  ])('%s and %s are the same number', (a, b) => {
    expect(keyOf(a)).toBe(keyOf(b));
  });

  it.each([
    ['12-NQ/TU', '12-NQ/TƯ'],
    ['12-NQ/TU', '12-NQ/TW'],
    ['12/HD-BNV', '12/HĐ-BNV'],
    ['12/DA-UBND', '12/ĐA-UBND'],
    ['12/CT-UBND', '12/CTr-UBND'],
    ['12/2020/QĐ-TTg', '12/QĐ-TTg'],
    ['12a/NQ-CP', '12/NQ-CP'],
    ['66.16/2026/NQ-CP', '66.17/2026/NQ-CP'],
    ['767-HD/BTL', '767/HD-BTL'],
    ['80/UBND-KTTH', '80/QĐ-UBND'],
  ])('%s and %s are two', (a, b) => {
    expect(keyOf(a)).not.toBe(keyOf(b));
  });

  it('are different for different canonical cases', () => {
    const keys = numberCases.map((c) => keyOf(c.canonical));
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('any string', () => {
  const pieces = fc.constantFrom(
    '12',
    '/',
    '-',
    'QĐ',
    'UBND',
    ' ',
    '\n',
    '2020',
    'Số:',
    '**',
    'TW',
    'Đ',
    'D',
    '\u0302',
    '.',
    '&',
    '(',
    ')',
    'ngày',
    '…',
    '\u00AD',
    '𝟙',
    '|',
    'V/v',
    'số ',
    ', ',
    'và',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.array(pieces, { maxLength: 25 }).map((list) => list.join('')),
  );

  it('gives a result, and issues with spans inside', () => {
    fc.assert(
      fc.property(text, (input) => {
        const result = parseDocumentNumber(input);
        expect(result.ok || result.issues.length > 0).toBe(true);
        for (const { span } of result.issues)
          if (span) expect(0 <= span.start && span.start <= span.end && span.end <= input.length).toBe(true);
        if (result.ok) expect(isDocumentNumber(result.value.canonical, { strict: true })).toBe(true);
      }),
      { numRuns: 1_500 },
    );
  });

  it('gives finds in order, apart, with exact slices', () => {
    fc.assert(
      fc.property(text, (input) => {
        let end = 0;
        for (const find of findDocumentNumbers(input, { technical: true })) {
          expect(find.span.start).toBeGreaterThanOrEqual(end);
          expect(input.slice(find.span.start, find.span.end)).toBe(find.text);
          end = find.span.end;
        }
      }),
      { numRuns: 1_500 },
    );
  });
});
