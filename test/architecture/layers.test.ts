import { describe, expect, it } from 'vitest';
import { readSources, type SourceFile } from '../support/source.js';

// From the lowest to the highest. A file may import from a lower layer or from its own folder, and nothing else.
const LAYERS = [
  ['data'],
  ['text'],
  ['issue'],
  ['numeral'],
  ['date', 'number'],
  ['body'],
  ['calendar', 'recipient', 'provision', 'citation'],
  ['deadline'],
  ['task'],
  ['directive'],
  ['validate'],
  ['adapters'],
];
const ENTRIES = ['index.ts', 'schema.ts'];

const sources = readSources();
const folderOf = (path: string): string => (path.includes('/') ? path.slice(0, path.indexOf('/')) : path);
const layerOf = (path: string): number => LAYERS.findIndex((layer) => layer.includes(folderOf(path)));
const inner = sources.filter((file) => !ENTRIES.includes(file.path) && folderOf(file.path) !== 'cli');

describe('layers', () => {
  it('places every folder', () => {
    expect(sources.length).toBeGreaterThan(30);
    expect(inner.filter((file) => layerOf(file.path) < 0).map((file) => file.path)).toEqual([]);
  });

  it('lets a file import from a lower layer or its own folder only', () => {
    const wrong = inner.flatMap((file) =>
      file.imports
        .filter(({ path }) => path !== undefined)
        .filter(
          ({ path = '' }) =>
            folderOf(path) !== folderOf(file.path) &&
            !(layerOf(path) >= 0 && layerOf(path) < layerOf(file.path)),
        )
        .map(({ path }) => `${file.path} -> ${path}`),
    );
    expect(wrong).toEqual([]);
  });

  it("never imports a neighbour's index, nor its own", () => {
    const wrong = inner.flatMap((file) =>
      file.imports
        .filter(({ path }) => /(?:^|\/)index\.ts$/.test(path ?? ''))
        .map(({ path }) => `${file.path} -> ${path}`),
    );
    expect(wrong).toEqual([]);
  });

  it('has no cycle, type imports included', () => {
    const byPath = new Map(sources.map((file) => [file.path, file]));
    const state = new Map<string, 'open' | 'done'>();
    const cycles: string[] = [];
    const visit = (file: SourceFile, trail: string[]): void => {
      if (state.get(file.path) === 'done') return;
      if (state.get(file.path) === 'open') {
        cycles.push([...trail.slice(trail.indexOf(file.path)), file.path].join(' -> '));
        return;
      }
      state.set(file.path, 'open');
      for (const { path } of file.imports) {
        const next = path === undefined ? undefined : byPath.get(path);
        if (next) visit(next, [...trail, file.path]);
      }
      state.set(file.path, 'done');
    };
    for (const file of sources) visit(file, []);
    expect(cycles).toEqual([]);
  });

  it('names only modules that exist', () => {
    const paths = new Set(sources.map((file) => file.path));
    const missing = sources.flatMap((file) =>
      file.imports
        .filter(({ path }) => path !== undefined && !paths.has(path))
        .map(({ path }) => `${file.path} -> ${path}`),
    );
    expect(missing).toEqual([]);
  });
});

describe('packages', () => {
  const outside = (file: SourceFile): string[] =>
    file.imports.filter(({ path }) => path === undefined).map(({ specifier }) => specifier);

  it('only schema files import zod, only date/ imports date-fns, by subpath', () => {
    const wrong = inner.flatMap((file) =>
      outside(file)
        .filter((name) => {
          if (name === 'zod')
            return !file.path.endsWith('/schema.ts') && !/^(?:data|validate)\//.test(file.path);
          if (name.startsWith('date-fns/')) return folderOf(file.path) !== 'date';
          return folderOf(file.path) !== 'adapters';
        })
        .map((name) => `${file.path} -> ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  it('the command uses public names only', () => {
    const wrong = sources
      .filter((file) => folderOf(file.path) === 'cli')
      .flatMap((file) =>
        file.imports
          .filter(
            ({ path }) =>
              path !== undefined &&
              folderOf(path) !== 'cli' &&
              !/(?:^|\/)index\.ts$/.test(path) &&
              !ENTRIES.includes(path),
          )
          .map(({ path }) => `${file.path} -> ${path}`),
      );
    expect(wrong).toEqual([]);
  });
});

describe('words that may not stand in the library', () => {
  const code = (text: string): string => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  it.each([
    ['export \\*', /^export \*/m],
    ['default exports', /^export default/m],
    ['the clock', /Date\.now\(|new Date\(\)|performance\.now/],
    ['the environment', /process\.|Intl\.DateTimeFormat/],
    ['word boundaries and classes that do not know Vietnamese', /(?<!\\)(?:\\\\)?\\[bwWBd](?![a-z])/],
    ['switched-off checks', /eslint-disable|@ts-ignore|@ts-expect-error|: any\b|as any\b/],
  ])('no %s', (_, pattern) => {
    const wrong = inner.filter(
      (file) => !file.path.startsWith('validate/generated') && pattern.test(code(file.text)),
    );
    expect(wrong.map((file) => `${file.path}: ${pattern.exec(code(file.text))?.[0] ?? ''}`)).toEqual([]);
  });

  it('no file of logic over 330 lines', () => {
    const long = inner
      .filter((file) => folderOf(file.path) !== 'data' && !file.path.startsWith('validate/generated'))
      .map((file) => [file.path, file.text.split('\n').length] as const)
      .filter(([, lines]) => lines > 330);
    expect(long).toEqual([]);
  });
});
