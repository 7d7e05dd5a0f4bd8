import { gzipSync } from 'node:zlib';
import { resolve } from 'node:path';
import { build } from 'esbuild';

const root = resolve(import.meta.dirname, '../..');

/** Bundles and minifies a piece of code that imports from `./src/...` (TypeScript sources, as `.js`) and weighs it. */
export async function weigh(code: string): Promise<{ gzip: number; inputs: string[]; text: string }> {
  const result = await build({
    stdin: { contents: code, resolveDir: root, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    charset: 'utf8',
    write: false,
    metafile: true,
  });
  const text = result.outputFiles[0]?.text ?? '';
  return { gzip: gzipSync(text, { level: 9 }).length, inputs: Object.keys(result.metafile.inputs), text };
}
