import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Schema, Validator } from '@cfworker/json-schema';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { models } from '../../scripts/schemas/models.js';
import { validate } from '../../src/validate/index.js';
import type { SchemaName } from '../../src/validate/index.js';

/** A validator of the published schemas: name of the schema and JSON to verdict. */
export type Judge = (name: string, json: unknown) => boolean;

const folder = resolve(import.meta.dirname, '../../schemas/1.0');

/** Names of the published schemas. */
export const schemaNames: string[] = models.map(({ name }) => name);

/** Reads a published schema. */
export function readSchema(path: string): Record<string, unknown> {
  return JSON.parse(readFileSync(`${folder}/${path}.schema.json`, 'utf8')) as Record<string, unknown>;
}

/** The zod schemas. */
export function zodJudge(): Judge {
  const schemas = new Map(models.map(({ name, schema }) => [name, schema]));
  return (name, json) => schemas.get(name)?.safeParse(json).success ?? false;
}

/** The compiled checks of `vanban/validate`. */
export function compiledJudge(): Judge {
  return (name, json) => validate(name as SchemaName, json).ok;
}

/** Ajv in strict mode, on the separate files of JSON Schema 2020-12. */
export function ajvJudge(): Judge {
  return judgeWith(new Ajv2020({ strict: true }), '');
}

/** Ajv in strict mode, on the files for draft-07. */
export function ajvDraft07Judge(): Judge {
  return judgeWith(new Ajv({ strict: true }), 'draft-07/');
}

/** Ajv in strict mode, on the self-contained files without `$id`. */
export function ajvWithoutIdJudge(): Judge {
  const ajv = new Ajv2020({ strict: true });
  const compiled = new Map(schemaNames.map((name) => [name, ajv.compile(readSchema(`no-id/${name}`))]));
  return (name, json) => compiled.get(name)?.(json) === true;
}

/** A second implementation of JSON Schema, on the bundle. */
export function cfworkerJudge(): Judge {
  const validators = new Map(
    schemaNames.map((name) => {
      const validator = new Validator(readSchema(name) as Schema, '2020-12', true);
      for (const other of schemaNames) if (other !== name) validator.addSchema(readSchema(other) as Schema);
      return [name, validator];
    }),
  );
  return (name, json) => validators.get(name)?.validate(json).valid ?? false;
}

function judgeWith(ajv: Ajv, part: string): Judge {
  const schemas = new Map(schemaNames.map((name) => [name, readSchema(part + name)]));
  for (const schema of schemas.values()) ajv.addSchema(schema);
  return (name, json) => ajv.validate(String(schemas.get(name)?.['$id']), json);
}
