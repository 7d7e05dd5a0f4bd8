import * as z from 'zod';
import type { CodeList } from './codelists.js';
import { examples } from './examples.js';
import { codeListId, modelOf, models, nameOfReference, SCHEMA_VERSION, schemaId } from './models.js';
import { type ModelDocs, readModelDocs } from './read-models.js';
import { texts } from './texts.js';

/** A JSON Schema, or a part of one. */
export interface JsonSchema {
  [keyword: string]: unknown;
}

/** Characters before which `$` also matches in some languages: a patterned string may not hold them. */
const LINE_ENDS = '[\n\r\u0085\u2028\u2029]';

/** Most values of the examples that a field shows. */
const FIELD_EXAMPLES = 5;

/** Most codes that a field shows; a longer list is only referred to. */
const SHOWN_CODES = 100;

/**
 * Builds the schema of every model: what zod says of its shape, with titles, descriptions and examples.
 *
 * @param codeLists - known values, for the examples of the fields that hold them
 * @returns name to schema, as in `schemas/1.0/NAME.schema.json`
 */
export function buildSchemas(codeLists: readonly CodeList[]): Map<string, JsonSchema> {
  const registry = z.registry<{ id: string }>();
  for (const { name, schema } of models) registry.add(schema, { id: name });
  const { schemas } = z.toJSONSchema(registry, { uri: schemaId, io: 'input', target: 'draft-2020-12' });
  const docs = readModelDocs();
  const known = new Map(codeLists.flatMap((list) => list.usedBy.map((field) => [field, list])));
  return new Map(
    models.map(({ model, name }) => [
      name,
      describe(model, schemas[name] as JsonSchema, docs.get(model), known),
    ]),
  );
}

/** The bundle: every schema under `$defs` with its own `$id`, so that references need no file. */
export function buildBundle(schemas: ReadonlyMap<string, JsonSchema>): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: schemaId('bundle'),
    title: 'VanbanSchemas',
    description:
      'Every schema of this version under $defs; as a schema itself, that of a directive.\n\n' +
      'Mọi lược đồ của phiên bản này, nằm trong $defs; bản thân nó là lược đồ của văn bản chỉ đạo.',
    $ref: schemaId('directive'),
    $defs: Object.fromEntries(schemas),
  };
}

/** The same schema for draft-07, where a reference stands alone. */
export function toDraft07(schema: JsonSchema): JsonSchema {
  const rewritten = mapSchema(schema, (node) => {
    if (typeof node['$ref'] !== 'string') return node;
    const { $ref, ...rest } = node;
    const reference = { $ref: ($ref as string).replace(`/${SCHEMA_VERSION}/`, `/${SCHEMA_VERSION}/draft-07/`) };
    return Object.keys(rest).length === 0 ? reference : { ...rest, allOf: [reference] };
  });
  return {
    ...rewritten,
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: (schema['$id'] as string).replace(`/${SCHEMA_VERSION}/`, `/${SCHEMA_VERSION}/draft-07/`),
  };
}

/** The same schema in one piece, without `$id`, for tools that can't follow one. */
export function withoutId(name: string, schemas: ReadonlyMap<string, JsonSchema>): JsonSchema {
  const needed = new Map<string, JsonSchema>();
  const localize = (schema: JsonSchema): JsonSchema => {
    return mapSchema(withoutHead(schema), (node) => {
      if (typeof node['$ref'] !== 'string') return node;
      const target = nameOfReference(node['$ref']);
      if (!needed.has(target)) {
        needed.set(target, {});
        needed.set(target, localize(schemas.get(target) ?? {}));
      }
      return { ...node, $ref: `#/$defs/${target}` };
    });
  };
  const root = localize(schemas.get(name) ?? {});
  const definitions = [...needed].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    ...root,
    ...(definitions.length === 0 ? {} : { $defs: Object.fromEntries(definitions) }),
  };
}

