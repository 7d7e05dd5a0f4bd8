import { describe, expect, it } from 'vitest';
import { weigh } from '../support/bundle.js';

describe('vanban/calendar', () => {
  it('weighs at most 15 kB and holds neither zod nor the readers of text', async () => {
    const { gzip, text } = await weigh("export * from './src/calendar/index.js'");
    expect(gzip).toBeLessThanOrEqual(15_000);
    expect(text).not.toMatch(/zod|Intl|chinese/iu);
  });

  it('leaves the lunar table out where only day numbers are wanted', async () => {
    const { gzip } = await weigh("export { toDayNumber } from './src/date/civil.js'");
    expect(gzip).toBeLessThanOrEqual(1_000);
  });
});
