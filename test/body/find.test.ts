import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findBodies } from '../../src/body/find.js';
import { parseBodyName } from '../../src/body/parse.js';
import { hasShared, readRealDocuments } from '../support/shared.js';

const pieces = [
  'Bộ Y tế',
  'UBND',
  'tỉnh',
  'các',
  'thành phố',
  ', ',
  ' và ',
  ' ',
  '\n',
  'Sở Tài chính',
  'Văn phòng',
  'Ủy ban nhân dân',
  'Chủ tịch',
  'Bắc Kạn',
  ':',
  ';',
  'TP.',
  'Cục',
  'phòng, chống dịch',
  'Ban Chỉ đạo',
  'yêu cầu',
  '**',
  '-',
  'Nguyễn Văn A',
  'TTg',
  '/',
];
const text = fc.array(fc.constantFrom(...pieces), { maxLength: 24 }).map((parts) => parts.join(' '));

describe('findBodies', () => {
  it('finds names in order, none inside another', () => {
    const found = findBodies('**Giao** Sở Y tế chủ trì, phối hợp với Công an tỉnh, báo cáo UBND tỉnh.');
    expect(found.map((find) => find.value.name)).toEqual(['Sở Y tế', 'Công an tỉnh', 'Ủy ban nhân dân tỉnh']);
  });

  it('finds nothing inside numbers, lines of capital letters and names of regions', () => {
    for (const other of [
      'Công điện 217/CĐ-TTg',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'khu vực Trung Bộ',
      'Nghị quyết 66-NQ/TW',
    ])
      expect(findBodies(other)).toEqual([]);
  });

  it("gives exact slices of the caller's text, in NFC and NFD", () => {
    fc.assert(
      fc.property(text, fc.constantFrom('NFC', 'NFD'), (raw, form) => {
        const source = raw.normalize(form);
        let last = 0;
        for (const find of findBodies(source)) {
          expect(source.slice(find.span.start, find.span.end)).toBe(find.text);
          expect(find.span.start).toBeGreaterThanOrEqual(last);
          last = find.span.end;
        }
      }),
      { numRuns: 200 },
    );
  });

  it('finds the same names in NFC and NFD', () => {
    fc.assert(
      fc.property(text, (raw) => {
        const names = (form: string): unknown => findBodies(raw.normalize(form)).map((find) => find.value);
        expect(names('NFD')).toEqual(names('NFC'));
      }),
      { numRuns: 100 },
    );
  });

  it('reads any string without throwing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (any) => {
        findBodies(any);
        const read = parseBodyName(any);
        expect(read.ok || read.issues.length > 0).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('reads a name again as the same name', () => {
    fc.assert(
      fc.property(text, (raw) => {
        for (const find of findBodies(raw)) {
          const name = find.value.name ?? '';
          const again = parseBodyName(name);
          expect(again.ok && again.value.name).toBeTruthy();
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe.skipIf(!hasShared)('findBodies in real documents', () => {
  it.each(readRealDocuments().map(({ id, text: source }) => [id, source]))(
    '%s: every find is an exact slice',
    (_id, source) => {
      const found = findBodies(source);
      expect(found.length).toBeGreaterThan(0);
      for (const find of found) expect(source.slice(find.span.start, find.span.end)).toBe(find.text);
    },
  );
});
