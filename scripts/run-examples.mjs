// Runs every example program against the built package, and every example document through the command.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';

const folder = new URL('../examples/', import.meta.url);
const documents = readdirSync(new URL('documents/', folder)).map((name) => `examples/documents/${name}`);
const runs = [
  ...readdirSync(folder)
    .filter((name) => name.endsWith('.mjs'))
    .sort()
    .map((name) => [`examples/${name}`]),
  ['dist/cli.js', 'parse', '--format', 'ndjson', ...documents],
  ['dist/cli.js', 'parse', '--format', 'summary', ...documents],
];
let failed = 0;
for (const args of runs) {
  const run = spawnSync(process.execPath, args, { encoding: 'utf8' });
  const good = run.status === 0;
  if (!good) failed++;
  console.log(`${good ? 'ok' : 'FAILED'}  node ${args.join(' ')}`);
  if (!good) console.error(run.stdout.slice(-2000), run.stderr);
}
console.log(`${runs.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
