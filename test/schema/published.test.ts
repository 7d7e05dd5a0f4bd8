import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Ajv as Ajv07 } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildCodeLists, type CodeList, toCsv } from '../../scripts/schemas/codelists.js';
import { documentTypeCodes } from '../../scripts/schemas/document-type-codes.js';
import { examples } from '../../scripts/schemas/examples.js';
import { models } from '../../scripts/schemas/models.js';
import { readModelDocs } from '../../scripts/schemas/read-models.js';
import { texts } from '../../scripts/schemas/texts.js';
import { documentTypes } from '../../src/data/document-types.js';
import { readSchema, schemaNames } from '../support/validators.js';

type Node = Record<string, unknown>;

const propertiesOf = (schema: Node): [string, Node][] =>
  Object.entries((schema['properties'] ?? {}) as Record<string, Node>);

const fields = schemaNames.flatMap((name) =>
  propertiesOf(readSchema(name)).map(([field, node]) => ({ name, field, node })),
);

describe('the texts of the schemas', () => {
  const docs = readModelDocs();

  it.each(models)('$model has a Vietnamese text for each field, and for no other', ({ model }) => {
    const names = Object.keys(docs.get(model)?.fields ?? {});
    expect(Object.keys(texts[model]?.fields ?? {}).sort()).toEqual([...names].sort());
    expect(texts[model]?.sentence).toMatch(/\p{Lu}.+[.]$/u);
    expect(docs.get(model)?.text).not.toBe('');
  });

  it('belong to published models only', () => {
    expect(Object.keys(texts).sort()).toEqual(models.map(({ model }) => model).sort());
    expect(Object.keys(examples).sort()).toEqual(models.map(({ model }) => model).sort());
  });

  it.each(fields)('$name.$field has a title, a description and examples', ({ node }) => {
    expect(node['title']).toMatch(/^[A-Z][a-z ]+ \/ \p{L}/u);
    expect(node['description']).toMatch(/^.+\n\n\p{Lu}.+$|^.+\n\n".+$/su);
    expect(node['examples']).not.toEqual([]);
  });

  it.each(schemaNames)('%s accepts its own examples, of the whole and of each field', (name) => {
    const ajv = new Ajv2020({ strict: true });
    for (const other of schemaNames) ajv.addSchema(readSchema(other));
    const schema = readSchema(name);
    for (const example of schema['examples'] as unknown[])
      expect(ajv.validate(String(schema['$id']), example)).toBe(true);
    for (const [field, node] of propertiesOf(schema)) {
      for (const example of node['examples'] as unknown[]) {
        expect({ field, example, valid: ajv.validate(node, example) }).toEqual({
          field,
          example,
          valid: true,
        });
      }
    }
  });
});

describe('the published files', () => {
  it.each([...schemaNames, 'bundle'])('%s is valid by the metaschema, and so are its other forms', (name) => {
    expect(new Ajv2020({ strict: true }).validateSchema(readSchema(name), true)).toBe(true);
    if (name === 'bundle') return;
    expect(new Ajv2020({ strict: true }).validateSchema(readSchema(`no-id/${name}`), true)).toBe(true);
    expect(new Ajv07({ strict: true }).validateSchema(readSchema(`draft-07/${name}`), true)).toBe(true);
  });

  it('the bundle alone judges a directive', () => {
    const judge = new Ajv2020({ strict: true }).compile(readSchema('bundle'));
    expect(judge(examples['Directive']?.[0])).toBe(true);
    expect(judge({})).toBe(false);
  });

  it('every object is closed, and every string, list and number has limits', () => {
    const open = fields.flatMap(({ name, field, node }) => {
      const parts = node['type'] === 'array' ? [node, node['items'] as Node] : [node];
      return parts.filter((part) => !isLimited(part)).map(() => `${name}.${field}`);
    });
    expect(open).toEqual([]);
    for (const name of schemaNames) {
      const schema = readSchema(name);
      if (schema['type'] === 'object') expect(schema['additionalProperties']).toBe(false);
    }
  });

  it('patterns are anchored and portable', () => {
    const text = schemaNames.map((name) => JSON.stringify(readSchema(name))).join('\n');
    const patterns = [...text.matchAll(/"pattern":"((?:[^"\\]|\\.)*)"/gu)].map((match) => match[1] ?? '');
    const forms = [...new Set(patterns)].filter((pattern) => !pattern.startsWith('[\\n'));
    expect(forms.length).toBeGreaterThan(8);
    for (const form of forms) expect(form).toMatch(/^\^.*\$$/u);
    for (const form of forms) expect(form).not.toMatch(/\\\\[dwsbpDWSBP]|\(\?[=!<]/u);
  });

  it('references lead to files that are there', () => {
    const ids = new Set(schemaNames.map((name) => readSchema(name)['$id']));
    for (const name of schemaNames) {
      const references = [...JSON.stringify(readSchema(name)).matchAll(/"\$ref":"([^"]+)"/gu)].map(
        (match) => match[1],
      );
      for (const reference of references) expect(ids).toContain(reference);
    }
  });

  it('OpenAPI components refer to each other only', () => {
    const path = resolve(import.meta.dirname, '../../schemas/1.0/openapi/components.json');
    const text = readFileSync(path, 'utf8');
    const { components } = JSON.parse(text) as { components: { schemas: Record<string, Node> } };
    expect(Object.keys(components.schemas).sort()).toEqual(models.map(({ model }) => model).sort());
    const references = [...text.matchAll(/"(#\/[^"]+|https:[^"]+schema\.json)"/gu)].map(
      (match) => match[1] ?? '',
    );
    expect(references.length).toBeGreaterThan(20);
    for (const reference of references) {
      expect(components.schemas).toHaveProperty(reference.replace('#/components/schemas/', ''));
    }
  });
});

