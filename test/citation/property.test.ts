import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCitations } from '../../src/citation/find.js';
import { formatCitation } from '../../src/citation/format.js';
import { parseCitation } from '../../src/citation/parse.js';
import { resolveCitations } from '../../src/citation/resolve.js';
import { annotate } from '../../src/citation/annotate.js';
import { cleanText } from '../../src/text/normalize.js';
import type { Found } from '../../src/text/types.js';
import type { Citation } from '../../src/citation/types.js';

const runs = { numRuns: 60 };

const lead = fc.constantFrom(
  'Căn cứ ',
  'Thực hiện ',
  'theo quy định tại khoản 1 Điều 3 ',
  'sửa đổi, bổ sung một số điều của ',
  '',
);
const cited = fc.constantFrom(
  'Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư',
  'Chỉ thị số 25-CT/TW, ngày 25/10/2023 của Ban Bí thư về y tế cơ sở',
  'Công văn số 5072/UBND-VXNV ngày 06/8/2021 của UBND tỉnh Bắc Kạn',
  'Thông tư số 44/2022/TT-BTC',
  'Luật Khám bệnh, chữa bệnh',
  'Quyết định số 12/QĐ-UBND và Quyết định số 13/QĐ-UBND ngày 1/2/2024 của UBND tỉnh Hà Giang',
  'Luật Đất đai năm 2024',
);
const sentences = fc
  .array(fc.tuple(lead, cited), { minLength: 1, maxLength: 5 })
  .map((parts) => parts.map(([before, what]) => `${before}${what}; các cơ quan thực hiện.\n\n`).join(''));

/** What was understood, and the cleaned slice of every span. */
function view(text: string): unknown[] {
  return findCitations(text).map((found: Found<Citation>) => {
    expect(found.text).toBe(text.slice(found.span.start, found.span.end));
    expect(cleanText(found.text)).toBe(found.value.text);
    const slices = Object.entries(found.spans ?? {}).map(([path, span]) => [
      path,
      cleanText(text.slice(span.start, span.end)),
    ]);
    return [found.value, slices];
  });
}

const writings: [string, (text: string, chance: () => boolean) => string][] = [
  ['NFD', (text) => text.normalize('NFD')],
  ['CRLF', (text) => text.replace(/\n/gu, '\r\n')],
  ['non-breaking spaces', (text, chance) => text.replace(/ /gu, () => (chance() ? '\u00A0' : ' '))],
  [
    'Markdown',
    (text, chance) => text.replace(/[\p{L}0-9/-]+/gu, (word) => (chance() ? `**${word}**` : word)),
  ],
  [
    'HTML',
    (text, chance) =>
      text.replace(/[\p{L}0-9/-]+/gu, (word) => (chance() ? `<b class="x">${word}</b>` : word)),
  ],
  ['HTML entities', (text, chance) => text.replace(/ /gu, () => (chance() ? '&nbsp;' : ' '))],
  [
    'zero-width characters',
    (text, chance) => text.replace(/(?<=\p{L})(?=\p{L})/gu, () => (chance() ? '\u200B' : '')),
  ],
];

describe('findCitations on any writing of a text', () => {
  it.each(writings)('reads the same, with exact spans: %s', (_, write) => {
    fc.assert(
      fc.property(sentences, fc.infiniteStream(fc.boolean()), (text, stream) => {
        const chance = (): boolean => stream.next().value === true;
        expect(view(write(text, chance))).toEqual(view(text));
      }),
      runs,
    );
  });

  it('wraps a phrase over lines anywhere', () => {
    fc.assert(
      fc.property(cited, fc.infiniteStream(fc.nat(4)), (text, stream) => {
        const wrapped = text.replace(/ /gu, () => (stream.next().value === 0 ? '\n' : ' '));
        expect(view(`Căn cứ ${wrapped};`)).toEqual(view(`Căn cứ ${text};`));
      }),
      runs,
    );
  });
});

describe('identities', () => {
  it('format of a parse is a fixed point', () => {
    fc.assert(
      fc.property(cited, (text) => {
        const parsed = parseCitation(text);
        if (!parsed.ok) return;
        const printed = formatCitation(parsed.value);
        const again = parseCitation(printed);
        expect(again.ok && formatCitation(again.value)).toBe(printed);
      }),
      runs,
    );
  });

  it('annotate without marks gives the text back', () => {
    fc.assert(
      fc.property(
        sentences,
        fc.constantFrom('text' as const, 'html' as const, 'markdown' as const),
        (text, format) => {
          expect(annotate(text, findCitations(text), ({ text: part }) => part, { format })).toBe(text);
        },
      ),
      runs,
    );
  });
});

describe('any text', () => {
  it.each([': ', '(', 'Luật sửa đổi, bổ sung một số điều của Luật Đất đai và ', 'khoản 1, ', 'của Bộ '])(
    'reads a citation after a long run of %j',
    (unit) => {
      const found = findCitations(`${unit.repeat(20_000)}. Nghị định số 5/2020/NĐ-CP; số 6/QĐ-BYT`);
      expect(found.at(-1)?.value.number?.canonical).toBe('6/QĐ-BYT');
      expect(findCitations(`${unit.repeat(20_000)}6/QĐ-BYT`).at(-1)?.value.number?.canonical).toBe(
        '6/QĐ-BYT',
      );
    },
  );

  const words = fc.constantFrom(
    ...[
      'số ',
      'Số: ',
      '12/QĐ-UBND',
      ' ngày ',
      '05/3/2020',
      ' của ',
      'Chính phủ',
      ' và ',
      ', ',
      '; ',
      '.\n',
      '\n\n',
      ' | ',
    ],
    ...[
      'Luật ',
      'LUẬT ',
      'Đất đai',
      'Bộ luật ',
      'Nghị định ',
      'khoản 1 ',
      'Điều 2 ',
      'điểm a) ',
      ' về việc ',
      '(',
      ')',
      '“',
      '”',
    ],
    ...[
      'sau đây gọi tắt là ',
      'QĐ12',
      ' này',
      ' nêu trên',
      ' đến ',
      '[1]',
      '¹',
      '**',
      '<b>',
      '&nbsp;',
      '66-NQ/TW',
      'năm 2024',
    ],
  );
  const noise = fc.array(fc.oneof({ weight: 8, arbitrary: words }, { weight: 1, arbitrary: fc.string() }), {
    maxLength: 60,
  });

  it('never throws; spans are in order, in bounds and exact', () => {
    fc.assert(
      fc.property(noise, (parts) => {
        const text = parts.join('');
        let done = 0;
        for (const { value, span, spans = {} } of findCitations(text)) {
          expect(span.start).toBeGreaterThanOrEqual(done);
          expect(span.end).toBeGreaterThan(span.start);
          expect(cleanText(text.slice(span.start, span.end))).toBe(value.text);
          for (const part of Object.values(spans)) expect(part.end).toBeLessThanOrEqual(text.length);
          done = span.end;
        }
        expect(() => resolveCitations(text)).not.toThrow();
        expect(() => parseCitation(text)).not.toThrow();
      }),
      { numRuns: 300 },
    );
  });
});
