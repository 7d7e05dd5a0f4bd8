import { complain, print, type ExitCode } from '../output.js';
import { listSchemaNames, readSchema } from '../package-files.js';

/** `vanban schema [NAME]`: prints a published JSON Schema, or the names of all. */
export async function runSchema(name: string | undefined): Promise<ExitCode> {
  if (name === undefined) {
    await print(`${listSchemaNames().join('\n')}\n`);
    return 0;
  }
  const schema = readSchema(name);
  if (schema === undefined) {
    complain(name, `no such schema; there are: ${listSchemaNames().join(', ')}`);
    return 2;
  }
  await print(schema);
  return 0;
}
