import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SCHEMA_BASE, SCHEMA_VERSION } from '../../scripts/schemas/models.js';
import { validateDirective } from '../../src/validate/index.js';
import { readSchema } from '../support/validators.js';

// The examples that need Java, Python or a database don't run here, but what they rely on must still be there.
const folder = resolve(import.meta.dirname, '../../examples');
const read = (path: string): string => readFileSync(`${folder}/${path}`, 'utf8');

type Node = Record<string, unknown>;

describe('the examples with tools of their own', () => {
  it.each(['python/README.md', 'java/README.md'])('%s names files that exist', (path) => {
    const files = [...read(path).matchAll(/\.\.\/\.\.\/[A-Za-z0-9./-]+/gu)].map(([file]) => file);
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) expect(existsSync(resolve(folder, path, '..', file))).toBe(true);
  });

  it('the Java program knows the address of the schemas and the form of the test data', () => {
    const program = read('java/src/main/java/Validate.java');
    expect(program).toContain(`"${SCHEMA_BASE}/${SCHEMA_VERSION}/"`);
    expect(program).toContain(`resolve("${SCHEMA_VERSION}")`);
    const tests = JSON.parse(readFileSync(`${folder}/../schemas/tests/directive.json`, 'utf8')) as Node;
    const [first] = tests['cases'] as Node[];
    const known = new Set([...Object.keys(tests), ...Object.keys(first ?? {})]);
    const used = [...program.matchAll(/\.get\("([a-z]+)"\)/gu)].map((match) => match[1]);
    expect(used.length).toBeGreaterThan(3);
    for (const name of used) expect(known).toContain(name);
  });

  it('the directive of the Python example has the two mistakes that it shows', () => {
    const { issues } = validateDirective(JSON.parse(read('python/directive.json')));
    expect(issues.map(({ path }) => path)).toEqual(['/issuedOn', '/recipients/0/purpose']);
    expect(read('python/validate.py')).toContain(`"${SCHEMA_VERSION}/no-id"`);
  });

  it('the inputs of the form are named by fields of a directive', () => {
    const names = [...read('form/index.html').matchAll(/name="(\/[^"]+)"/gu)].map((match) => match[1] ?? '');
    expect(names.length).toBeGreaterThan(3);
    for (const name of names)
      expect({ name, found: fieldAt(name) !== undefined }).toEqual({ name, found: true });
  });

  it('the table of tasks has the life cycles of the model', () => {
    const listed = /lifecycle in \(([^)]+)\)\)/u.exec(read('database/schema.sql'))?.[1] ?? '';
    const { lifecycle } = readSchema('task-progress')['properties'] as Record<string, Node>;
    expect(listed.split(', ').map((item) => item.slice(1, -1))).toEqual(lifecycle?.['enum']);
  });

  it('the service adds to the published components and describes no field of its own models anew', () => {
    const references = [...read('service/openapi.mjs').matchAll(/json\('([A-Za-z]+)'\)/gu)].map(
      (match) => match[1],
    );
    const components = JSON.parse(
      readFileSync(`${folder}/../schemas/1.0/openapi/components.json`, 'utf8'),
    ) as { components: { schemas: Node } };
    const known = [...Object.keys(components.components.schemas), 'Issues', 'Stored'];
    expect(references.length).toBeGreaterThan(2);
    for (const name of references) expect(known).toContain(name);
  });

  it('depend on exact versions', () => {
    const packages = readdirSync(folder).filter((name) => existsSync(`${folder}/${name}/package.json`));
    expect(packages).toEqual(['database', 'form', 'service']);
    for (const name of packages) {
      const { dependencies, devDependencies } = JSON.parse(read(`${name}/package.json`)) as Record<
        string,
        Record<string, string>
      >;
      for (const [dependency, version] of Object.entries({ ...dependencies, ...devDependencies })) {
        expect(version).toMatch(dependency === 'vanban' ? /^file:/u : /^[0-9]+\.[0-9]+\.[0-9]+$/u);
      }
    }
  });
});

/** The schema of the field that a JSON Pointer of a directive leads to. */
function fieldAt(pointer: string): Node | undefined {
  const root = readSchema('no-id/directive');
  return pointer
    .slice(1)
    .split('/')
    .reduce<Node | undefined>((node, step) => {
      const inner = /^[0-9]+$/u.test(step)
        ? (node?.['items'] as Node | undefined)
        : (node?.['properties'] as Record<string, Node> | undefined)?.[step];
      const target = String(inner?.['$ref'] ?? '').replace('#/$defs/', '');
      return target === '' ? inner : (root['$defs'] as Record<string, Node>)[target];
    }, root);
}
