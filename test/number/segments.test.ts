import { describe, expect, it } from 'vitest';
import { parseDocumentNumber } from '../../src/number/parse.js';
import { listNumberSegments } from '../../src/number/segments.js';
import { numberCases } from './numbers.js';

function segments(text: string) {
  const result = parseDocumentNumber(text);
  if (!result.ok) throw new Error(text);
  return { number: result.value, list: listNumberSegments(result.value) };
}

describe('listNumberSegments', () => {
  it.each([
    ['15/QĐ-BNV', 'serial:15 type:QĐ issuer:BNV'],
    ['18a/2013/QĐ-TTg', 'serial:18 suffix:a year:2013 type:QĐ issuer:TTg'],
    ['292/TTr-CAT-PC07', 'serial:292 type:TTr issuer:CAT unit:PC07'],
    ['80/2023/QH15', 'serial:80 year:2023 issuer:QH term:15'],
    ['11/HD-MTTW-BTT', 'serial:11 type:HD issuer:MTTW issuer:BTT'],
    ['919-CV/VPTW/nb', 'serial:919 type:CV issuer:VPTW mark:nb'],
    ['2560/BCA(X13)', 'serial:2560 issuer:BCA unit:X13'],
    ['/UBND-VP', 'issuer:UBND unit:VP'],
    ['QCVN 21:2015/BGTVT', 'type:QCVN serial:21 year:2015 issuer:BGTVT'],
    ['15-CP', 'serial:15 issuer:CP'],
  ])('%s: %s', (text, expected) => {
    expect(
      segments(text)
        .list.map(({ kind, text: part }) => `${kind}:${part}`)
        .join(' '),
    ).toBe(expected);
  });

  it.each(numberCases.map((c) => c.canonical))('%s: spans stand in the canonical form', (canonical) => {
    const { list, number } = segments(canonical);
    let end = 0;
    for (const { span, text } of list) {
      expect(span.start).toBeGreaterThanOrEqual(end);
      expect(number.canonical.slice(span.start, span.end)).toBe(text);
      end = span.end;
    }
  });

  it('names the table rows, and all of them where there are several', () => {
    const { list } = segments('292/TTr-CAT-PC07');
    expect(list[1]?.candidates).toMatchObject([
      { kind: 'type', slug: 'to-trinh', status: 'official' },
      { kind: 'unit', name: 'Thanh tra' },
    ]);
    expect(list[2]?.candidates).toMatchObject([{ kind: 'issuer', name: 'Công an tỉnh' }]);
    expect(list[3]?.candidates).toEqual([]);
    expect(segments('66-QĐ/TW').list[1]?.candidates.map((candidate) => candidate.slug)).toEqual([
      'quy-dinh',
      'quyet-dinh',
    ]);
    expect(segments('983/TB-CT').list[2]?.candidates.map((candidate) => candidate.name)).toEqual([
      'Cục Thuế',
      'Chủ tịch Ủy ban nhân dân',
      'chỉ thị',
    ]);
  });
});
