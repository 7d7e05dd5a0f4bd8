import { describe, expect, it } from 'vitest';
import { parseDirective } from '../../src/directive/parse.js';
import { setFootnotesAside } from '../../src/directive/segment/footnotes.js';
import { normalizeText } from '../../src/text/normalize.js';

describe('footnotes among the paragraphs', () => {
  it('are taken out, and a sentence that a page cut is read in one piece', () => {
    const source =
      'a) Phối hợp với Sở Thông tin và\n\n¹ Về việc tiêm.\n\n² Về thuốc.\n\nTruyền thông rà soát¹.\n\nb) Hết.';
    const { view, footnotes } = setFootnotesAside(normalizeText(source));
    expect(view.text).toBe('a) Phối hợp với Sở Thông tin và Truyền thông rà soát¹.\n\nb) Hết.');
    expect(footnotes.map(({ mark, span }) => [mark, source.slice(span.start, span.end)])).toEqual([
      ['1', 'Về việc tiêm.'],
      ['2', 'Về thuốc.'],
    ]);
    const at = view.text.indexOf('Sở');
    const span = view.toSource({ start: at, end: at + 'Sở Thông tin và Truyền thông'.length });
    expect(source.slice(span.start, span.end)).toMatch(/^Sở Thông tin và\n[\s\S]*\nTruyền thông$/);
  });

  it('leave paragraphs that are whole as they are', () => {
    const { view } = setFootnotesAside(normalizeText('Một câu.\n\n³ Chú thích\ndài hai dòng.\n\nCâu khác.'));
    expect(view.text).toBe('Một câu.\n\n\n\nCâu khác.');
  });

  it('are not marks inside a line', () => {
    const source = 'diện tích 100 m² và\n10 km²\n';
    expect(setFootnotesAside(normalizeText(source)).view.text).toBe(source);
  });

  it('stand in the model with their spans, wherever they were printed', () => {
    const source = `Số: 5/UBND-VX\n\nLào Cai, ngày 05 tháng 3 năm 2024\n\nKính gửi: Sở Y tế.\n\n1. Sở Y tế rà soát theo Công văn số 7/BYT-DP¹ của Bộ Y\n\n¹ Về vắc xin.\n\ntế.\n\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nNguyễn Văn An\n\n² Tính đến hôm nay.\n`;
    const { directive, spans } = parseDirective(source);
    expect(directive.footnotes).toEqual([
      { mark: '1', text: 'Về vắc xin.' },
      { mark: '2', text: 'Tính đến hôm nay.' },
    ]);
    expect(
      directive.footnotes.map((_, i) =>
        source.slice(spans[`/footnotes/${i}`]?.start, spans[`/footnotes/${i}`]?.end),
      ),
    ).toEqual(directive.footnotes.map((note) => note.text));
    expect(directive.citations[0]).toMatchObject({ footnote: '1', issuer: { name: 'Bộ Y tế' } });
    expect(directive.provisions).toHaveLength(1);
  });
});
