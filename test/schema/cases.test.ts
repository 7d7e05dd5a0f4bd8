import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import type { PublishedCase } from '../../scripts/schemas/cases.js';
import { validate } from '../../src/validate/index.js';
import type { SchemaName } from '../../src/validate/index.js';
import {
  ajvDraft07Judge,
  ajvJudge,
  ajvWithoutIdJudge,
  cfworkerJudge,
  compiledJudge,
  type Judge,
  readSchema,
  schemaNames,
  zodJudge,
} from '../support/validators.js';

const folder = resolve(import.meta.dirname, '../../schemas/tests');
const cases = schemaNames.flatMap((name) => {
  const file = JSON.parse(readFileSync(`${folder}/${name}.json`, 'utf8')) as { cases: PublishedCase[] };
  return file.cases.map((entry) => ({ name, ...entry }));
});

describe('the hand-made cases of schemas/tests', () => {
  it('are there for every schema, valid and invalid', () => {
    expect(readdirSync(folder).sort()).toEqual(schemaNames.map((name) => `${name}.json`).sort());
    expect(cases.length).toBeGreaterThan(400);
    for (const name of schemaNames) {
      expect(cases.filter((entry) => entry.name === name && entry.valid).length).toBeGreaterThan(0);
      expect(cases.filter((entry) => entry.name === name && !entry.valid).length).toBeGreaterThan(4);
    }
  });

  const judges: [string, Judge][] = [
    ['zod', zodJudge()],
    ['the compiled checks', compiledJudge()],
    ['Ajv, 2020-12, strict', ajvJudge()],
    ['Ajv, draft-07, strict', ajvDraft07Judge()],
    ['Ajv, without $id, strict', ajvWithoutIdJudge()],
    ['a second JSON Schema validator', cfworkerJudge()],
  ];
  it.each(judges)('have the expected verdict from %s', (_name, judge) => {
    const wrong = cases.filter(({ name, data, valid }) => judge(name, data) !== valid);
    expect(wrong.map(({ name, description }) => `${name} ${description}`)).toEqual([]);
  });

  const invalid = cases.flatMap(({ error, ...entry }) => (error ? [{ ...entry, ...error }] : []));

  it.each(invalid)('$name, $description: validate names the place', ({ name, data, location, keyword }) => {
    const result = validate(name as SchemaName, data);
    const paths = result.issues.map((issue) => issue.path);
    // A union is told apart by its tag, so what fails inside it is named more exactly than by the union itself.
    if (keyword === 'oneOf') expect(paths.every((path) => path.startsWith(location))).toBe(true);
    else expect(paths).toEqual([location]);
  });

  it('fail in Ajv at the place and by the keyword that they name', () => {
    const ajv = new Ajv2020({ strict: true, allErrors: true, addUsedSchema: false });
    for (const schema of schemaNames) ajv.addSchema(readSchema(schema));
    const wrong = invalid.filter(({ name, data, location, keyword }) => {
      ajv.validate(String(readSchema(name)['$id']), data);
      const found = (ajv.errors ?? []).map((error) => {
        const { missingProperty, additionalProperty } = error.params as Record<string, string | undefined>;
        const property = missingProperty ?? additionalProperty;
        const step = property?.replaceAll('~', '~0').replaceAll('/', '~1');
        return `${error.instancePath}${step === undefined ? '' : `/${step}`} ${error.keyword}`;
      });
      return !found.includes(`${location} ${keyword}`);
    });
    expect(wrong.map(({ name, description }) => `${name} ${description}`)).toEqual([]);
  });
});
