import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseDirective } from '../../src/index.js';
import { hasProgram } from '../support/programs.js';
import { readRealDocuments } from '../support/shared.js';
import { generateInstances, type Instance } from '../support/instances.js';
import { schemaNames, zodJudge } from '../support/validators.js';

const root = resolve(import.meta.dirname, '../..');
const COUNT = Number(process.env['VANBAN_INSTANCES'] ?? 100_000);

/** The verdicts of Python's jsonschema on the schemas without `$id`. */
function askPython(instances: readonly Instance[]): boolean[] {
  const run = spawnSync('python3', [`${root}/test/external/judge.py`, `${root}/schemas/1.0/no-id`], {
    input: instances.map((instance) => JSON.stringify(instance)).join('\n'),
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (run.status !== 0) throw new Error(run.stderr || String(run.error));
  return run.stdout
    .trim()
    .split('\n')
    .map((line) => line === '1');
}

function differences(instances: readonly Instance[]): string[] {
  const zod = zodJudge();
  const verdicts = askPython(instances);
  expect(verdicts).toHaveLength(instances.length);
  return instances
    .filter(({ schema, text }, i) => zod(schema, JSON.parse(text)) !== verdicts[i])
    .map(({ schema, text }) => `${schema} ${text}`);
}

const python = hasProgram('python3-jsonschema', ['python3', '-c', 'import jsonschema']);

describe.skipIf(!python)("Python's jsonschema (apt install python3-jsonschema) agrees with zod", () => {
  it('on the hand-made cases', () => {
    const instances = schemaNames.flatMap((schema) => {
      const text = readFileSync(`${root}/schemas/tests/${schema}.json`, 'utf8');
      const { cases } = JSON.parse(text) as { cases: { data: unknown }[] };
      return cases.map(({ data }) => ({ schema, text: JSON.stringify(data) }));
    });
    expect(differences(instances)).toEqual([]);
  });

  it('on every real document at hand', () => {
    const instances = readRealDocuments().map(({ text }) => ({
      schema: 'directive',
      text: JSON.stringify(parseDirective(text).directive),
    }));
    if (instances.length > 0) expect(askPython(instances)).not.toContain(false);
  });

  it(`on ${COUNT} generated instances`, () => {
    expect(differences([...generateInstances(20250701, COUNT, schemaNames)])).toEqual([]);
  });
});
