import { expect } from 'vitest';
import { formatDocumentNumber } from '../../src/number/format.js';
import { findDocumentNumbers } from '../../src/number/find.js';
import { documentNumberKey } from '../../src/number/key.js';
import { parseDocumentNumber } from '../../src/number/parse.js';
import { generateNumbers } from './generator.js';

/** The identities over a generated space: format(parse(s)) is s, canonical is idempotent, the scheme and issuers are those made. */
export function checkSpace(count: number, seed: number): void {
  let seen = 0;
  for (const made of generateNumbers(count, seed)) {
    const result = parseDocumentNumber(made.text);
    const value = result.ok ? result.value : undefined;
    if (!value || formatDocumentNumber(value) !== made.text || value.scheme !== made.scheme)
      expect([made, result]).toBe('a canonical number');
    if (!value) continue;
    if (result.issues.some((issue) => issue.code !== 'number-type-ambiguous'))
      expect([made, result.issues]).toBe('no repair');
    if (made.type !== undefined && value.documentType !== made.type)
      expect([made, value.documentType]).toBe('that type');
    if (made.issuers.length > 0 && made.issuers.join() !== value.issuers?.join())
      expect([made, value.issuers]).toBe('those issuers');
    const again = parseDocumentNumber(value.canonical);
    if (!again.ok || again.value.canonical !== value.canonical) expect([made, again]).toBe('idempotent');
    const padded = parseDocumentNumber(made.text.replace(/^(?=[0-9])/u, '00'));
    if (
      made.scheme !== 'technical' &&
      padded.ok &&
      documentNumberKey(padded.value) !== documentNumberKey(value)
    )
      expect([made, padded.value]).toBe('the same key');
    seen++;
  }
  expect(seen).toBe(count);
}

/** Each number of a generated text is found, exactly where it stands. */
export function checkFinding(count: number, seed: number): void {
  const numbers = [...generateNumbers(count, seed)].filter((made) => made.scheme !== 'technical');
  const text = numbers
    .map(
      (made, index) =>
        `${index % 2 === 0 ? 'Căn cứ Công văn số' : 'theo Quyết định'} ${made.text} ngày ${(index % 28) + 1}/8/2021;`,
    )
    .join('\n');
  const found = findDocumentNumbers(text);
  expect(found.map((find) => find.value.canonical)).toEqual(numbers.map((made) => made.text));
  for (const find of found) expect(text.slice(find.span.start, find.span.end)).toBe(find.text);
}
