import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const source = resolve(import.meta.dirname, '../../src');
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.ts'),
);

describe('zod in the source', () => {
  it('is imported by the schemas only, as a namespace', () => {
    const importing = files.filter((path) =>
      readFileSync(`${source}/${path}`, 'utf8').includes("from 'zod'"),
    );
    expect(importing.length).toBeGreaterThan(8);
    for (const path of importing) expect(path).toMatch(/\/schema\.ts$/u);
    for (const path of importing) {
      expect(readFileSync(`${source}/${path}`, 'utf8')).toContain("import * as z from 'zod';");
    }
  });

  // What a JSON Schema can't say, or says in another way; see docs/schema.md.
  it.each([
    'z.object(',
    'z.looseObject(',
    'z.any(',
    'z.unknown(',
    'z.record(',
    'z.coerce',
    'z.preprocess(',
    'z.lazy(',
    'z.optional(',
    'z.iso.',
    'z.url(',
    '.refine(',
    '.superRefine(',
    '.transform(',
    '.default(',
    '.catch(',
    '.trim(',
    '.multipleOf(',
    '.optional(',
    '.nullable(',
  ])('has no %s', (forbidden) => {
    const schemas = files.filter((path) => path.endsWith('schema.ts'));
    const found = schemas.filter((path) => readFileSync(`${source}/${path}`, 'utf8').includes(forbidden));
    expect(found).toEqual([]);
  });

  it('measures a text or a list only where it is one', () => {
    const schemas = files.filter((path) => path.endsWith('/schema.ts') && path !== 'text/schema.ts');
    const found = schemas.filter((path) =>
      /z\s*\.(?:string|array)\(/u.test(readFileSync(`${source}/${path}`, 'utf8')),
    );
    expect(found).toEqual([]);
  });

  it('patterns have the flag u and no other', () => {
    const schemas = files.filter((path) => path.endsWith('/schema.ts'));
    const text = schemas.map((path) => readFileSync(`${source}/${path}`, 'utf8')).join('\n');
    const flags = [...text.matchAll(/\.regex\(\s*\/[^\n]+\/([a-z]*)\)/gu)].map((match) => match[1]);
    const built = [...text.matchAll(/new RegExp\([^']+'([a-z]*)'/gu)].map((match) => match[1]);
    expect(flags.length).toBeGreaterThan(6);
    expect(new Set(built)).toEqual(new Set(['u']));
    expect(new Set(flags)).toEqual(new Set(['u']));
  });
});
