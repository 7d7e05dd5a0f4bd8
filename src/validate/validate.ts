import type { Directive } from '../directive/types.js';
import type { Result } from '../issue/types.js';
import { checkDirective } from './generated/checks.js';
import { inLanguage, ISSUE_LIMIT, issueOf, shorten, toIssues, type ValidateLanguage } from './issues.js';
import { type Check, type Findings } from './rules.js';
import { schemaChecks, type SchemaModels, type SchemaName } from './generated/schemas.js';

/** How to validate. */
export interface ValidateOptions {
  /** Language of the messages; Vietnamese by default. */
  language?: ValidateLanguage;
}

/**
 * Judges exchanged JSON by the schema of a directive: `schemas/1.0/directive.schema.json`, compiled.
 *
 * @param json - a value as `JSON.parse` gives it; it is not changed
 * @param options - language of the messages
 * @returns the value itself with its type, or every reason against it (at most 1,000) with its JSON Pointer: `validate-…`
 * @example
 * validateDirective({ schemaVersion: '1.0' }, { language: 'en' }).issues[0]?.message
 * // 'The required property “addressees” is missing.'
 */
export function validateDirective(json: unknown, options: ValidateOptions = {}): Result<Directive> {
  return judge<Directive>(json, checkDirective, options);
}

/**
 * Judges exchanged JSON by any of the published schemas.
 *
 * @param name - name of the schema: `task` for `schemas/1.0/task.schema.json`
 * @param json - a value as `JSON.parse` gives it; it is not changed
 * @param options - language of the messages
 * @returns the value itself with its type, or every reason against it; `validate-schema-unknown` for a name without a schema
 * @example
 * validate('span', { start: 0, end: 5 }).ok // true
 */
export function validate<Name extends SchemaName>(
  name: Name,
  json: unknown,
  options: ValidateOptions = {},
): Result<SchemaModels[Name]> {
  const check: Check | undefined = Object.hasOwn(schemaChecks, name) ? schemaChecks[name] : undefined;
  if (check) return judge<SchemaModels[Name]>(json, check, options);
  const issue = issueOf('validate-schema-unknown', { name: shorten(name) });
  return { ok: false, issues: inLanguage([issue], options.language ?? 'vi') };
}

function judge<Model>(json: unknown, check: Check, options: ValidateOptions): Result<Model> {
  const found: Findings = { list: [], limit: ISSUE_LIMIT };
  check(json, found);
  if (found.list.length === 0) return { ok: true, value: json as Model, issues: [] };
  return { ok: false, issues: toIssues(found, options.language ?? 'vi') };
}
