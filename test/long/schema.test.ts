import { describe, expect, it } from 'vitest';
import { generateInstances } from '../support/instances.js';
import {
  ajvDraft07Judge,
  ajvJudge,
  ajvWithoutIdJudge,
  cfworkerJudge,
  compiledJudge,
  schemaNames,
  zodJudge,
} from '../support/validators.js';

describe('100,000 generated instances', () => {
  it('have the same verdict from every validator', () => {
    const zod = zodJudge();
    const judges = {
      compiled: compiledJudge(),
      ajv: ajvJudge(),
      draft07: ajvDraft07Judge(),
      withoutId: ajvWithoutIdJudge(),
      cfworker: cfworkerJudge(),
    };
    let valid = 0;
    const different: string[] = [];
    for (const { schema, text } of generateInstances(20250701, 100_000, schemaNames)) {
      const json = JSON.parse(text) as unknown;
      const expected = zod(schema, json);
      if (expected) valid += 1;
      for (const [name, judge] of Object.entries(judges)) {
        if (judge(schema, json) !== expected) different.push(`${name} ${schema} ${text}`);
      }
    }
    expect(different).toEqual([]);
    expect(valid).toBeGreaterThan(30_000);
    expect(valid).toBeLessThan(60_000);
  });
});
