import { describe, expect, it } from 'vitest';
import { examples } from '../../scripts/schemas/examples.js';
import { validateMessagesEn } from '../../src/data/messages/en/validate.js';
import { validateMessages } from '../../src/data/messages/validate.js';
import type { Directive } from '../../src/index.js';
import { validate, validateDirective } from '../../src/validate/index.js';
import type { SchemaName } from '../../src/validate/index.js';
import { weigh } from '../support/bundle.js';

const directive = examples['Directive']?.[0] as Directive;

const pathsAndCodes = (json: unknown): string[] =>
  validateDirective(json).issues.map(({ path, code }) => `${path} ${code}`);

describe('validateDirective', () => {
  it('gives back the value itself', () => {
    const result = validateDirective(directive);
    expect(result).toEqual({ ok: true, value: directive, issues: [] });
    expect(result.ok && result.value).toBe(directive);
  });

  it('names every mistake at once, each with its place', () => {
    const broken = {
      ...directive,
      schemaVersion: '3.0',
      issuedOn: '2023-02-30',
      secret: true,
      number: { ...directive.number, year: '2023', scheme: '' },
      tasks: [
        {
          ...directive.tasks[0],
          lead: ['Sở Y tế'],
          deadlines: [{ kind: 'soon', text: 'sớm' }, { text: 'a' }],
        },
      ],
      'a/b~c': 1,
      recipients: undefined,
    };
    expect(pathsAndCodes(broken).sort()).toEqual(
      [
        '/schemaVersion validate-text-malformed',
        '/issuedOn validate-text-malformed',
        '/secret validate-property-unknown',
        '/number/year validate-not-integer',
        '/number/scheme validate-text-malformed',
        '/tasks/0/lead/0 validate-not-object',
        '/tasks/0/deadlines/0/kind validate-value-not-allowed',
        '/tasks/0/deadlines/1/kind validate-property-missing',
        '/a~1b~0c validate-property-unknown',
        '/recipients validate-not-array',
      ].sort(),
    );
  });

  it('speaks Vietnamese, or English when asked', () => {
    const rest = Object.fromEntries(Object.entries(directive).filter(([field]) => field !== 'tasks'));
    expect(validateDirective(rest).issues).toEqual([
      {
        code: 'validate-property-missing',
        severity: 'error',
        path: '/tasks',
        message: 'Thiếu trường bắt buộc “tasks”.',
        params: [{ name: 'name', value: 'tasks' }],
      },
    ]);
    expect(validateDirective(rest, { language: 'en' }).issues[0]?.message).toBe(
      'The required property “tasks” is missing.',
    );
  });

  it('shows a text of the right form', () => {
    const messages = (json: unknown): string[] =>
      validateDirective(json).issues.map(({ message }) => message);
    expect(messages({ ...directive, issuedOn: '09/01/2023' })).toEqual([
      'Giá trị không đúng dạng; ví dụ đúng: “2023-01-09”.',
    ]);
    expect(messages({ ...directive, inferred: ['số'] })).toEqual([
      'Giá trị không đúng dạng; ví dụ đúng: “issuer.name”.',
    ]);
  });

  it('has each message in both languages, with the same placeholders', () => {
    const placeholders = (text: string): string[] => (text.match(/\{[a-z]+\}/gu) ?? []).sort();
    expect(Object.keys(validateMessagesEn)).toEqual(Object.keys(validateMessages));
    for (const [code, row] of Object.entries(validateMessages)) {
      expect(placeholders(validateMessagesEn[code as keyof typeof validateMessages])).toEqual(
        placeholders(row.vi),
      );
    }
  });

  it.each([
    [{ start: -1, end: 2 }, 'Số phải từ 0 trở lên.'],
    [{ start: 1, end: 2 ** 60 }, 'Số không được quá 9007199254740991.'],
    [{ start: 1.5, end: 2 }, 'Giá trị phải là số nguyên.'],
    [[], 'Giá trị phải là một đối tượng.'],
  ])('says what a number may be: %j', (json, message) => {
    expect(validate('span', json).issues.map((issue) => issue.message)).toEqual([message]);
  });
});

