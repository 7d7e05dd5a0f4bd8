import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalizeText } from '../../src/text/normalize.js';

describe('normalizeText', () => {
  it.each([
    ['**Số: 5**/QĐ-UBND', 'Số: 5/QĐ-UBND'],
    ['a\r\nb\rc', 'a\nb\nc'],
    ['Công\u00a0văn', 'Công văn'],
    ['12/QÐ-UBND', '12/QĐ-UBND'],
    ['Sở Y tế'.normalize('NFD'), 'Sở Y tế'],
    ['*\n**KẾT LUẬN **', '*\nKẾT LUẬN '],
    ['* gạch đầu dòng', '* gạch đầu dòng'],
    ['Lưu: VT, VX_(TT).', 'Lưu: VT, VX_(TT).'],
    ['_nghiêng_ và __đậm__.', 'nghiêng và đậm.'],
    ['______', '______'],
    ['1\\. Sở Y tế', '1. Sở Y tế'],
    ['## VĂN BẢN', 'VĂN BẢN'],
    ['[Nghị định 115](https://a.vn/(x) "tên (1)") của', 'Nghị định 115 của'],
    ['[Mục 2](#_ftn1), [1](2), [12] (a)', 'Mục 2, [1](2), [12] (a)'],
    ['BGD&amp;ĐT&nbsp;số', 'BGD&ĐT số'],
    ['<p>Sở <b>Y tế</b></p>', '\nSở Y tế\n'],
    ['| Số hiệu | 46/CĐ-TTg |', '| Số hiệu | 46/CĐ-TTg |'],
    ['2 < 3 và 5 > 4', '2 < 3 và 5 > 4'],
    ['１２/ＱĐ', '12/QĐ'],
    ['\ufeffSố', 'Số'],
  ])('%j reads %j', (source, text) => {
    expect(normalizeText(source).text).toBe(text);
  });

  it('leaves marks at either end outside the span', () => {
    const view = normalizeText('xem **Số 5** đó');
    const start = view.text.indexOf('Số 5');
    expect(view.toSource({ start, end: start + 4 })).toEqual({ start: 6, end: 10 });
  });

  it('maps every unit back to what it was read from, in order', () => {
    const piece = fc.constantFrom(
      'Sở ',
      'Y tế'.normalize('NFD'),
      '**',
      '\r\n',
      '\u00a0',
      'Ð',
      '&amp;',
      '<b>',
      '| ',
      'số 5/QĐ',
      '\u00ad',
      '\\.',
      '\ud800',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const view = normalizeText(pieces.join(''));
        let end = 0;
        for (let at = 0; at < view.text.length; at++) {
          const span = view.toSource({ start: at, end: at + 1 });
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          expect(normalizeText(view.source.slice(span.start, span.end)).text).toBe(view.text[at]);
          end = span.end;
        }
        expect(end).toBeLessThanOrEqual(view.source.length);
        expect(view.toSource({ start: 0, end: 0 }).start).toBeLessThanOrEqual(view.source.length);
      }),
    );
  });

  it('is linear on hostile input', () => {
    const hostile = ['_a'.repeat(2e5), '<'.repeat(4e5), '*'.repeat(4e5), '&#'.repeat(2e5), '\\'.repeat(4e5)];
    for (const text of hostile) expect(typeof normalizeText(text).text).toBe('string');
  });
});
