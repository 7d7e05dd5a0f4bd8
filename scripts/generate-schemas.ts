// Writes `schemas/` from the zod schemas, the doc comments of the models and the tables. With `--check` it writes nothing,
// names the files that are stale, missing or too many, and fails if there are any.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { buildSchemaFiles } from './schemas/files.js';

const folder = resolve(import.meta.dirname, '../schemas');
const check = process.argv.includes('--check');

const wanted = await buildSchemaFiles();
const present = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => resolve(entry.parentPath, entry.name).slice(folder.length + 1));

const stale: string[] = [];
for (const [path, content] of wanted) {
  const file = resolve(folder, path);
  if (present.includes(path) && readFileSync(file, 'utf8') === content) continue;
  stale.push(path);
  if (check) continue;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
for (const path of present.filter((name) => !wanted.has(name))) {
  stale.push(path);
  if (!check) rmSync(resolve(folder, path));
}

if (check && stale.length > 0) {
  console.error(`Stale: run "npm run schemas".\n${stale.map((path) => `  schemas/${path}`).join('\n')}`);
  process.exitCode = 1;
} else {
  console.log(
    check ? `${wanted.size} files are current.` : `${stale.length} of ${wanted.size} files written.`,
  );
}
