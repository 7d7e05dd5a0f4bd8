import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findDocumentNumbers } from '../../src/number/find.js';
import { parseDocumentNumber } from '../../src/number/parse.js';
import { findTypeSlug, isTypePossible } from '../../src/number/type-option.js';
import { hasShared, readRealDocuments, sharedFolder } from '../support/shared.js';

const tablePath = `${sharedFolder}/research/numbering.md`;
const hasTable = existsSync(tablePath);

/** Rows of the research table: number, type, issuer. */
function readTable(): string[][] {
  if (!hasTable) return [];
  return [...readFileSync(tablePath, 'utf8').matchAll(/```tsv\n([\s\S]*?)```/gu)].flatMap((block) =>
    (block[1] ?? '')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split('\t')),
  );
}

// The table calls these what their text calls them; the number says another thing, or nothing.
const OTHER_TYPE = new Set([
  '04/TM-ĐT', // thông tư, of a ministry's old letter form
  '116/VKSTC-V9', // quyết định in the form of a letter
  '757/BQP', // a Lao decision
  '22/UBCK-GPHĐKD', // licence in the form of a letter
  '611/TTrLN-GTCC-KH&ĐT',
  '008/GDĐT', // tờ trình in the form of a letter
]);

describe.skipIf(!hasTable)('the numbers of the research table (skipped where it is absent)', () => {
  const rows = readTable();

  it('has them all', () => {
    expect(rows.length).toBeGreaterThan(580);
  });

  it.each(rows.map(([number = '', type = '']) => [number, type] as const))('%s (%s)', (number, type) => {
    const result = parseDocumentNumber(number);
    expect(result.issues.filter((issue) => issue.severity === 'error')).toEqual([]);
    if (!result.ok) throw new Error('not read');
    const again = parseDocumentNumber(result.value.canonical, { strict: true });
    expect(again.ok).toBe(true);
    const slug = findTypeSlug(type);
    // "Văn bản" says nothing; a report of "thẩm tra" is a report.
    if (slug && !OTHER_TYPE.has(number))
      expect(isTypePossible(result.value, slug) ? slug : result.value.documentType).toBe(slug);
  });
});

describe.skipIf(!hasShared)('real documents (skipped where they are absent)', () => {
  const documents = readRealDocuments();
  const fold = (text: string) => text.replace(/\s+/gu, '').replace(/^0+(?=[0-9])/u, '');

  it('finds the numbers of the gold citations, each inside its citation', () => {
    const missed: string[] = [];
    let wanted = 0;
    for (const { id, text, gold } of documents) {
      if (!gold) continue;
      const finds = findDocumentNumbers(text);
      const citations = (gold['citations'] ?? []) as {
        number?: string;
        start: number;
        end: number;
        alias?: boolean;
        alias_definition?: boolean;
      }[];
      for (const { number, start, end, alias, alias_definition } of citations) {
        if (!number || alias || alias_definition) continue;
        wanted++;
        const hit = finds.some(
          ({ value, span }) => span.start < end && start < span.end && fold(value.canonical) === fold(number),
        );
        if (!hit) missed.push(`${id} ${number}`);
      }
    }
    expect(missed).toEqual([]);
    expect(wanted).toBeGreaterThan(100);
  });

  it("finds nothing beyond citations and the document's own number in the documents with gold", () => {
    const odd = documents.flatMap(({ id, text, gold }) => {
      if (!gold) return [];
      const citations = (gold['citations'] ?? []) as { start: number; end: number }[];
      const own = fold(String((gold['header'] as { number?: string } | undefined)?.number ?? ''));
      return findDocumentNumbers(text)
        .filter(
          ({ value, span }) =>
            fold(value.canonical) !== own &&
            value.serial !== undefined &&
            !citations.some((c) => c.start < span.end && span.start < c.end),
        )
        .map(({ value }) => `${id} ${value.canonical}`);
    });
    expect(odd).toEqual([]);
  });
});
