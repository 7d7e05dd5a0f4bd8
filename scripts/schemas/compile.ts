import { format, resolveConfig } from 'prettier';
import type { JsonSchema } from './build.js';
import { models } from './models.js';

const HEADER = `// Generated from the JSON Schemas by "npm run schemas". Change a schema, not this file.
`;

/**
 * Compiles the schemas to TypeScript: one function a schema, made of the rules in `src/validate/rules.ts`. It knows the
 * keywords that our schemas use, and refuses a schema that has another one.
 *
 * @param schemas - name to schema
 * @returns the source of \`src/validate/generated/checks.ts\`
 */
export async function compileChecks(schemas: ReadonlyMap<string, JsonSchema>): Promise<string> {
  const patterns = new Map<string, string>();
  const functions = [...schemas].map(([name, schema]) => compileModel(name, schema, patterns));
  const body = functions.join('\n');
  const used = ['fail', 'integer', 'isObject', 'list', 'locate', 'missing', 'number', 'oneOf', 'text'].filter((rule) =>
    new RegExp(`(?<![A-Za-z.])${rule}\\(`, 'u').test(body),
  );
  const source = [
    HEADER,
    `import { type Findings, ${used.join(', ')} } from '../rules.js';\n`,
    ...[...patterns].map(([pattern, name]) => `const ${name} = /${pattern}/u;`),
    '',
    body,
  ].join('\n');
  return formatSource(source);
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
  const fields = models.map(({ name, model }) => `'${name}': ${model};`);
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

const modelOf = new Map(models.map(({ name, model }) => [name, model]));

function compileModel(name: string, schema: JsonSchema, patterns: Map<string, string>): string {
  const model = modelOf.get(name) ?? '';
  const members = schema['oneOf'] as JsonSchema[] | undefined;
  const body = members ? compileUnion(members) : compileObject(schema, patterns);
  return `/** Checks a {@link ${model}}. */
export function check${model}(value: unknown, out: Findings): void {
  if (!isObject(value, out)) return;
${body}
}
`;
}

/** A union is told apart by the tag \`kind\`; \`date-deadline\` has the tag \`date\`. */
function compileUnion(members: readonly JsonSchema[]): string {
  const targets = members.map((member) => modelOfReference(member['$ref']));
  const kinds = targets.map((model) => model.replace(/Deadline$/u, '').toLowerCase());
  const cases = targets.map((model, i) => `case '${kinds[i] ?? ''}': check${model}(value, out); return;`);
  return `
  switch (value['kind']) {
    ${cases.join('\n    ')}
  }
  const first = out.list.length;
  if (Object.hasOwn(value, 'kind')) oneOf(value['kind'], out, ${JSON.stringify(kinds)});
  else fail(out, 'missing', 'kind');
  locate(out, first, 'kind');`;
}

function compileObject(schema: JsonSchema, patterns: Map<string, string>): string {
  allow(schema, ['type', 'required', 'additionalProperties', 'properties']);
  const properties = Object.entries(schema['properties'] as Record<string, JsonSchema>);
  const required = (schema['required'] ?? []) as string[];
  const cases = properties.map(([key, part]) => {
    const bit = required.indexOf(key);
    const mark = bit < 0 ? '' : `seen |= ${1 << bit}; `;
    return `case '${key}': ${mark}${compileValue(part, 'part', patterns)}; break;`;
  });
  const all = 2 ** required.length - 1;
  return `
  ${all > 0 ? 'let seen = 0;' : ''}
  for (const key of Object.keys(value)) {
    const part = value[key];
    const first = out.list.length;
    switch (key) {
      ${cases.join('\n      ')}
      default: fail(out, 'unknown', key);
    }
    if (out.list.length > first) {
      locate(out, first, key);
      if (out.list.length >= out.limit) return;
    }
  }
  ${all > 0 ? `if (seen !== ${all}) missing(out, seen, ${JSON.stringify(required)});` : ''}`;
}

/** A call that judges one value. */
function compileValue(schema: JsonSchema, value: string, patterns: Map<string, string>): string {
  if (schema['$ref'] !== undefined) {
    allow(schema, ['$ref']);
    return `check${modelOfReference(schema['$ref'])}(${value}, out)`;
  }
  if (schema['const'] !== undefined) {
    allow(schema, ['type', 'const']);
    return `oneOf(${value}, out, ${JSON.stringify([schema['const']])})`;
  }
  if (schema['enum'] !== undefined) {
    allow(schema, ['type', 'enum']);
    return `oneOf(${value}, out, ${JSON.stringify(schema['enum'])})`;
  }
  switch (schema['type']) {
    case 'string': {
      allow(schema, ['type', 'minLength', 'maxLength', 'pattern', 'not']);
      const { minLength = 0, maxLength = 'Infinity', pattern } = schema as Record<string, string | number>;
      const form = pattern === undefined ? '' : `, ${nameOfPattern(String(pattern), patterns)}`;
      return `text(${value}, out, ${minLength}, ${maxLength}${form})`;
    }
    case 'integer':
    case 'number':
      allow(schema, ['type', 'minimum', 'maximum']);
      return `${schema['type']}(${value}, out, ${String(schema['minimum'])}, ${String(schema['maximum'])})`;
    case 'array': {
      allow(schema, ['type', 'maxItems', 'items']);
      const items = schema['items'] as JsonSchema;
      const check =
        items['$ref'] === undefined
          ? `(item, found) => { ${compileValue(items, 'item', patterns).replace(', out', ', found')}; }`
          : `check${modelOfReference(items['$ref'])}`;
      return `list(${value}, out, ${String(schema['maxItems'])}, ${check})`;
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

function nameOfPattern(pattern: string, patterns: Map<string, string>): string {
  const known = patterns.get(pattern);
  if (known !== undefined) return known;
  const name = `FORM_${patterns.size + 1}`;
  patterns.set(pattern, name);
  return name;
}

function modelOfReference(reference: unknown): string {
  const name = String(reference).split('/').at(-1)?.replace('.schema.json', '') ?? '';
  const model = modelOf.get(name);
  if (model === undefined) throw new Error(`No model ${name}`);
  return model;
}
