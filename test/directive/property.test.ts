import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDirective } from '../../src/directive/index.js';
import { cleanText } from '../../src/text/normalize.js';
import { conclusion, decision, letter, tableLetter, telegram } from './fixtures.js';

const documents = [letter, tableLetter, telegram, conclusion, decision];
/** Values whose span is where they were told, not what they say: slugs, dates, marks. */
const NOT_PRINTED =
  /(?:\/(?:documentType|urgency|secrecy|effectiveOn|issuedOn|date|relation|purpose|footnote|kind)|\/provisions\/[0-9]+)$/u;

function checkSpans(text: string): void {
  const { directive, spans, issues } = parseDirective(text);
  for (const [pointer, span] of Object.entries(spans)) {
    expect(span.start, pointer).toBeGreaterThanOrEqual(0);
    expect(span.end, pointer).toBeLessThanOrEqual(text.length);
    expect(span.start, pointer).toBeLessThanOrEqual(span.end);
    const value = pointer
      .split('/')
      .slice(1)
      .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], directive);
    const printed = typeof value === 'string' ? value : (value as { text?: string } | undefined)?.text;
    if (printed !== undefined && !NOT_PRINTED.test(pointer) && !pointer.startsWith('/tasks'))
      expect(cleanText(text.slice(span.start, span.end)), pointer).toBe(printed);
  }
  for (const issue of issues) expect(issue.code).toMatch(/^[a-z]+(?:-[a-z]+)+$/u);
  const starts = issues.flatMap((issue) => (issue.span ? [issue.span.start] : []));
  expect(starts).toEqual([...starts].sort((a, b) => a - b));
}

describe('spans', () => {
  it.each(documents.map((text, index) => [index, text] as const))(
    'are exact in document %i, in every form',
    (_, text) => {
      checkSpans(text);
      checkSpans(text.normalize('NFD'));
      checkSpans(text.replace(/\n/gu, '\r\n'));
    },
  );
});

describe('any text', () => {
  it('shuffled, cut and doubled documents give a result with exact spans', () => {
    const line = fc.constantFrom(...documents.flatMap((text) => text.split('\n')));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 60 }), fc.nat(400), (lines, cut) => {
        checkSpans(lines.join('\n').slice(cut));
      }),
      { numRuns: 150 },
    );
  });

  it('reads NFC and NFD alike', () => {
    for (const text of documents)
      expect(parseDirective(text.normalize('NFD')).directive).toEqual(parseDirective(text).directive);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(parseDirective(text).directive.schemaVersion).toBe('1.0');
      }),
      { numRuns: 200 },
    );
  });
});
