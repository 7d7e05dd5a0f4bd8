import { describe, expect, it } from 'vitest';
import { weigh } from '../support/bundle.js';

describe('the bundle', () => {
  it('of findDeadlines brings no calendar and no rules of counting', async () => {
    const { text, gzip } = await weigh("export { findDeadlines } from './src/deadline/index.js';");
    expect(text).not.toContain('Tết Nguyên đán');
    expect(text).not.toContain('Điều 148.5');
    expect(text).not.toContain('ZodObject');
    // Expressions, the reading of dates and numbers, and normalising.
    expect(gzip).toBeLessThan(20_000);
  });

  it('of listReportPeriods brings no expressions', async () => {
    const { text } = await weigh("export { listReportPeriods } from './src/deadline/index.js';");
    expect(text).not.toContain('chậm');
  });
});
