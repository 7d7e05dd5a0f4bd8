import { describe, expect, it } from 'vitest';
import { documentTypes } from '../../src/data/document-types.js';
import { assemblyTerms, numberRules, symbolValidity } from '../../src/data/number-validity.js';
import { symbolGroups } from '../../src/data/symbol-names.js';
import { symbolCodes, typeAbbreviations, unitSymbolCodes } from '../../src/data/symbols.js';
import { unitSymbols } from '../../src/data/symbols-units.js';
import { parseDocumentNumber } from '../../src/number/parse.js';
import { foldDiacritics } from '../../src/text/fold.js';

const codesOf = (rows: string) => rows.split('|').map((row) => row.split(':')[0]);

describe('document types', () => {
  it('are sorted, named and sourced', () => {
    const slugs = documentTypes.map((row) => row.slug);
    expect(slugs).toEqual([...new Set(slugs)].sort());
    for (const { slug, name, source } of documentTypes) {
      expect(name).toBe(name.normalize('NFC').toLowerCase());
      expect(foldDiacritics(name).replace(/ /gu, '-').startsWith(slug)).toBe(true);
      expect(source).not.toBe('');
    }
  });

  it('have the 29 types and 3 copies of Nghị định 30/2020/NĐ-CP', () => {
    const names =
      'nghị quyết, quyết định, chỉ thị, quy chế, quy định, thông cáo, thông báo, hướng dẫn, chương trình, kế hoạch, phương án, đề án, dự án, báo cáo, biên bản, tờ trình, hợp đồng, công văn, công điện, bản ghi nhớ, bản thỏa thuận, giấy ủy quyền, giấy mời, giấy giới thiệu, giấy nghỉ phép, phiếu gửi, phiếu chuyển, phiếu báo, thư công, sao y, sao lục, trích sao'.split(
        ', ',
      );
    const known = documentTypes.map((row) => row.name);
    expect(names.filter((name) => !known.includes(name))).toEqual([]);
  });

  it('give the same abbreviations as the small table of the reader', () => {
    const rowOf = (slug: string, codes: readonly string[] = []) =>
      codes.length > 0 ? [[slug, ...codes].join(' ')] : [];
    const sorted = (rows: string) => rows.split(/ (?=[a-z]{2})/u).sort();
    const { state, party, older, none } = typeAbbreviations;
    expect(sorted(state)).toEqual(documentTypes.flatMap((row) => rowOf(row.slug, row.state)));
    expect(sorted(party)).toEqual(documentTypes.flatMap((row) => rowOf(row.slug, row.party)));
    expect(sorted(older)).toEqual(documentTypes.flatMap((row) => rowOf(row.slug, row.older)));
    expect(sorted(none)).toEqual(
      documentTypes.filter((row) => !row.state && !row.party && !row.older).map((row) => row.slug),
    );
  });
});

describe('symbols', () => {
  it('are the same with and without names', () => {
    expect(
      Object.fromEntries(symbolGroups.map((group) => [group.kind, codesOf(group.rows).join(' ')])),
    ).toEqual(symbolCodes);
    expect(unitSymbols.flatMap((group) => codesOf(group.rows)).join(' ')).toBe(unitSymbolCodes);
  });

  it('are named, sourced and unique in their group', () => {
    for (const { rows, source } of [...symbolGroups, ...unitSymbols]) {
      expect(source).not.toBe('');
      expect(new Set(codesOf(rows)).size).toBe(codesOf(rows).length);
      for (const row of rows.split('|')) expect(row).toMatch(/^[A-ZĐƯ][A-Za-zĐƯ0-9&]*:[^:|]+$/u);
    }
  });

  it('are read as themselves', () => {
    for (const code of Object.values(symbolCodes).flatMap((row) => row.split(' '))) {
      const result = parseDocumentNumber(`12/KH-${code}`);
      if (/TW|TƯ|TU$|^ĐU|^VPĐU|^HU$/u.test(code)) continue;
      expect(result.ok && result.value.canonical).toBe(`12/KH-${code}`);
    }
  });
});

describe('validity', () => {
  it('is unique and sourced; terms follow each other', () => {
    const symbols = symbolValidity.flatMap((row) => row.symbols.split(' '));
    expect(new Set(symbols).size).toBe(symbols.length);
    for (const row of [...symbolValidity, ...numberRules, ...assemblyTerms]) {
      expect(row.source).not.toBe('');
      expect(row.validFrom ?? row.validTo).toBeDefined();
      expect((row.validFrom ?? '') <= (row.validTo ?? '9')).toBe(true);
    }
    expect(assemblyTerms.map((row) => row.term)).toEqual([10, 11, 12, 13, 14, 15, 16]);
  });
});
