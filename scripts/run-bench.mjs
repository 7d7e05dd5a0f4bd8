// Runs every benchmark, or those named: `npm run bench -- number citation`.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';

const folder = new URL('./bench/', import.meta.url);
const wanted = process.argv.slice(2);
for (const file of readdirSync(folder)
  .filter((name) => name.endsWith('.ts'))
  .sort()) {
  const name = file.slice(0, -3);
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n# ${name}`);
  const run = spawnSync(process.execPath, ['--expose-gc', '--import', 'tsx', `scripts/bench/${file}`], {
    stdio: 'inherit',
  });
  if (run.status !== 0) process.exitCode = 1;
}
