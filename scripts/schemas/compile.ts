import { format, resolveConfig } from 'prettier';
import { type JsonSchema, membersOf } from './json-schema.js';
import { modelOf, models, nameOfReference, SCHEMA_VERSION } from './models.js';

const HEADER = `// Generated from the JSON Schemas by "npm run schemas". Change a schema, not this file.
`;

/** What is being compiled, and the patterns that it needs, each under a name. */
interface Compilation {
  schemas: ReadonlyMap<string, JsonSchema>;
  patterns: Map<string, string>;
}

/**
 * Compiles the schemas to TypeScript: one function a schema, made of the rules in `src/validate/rules.ts`. It knows the
 * keywords that our schemas use, and refuses a schema that has another one.
 *
 * @param schemas - name to schema
 * @returns the source of `src/validate/generated/checks.ts`
 */
export async function compileChecks(schemas: ReadonlyMap<string, JsonSchema>): Promise<string> {
  const compilation: Compilation = { schemas, patterns: new Map() };
  const functions = [...schemas].map(([name, schema]) => compileModel(name, schema, compilation));
  const patterns = [...compilation.patterns].map(([pattern, name]) => `const ${name} = /${pattern}/u;`);
  return formatSource(`${HEADER}
import * as rules from '../rules.js';

${patterns.join('\n')}

${functions.join('\n')}`);
}

/**
 * Lists the compiled checks by name of schema, and the model that each stands for.
 *
 * @param files - model to the file of its interface, from `src/`: `Task` to `task/types`
 * @returns the source of `src/validate/generated/schemas.ts`
 */
export async function compileList(files: ReadonlyMap<string, string>): Promise<string> {
  const folders = new Map<string, string[]>();
  for (const { model } of models) {
    const file = files.get(model) ?? '';
    folders.set(file, [...(folders.get(file) ?? []), model].sort());
  }
  const imports = [...folders].map(
    ([file, names]) => `import type { ${names.join(', ')} } from '../../${file}.js';`,
  );
  const fields = models.map(({ name, model }) => `/** \`${name}.schema.json\` */\n  '${name}': ${model};`);
  const checks = models.map(({ name, model }) => `'${name}': checks.check${model},`);
  return formatSource(`${HEADER}
${imports.join('\n')}
import type { Check } from '../rules.js';
import * as checks from './checks.js';

/** The model of each published schema. */
export interface SchemaModels {
  ${fields.join('\n  ')}
}

/** Name of a published schema: \`task\` for \`schemas/1.0/task.schema.json\`. */
export type SchemaName = keyof SchemaModels;

/** Version of the published schemas. */
export const SCHEMA_VERSION = '${SCHEMA_VERSION}';

/** The check of each published schema. */
export const schemaChecks: Readonly<Record<SchemaName, Check>> = {
  ${checks.join('\n  ')}
};
`);
}

async function formatSource(source: string): Promise<string> {
  const options = await resolveConfig(`${import.meta.dirname}/compile.ts`);
  return format(source, { ...options, parser: 'typescript' });
}

function compileModel(name: string, schema: JsonSchema, compilation: Compilation): string {
  const body = schema['oneOf'] ? compileUnion(schema, compilation) : compileObject(schema, compilation);
  return `/** Checks a {@link ${modelOf(name)}}. */
export function check${modelOf(name)}(value: unknown, out: rules.Findings): void {
  if (!rules.isObject(value, out)) return;
${body}
}
`;
}

/** A union is told apart by its tag, so what fails is named in the one member that is meant. */
function compileUnion(schema: JsonSchema, { schemas }: Compilation): string {
  allow(schema, ['oneOf']);
  const members = membersOf(schema, schemas);
  const cases = members.map(({ kind, id }) => `case '${kind}': ${checkOf(id)}(value, out); return;`);
  const kinds = JSON.stringify(members.map(({ kind }) => kind));
  return `
  switch (value['kind']) {
    ${cases.join('\n    ')}
  }
  const first = out.list.length;
  if (Object.hasOwn(value, 'kind')) rules.oneOf(value['kind'], out, ${kinds});
  else rules.fail(out, 'missing', 'kind');
  rules.locate(out, first, 'kind');`;
}

