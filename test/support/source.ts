import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import ts from 'typescript';

/** The checkout. */
export const root = resolve(import.meta.dirname, '../..');

/** A source file with the modules that it names, type imports included. */
export interface SourceFile {
  /** Path from `src/`, such as `number/parse.ts`. */
  path: string;
  /** Its text. */
  text: string;
  /** Imports and re-exports: as written, and as a path from `src/` where they are relative. */
  imports: { specifier: string; path?: string }[];
}

/** Every TypeScript file below `src/`. */
export function readSources(): SourceFile[] {
  const folder = join(root, 'src');
  const files: string[] = [];
  const walk = (where: string): void => {
    for (const name of readdirSync(where)) {
      const path = join(where, name);
      if (statSync(path).isDirectory()) walk(path);
      else if (name.endsWith('.ts')) files.push(path);
    }
  };
  walk(folder);
  return files.sort().map((file) => {
    const text = readFileSync(file, 'utf8');
    const imports = ts.preProcessFile(text).importedFiles.map(({ fileName }) =>
      fileName.startsWith('.')
        ? {
            specifier: fileName,
            path: relative(folder, resolve(file, '..', fileName)).replace(/\.js$/, '.ts'),
          }
        : { specifier: fileName },
    );
    return { path: relative(folder, file), text, imports };
  });
}
