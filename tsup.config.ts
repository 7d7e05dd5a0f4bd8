import { existsSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';
import { entries } from './scripts/entries.mjs';

const entry = Object.fromEntries(Object.entries(entries).filter(([, file]) => existsSync(file)));

const common: Options = {
  target: 'es2022',
  splitting: true,
  sourcemap: false,
  // Vietnamese letters stay letters: smaller, and readable in a stack trace.
  esbuildOptions(options) {
    options.charset = 'utf8';
  },
};

export default defineConfig([
  {
    ...common,
    entry: { ...entry, cli: 'src/cli/main.ts' },
    format: 'esm',
    dts: { entry, compilerOptions: { ignoreDeprecations: '6.0' } },
  },
  { ...common, entry, format: 'cjs', dts: { entry, compilerOptions: { ignoreDeprecations: '6.0' } } },
]);