describe('validate', () => {
  it('refuses a name without a schema, also one that every object has', () => {
    for (const name of ['nope', 'toString', '__proto__', '']) {
      const { ok, issues } = validate(name as SchemaName, {});
      expect(ok).toBe(false);
      expect(issues.map(({ code }) => code)).toEqual(['validate-schema-unknown']);
    }
  });

  it('counts characters, not UTF-16 units', () => {
    const slugOf = (length: number): unknown => ({ system: 'a'.repeat(length), value: '𠮷'.repeat(200) });
    expect(validate('body-identifier', slugOf(64)).ok).toBe(true);
    expect(validate('body-identifier', slugOf(65)).ok).toBe(false);
    expect(validate('body-identifier', { system: 'a', value: '𠮷'.repeat(201) }).ok).toBe(false);
    expect(validate('body-identifier', { system: 'a', value: '\ud842'.repeat(200) }).ok).toBe(true);
    expect(validate('body-identifier', { system: 'a', value: '\ud842'.repeat(201) }).ok).toBe(false);
  });
});

describe('hostile JSON', () => {
  const nested = (open: string, close: string, depth: number): unknown =>
    JSON.parse(open.repeat(depth) + '1' + close.repeat(depth)) as unknown;

  it.each([
    ['deep lists', nested('[', ']', 5000)],
    ['deep objects', nested('{"tasks":', '}', 5000)],
    ['deep in a known place', { ...directive, tasks: nested('[', ']', 5000) }],
    ['a huge list', { ...directive, tasks: Array.from({ length: 3_000_000 }, () => 0) }],
    ['a huge text', { ...directive, subject: 'x'.repeat(5_000_000) }],
    ['a huge code', { ...directive, documentType: 'a-'.repeat(2_000_000) }],
    ['a huge date', { ...directive, issuedOn: '2'.repeat(5_000_000) }],
    ['very many properties', Object.fromEntries(Array.from({ length: 200_000 }, (_, i) => [`k${i}`, i]))],
    [
      '__proto__',
      JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}'),
    ],
    ['a list where an object belongs', Object.assign([], directive)],
  ])('%s: refused with a bounded number of issues', (_name, json) => {
    const { ok, issues } = validateDirective(json);
    expect(ok).toBe(false);
    expect(issues.length).toBeGreaterThan(0);
    expect(issues.length).toBeLessThanOrEqual(1001);
    expect(JSON.stringify(issues.map(({ message }) => message)).length).toBeLessThan(200_000);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('says that there are more issues than it gives', () => {
    const tasks = Array.from({ length: 5000 }, () => null);
    const { issues } = validateDirective({ ...directive, tasks });
    expect(issues).toHaveLength(1001);
    expect(issues.at(-1)?.code).toBe('validate-more-issues');
    expect(issues.at(-2)?.path).toBe('/tasks/999');
  });

  it('every part replaced by every wrong type is refused where it is', () => {
    for (const [field, value] of Object.entries(directive)) {
      for (const wrong of [null, 7, true, typeof value === 'string' ? {} : 'x']) {
        const { issues } = validateDirective({ ...directive, [field]: wrong });
        expect(issues.map(({ path }) => path)).toEqual([`/${field}`]);
      }
    }
  });
});

describe('the bundle of vanban/validate', () => {
  it('has neither zod nor Ajv, and is small', async () => {
    const { gzip, inputs } = await weigh("export * from './src/validate/index.js';");
    expect(inputs.filter((path) => path.includes('node_modules'))).toEqual([]);
    expect(gzip).toBeLessThan(8 * 1024);
  });

  it('of one model has the checks of that model only', async () => {
    const { text } = await weigh("export { checkSpan } from './src/validate/generated/checks.js';");
    expect(text).not.toContain('schemaVersion');
  });
});