function compileObject(schema: JsonSchema, compilation: Compilation): string {
  allow(schema, ['type', 'required', 'additionalProperties', 'properties']);
  const properties = Object.entries(schema['properties'] as Record<string, JsonSchema>);
  const required = (schema['required'] ?? []) as string[];
  if (required.length > 31) throw new Error('More required properties than an integer has bits');
  const cases = properties.map(([key, part]) => {
    const bit = required.indexOf(key);
    const mark = bit < 0 ? '' : `seen |= ${1 << bit}; `;
    return `case '${key}': ${mark}${compileValue(part, 'part', 'out', compilation)}; break;`;
  });
  const all = 2 ** required.length - 1;
  return `
  ${all > 0 ? 'let seen = 0;' : ''}
  for (const key of Object.keys(value)) {
    const part = value[key];
    const first = out.list.length;
    switch (key) {
      ${cases.join('\n      ')}
      default: rules.fail(out, 'unknown', key);
    }
    if (out.list.length > first) {
      rules.locate(out, first, key);
      if (out.list.length >= out.limit) return;
    }
  }
  ${all > 0 ? `if (seen !== ${all}) rules.missing(out, seen, ${JSON.stringify(required)});` : ''}`;
}

/** A call that judges one value; `value` and `out` are the names of its variables. */
function compileValue(schema: JsonSchema, value: string, out: string, compilation: Compilation): string {
  if (schema['$ref'] !== undefined) {
    allow(schema, ['$ref']);
    return `${checkOf(schema['$ref'])}(${value}, ${out})`;
  }
  if (schema['const'] !== undefined) {
    allow(schema, ['type', 'const']);
    return `rules.oneOf(${value}, ${out}, ${JSON.stringify([schema['const']])})`;
  }
  if (schema['enum'] !== undefined) {
    allow(schema, ['type', 'enum']);
    return `rules.oneOf(${value}, ${out}, ${JSON.stringify(schema['enum'])})`;
  }
  switch (schema['type']) {
    case 'string': {
      // The `not` beside a pattern is for languages in which `$` also matches before a line end.
      allow(schema, ['type', 'minLength', 'maxLength', 'pattern', 'not']);
      const { minLength = 0, maxLength, pattern } = schema as Record<string, string | number>;
      const form = pattern === undefined ? '' : `, ${compileForm(schema, compilation)}`;
      return `rules.text(${value}, ${out}, ${minLength}, ${maxLength ?? 'Infinity'}${form})`;
    }
    case 'integer':
    case 'number': {
      allow(schema, ['type', 'minimum', 'maximum']);
      const { minimum, maximum } = schema as Record<string, number>;
      return `rules.${schema['type']}(${value}, ${out}, ${minimum ?? '-Infinity'}, ${maximum ?? 'Infinity'})`;
    }
    case 'array': {
      allow(schema, ['type', 'maxItems', 'items']);
      // Items have no examples of their own; those of the list hold some.
      const items: JsonSchema = { examples: exampleTexts(schema), ...(schema['items'] as JsonSchema) };
      const check = items['$ref']
        ? checkOf(items['$ref'])
        : `(item, found) => { ${compileValue(items, 'item', 'found', compilation)}; }`;
      return `rules.list(${value}, ${out}, ${String(schema['maxItems'] ?? 'Infinity')}, ${check})`;
    }
    default:
      throw new Error(`Can't compile ${JSON.stringify(schema)}`);
  }
}

const ANNOTATIONS = ['$schema', '$id', '$comment', 'title', 'description', 'examples'];

function allow(schema: JsonSchema, keywords: readonly string[]): void {
  const other = Object.keys(schema).filter((key) => !keywords.includes(key) && !ANNOTATIONS.includes(key));
  if (other.length > 0) throw new Error(`The compiler does not know ${other.join(', ')}`);
}

/** The name of the constant with the pattern of a string, and a string that has that form. */
function compileForm(schema: JsonSchema, { patterns }: Compilation): string {
  const pattern = String(schema['pattern']);
  const name = patterns.get(pattern) ?? `FORM_${patterns.size + 1}`;
  patterns.set(pattern, name);
  return `${name}, ${JSON.stringify(exampleTexts(schema)[0] ?? '')}`;
}

function exampleTexts(schema: JsonSchema): string[] {
  const examples = (schema['examples'] ?? []) as unknown[];
  return examples.flat().filter((example) => typeof example === 'string');
}

/** Name of the function that checks what a reference leads to. */
function checkOf(reference: unknown): string {
  return `check${modelOf(nameOfReference(reference))}`;
}
