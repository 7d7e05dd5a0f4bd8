import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

// Installs each example with its own dependencies from the registry, against the packed package, and runs its test.
// Needs `npm run build` first.
const root = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'vanban-examples-'));
let tarball = '';

beforeAll(() => {
  const packed = execFileSync('npm', ['pack', '--silent', '--pack-destination', folder], {
    cwd: root,
    encoding: 'utf8',
  });
  tarball = join(folder, packed.trim().split('\n').at(-1) ?? '');
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('examples with dependencies of their own', () => {
  it.each(['service', 'form', 'database'])('%s', (name) => {
    const copy = join(folder, name);
    cpSync(`${root}/examples/${name}`, copy, {
      recursive: true,
      filter: (path) => !path.includes('node_modules'),
    });
    const description = readFileSync(`${copy}/package.json`, 'utf8').replace('file:../..', `file:${tarball}`);
    writeFileSync(`${copy}/package.json`, description);
    execFileSync('npm', ['install', '--silent', '--no-audit', '--no-fund'], { cwd: copy, stdio: 'pipe' });
    const run = spawnSync('npm', ['test', '--silent'], { cwd: copy, encoding: 'utf8' });
    expect(run.stderr + run.stdout).toContain('as expected');
    expect(run.status).toBe(0);
    if (name === 'form') execFileSync('npm', ['run', '--silent', 'build'], { cwd: copy, stdio: 'pipe' });
  });
});
