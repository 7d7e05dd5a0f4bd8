import * as z from 'zod';
import type { CodeList } from './codelists.js';
import { examples } from './examples.js';
import { type JsonSchema, mapSchema } from './json-schema.js';
import { codeListId, models, schemaId } from './models.js';
import { type ModelDocs, readModelDocs } from './read-models.js';
import { texts } from './texts.js';

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
    $id,
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

