import type * as z from 'zod';
import * as schemas from '../../src/schema.js';

/** First part of every `$id`; it resolves once the package is published. */
export const SCHEMA_BASE = 'https://cdn.jsdelivr.net/npm/vanban@1/schemas';

/** Version of the schemas: folder under `schemas/`, and `schemaVersion` of a document. */
export const SCHEMA_VERSION = '1.0';

/** One published model. */
export interface PublishedModel {
  /** Name of its interface: `DocumentNumber`. */
  model: string;
  /** Name of its schema: `document-number`. */
  name: string;
  /** Its zod schema. */
  schema: z.ZodType;
}

/** Every model with a schema, in the order of the entry `vanban/schema`: parts before what holds them. */
export const models: PublishedModel[] = Object.entries(schemas).map(([key, schema]) => {
  const model = key.replace(/Schema$/u, '');
  return { model, name: toKebabCase(model), schema };
});

/** `$id` of a model's schema. */
export const schemaId = (name: string): string => `${SCHEMA_BASE}/${SCHEMA_VERSION}/${name}.schema.json`;

/** Name of the schema that a reference leads to: `…/1.0/task.schema.json` to `task`. */
export const nameOfReference = (reference: unknown): string =>
  /([a-z-]+)\.schema\.json$/u.exec(String(reference))?.[1] ?? '';

/** Name of a schema to the model that it describes: `document-number` to `DocumentNumber`. */
export const modelOf = (name: string): string => models.find((entry) => entry.name === name)?.model ?? '';

/** Address of a code list. */
export const codeListId = (name: string): string => `${SCHEMA_BASE}/codelists/${name}.json`;

/** `DocumentNumber` to `document-number`. */
function toKebabCase(name: string): string {
  return name.replace(/(?<=[a-z])[A-Z]/gu, (letter) => `-${letter}`).toLowerCase();
}
