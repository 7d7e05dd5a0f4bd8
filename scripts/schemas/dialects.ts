import { type JsonSchema, mapSchema, membersOf } from './json-schema.js';
import { modelOf, nameOfReference, SCHEMA_VERSION, schemaId } from './models.js';

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
