// Speed of validation on a full directive: the compiled checks against zod's safeParse and Ajv compiled from the same schema,
// all in this run. Ratios above 1 mean that the compiled checks are faster.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { build } from 'esbuild';
import { DirectiveSchema } from '../../src/schema.js';
import { validateDirective } from '../../src/validate/index.js';
import { examples } from '../schemas/examples.js';

const [small] = examples['Directive'] ?? [];
const full = repeatParts(small as Record<string, unknown>, 12);
const broken = { ...full, issuedOn: 'hôm qua', extra: 1 };

const bundle = JSON.parse(readFileSync('schemas/1.0/bundle.schema.json', 'utf8')) as object;
const ajvFirst = new Ajv2020({ strict: true }).compile(bundle);
const ajvAll = new Ajv2020({ strict: true, allErrors: true }).compile(bundle);

const contestants = {
  validate: (json: unknown) => validateDirective(json).ok,
  'zod safeParse': (json: unknown) => DirectiveSchema.safeParse(json).success,
  'Ajv, all errors': (json: unknown) => ajvAll(json),
  'Ajv, first error': (json: unknown) => ajvFirst(json),
};

for (const [title, json, expected] of [
  [`valid directive of ${JSON.stringify(full).length} characters`, full, true],
  ['the same with two mistakes', broken, false],
] as const) {
  console.log(title);
  const rates = Object.fromEntries(Object.keys(contestants).map((name) => [name, [] as number[]]));
  // Interleaved rounds, so that a busy machine is unfair to nobody; the median of each counts.
  for (let round = 0; round < 15; round += 1) {
    for (const [name, judge] of Object.entries(contestants)) rates[name]?.push(rate(judge, json, expected));
  }
  const own = median(rates['validate'] ?? []);
  for (const [name, values] of Object.entries(rates)) {
    const ratio = own / median(values);
    console.log(
      `  ${name.padEnd(18)} ${median(values).toFixed(0).padStart(8)} a second  x${ratio.toFixed(2)}`,
    );
  }
}

const built = await build({
  stdin: { contents: "export * from './src/validate/index.js'", resolveDir: '.', loader: 'ts' },
  bundle: true,
  minify: true,
  format: 'esm',
  charset: 'utf8',
  write: false,
});
const text = built.outputFiles[0]?.text ?? '';
console.log(
  `bundle of vanban/validate: ${text.length} characters, ${gzipSync(text, { level: 9 }).length} bytes gzipped`,
);

function rate(judge: (json: unknown) => unknown, json: unknown, expected: boolean): number {
  const start = process.cpuUsage();
  let runs = 0;
  let used = 0;
  while (used < 40_000) {
    for (let i = 0; i < 50; i += 1) if (judge(json) !== expected) throw new Error('A wrong verdict');
    runs += 50;
    const { user, system } = process.cpuUsage(start);
    used = user + system;
  }
  return (runs / used) * 1e6;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** A directive with so many of each part, as a long one has. */
function repeatParts(directive: Record<string, unknown>, times: number): Record<string, unknown> {
  const entries = Object.entries(directive).map(([key, value]): [string, unknown] => [
    key,
    Array.isArray(value) && key !== 'extensions' ? Array.from({ length: times }, () => value).flat() : value,
  ]);
  return Object.fromEntries(entries);
}
