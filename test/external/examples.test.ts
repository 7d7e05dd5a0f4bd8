import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hasProgram } from '../support/programs.js';

const root = resolve(import.meta.dirname, '../..');
const python = hasProgram('python3-jsonschema', ['python3', '-c', 'import jsonschema']);

describe.skipIf(!python)('the example in Python (apt install python3-jsonschema)', () => {
  it('validates the same files', () => {
    const run = spawnSync('python3', ['validate.py', '--test', `${root}/schemas`], {
      cwd: `${root}/examples/python`,
      encoding: 'utf8',
    });
    expect(run.stderr).toBe('');
    expect(run.stdout).toMatch(/^python: [0-9]{3,} cases as expected/u);
  });
});
