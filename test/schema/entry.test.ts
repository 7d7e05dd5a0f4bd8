import { describe, expect, it } from 'vitest';
import { examples } from '../../scripts/schemas/examples.js';
import { models } from '../../scripts/schemas/models.js';
import { DirectiveSchema, SpanSchema } from '../../src/schema.js';
import { weigh } from '../support/bundle.js';

describe('the entry vanban/schema', () => {
  it('publishes these models', () => {
    expect(models.map(({ name }) => name).sort()).toEqual([
      'appendix',
      'archive',
      'body',
      'body-identifier',
      'body-reference',
      'citation',
      'date-deadline',
      'deadline',
      'deadline-anchor',
      'directive',
      'document-number',
      'extension',
      'footnote',
      'issue',
      'issue-param',
      'mention',
      'other-text',
      'period-deadline',
      'pinpoint',
      'preamble-item',
      'provision',
      'recipient',
      'recipient-member',
      'recurring-deadline',
      'signature',
      'span',
      'task',
      'task-extension',
      'task-progress',
      'vague-deadline',
      'vietnamese-date',
      'window-deadline',
    ]);
  });

  it('holds Standard Schemas', async () => {
    const standard = DirectiveSchema['~standard'];
    expect(standard.version).toBe(1);
    const [directive] = examples['Directive'] ?? [];
    expect(await standard.validate(directive)).toEqual({ value: directive });
    const refused = await standard.validate({ ...(directive as object), issuedOn: '2023-02-30' });
    expect(refused.issues?.map(({ path }) => path)).toEqual([['issuedOn']]);
  });

  it('gives the very JSON back, with nothing added, taken away or changed', () => {
    for (const { model, schema } of models) {
      for (const example of examples[model] ?? []) expect(schema.parse(example)).toEqual(example);
    }
    expect(SpanSchema.safeParse({ start: 0, end: 1, extra: 2 }).success).toBe(false);
  });

  it.each([
    ['a length that is no number', '{"place":{"length":{"toString":0,"valueOf":0}}}'],
    ['the same in place of a list', '{"tasks":{"length":{"toString":0,"valueOf":0}}}'],
    ['a tag that is no text', '{"tasks":[{"deadlines":[{"kind":{"toString":0}}]}]}'],
    ['names of methods', '{"schemaVersion":{"test":1,"match":1,"split":1},"closing":{"map":1,"length":-1}}'],
    ['a prototype', '{"__proto__":{"polluted":1},"number":{"__proto__":{"polluted":1}}}'],
    ['deep lists', `{"tasks":${'['.repeat(5000)}${']'.repeat(5000)}}`],
  ])('refuses hostile JSON without a throw: %s', (_name, text) => {
    expect(DirectiveSchema.safeParse(JSON.parse(text)).success).toBe(false);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('costs what is used of it', async () => {
    const { text } = await weigh("export { SpanSchema } from './src/schema.js';");
    for (const foreign of ['cosigners', 'rrule', '02468', 'a-z0-9']) expect(text).not.toContain(foreign);
  });
});
