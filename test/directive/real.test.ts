import { describe, expect, it } from 'vitest';
import { parseDirective } from '../../src/directive/index.js';
import { foldDiacritics } from '../../src/text/fold.js';
import { hasShared, readRealDocuments } from '../support/shared.js';

interface Gold {
  header: {
    number: string | null;
    issuer: string | null;
    place: string | null;
    date: string | null;
    date_partial?: string;
    code?: string;
  };
  addressees: { name: string }[];
  recipients: { line: string; purpose: string | null; archive: boolean }[];
  signer: { name: string | null; title: string | null };
}

const documents = readRealDocuments();
const fold = (text: string | null | undefined) =>
  foldDiacritics(text ?? '')
    .replace(/[^a-z0-9/]+/gu, ' ')
    .trim();

describe.skipIf(!hasShared)('real documents', () => {
  it.each(documents.map(({ id, text }) => [id, text] as const))('%s has spans inside the text', (_, text) => {
    const { spans } = parseDirective(text);
    for (const span of Object.values(spans)) {
      expect(span.start).toBeLessThanOrEqual(span.end);
      expect(span.end).toBeLessThanOrEqual(text.length);
    }
  });

  const judged = documents.filter((document) => document.gold !== undefined);
  it.each(judged.map((document) => [document.id, document] as const))(
    '%s agrees with its reading',
    (_, document) => {
      const gold = document.gold as unknown as Gold;
      const d = parseDirective(document.text).directive;
      if (gold.header.number !== null)
        expect(d.number?.canonical).toBe(gold.header.number.replace(/\s+/gu, ''));
      else if (gold.header.code === undefined) expect(d.number).toBeUndefined();
      expect(fold(d.issuer?.name)).toBe(fold(gold.header.issuer));
      expect(fold(d.place)).toBe(fold(gold.header.place));
      expect(d.issuedOn ?? null).toBe(gold.header.date ?? gold.header.date_partial ?? null);
      expect(d.addressees.map((a) => fold(a.text))).toEqual(gold.addressees.map((a) => fold(a.name)));
      const lines = gold.recipients.filter((r) => !r.archive);
      expect(d.recipients.map((r) => fold(`${r.text} ${r.purposeText ?? ''}`))).toEqual(
        lines.map((r) => fold(r.line)),
      );
      expect(d.archive !== undefined).toBe(gold.recipients.some((r) => r.archive));
      expect(fold(d.signature?.signer)).toBe(fold(gold.signer.name));
      expect(fold(d.signature?.position)).toBe(fold(gold.signer.title));
    },
  );
});
