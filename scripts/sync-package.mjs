// Writes the exports map of package.json from the entry points; with --check it only says whether that is needed.
import { readFileSync, writeFileSync } from 'node:fs';
import { packageFields } from './entries.mjs';

const path = new URL('../package.json', import.meta.url);
const before = readFileSync(path, 'utf8');
const after = `${JSON.stringify({ ...JSON.parse(before), ...packageFields() }, null, 2)}\n`;
if (before === after) console.log('package.json: exports map is up to date');
else if (process.argv.includes('--check')) {
  console.error('package.json: exports map is stale; run `node scripts/sync-package.mjs`');
  process.exitCode = 1;
} else {
  writeFileSync(path, after);
  console.log('package.json: exports map written');
}
