import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

// The package's own folder: the first one above this file that holds schemas.
function packageFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'schemas')) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
}

/** Version of the package. */
export function readVersion(): string {
  const manifest = JSON.parse(readFileSync(join(packageFolder(), 'package.json'), 'utf8')) as {
    version: string;
  };
  return manifest.version;
}

/** Names of the published schemas. */
export function listSchemaNames(): string[] {
  return readdirSync(join(packageFolder(), 'schemas/1.0'))
    .filter((file) => file.endsWith('.schema.json'))
    .map((file) => file.slice(0, -'.schema.json'.length))
    .sort();
}

/** Text of a published schema, undefined where there is none of that name. */
export function readSchema(name: string): string | undefined {
  if (!listSchemaNames().includes(name)) return undefined;
  return readFileSync(join(packageFolder(), 'schemas/1.0', `${name}.schema.json`), 'utf8');
}
