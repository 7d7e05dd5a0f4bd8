import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build } from 'esbuild';
import { root } from '../support/source.js';

// The command, bundled from the sources, run as a process of its own.
let folder = '';
let command = '';
const example = join(root, 'examples/documents/cong-van-thanh-pho.txt');

const run = (
  args: string[],
  input: string | Buffer = '',
): { status: number | null; out: string; err: string } => {
  const result = spawnSync(process.execPath, [command, ...args], {
    cwd: folder,
    input,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  return { status: result.status, out: result.stdout, err: result.stderr };
};

beforeAll(async () => {
  // Below the checkout, so that the command finds the schemas and its packages.
  folder = mkdtempSync(join(tmpdir(), 'vanban-cli-'));
  command = join(root, `.tmp/cli-${process.pid}.js`);
  await build({
    entryPoints: [join(root, 'src/cli/main.ts')],
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    outfile: command,
  });
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  rmSync(command, { force: true });
});

describe('vanban parse', () => {
  it('prints one document as an object', () => {
    const { status, out, err } = run(['parse', example]);
    expect(status).toBe(0);
    expect(err).toBe('');
    expect(Object.keys(JSON.parse(out))).toEqual(['directive', 'spans', 'issues']);
  });

  it('prints several as an array, in order', () => {
    writeFileSync(join(folder, 'a.txt'), 'Số: 1/QĐ-BNV\n');
    writeFileSync(join(folder, 'b.txt'), 'Số: 2/QĐ-BNV\n');
    const { out } = run(['parse', '*.txt']);
    expect(JSON.parse(out).map((row: { file: string }) => row.file)).toEqual(['a.txt', 'b.txt']);
  });

  it('reads standard input, with byte order mark and CRLF', () => {
    const { out } = run(['parse', '-'], '\ufeffSố: 15/QĐ-BNV\r\n\r\nHà Nội, ngày 05 tháng 01 năm 2024\r\n');
    expect(JSON.parse(out).directive.issuedOn).toBe('2024-01-05');
  });

  it('prints one line a document, named, for lines on standard input', () => {
    const records = ['"Số: 1/QĐ-BNV"', '{"id": 7, "text": "Số: 2/QĐ-BNV"}', 'not json'].join('\n');
    const { status, out, err } = run(['parse', '--format', 'ndjson', '--input', 'ndjson', '-'], records);
    const rows = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(rows.map((row) => row.file)).toEqual(['-:1', '7']);
    expect(err).toContain('-:3');
    expect(status).toBe(2);
  });

  it('takes file names from standard input', () => {
    const { out } = run(['parse', '--format', 'ndjson', '--input', 'names', '-'], `${example}\n`);
    expect(JSON.parse(out).file).toBe(example);
  });

  it('prints a page for people', () => {
    const { status, out } = run(['parse', '--format', 'summary', example]);
    expect(status).toBe(0);
    for (const word of ['1187/UBND-VP', 'Kính gửi', 'Nhiệm vụ', 'Viện dẫn', 'Nơi nhận'])
      expect(out).toContain(word);
    expect(out).not.toContain('\u001b[');
  });

  it('goes on after a file that it cannot read, and says so', () => {
    const { status, out, err } = run(['parse', '--format', 'ndjson', 'missing.txt', example]);
    expect(status).toBe(2);
    expect(err).toContain('missing.txt');
    expect(out.trim().split('\n')).toHaveLength(1);
  });

  it('gives a result for an empty and for a binary input', () => {
    expect(run(['parse', '-'], '').status).toBeLessThan(2);
    expect(run(['parse', '-'], Buffer.from([0xff, 0xfe, 0x00, 0x01, 0x80])).status).toBeLessThan(2);
  });
});

describe('vanban validate', () => {
  it('accepts what parse prints, and refuses what it does not know', () => {
    const { directive } = JSON.parse(run(['parse', example]).out);
    writeFileSync(join(folder, 'good.json'), JSON.stringify(directive));
    writeFileSync(join(folder, 'bad.json'), JSON.stringify({ ...directive, issuedOn: '14/6/2024' }));
    expect(run(['validate', 'good.json']).status).toBe(0);
    const bad = run(['validate', 'bad.json']);
    expect(bad.status).toBe(1);
    expect(bad.out).toContain('/issuedOn');
    expect(run(['validate', '--schema', 'nonsense', 'good.json']).status).toBe(2);
    expect(run(['validate', '-'], '{').status).toBe(2);
  });
});

describe('vanban check', () => {
  const faulty = join(root, 'examples/documents/mat-dau-trang.txt');

  it('prints a line an issue, with file and line', () => {
    const { status, out } = run(['check', '--profile', 'nd30', faulty]);
    expect(status).toBe(0);
    expect(out).toMatch(/^.*mat-dau-trang\.txt:[0-9]+: warning .*directive-citation-number-form/m);
  });

  it('prints JSON, in English', () => {
    const { out } = run(['check', '--profile', 'nd30', '--format', 'json', '--lang', 'en', faulty]);
    const [{ issues }] = JSON.parse(out);
    expect(
      issues.find((issue: { code: string }) => issue.code === 'directive-citation-number-form').message,
    ).toContain('departs from the form');
  });

  it('prints SARIF with regions in UTF-16 units', () => {
    const log = JSON.parse(run(['check', '--profile', 'nd30', '--format', 'sarif', faulty]).out);
    expect(log.version).toBe('2.1.0');
    const [{ results, tool }] = log.runs;
    const found = results.find((one: { ruleId: string }) => one.ruleId === 'directive-citation-number-form');
    const { region } = found.locations[0].physicalLocation;
    const line = readFileSync(faulty, 'utf8').split('\n')[region.startLine - 1] ?? '';
    expect(line.slice(region.startColumn - 1, region.endColumn - 1)).toBe('771/CD-TTg');
    expect(tool.driver.rules[found.ruleIndex].id).toBe(found.ruleId);
  });

  it('judges deadlines as of a day', () => {
    const codes = (day: string): string => run(['check', '--as-of', day, example]).out;
    expect(codes('2024-06-15')).not.toContain('directive-deadline-past');
    expect(codes('2024-07-15')).toContain('directive-deadline-past');
  });
});

describe('vanban number, schema and wrong usage', () => {
  it('says what a number means', () => {
    const { status, out } = run(['number', '30/2020/NĐ-CP']);
    expect(status).toBe(0);
    expect(JSON.parse(out).value).toMatchObject({ serial: '30', year: 2020, documentType: 'nghi-dinh' });
    expect(run(['number', 'xin chào']).status).toBe(1);
  });

  it('prints schemas', () => {
    expect(JSON.parse(run(['schema', 'directive']).out).$id).toContain('directive.schema.json');
    expect(run(['schema']).out).toContain('document-number');
    expect(run(['schema', 'nonsense']).status).toBe(2);
  });

  it('exits with 2 on wrong usage', () => {
    expect(run([]).status).toBe(2);
    expect(run(['parse']).status).toBe(2);
    expect(run(['parse', '--format', 'xml', example]).status).toBe(2);
    expect(run(['--help']).status).toBe(0);
    expect(run(['--version']).status).toBe(0);
  });
});
