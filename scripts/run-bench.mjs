// Runs every benchmark, or those named: `npm run bench -- number citation`. Each is bundled first, as the package itself is, since a
// loader that translates file by file marks every function with its name, and pays for it in the inner loops.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../', import.meta.url));
const wanted = process.argv.slice(2);
for (const file of readdirSync(`${root}scripts/bench`)
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
  .sort()) {
  const name = file.slice(0, -3);
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n# ${name}`);
  const outfile = `${root}.tmp/bench/${name}.mjs`;
  await build({
    entryPoints: [`${root}scripts/bench/${file}`],
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    charset: 'utf8',
    outfile,
  });
  const run = spawnSync(process.execPath, ['--expose-gc', outfile], { stdio: 'inherit', cwd: root });
  if (run.status !== 0) process.exitCode = 1;
}
