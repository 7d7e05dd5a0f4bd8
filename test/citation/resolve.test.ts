import { describe, expect, it } from 'vitest';
import { findCitations } from '../../src/citation/find.js';
import { citationKey, compareCitations } from '../../src/citation/key.js';
import { resolveCitations } from '../../src/citation/resolve.js';
import type { Citation } from '../../src/citation/types.js';

function cite(text: string): Citation {
  const [found] = findCitations(text);
  if (!found) throw new Error(`no citation in ${text}`);
  return found.value;
}

describe('aliases', () => {
  it('are citations with the number of their antecedent, without date and issuer', () => {
    const text =
      'ban hành Quyết định số 22/2013/QĐ-TTg ngày 26/4/2013 về nhà ở (sau đây gọi\ntắt là QĐ22). Theo QĐ22, Bộ hướng dẫn. QĐ221 khác.';
    const found = findCitations(text);
    expect(found.map((citation) => citation.text)).toEqual([
      'Quyết định số 22/2013/QĐ-TTg ngày 26/4/2013',
      'QĐ22',
      'QĐ22',
    ]);
    expect(found[0]?.value.alias).toBe('QĐ22');
    expect(found[2]?.value).toMatchObject({
      documentType: 'quyet-dinh',
      number: { canonical: '22/2013/QĐ-TTg' },
      inferred: ['documentType', 'number'],
    });
    expect(found[2]?.value.issuedOn).toBeUndefined();
  });

  it('are bound by their serial, not by nearness', () => {
    const found = findCitations(
      'Nghị quyết số 140/NQ-CP thực hiện Nghị quyết số 66-NQ/TW (sau đây gọi là Nghị quyết 140); Nghị quyết 140 nêu',
    );
    expect(found.at(-1)?.value.number?.canonical).toBe('140/NQ-CP');
  });

  it('are not made of bare words', () => {
    expect(
      findCitations('Quyết định số 1/QĐ-BYT (sau đây gọi tắt là Quyết định); Quyết định quy định'),
    ).toHaveLength(1);
  });
});

describe('mentions', () => {
  const refer = (text: string, documentType?: string): [string, string | undefined][] =>
    resolveCitations(text, undefined, documentType === undefined ? {} : { documentType }).mentions.map(
      ({ value }) => [value.text, value.refersTo],
    );

  it.each<[string, string, string | undefined, [string, string | undefined][]]>([
    ['the document itself', 'thực hiện Công điện này, báo cáo', 'cong-dien', [['Công điện này', '']]],
    ['a type that is not the document', 'theo Luật này', 'cong-van', [['Luật này', undefined]]],
    [
      'the one before',
      'Công điện số 40/CĐ-TTg. Thực hiện Công điện nêu trên',
      undefined,
      [['Công điện nêu trên', '/citations/0']],
    ],
    [
      'over a line end',
      'Công điện số 40/CĐ-TTg. Thực hiện Công điện\nnêu trên',
      undefined,
      [['Công điện nêu trên', '/citations/0']],
    ],
    [
      'a tie',
      'Nghị định số 1/2020/NĐ-CP và Nghị định số 2/2020/NĐ-CP; Nghị định nêu trên',
      undefined,
      [['Nghị định nêu trên', undefined]],
    ],
    [
      'several at once',
      'Nghị quyết số 1/NQ-CP; các Nghị quyết nêu trên',
      undefined,
      [['Nghị quyết nêu trên', undefined]],
    ],
    [
      'a short form',
      'Quyết định số 42/QĐ-BYT và Quyết định số 43/QĐ-BYT; theo Quyết định 42, các',
      undefined,
      [['Quyết định 42', '/citations/0']],
    ],
    [
      'a place in it',
      'tại khoản 1 Điều 3 Quyết định này',
      'quyet-dinh',
      [['khoản 1 Điều 3 Quyết định này', '']],
    ],
    [
      'no mention',
      'Quyết định này nọ? Kế hoạch 5 năm; điều này; việc nêu trên',
      undefined,
      [['Quyết định này', undefined]],
    ],
  ])('%s', (_, text, own, expected) => {
    expect(refer(text, own)).toEqual(expected);
  });
});

describe('citationKey', () => {
  it.each([
    ['Quyết định số 142/2008/QĐ-TTg', '142/2008/QĐ-TTg|thủ tướng chính phủ|2008'],
    [
      'Công văn số 05/UBND-VX ngày 01/02/2024 của Chủ tịch UBND tỉnh Hà Giang',
      '5/UBND-VX|ủy ban nhân dân tỉnh hà giang|2024',
    ],
    ['Quyết định số 14/2025/QĐ-UBND', '14/2025/QĐ-UBND||2025'],
    ['Bộ luật Lao động năm 2019', 'bộ luật lao động|quốc hội|2019'],
  ])('%s', (text, key) => {
    expect(citationKey(cite(text))).toBe(key);
  });

  it.each([
    ['Thông tư số 6/2012/TT-BTC', 'Thông tư số 06/2012/TT-BTC ngày 11/01/2012 của Bộ Tài chính', 'same'],
    [
      'Quyết định số 14/2025/QĐ-UBND của UBND tỉnh Hà Giang',
      'Quyết định số 14/2025/QĐ-UBND của UBND tỉnh Lào Cai',
      'different',
    ],
    ['Quyết định số 14/2025/QĐ-UBND của UBND tỉnh Hà Giang', 'Quyết định số 14/2025/QĐ-UBND', 'possible'],
    ['Công văn số 5/BYT-KH ngày 1/2/2024', 'Công văn số 5/BYT-KH ngày 1/2/2023', 'different'],
    ['Công văn số 5/BYT-KH ngày 1/2/2024', 'Công văn số 6/BYT-KH ngày 1/2/2024', 'different'],
    ['Luật Đất đai năm 2024', 'Luật Đất đai năm 2013', 'different'],
    ['Luật Đất đai số 31/2024/QH15', 'Luật Đất đai', 'possible'],
  ])('%s / %s: %s', (a, b, expected) => {
    expect(compareCitations(cite(a), cite(b))).toBe(expected);
    expect(compareCitations(cite(b), cite(a))).toBe(expected);
  });

  it('is shared by a later short citation, unless two documents may be meant', () => {
    const one = 'Quyết định số 5/QĐ-UBND ngày 1/2/2024 của UBND tỉnh Hà Giang. ';
    const other = 'Quyết định số 5/QĐ-UBND ngày 1/3/2024 của UBND tỉnh Lào Cai. ';
    const short = 'Quyết định số 5/QĐ-UBND';
    const keys = resolveCitations(one + short).keys;
    expect(keys[1]).toBe(keys[0]);
    expect(resolveCitations(one + other + short).keys[2]).toBe('5/QĐ-UBND||');
  });
});
