import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { entries } from '../../scripts/entries.mjs';
import { root } from '../support/source.js';

// Every ```js and ```ts block of README and docs runs, and each `expression; // => value` in it is true.

interface Snippet {
  name: string;
  code: string;
}

const files = [
  'README.md',
  ...readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];
const snippets: Snippet[] = files.flatMap((file) => {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(/^```(?:js|ts)\n([\s\S]*?)^```$/gm)].map((match) => ({
    name: `${file}:${text.slice(0, match.index).split('\n').length}`,
    code: assertions(match[1] ?? ''),
  }));
});

function assertions(code: string): string {
  const lines = code.split('\n').map((line) => {
    const match = /^(?!\s*(?:const|let|import|\/\/))(.*?);?\s*\/\/ => (.*)$/.exec(line);
    return match ? `__equal((${match[1] ?? ''}), (${match[2] ?? ''}));` : line;
  });
  return `import { deepStrictEqual as __equal } from 'node:assert';\n${lines.join('\n')}`;
}

let folder = '';
beforeAll(async () => {
  folder = mkdtempSync(join(root, 'node_modules/.snippets-'));
  await build({
    entryPoints: snippets.map((_, index) => ({ in: `snippet:${index}`, out: `snippet-${index}` })),
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    alias: Object.fromEntries(
      Object.entries(entries).map(([name, path]) => [
        name === 'index' ? 'vanban' : `vanban/${name}`,
        join(root, path),
      ]),
    ),
    plugins: [
      {
        name: 'snippets',
        setup(builder) {
          builder.onResolve({ filter: /^snippet:/ }, ({ path }) => ({ path, namespace: 'snippet' }));
          builder.onLoad({ filter: /.*/, namespace: 'snippet' }, ({ path }) => ({
            contents: snippets[Number(path.slice('snippet:'.length))]?.code ?? '',
            loader: 'ts',
            resolveDir: root,
          }));
        },
      },
    ],
  });
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('documentation', () => {
  it('has snippets', () => {
    expect(snippets.length).toBeGreaterThan(10);
  });

  it.each(snippets.map(({ name }, index) => [name, index] as const))('%s', async (_, index) => {
    await import(pathToFileURL(join(folder, `snippet-${index}.mjs`)).href);
  });

  it('links only to files that exist', () => {
    const broken = files.flatMap((file) => {
      const text = readFileSync(join(root, file), 'utf8');
      return [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)]
        .map((match) => join(root, file, '..', match[1] ?? ''))
        .filter((path) => {
          try {
            readFileSync(path);
            return false;
          } catch {
            return true;
          }
        });
    });
    expect(broken).toEqual([]);
  });
});
