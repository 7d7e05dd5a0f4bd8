// Scores the source tree against the gold readings beside the checkout, and says so plainly where they are absent.
// Arguments are passed on: `npm run accuracy -- --verbose tasks`, `--json`.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'esbuild';

const root = resolve(import.meta.dirname, '..');
const shared = resolve(root, '../shared');
if (!existsSync(`${shared}/tools/score.mjs`)) {
  console.log('accuracy: the documents with gold readings are not beside this checkout; nothing was scored.');
  process.exit(0);
}
const work = resolve(root, `.tmp/accuracy-${process.pid}`);
mkdirSync(work, { recursive: true });
try {
  await build({
    entryPoints: [`${root}/src/index.ts`],
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    packages: 'external',
    charset: 'utf8',
    outfile: `${work}/dist/index.js`,
  });
  writeFileSync(
    `${work}/package.json`,
    JSON.stringify({ type: 'module', exports: { '.': './dist/index.js' } }),
  );
  const documents = process.env.VANBAN_DOCS ?? `${shared}/documents`;
  const gold = process.env.VANBAN_GOLD ?? `${documents}/gold`;
  const run = spawnSync(
    process.execPath,
    [
      `${shared}/tools/score.mjs`,
      '--package',
      work,
      '--docs',
      documents,
      '--gold',
      gold,
      ...process.argv.slice(2),
    ],
    { stdio: 'inherit' },
  );
  process.exitCode = run.status ?? 1;
} finally {
  rmSync(work, { recursive: true, force: true });
}
