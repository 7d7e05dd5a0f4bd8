// Writes `schemas/` and the compiled checks of `src/validate/` from the zod schemas, the doc comments of the models and the
// tables. With `--check` it writes nothing, names the files that are stale, missing or too many, and fails if there are any.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { compareShapes, demandVersion } from './schemas/compare.js';
import { buildFiles } from './schemas/files.js';
import { SCHEMA_VERSION } from './schemas/models.js';
import { readReleased } from './schemas/released.js';

const root = resolve(import.meta.dirname, '..');
const check = process.argv.includes('--check');

const files = await buildFiles();
const stale = [
  ...syncFolder('schemas', files.schemas),
  ...syncFolder('src/validate/generated', files.checks),
];
const total = files.schemas.size + files.checks.size;
if (check && stale.length > 0) {
  console.error(`Stale: run "npm run schemas".\n${stale.map((path) => `  ${path}`).join('\n')}`);
  process.exitCode = 1;
} else {
  console.log(check ? `${total} generated files are current.` : `${stale.length} of ${total} files changed.`);
}

const released = readReleased();
if (released) {
  for (const { level, what } of compareShapes(released, files.shapes)) console.log(`${level}: ${what}`);
  const demanded = demandVersion(released, files.shapes);
  if (demanded !== undefined) {
    console.error(
      `Version ${released.version} is released: what changed above needs SCHEMA_VERSION ${demanded}.`,
    );
    if (check) process.exitCode = 1;
  }
}

/** Makes a folder hold exactly these files, or only says which differ. */
function syncFolder(folder: string, wanted: ReadonlyMap<string, string>): string[] {
  const path = resolve(root, folder);
  mkdirSync(path, { recursive: true });
  const present = readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => resolve(entry.parentPath, entry.name).slice(path.length + 1))
    .filter((name) => name !== 'README.md')
    // The schemas of other versions are released, and stay as they are.
    .filter((name) => !/^[0-9]+\.[0-9]+\//u.test(name) || name.startsWith(`${SCHEMA_VERSION}/`));
  const changed = [...wanted].filter(
    ([name, content]) => !present.includes(name) || readFileSync(resolve(path, name), 'utf8') !== content,
  );
  const extra = present.filter((name) => !wanted.has(name));
  if (!check) {
    for (const [name, content] of changed) {
      mkdirSync(dirname(resolve(path, name)), { recursive: true });
      writeFileSync(resolve(path, name), content);
    }
    for (const name of extra) rmSync(resolve(path, name));
  }
  return [...changed.map(([name]) => name), ...extra].map((name) => `${folder}/${name}`);
}