/** An OpenAPI 3.1 document without paths, whose components are the schemas. */
export function buildOpenApi(schemas: ReadonlyMap<string, JsonSchema>): JsonSchema {
  const reference = (target: unknown): string => `#/components/schemas/${modelOf(nameOfReference(target))}`;
  const components = [...schemas].map(([name, schema]): [string, JsonSchema] => {
    const component = mapSchema(withoutHead(schema), (node) =>
      node['$ref'] === undefined ? node : { ...node, $ref: reference(node['$ref']) },
    );
    if (schema['oneOf'] === undefined) return [modelOf(name), component];
    const mapping = membersOf(schema, schemas).map(({ kind, id }) => [kind, reference(id)]);
    const discriminator = { propertyName: 'kind', mapping: Object.fromEntries(mapping) as JsonSchema };
    return [modelOf(name), { ...component, discriminator }];
  });
  return {
    openapi: '3.1.0',
    info: {
      title: 'vanban',
      version: SCHEMA_VERSION,
      summary: 'Models of Vietnamese administrative directives (văn bản chỉ đạo, điều hành)',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    paths: {},
    components: { schemas: Object.fromEntries(components) },
  };
}

/** A schema without `$schema` and `$id`. */
function withoutHead(schema: JsonSchema): JsonSchema {
  return Object.fromEntries(Object.entries(schema).filter(([keyword]) => !/^\$(?:schema|id)$/u.test(keyword)));
}

/** Every sub-schema of a schema that is itself a schema, rewritten from the inside out. */
function mapSchema(schema: JsonSchema, change: (node: JsonSchema) => JsonSchema): JsonSchema {
  const inner = Object.entries(schema).map(([keyword, value]): [string, unknown] => {
    if (keyword === 'properties' || keyword === '$defs') {
      const children = Object.entries(value as Record<string, JsonSchema>);
      return [keyword, Object.fromEntries(children.map(([name, child]) => [name, mapSchema(child, change)]))];
    }
    if (keyword === 'items' || keyword === 'not') return [keyword, mapSchema(value as JsonSchema, change)];
    if (keyword === 'oneOf') return [keyword, (value as JsonSchema[]).map((child) => mapSchema(child, change))];
    return [keyword, value];
  });
  return change(Object.fromEntries(inner));
}

/** The members of a union: the value of the tag `kind`, and the `$id` of the schema. */
export function membersOf(
  union: JsonSchema,
  schemas: ReadonlyMap<string, JsonSchema>,
): { kind: string; id: string }[] {
  return (union['oneOf'] as { $ref: string }[]).map(({ $ref: id }) => {
    const { kind } = schemas.get(nameOfReference(id))?.['properties'] as Record<string, JsonSchema>;
    return { kind: String(kind?.['const']), id };
  });
}

/** Adds titles, descriptions, articles and examples to what zod wrote. */
function describe(
  model: string,
  schema: JsonSchema,
  docs: ModelDocs | undefined,
  known: ReadonlyMap<string, CodeList>,
): JsonSchema {
  const text = texts[model];
  if (!docs || !text) throw new Error(`${model} has no text for its schema`);
  const { $schema, $id, properties, ...shape } = mapSchema(schema, guardPattern);
  const described = Object.entries((properties ?? {}) as Record<string, JsonSchema>).map(
    ([field, part]): [string, JsonSchema] => {
      const [titleVi, sentenceVi, source] = text.fields[field] ?? ['', ''];
      const codeList = known.get(`${model}.${field}`);
      const comment = [source, codeList && `Codes: ${codeListId(codeList.name)}`].filter(Boolean).join('; ');
      return [
        field,
        {
          title: `${toTitle(field)} / ${titleVi}`,
          description: `${docs.fields[field] ?? ''}\n\n${sentenceVi}`,
          ...(comment === '' ? {} : { $comment: comment }),
          ...part,
          examples: knownValues(codeList, part) ?? exampleValues(model, field),
        },
      ];
    },
  );
  return {
    $schema,
    $id: $id ?? schemaId(models.find((entry) => entry.model === model)?.name ?? ''),
    title: model,
    description: `${docs.text}\n\n${text.sentence}`,
    ...(text.source === undefined ? {} : { $comment: text.source }),
    ...shape,
    ...(described.length === 0 ? {} : { properties: Object.fromEntries(described) }),
    examples: examples[model] ?? [],
  };
}

/** In Python and Java `$` also matches before a line end, so a pattern alone would accept one more character there. */
function guardPattern(node: JsonSchema): JsonSchema {
  return 'pattern' in node && node['pattern'] !== LINE_ENDS ? { ...node, not: { pattern: LINE_ENDS } } : node;
}

function exampleValues(model: string, field: string): unknown[] {
  const values = (examples[model] ?? []).flatMap((example) => {
    const value = (example as Record<string, unknown>)[field];
    return value === undefined ? [] : [value];
  });
  const unique = new Map(values.map((value) => [JSON.stringify(value), value]));
  return [...unique.values()].slice(0, FIELD_EXAMPLES);
}

/** The codes of a list of which there are not too many to show; in a field that holds several, each in a list. */
function knownValues(codeList: CodeList | undefined, node: JsonSchema): unknown[] | undefined {
  if (!codeList || codeList.rows.length > SHOWN_CODES) return undefined;
  const codes = codeList.rows.map((row) => row['code']);
  return node['type'] === 'array' ? codes.map((code) => [code]) : codes;
}

/** `issuedOn` to `Issued on`. */
function toTitle(field: string): string {
  const words = field.replace(/[A-Z]/gu, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

