import { describe, expect, it } from 'vitest';
import { examples } from '../../scripts/schemas/examples.js';
import type { Directive } from '../../src/index.js';
import { fromNewerDirective, validateDirective } from '../../src/validate/index.js';

const directive = examples['Directive']?.[0] as Directive;
const newer = { ...directive, schemaVersion: '1.3' };

describe('fromNewerDirective', () => {
  it('sets unknown properties aside, on every level, and gives a directive that is valid', () => {
    const [task] = directive.tasks;
    const json = {
      ...newer,
      channel: 'trục liên thông',
      number: { ...directive.number, 'check/sum': 7 },
      tasks: [{ ...task, weight: 2, lead: [{ name: 'Sở Y tế', code: { system: 'x' } }] }],
    };
    const before = JSON.stringify(json);
    const result = fromNewerDirective(json, { language: 'en' });
    if (!result.ok) throw new Error(JSON.stringify(result.issues));
    expect(result.setAside).toEqual([
      { path: '/number/check~1sum', value: 7 },
      { path: '/tasks/0/lead/0/code', value: { system: 'x' } },
      { path: '/tasks/0/weight', value: 2 },
      { path: '/channel', value: 'trục liên thông' },
    ]);
    expect(result.issues.map(({ code, severity }) => `${code} ${severity}`)).toEqual(
      Array.from({ length: 4 }, () => 'validate-property-set-aside warning'),
    );
    expect(result.issues[3]?.message).toBe(
      'The property “channel” is of a newer version (1.3) and was set aside.',
    );
    expect(validateDirective(result.value).ok).toBe(true);
    expect(result.value).toEqual({ ...newer, tasks: [{ ...task, lead: [{ name: 'Sở Y tế' }] }] });
    expect(JSON.stringify(json)).toBe(before);
  });

  it('gives a directive without unknown properties as it is', () => {
    expect(fromNewerDirective(directive)).toEqual({ ok: true, value: directive, setAside: [], issues: [] });
    expect(fromNewerDirective(newer)).toEqual({ ok: true, value: newer, setAside: [], issues: [] });
  });

  it('takes a property named __proto__ out without touching a prototype', () => {
    const json = JSON.parse(`{"__proto__":{"polluted":1},${JSON.stringify(newer).slice(1)}`) as unknown;
    const result = fromNewerDirective(json);
    if (!result.ok) throw new Error(JSON.stringify(result.issues));
    expect(result.setAside).toEqual([{ path: '/__proto__', value: { polluted: 1 } }]);
    expect(Object.getPrototypeOf(result.value)).toBe(Object.prototype);
    expect(Object.hasOwn(result.value, '__proto__')).toBe(false);
    expect((result.value as unknown as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it.each([
    ['of this version', { ...directive, extra: 1 }, ['/extra validate-property-unknown']],
    [
      'of another major version',
      { ...directive, schemaVersion: '2.1', extra: 1 },
      ['/schemaVersion validate-text-malformed', '/extra validate-property-unknown'],
    ],
    ['with another mistake', { ...newer, extra: 1, place: '' }, ['/place validate-text-empty']],
    ['that is none', null, [' validate-not-object']],
  ])('refuses a directive %s as validateDirective does', (_name, json, expected) => {
    const { ok, issues } = fromNewerDirective(json);
    expect(ok).toBe(false);
    expect(issues.map(({ path, code }) => `${path} ${code}`)).toEqual(expected);
  });
});
