import { defineConfig } from 'tsup';

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    schema: 'src/schema.ts',
    number: 'src/number/index.ts',
    body: 'src/body/index.ts',
    calendar: 'src/calendar/index.ts',
    deadline: 'src/deadline/index.ts',
    citation: 'src/citation/index.ts',
    recipient: 'src/recipient/index.ts',
    task: 'src/task/index.ts',
    directive: 'src/directive/index.ts',
  },
  format: ['esm', 'cjs'],
  target: 'es2022',
  splitting: true,
  clean: true,
  sourcemap: false,
  // Vietnamese letters stay letters: smaller, and readable in a stack trace.
  esbuildOptions(options) {
    options.charset = 'utf8';
  },
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
});