describe('code lists', () => {
  let lists: CodeList[] = [];
  beforeAll(async () => {
    lists = await buildCodeLists();
  });

  it('have rows with different codes of slug form', () => {
    for (const { name, rows } of lists) {
      const codes = rows.map((row) => String(row['code']));
      expect({ name, count: new Set(codes).size }).toEqual({ name, count: codes.length });
      expect(codes.length).toBeGreaterThan(2);
      for (const code of codes) expect(code).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u);
    }
  });

  it('are named by fields that exist', () => {
    const known = new Set(
      models.flatMap(({ model, name }) =>
        propertiesOf(readSchema(name)).map(([field]) => `${model}.${field}`),
      ),
    );
    for (const field of lists.flatMap(({ usedBy }) => usedBy)) expect(known).toContain(field);
  });

  it('as CSV hold the same rows', () => {
    const list = lists.find(({ name }) => name === 'purposes') as CodeList;
    const [header, ...rows] = toCsv(list).trimEnd().split('\r\n');
    expect(header?.split(',')).toEqual(Object.keys(list.rows[0] ?? {}));
    expect(rows).toHaveLength(list.rows.length);
    const quoted = toCsv({ ...list, rows: [{ code: 'a', nameVi: 'một, "hai"\nba' }] });
    expect(quoted).toBe('code,nameVi\r\na,"một, ""hai""\nba"\r\n');
  });

  it('issue codes have messages in both languages', () => {
    const issues = lists.find(({ name }) => name === 'issue-codes') as CodeList;
    expect(issues.rows.filter((row) => row['messageVi'] === '' || row['messageEn'] === '')).toEqual([]);
  });

  it('the official codes of document types are each given once, to types with a name', () => {
    const slugs = new Set(documentTypes.map(({ slug }) => slug));
    const nameless = documentTypeCodes.filter(({ slug, nameVi }) => !slugs.has(slug) && nameVi === undefined);
    expect(nameless).toEqual([]);
    for (const list of ['edxmlA', 'edxmlB', 'archive'] as const) {
      const codes = documentTypeCodes.flatMap((row) => row[list] ?? []);
      expect(new Set(codes).size).toBe(codes.length);
    }
    expect(documentTypeCodes.filter(({ decree30 }) => decree30)).toHaveLength(29);
  });
});

function isLimited(node: Node): boolean {
  if (node['$ref'] !== undefined || node['enum'] !== undefined || node['const'] !== undefined) return true;
  if (node['type'] === 'string') return typeof node['maxLength'] === 'number';
  if (node['type'] === 'array') return typeof node['maxItems'] === 'number';
  return typeof node['minimum'] === 'number' && typeof node['maximum'] === 'number';
}
