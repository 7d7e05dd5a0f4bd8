import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../support/source.js';

// The package as a user gets it: packed, installed in an empty folder. Needs `npm run build` first.
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const subpaths = Object.keys(manifest.exports).filter((key) => !/\*|json/.test(key));
const nameOf = (subpath: string): string => subpath.replace(/^\./, 'vanban');
const document = join(root, 'examples/documents/cong-van-thanh-pho.txt');
let folder = '';
let packed: string[] = [];

const run = (file: string, args: string[]): string =>
  execFileSync(file, args, { cwd: folder, encoding: 'utf8' });

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'vanban-'));
  const output = execFileSync('npm', ['pack', '--json', '--pack-destination', folder], {
    cwd: root,
    encoding: 'utf8',
  });
  const [pack] = JSON.parse(output.slice(output.indexOf('[')));
  packed = pack.files.map((file: { path: string }) => file.path);
  writeFileSync(join(folder, 'package.json'), '{ "name": "consumer", "private": true }');
  const zod = manifest.devDependencies.zod;
  run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', `./${pack.filename}`, `zod@${zod}`]);
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('the packed package', () => {
  it('holds the build, the schemas and the papers, and nothing else', () => {
    const strange = packed.filter(
      (path) => !/^(?:dist\/|schemas\/|README\.md$|LICENSE$|CHANGELOG\.md$|package\.json$)/.test(path),
    );
    expect(strange).toEqual([]);
    expect(packed).toContain('schemas/1.0/directive.schema.json');
  });

  it.each(subpaths)('%s imports and requires, with the same names', (subpath) => {
    const name = nameOf(subpath);
    const esm = run('node', [
      '--input-type=module',
      '-e',
      `console.log(JSON.stringify(Object.keys(await import('${name}')).sort()))`,
    ]);
    const cjs = run('node', ['-e', `console.log(JSON.stringify(Object.keys(require('${name}')).sort()))`]);
    expect(JSON.parse(esm).length).toBeGreaterThan(0);
    expect(cjs).toBe(esm);
  });

  it('gives schemas as files', () => {
    const script = `console.log(require('vanban/schemas/1.0/directive.schema.json').$id)`;
    expect(run('node', ['-e', script])).toContain('directive.schema.json');
  });

  it.each(['node16', 'bundler'])(
    'type-checks in a consumer under moduleResolution %s',
    (moduleResolution) => {
      const imports = subpaths.map(
        (subpath, index) =>
          `import * as m${index} from '${nameOf(subpath)}';\nexport const k${index}: object = m${index};`,
      );
      const use = `import { parseDirective, type Directive } from 'vanban';
import { DirectiveSchema } from 'vanban/schema';
const directive: Directive = parseDirective('').directive;
const again: Directive = DirectiveSchema.parse(directive);
// @ts-expect-error a directive has no such field
export const wrong = again.soTrang;`;
      writeFileSync(join(folder, 'consumer.mts'), [...imports, use].join('\n'));
      const config = {
        compilerOptions: {
          strict: true,
          noEmit: true,
          target: 'ES2022',
          lib: ['ES2022', 'DOM'],
          module: moduleResolution === 'bundler' ? 'ESNext' : 'Node16',
          moduleResolution,
          exactOptionalPropertyTypes: true,
          skipLibCheck: false,
          types: [],
        },
        files: ['consumer.mts'],
      };
      writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
      const check = spawnSync('node', [join(root, 'node_modules/typescript/bin/tsc'), '-p', '.'], {
        cwd: folder,
        encoding: 'utf8',
      });
      expect(check.stdout).toBe('');
      expect(check.status).toBe(0);
    },
  );

  it('bundles without zod where no schema is asked for', async () => {
    const result = await build({
      stdin: {
        contents: `export { parseDirective } from 'vanban'; export { parseDocumentNumber } from 'vanban/number'`,
        resolveDir: folder,
      },
      bundle: true,
      format: 'esm',
      write: false,
      metafile: true,
    });
    expect(Object.keys(result.metafile.inputs).filter((path) => /node_modules\/zod\//.test(path))).toEqual(
      [],
    );
  });

  it('weighs no more than 10 kB where numbers are read, found and printed', async () => {
    const result = await build({
      stdin: {
        contents: `export { findDocumentNumbers, formatDocumentNumber, isDocumentNumber, parseDocumentNumber } from 'vanban/number'`,
        resolveDir: folder,
      },
      bundle: true,
      minify: true,
      charset: 'utf8',
      format: 'esm',
      write: false,
    });
    const code = result.outputFiles[0]?.contents ?? new Uint8Array();
    expect(code.length).toBeGreaterThan(10_000);
    expect(gzipSync(code, { level: 9 }).length).toBeLessThan(10_000);
  });

  it('runs as a command', () => {
    const parsed = JSON.parse(run('npx', ['vanban', 'parse', document]));
    expect(parsed.directive.number.canonical).toBe('1187/UBND-VP');
    writeFileSync(join(folder, 'directive.json'), JSON.stringify(parsed.directive));
    expect(run('npx', ['vanban', 'validate', 'directive.json'])).toContain('hợp lệ');
  });

  it('runs its own code in Node 20 without warnings', () => {
    const result = spawnSync('npx', ['vanban', 'number', '30/2020/NĐ-CP'], { cwd: folder, encoding: 'utf8' });
    expect(result.status).toBe(0);
    expect(result.stderr.replace(/^npm warn.*$/gm, '').trim()).toBe('');
  });
});
