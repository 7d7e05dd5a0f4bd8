import { describe, expect, it } from 'vitest';
import { findCitations } from '../../src/citation/find.js';
import type { Citation } from '../../src/citation/types.js';
import { cleanText } from '../../src/text/normalize.js';
import type { Found } from '../../src/text/types.js';
import { hasShared, readRealDocuments } from '../support/shared.js';

interface GoldCitation {
  start: number;
  end: number;
  number?: string;
  date?: string | null;
  self?: boolean;
  in_site_heading?: boolean;
}

const fold = (number: string): string =>
  number
    .replace(/\s+/gu, '')
    .replace(/^0+(?=[0-9])/u, '')
    .toLowerCase();
const overlaps = (gold: GoldCitation, { span }: Found<Citation>): boolean =>
  Math.min(gold.end, span.end) > Math.max(gold.start, span.start);

describe.skipIf(!hasShared)('real documents beside the checkout', () => {
  const documents = readRealDocuments();

  it('have their numbered citations found, with start and date, and none invented', () => {
    let gold = 0;
    let found = 0;
    let hit = 0;
    let starts = 0;
    let dates = 0;
    for (const document of documents) {
      if (!document.gold) continue;
      const all = (document.gold['citations'] ?? []) as GoldCitation[];
      const aside = all.filter((citation) => citation.self === true || citation.in_site_heading === true);
      const wanted = all.filter((citation) => citation.number && !aside.includes(citation));
      const got = findCitations(document.text).filter(
        (citation) => citation.value.number && !aside.some((other) => overlaps(other, citation)),
      );
      gold += wanted.length;
      found += got.length;
      for (const citation of wanted) {
        const same = got.find(
          (other) =>
            overlaps(citation, other) &&
            fold(other.value.number?.canonical ?? '') === fold(citation.number ?? ''),
        );
        if (!same) continue;
        hit++;
        if (same.span.start === citation.start) starts++;
        if ((same.value.issuedOn ?? null) === (citation.date ?? null)) dates++;
      }
    }
    expect(hit / gold).toBeGreaterThanOrEqual(0.98);
    expect(hit / found).toBeGreaterThanOrEqual(0.98);
    expect(starts / hit).toBeGreaterThanOrEqual(0.97);
    expect(dates / hit).toBeGreaterThanOrEqual(0.98);
  });

  it('have exact spans and texts', () => {
    for (const { text } of documents)
      for (const found of findCitations(text)) {
        expect(text.slice(found.span.start, found.span.end)).toBe(found.text);
        expect(cleanText(found.text)).toBe(found.value.text);
      }
  });

  it('say the same in NFD and with CRLF', () => {
    for (const { text } of documents) {
      const composed = text.normalize('NFC').replace(/\r\n/gu, '\n');
      const expected = findCitations(composed).map(({ value }) => value);
      const writings = [composed.normalize('NFD'), composed.replace(/\n/gu, '\r\n')];
      for (const writing of writings)
        expect(findCitations(writing).map(({ value }) => value)).toEqual(expected);
    }
  });
});
