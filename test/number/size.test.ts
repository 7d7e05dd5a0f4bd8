import { describe, expect, it } from 'vitest';
import { weigh } from '../support/bundle.js';

const CORE = `
  export { isDocumentNumber, parseDocumentNumber } from './src/number/parse.js';
  export { findDocumentNumbers } from './src/number/find.js';
  export { formatDocumentNumber } from './src/number/format.js';
`;

/** Bytes, minified and gzipped. */
const LIMITS = { core: 10_000, whole: 20_000 };

describe('the bundle of vanban/number', () => {
  it('reads, finds and prints without names, sources, English or legacy tables', async () => {
    const { gzip, inputs } = await weigh(CORE);
    expect(gzip).toBeLessThan(LIMITS.core);
    expect(
      inputs.filter((input) =>
        /zod|legacy|document-types|validity|messages\/en|normalize|date-fns/u.test(input),
      ),
    ).toEqual([]);
  });

  it('is whole without zod, English or legacy tables', async () => {
    const { gzip, inputs } = await weigh("export * from './src/number/index.js'");
    expect(gzip).toBeLessThan(LIMITS.whole);
    expect(inputs.filter((input) => /zod|legacy|messages\/en|normalize|date-fns/u.test(input))).toEqual([]);
  });

  it('has no name of a body where only codes are read', async () => {
    const { text } = await weigh(CORE);
    expect(text).not.toContain('Bộ Nội vụ');
  });
});
