import { describe, expect, it } from 'vitest';
import { decodeLegacyText } from '../../src/number/legacy.js';
import { parseDocumentNumber } from '../../src/number/parse.js';

describe('decodeLegacyText', () => {
  it.each([
    ['NghÞ ®Þnh sè 15/CP', 'TCVN3', 'Nghị định số 15/CP'],
    ['15/Q§-UBND', 'TCVN3', '15/QĐ-UBND'],
    [
      'V¨n b¶n sè 12/Q§-UBND cña Uû ban nh©n d©n tØnh',
      'TCVN3',
      'Văn bản số 12/QĐ-UBND của Uỷ ban nhân dân tỉnh',
    ],
    ['th\u00ADêng trùc H§ND', 'TCVN3', 'thường trực HĐND'],
    ['12/QÑ-UBND', 'VNI', '12/QĐ-UBND'],
    ['12/NQ-HÑND', 'VNI', '12/NQ-HĐND'],
    ['Quyeát ñònh soá 12/QÑ-UBND', 'VNI', 'Quyết định số 12/QĐ-UBND'],
  ])('%s is %s', (source, encoding, text) => {
    const decoded = decodeLegacyText(source);
    expect(decoded).toMatchObject({ encoding, text });
    expect(decoded?.offsets.length).toBe(text.length + 1);
    expect(decoded?.offsets.at(-1)).toBe(source.length);
  });

  it.each(['15/QĐ-UBND', 'Nghị định số 15/CP', 'HĐND', 'España', 'Điều 5 § 2', 'BLĐTBXH\u00AD-BTC', ''])(
    'leaves %j alone',
    (text) => {
      expect(decodeLegacyText(text)).toBeUndefined();
    },
  );
});

describe('parseDocumentNumber with a decoder', () => {
  it.each([
    ['15/Q§-UBND', '15/QĐ-UBND'],
    ['Sè: 12 /NQ-H§ND', '12/NQ-HĐND'],
    ['12/NQ-HÑND', '12/NQ-HĐND'],
  ])('%s', (text, canonical) => {
    const result = parseDocumentNumber(text, { decode: decodeLegacyText });
    expect(result.ok && result.value.canonical).toBe(canonical);
    expect(result.issues[0]).toMatchObject({
      code: 'number-legacy-encoding',
      span: { start: 0, end: text.length },
    });
    for (const { span } of result.issues) expect(span === undefined || span.end <= text.length).toBe(true);
  });

  it('is not taken in strict mode, nor without the decoder', () => {
    expect(parseDocumentNumber('15/Q§-UBND', { decode: decodeLegacyText, strict: true }).ok).toBe(false);
    expect(parseDocumentNumber('15/Q§-UBND').issues.map((issue) => issue.code)).toEqual([
      'number-legacy-suspected',
    ]);
  });
});
