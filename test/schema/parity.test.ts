import { describe, expect, it } from 'vitest';
import { generateInstances } from '../support/instances.js';
import {
  ajvDraft07Judge,
  ajvJudge,
  ajvWithoutIdJudge,
  cfworkerJudge,
  compiledJudge,
  type Judge,
  schemaNames,
  zodJudge,
} from '../support/validators.js';

const SEED = 20200305;
const COUNT = 2000;

const judges: [string, Judge][] = [
  ['the compiled checks', compiledJudge()],
  ['Ajv, 2020-12, strict', ajvJudge()],
  ['Ajv, draft-07, strict', ajvDraft07Judge()],
  ['Ajv, without $id, strict', ajvWithoutIdJudge()],
  ['a second JSON Schema validator', cfworkerJudge()],
];

describe('every validator gives the same verdict on generated JSON', () => {
  const instances = [...generateInstances(SEED, COUNT, schemaNames)].map(({ schema, text }) => ({
    schema,
    text,
    json: JSON.parse(text) as unknown,
  }));
  const expected = instances.map(({ schema, json }) => zodJudge()(schema, json));

  it('the instances are neither all valid nor all invalid', () => {
    const valid = expected.filter(Boolean).length;
    expect(valid).toBeGreaterThan(COUNT * 0.25);
    expect(valid).toBeLessThan(COUNT * 0.75);
    expect(new Set(instances.map(({ schema }) => schema)).size).toBe(schemaNames.length);
  });

  it.each(judges)('%s agree with zod', (_name, judge) => {
    const different = instances.filter(({ schema, json }, i) => judge(schema, json) !== expected[i]);
    expect(different.map(({ schema, text }) => `${schema} ${text}`)).toEqual([]);
  });
});

describe('every validator has the same limits', () => {
  const archive = (units: unknown[]): unknown => ({ text: 'Lưu: VT', units });

  it.each([['zod', zodJudge()] as [string, Judge], ...judges])('%s', (_name, judge) => {
    expect(judge('archive', archive(Array.from({ length: 100_000 }, () => 'VT')))).toBe(true);
    expect(judge('archive', archive(Array.from({ length: 100_001 }, () => 'VT')))).toBe(false);
    // Characters outside the first plane have two UTF-16 units and count once.
    for (const character of ['x', '𠮷']) {
      expect(judge('other-text', { kind: 'unknown', text: character.repeat(2_000_000) })).toBe(true);
      expect(judge('other-text', { kind: 'unknown', text: character.repeat(2_000_001) })).toBe(false);
    }
  });
});
