// The entry `vanban/validate`: compiled from the published schemas, with neither zod nor Ajv.
export { fromNewerDirective } from './newer.js';
export type { NewerDirective, ReadNewerDirective, SetAside } from './newer.js';
export { validate, validateDirective } from './validate.js';
export type { ValidateOptions } from './validate.js';
export type { ValidateLanguage } from './issues.js';
export type { SchemaModels, SchemaName } from './generated/schemas.js';
export type { Result } from '../issue/types.js';
