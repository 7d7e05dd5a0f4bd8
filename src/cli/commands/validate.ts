import { listSchemaNames } from '../package-files.js';
import { readInputs } from '../inputs.js';
import { complain, graver, print, type ExitCode } from '../output.js';
import { validate, type SchemaName } from '../../validate/index.js';

/** Options of `vanban validate`. */
export interface ValidateOptions {
  /** Name of the schema. */
  schema: string;
  /** How to print. */
  format: 'text' | 'json';
  /** Language of the issues. */
  lang: 'vi' | 'en';
}

/** `vanban validate FILE...`: checks JSON against a published schema. */
export async function runValidate(files: readonly string[], options: ValidateOptions): Promise<ExitCode> {
  const names = listSchemaNames();
  if (!names.includes(options.schema)) {
    complain(options.schema, `no such schema; there are: ${names.join(', ')}`);
    return 2;
  }
  let code: ExitCode = 0;
  for await (const input of readInputs(files, 'text')) {
    if ('error' in input) {
      complain(input.name, input.error);
      code = 2;
      continue;
    }
    let json: unknown;
    try {
      json = JSON.parse(input.text);
    } catch (error) {
      complain(input.name, error instanceof Error ? error.message : String(error));
      code = 2;
      continue;
    }
    const result = validate(options.schema as SchemaName, json, { language: options.lang });
    code = graver(code, result.ok ? 0 : 1);
    if (options.format === 'json')
      await print(`${JSON.stringify({ file: input.name, ok: result.ok, issues: result.issues })}\n`);
    else if (result.ok) await print(`${input.name}: hợp lệ / valid\n`);
    else
      for (const issue of result.issues)
        await print(`${input.name}: ${issue.path || '/'}: ${issue.message} (${issue.code})\n`);
  }
  return code;
}
