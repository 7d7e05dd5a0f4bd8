import { nameOfReference } from './models.js';

/** A JSON Schema, or a part of one. */
export interface JsonSchema {
  [keyword: string]: unknown;
}

/** Every sub-schema of a schema that is itself a schema, rewritten from the inside out. */
export function mapSchema(schema: JsonSchema, change: (node: JsonSchema) => JsonSchema): JsonSchema {
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
