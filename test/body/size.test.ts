import { describe, expect, it } from 'vitest';
import { weigh } from '../support/bundle.js';

describe('weight', () => {
  it('the whole entry point with all tables is at most 40 kB', async () => {
    const { gzip } = await weigh(`export * from './src/body/index.js';`);
    expect(gzip).toBeLessThanOrEqual(40_000);
  });

  it('the grammar of names does not load the tables of bodies', async () => {
    const { inputs } = await weigh(`export { readBodyAt, readBodyListAt } from './src/body/read.js';`);
    expect(inputs.filter((path) => /data\/(?:bodies|districts|identifiers|provinces)/u.test(path))).toEqual(
      [],
    );
  });

  it('numbers do not load bodies', async () => {
    const { inputs } = await weigh(`export { parseDocumentNumber } from './src/number/parse.js';`);
    expect(inputs.filter((path) => path.includes('src/body/'))).toEqual([]);
  });

  it('finding names leaves the tables out of the bundle', async () => {
    const { text } = await weigh(
      `import { findBodies } from './src/body/index.js'; console.log(findBodies);`,
    );
    expect(text.includes('Bình Thạnh')).toBe(false);
  });
});
