/**
 * Builds a table of communes for resolveBody and resolveIssuer from a public package of your choice:
 *
 *   npx tsx scripts/build-communes.ts communes.json communes.ts --code code --name full_name --province province_code \
 *     --from 2025-07-01 [--to 2025-06-30]
 *
 * The JSON may be a list of communes, or provinces with lists inside: every object that has the fields `--code` and `--name` is a
 * commune; its province code is its own field `--province`, or that of an object around it. Names must have their class ("Phường Bắc
 * Kạn"); codes are padded to five and two digits. The result is a module that exports a CommuneProvider.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

interface CommuneRow {
  code: string;
  name: string;
  provinceCode: string;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    code: { type: 'string', default: 'code' },
    name: { type: 'string', default: 'full_name' },
    province: { type: 'string', default: 'province_code' },
    from: { type: 'string' },
    to: { type: 'string' },
  },
});
const [source, target] = positionals;
if (source === undefined || target === undefined)
  throw new Error(
    'Usage: build-communes.ts <communes.json> <out.ts> --code … --name … --province … [--from …] [--to …]',
  );

const CLASS = /^(?:xã|phường|thị trấn|đặc khu) /iu;

function collect(node: unknown, provinceCode: string, rows: CommuneRow[]): CommuneRow[] {
  if (Array.isArray(node)) for (const item of node) collect(item, provinceCode, rows);
  else if (typeof node === 'object' && node !== null) {
    const fields = node as Record<string, unknown>;
    const own = textOf(fields[values.province]) ?? provinceCode;
    const code = textOf(fields[values.code]);
    const name = textOf(fields[values.name])?.normalize('NFC');
    if (code !== undefined && name !== undefined && CLASS.test(name)) {
      if (own === '') throw new Error(`No province for ${name}`);
      rows.push({ code: code.padStart(5, '0'), name, provinceCode: own.padStart(2, '0') });
    }
    for (const value of Object.values(fields)) if (typeof value === 'object') collect(value, own, rows);
  }
  return rows;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : undefined;
}

const rows = collect(JSON.parse(readFileSync(source, 'utf8')), '', []).sort((a, b) =>
  a.code < b.code ? -1 : 1,
);
if (rows.length === 0) throw new Error('No communes found: do --code and --name name the right fields?');
const codes = new Set(rows.map((row) => row.code));
if (codes.size !== rows.length) throw new Error(`${rows.length - codes.size} codes occur twice`);

const period = [values.from && `validFrom: '${values.from}'`, values.to && `validTo: '${values.to}'`].filter(
  Boolean,
);
const table = rows.map((row) => `${row.code}|${row.name}|${row.provinceCode}`).join('\n');
writeFileSync(
  target,
  `import type { Commune, CommuneProvider } from 'vanban/body';

// ${String(rows.length)} communes: code|name|code of the province. Made by scripts/build-communes.ts.
const TABLE = \`
${table}\`;

const fold = (name: string): string =>
  name.toLowerCase().normalize('NFD').replace(/[\\u0300\\u0301\\u0303\\u0309\\u0323]/gu, '').normalize('NFC');

let byName: Map<string, Commune[]> | undefined;

function build(): Map<string, Commune[]> {
  const map = new Map<string, Commune[]>();
  for (const line of TABLE.trim().split('\\n')) {
    const [code = '', name = '', provinceCode = ''] = line.split('|');
    const commune: Commune = { code, name${period.length > 0 ? ', provinceCode, ' + period.join(', ') : ', provinceCode'} };
    map.set(fold(name), [...(map.get(fold(name)) ?? []), commune]);
  }
  return map;
}

/** Communes for the options of resolveBody and resolveIssuer. Tone marks are folded here and compared there. */
export const communes: CommuneProvider = {
  findCommunes: (name) => (byName ??= build()).get(fold(name)) ?? [],
};
`,
);
console.log(`${rows.length} communes written to ${target}`);
