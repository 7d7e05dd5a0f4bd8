import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseDirective } from '../../src/index.js';
import { validateDirective } from '../../src/validate/index.js';
import { hasShared, readRealDocuments } from '../support/shared.js';
import {
  ajvDraft07Judge,
  ajvJudge,
  ajvWithoutIdJudge,
  cfworkerJudge,
  type Judge,
  zodJudge,
} from '../support/validators.js';

const judges: [string, Judge][] = [
  ['zod', zodJudge()],
  ['Ajv, 2020-12, strict', ajvJudge()],
  ['Ajv, draft-07, strict', ajvDraft07Judge()],
  ['Ajv, without $id, strict', ajvWithoutIdJudge()],
  ['a second JSON Schema validator', cfworkerJudge()],
];

/** The issues of the compiled checks, and the names of the other validators that refuse the result. */
function refusalsOf(text: string): unknown[] {
  const { directive, issues } = parseDirective(text);
  const json = JSON.parse(JSON.stringify(directive)) as unknown;
  const own = validateDirective(json, { language: 'en' }).issues;
  const directives = judges.filter(([, judge]) => !judge('directive', json)).map(([name]) => name);
  const badIssues = issues.filter((issue) => judges.some(([, judge]) => !judge('issue', issue)));
  return [...own, ...directives, ...badIssues];
}

describe('what parseDirective gives is valid under every validator', () => {
  const folder = resolve(import.meta.dirname, '../../examples/documents');
  const examples = readdirSync(folder).filter((name) => name.endsWith('.txt'));

  it.each(examples)('for the example %s', (name) => {
    expect(refusalsOf(readFileSync(`${folder}/${name}`, 'utf8'))).toEqual([]);
  });

  it.each([
    ['an empty text', ''],
    ['one unbroken line', `Kính gửi: ${'Sở Y tế '.repeat(20_000)}`],
    ['more paragraphs than a list may have', '1. a\n'.repeat(120_000)],
    ['a paragraph longer than a text may be', 'Sở Y tế '.repeat(300_000)],
    ['lone surrogates', '\ud800 Số: 12/QĐ-\udc00 ngày 31/02/2023'],
    ['control characters', '\u0000\u0001\u0085\u2028 Nơi nhận:\n- Như trên;\n- Lưu: VT.'],
    ['impossible dates', 'Hà Nội, ngày 31 tháng 02 năm 2023\nXong trước ngày 30/02/2023 và 45/13/2023.'],
  ])('for %s', (_name, text) => {
    expect(refusalsOf(text)).toEqual([]);
  });
});

describe.skipIf(!hasShared)(
  'what parseDirective gives for real documents is valid under every validator',
  () => {
    it.each(readRealDocuments())('document $id', ({ text }) => {
      expect(refusalsOf(text)).toEqual([]);
    });
  },
);
