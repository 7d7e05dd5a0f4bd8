import { format } from 'prettier';
import { buildSchemas } from './build.js';
import { buildCases } from './cases.js';
import { buildCodeLists, toCsv } from './codelists.js';
import { type Shapes, shapesOf } from './compare.js';
import { buildBundle, buildOpenApi, toDraft07, withoutId } from './dialects.js';
import { compileChecks, compileList } from './compile.js';
import { codeListId, SCHEMA_VERSION, schemaId } from './models.js';
import { readModelDocs } from './read-models.js';

/** The generated files by folder. */
export interface GeneratedFiles {
  /** Files of `schemas/`. */
  schemas: Map<string, string>;
  /** Files of `src/validate/generated/`. */
  checks: Map<string, string>;
  /** What the schemas demand, to compare with the last release. */
  shapes: Shapes;
}

/** Builds every generated file: path in its folder to content. */
export async function buildFiles(): Promise<GeneratedFiles> {
  const files = new Map<string, string>();
  const write = async (path: string, value: unknown): Promise<void> => {
    files.set(path, await format(toReadableJson(value), { parser: 'json', printWidth: 110 }));
  };

  const codeLists = await buildCodeLists();
  const schemas = buildSchemas(codeLists);
  const bundle = buildBundle(schemas);
  for (const [name, schema] of [...schemas, ['bundle', bundle] as const]) {
    await write(`${SCHEMA_VERSION}/${name}.schema.json`, schema);
  }
  for (const [name, schema] of schemas) {
    await write(`${SCHEMA_VERSION}/draft-07/${name}.schema.json`, toDraft07(schema));
    await write(`${SCHEMA_VERSION}/no-id/${name}.schema.json`, withoutId(name, schemas));
  }
  await write(`${SCHEMA_VERSION}/openapi/components.json`, buildOpenApi(schemas));

  for (const list of codeLists) {
    const { name, title, titleVi, usedBy, rows } = list;
    await write(`codelists/${name}.json`, { id: codeListId(name), title, titleVi, usedBy, rows });
    files.set(`codelists/${name}.csv`, toCsv(list));
  }
  for (const [name, cases] of buildCases()) {
    await write(`tests/${name}.json`, { schema: schemaId(name), cases });
  }

  const typeFiles = new Map([...readModelDocs()].map(([model, { file }]) => [model, file]));
  const checks = new Map([
    ['checks.ts', await compileChecks(schemas)],
    ['schemas.ts', await compileList(typeFiles)],
  ]);
  return { schemas: files, checks, shapes: shapesOf(SCHEMA_VERSION, schemas) };
}

/** JSON in which characters that nobody sees are written as escapes. */
function toReadableJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u0080-\u009F\u2028\u2029]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
