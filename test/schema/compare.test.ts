import { describe, expect, it } from 'vitest';
import { compareShapes, demandVersion, type Shapes, shapesOf } from '../../scripts/schemas/compare.js';
import { SCHEMA_VERSION } from '../../scripts/schemas/models.js';
import { readReleased } from '../../scripts/schemas/released.js';
import { readSchema, schemaNames } from '../support/validators.js';

type Json = Record<string, unknown>;

const text = { type: 'string', maxLength: 9 };
const before = (): Json => ({
  title: 'Task',
  type: 'object',
  required: ['id'],
  additionalProperties: false,
  properties: {
    id: { ...text },
    kind: { type: 'string', enum: ['a', 'b'] },
    lead: { $ref: 'https://x/y/body.schema.json' },
  },
});
const shapes = (version: string, schema: Json, other: Record<string, Json> = {}): Shapes =>
  shapesOf(version, new Map([['task', schema], ...Object.entries(other)]));
const withProperty = (name: string, value: Json | undefined): Json => {
  const properties = { ...(before()['properties'] as Json), [name]: value };
  if (value === undefined) Reflect.deleteProperty(properties, name);
  return { ...before(), properties };
};

describe('the comparison of two versions of the schemas', () => {
  it.each([
    ['nothing', before(), [], undefined],
    ['a text', { ...before(), title: 'Nhiệm vụ' }, [], undefined],
    ['an example', withProperty('id', { ...text, examples: ['1'] }), [], undefined],
    ['a new optional property', withProperty('via', text), ['minor task.via is new'], '1.1'],
    ['a property taken away', withProperty('lead', undefined), ['major task.lead is gone'], '2.0'],
    [
      'a property that becomes required',
      { ...before(), required: ['id', 'kind'] },
      ['major task.kind is now required'],
      '2.0',
    ],
    [
      'a property that becomes optional',
      { ...before(), required: [] },
      ['major task.id is now optional'],
      '2.0',
    ],
    [
      'a new required property',
      { ...withProperty('via', text), required: ['id', 'via'] },
      ['major task.via is new and required'],
      '2.0',
    ],
    [
      'a longer limit, which old readers refuse',
      withProperty('id', { type: 'string', maxLength: 10 }),
      [
        'major task.id was required {"maxLength":9,"type":"string"}, is required {"maxLength":10,"type":"string"}',
      ],
      '2.0',
    ],
    [
      'a new value of a closed list',
      withProperty('kind', { type: 'string', enum: ['a', 'b', 'c'] }),
      [
        'major task.kind was optional {"enum":["a","b"],"type":"string"}, is optional {"enum":["a","b","c"],"type":"string"}',
      ],
      '2.0',
    ],
    [
      'another model',
      withProperty('lead', { $ref: 'https://x/y/recipient.schema.json' }),
      ['major task.lead was optional {"$ref":"body"}, is optional {"$ref":"recipient"}'],
      '2.0',
    ],
  ])('names %s', (_name, after, changes, version) => {
    const [released, now] = [shapes('1.0', before()), shapes('1.0', after)];
    expect(compareShapes(released, now).map(({ level, what }) => `${level} ${what}`)).toEqual(changes);
    expect(demandVersion(released, now)).toBe(version);
  });

  it('names new and lost schemas', () => {
    const more = shapes('1.0', before(), { span: before() });
    expect(compareShapes(shapes('1.0', before()), more)).toEqual([{ level: 'minor', what: 'span is new' }]);
    expect(compareShapes(more, shapes('1.0', before()))).toEqual([{ level: 'major', what: 'span is gone' }]);
  });

  it('is content with a version that says what changed', () => {
    const released = shapes('1.0', before());
    expect(demandVersion(released, shapes('1.1', withProperty('via', text)))).toBeUndefined();
    expect(demandVersion(released, shapes('1.1', withProperty('lead', undefined)))).toBe('2.0');
    expect(demandVersion(released, shapes('2.0', withProperty('lead', undefined)))).toBeUndefined();
  });
});

describe('the published schemas', () => {
  it('change no more since the last release than their version says', () => {
    const released = readReleased();
    const now = shapesOf(SCHEMA_VERSION, new Map(schemaNames.map((name) => [name, readSchema(name)])));
    expect(released).toBeDefined();
    expect(released && demandVersion(released, now)).toBeUndefined();
  });
});
