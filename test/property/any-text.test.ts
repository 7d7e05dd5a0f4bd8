import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as vanban from '../../src/index.js';
import type { ParsedDirective } from '../../src/index.js';
import { DirectiveSchema } from '../../src/schema.js';
import { cleanText } from '../../src/text/normalize.js';
import { hasShared, readRealDocuments } from '../support/shared.js';
import { root } from '../support/source.js';

// The contract: any text gives a result that is valid by every schema, with exact spans, and nothing throws.

const ajv = new Ajv2020({ strict: true, allErrors: false });
const schemaFolder = join(root, 'schemas/1.0');
for (const name of readdirSync(schemaFolder)) {
  if (name.endsWith('.schema.json') && !name.startsWith('bundle'))
    ajv.addSchema(JSON.parse(readFileSync(join(schemaFolder, name), 'utf8')));
}
const directiveId = JSON.parse(readFileSync(join(schemaFolder, 'directive.schema.json'), 'utf8')).$id;

function valueAt(root: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce<unknown>(
      (value, key) =>
        (value as Record<string, unknown> | undefined)?.[key.replaceAll('~1', '/').replaceAll('~0', '~')],
      root,
    );
}

function expectSound(source: string, parsed: ParsedDirective): void {
  const zod = DirectiveSchema.safeParse(parsed.directive);
  expect(zod.error?.issues ?? []).toEqual([]);
  const valid = ajv.validate(directiveId, parsed.directive);
  expect(ajv.errors ?? []).toEqual([]);
  expect(valid).toBe(true);
  // Collected and asserted once: a text of 5 MB has a hundred thousand spans.
  const wrong: string[] = [];
  for (const [pointer, span] of Object.entries(parsed.spans)) {
    const within =
      Number.isInteger(span.start) && span.start >= 0 && span.start <= span.end && span.end <= source.length;
    const value = valueAt(parsed.directive, pointer);
    const text = typeof value === 'object' && value !== null && 'text' in value ? value.text : undefined;
    if (!within || value === undefined) wrong.push(pointer);
    else if (
      typeof text === 'string' &&
      pointer.startsWith('/citations/') &&
      cleanText(source.slice(span.start, span.end)) !== text
    )
      wrong.push(pointer);
  }
  for (const { code, message, span } of parsed.issues) {
    if (
      /\{[a-z]+\}/i.test(message) ||
      (span && !(span.start >= 0 && span.start <= span.end && span.end <= source.length))
    )
      wrong.push(code);
  }
  expect(wrong).toEqual([]);
}

const WORDS = [
  'Kính gửi:',
  'Nơi nhận:',
  'Số:',
  'số',
  '/UBND-VX',
  '12/QĐ-BNV',
  '25-CT/TW',
  'Công văn',
  'Nghị định',
  'ngày',
  'tháng',
  'năm',
  '05/01/2024',
  'của',
  'Ủy ban nhân dân',
  'tỉnh',
  'Cao Bằng',
  'Bộ Y tế',
  'Sở Y tế',
  'chủ trì, phối hợp với',
  'Giao',
  'báo cáo',
  'trước',
  "16h00'",
  'thứ Sáu hằng tuần',
  'khoản 2 Điều 5',
  'Luật',
  'Căn cứ',
  'Điều 1.',
  '1.',
  'a)',
  '-',
  '|',
  '**',
  '\n',
  '\n\n',
  ';',
  '.',
  './.',
  'TM.',
  'KT. CHỦ TỊCH',
  'Lưu: VT, VX (2b).',
  '(b/c)',
  'V/v',
  'QUYẾT ĐỊNH',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Như trên',
  '¹',
  '(sau đây gọi là',
  ')',
  'văn bản này',
  '\u0300',
  '\ud800',
  '<b>',
  '&amp;',
];

describe('any text', () => {
  it('made of the words of the field', () => {
    const text = fc
      .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(' ', '', '\n')), { maxLength: 60 })
      .map((parts) => parts.flat().join(''));
    fc.assert(
      fc.property(text, (source) => {
        expectSound(source, vanban.parseDirective(source));
      }),
      { numRuns: 300 },
    );
  });

  it('made of anything', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ maxLength: 300 })),
        (source) => {
          expectSound(source, vanban.parseDirective(source));
        },
      ),
      { numRuns: 200 },
    );
  });

  const example = readFileSync(join(root, 'examples/documents/cong-van-thanh-pho.txt'), 'utf8');
  const bytes = new Uint8Array(5_000_000).map((_, i) => (Math.imul(i + 1, 2_654_435_761) >>> 13) & 255);
  it.each([
    ['an empty string', ''],
    ['white space', ' \n\t\u00a0\n '],
    ['5 MB of bytes', new TextDecoder().decode(bytes)],
    ['5 MB of bytes as Latin letters', new TextDecoder('latin1').decode(bytes)],
    ['a line of 1 MB', 'Thực hiện Công văn số 12/UBND-VX ngày 05/01/2024 của Sở Y tế, '.repeat(16_000)],
    ['1 MB without a space', 'a'.repeat(1_000_000)],
    ['1 MB of digits', '1'.repeat(1_000_000)],
    ['1 MB of slashes', '/'.repeat(1_000_000)],
    ['1 MB of pipes', '|'.repeat(1_000_000)],
    ['1 MB of line ends', '\n'.repeat(1_000_000)],
    ['1 MB of "ngày "', 'ngày '.repeat(200_000)],
    ['1 MB of "của "', 'của '.repeat(200_000)],
    ['1 MB of "Ủy ban nhân dân "', 'Ủy ban nhân dân '.repeat(60_000)],
    ['1 MB of "- "', '- '.repeat(500_000)],
    ['1 MB of "1. "', '1. '.repeat(300_000)],
    ['1 MB of "(b/c); "', '- Nơi nhận: (b/c); '.repeat(50_000)],
    ['lone surrogates', '\ud800\udc00\ud800 Số: \udfff12/QĐ-BNV \ud800'.repeat(100)],
    ['another language', 'The quick brown fox jumps over the lazy dog on 12/05/2024, see Decree 30/2020.'],
    ['the end of a document first', example.split('\n').reverse().join('\n')],
    ['half a document', example.slice(0, example.length / 2)],
    ['NFD', example.normalize('NFD')],
  ])('%s', (_, source) => {
    expectSound(source, vanban.parseDirective(source));
  });

  it('every parse, find and is function takes any string', () => {
    const functions = Object.entries(vanban).filter(
      ([name, value]) => /^(?:parse|find|is)[A-Z]/.test(name) && typeof value === 'function',
    );
    expect(functions.length).toBeGreaterThan(12);
    fc.assert(
      fc.property(
        fc.oneof(fc.constantFrom(...WORDS), fc.string({ unit: 'binary', maxLength: 60 })),
        (source) => {
          for (const [, run] of functions) (run as (text: string) => unknown)(source);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe.skipIf(!hasShared)('real documents (beside the checkout)', () => {
  it.each(readRealDocuments().map(({ id, text }) => [id, text]))('%s is sound', (_, source) => {
    expectSound(source, vanban.parseDirective(source));
  });
});
