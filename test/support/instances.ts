import { readSchema } from './validators.js';

/** A source of chance that gives the same numbers for the same seed. */
export interface Chance {
  /** A number from 0 up to, not including, 1. */
  next(): number;
  /** A whole number from 0 up to, not including, `below`. */
  below(below: number): number;
  /** One of the values. */
  pick<T>(values: readonly T[]): T;
}

/** A generated instance. */
export interface Instance {
  /** Name of its schema. */
  schema: string;
  /** The JSON, as text: the same bytes for validators in every language. */
  text: string;
}

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Node = Record<string, unknown>;

/** Makes a source of chance (mulberry32). */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return { next, below, pick: (values) => values[below(values.length)] as (typeof values)[number] };
}

/**
 * Generates instances of every schema: about a third valid, the others spoiled in one to three places.
 *
 * @param seed - the same seed gives the same instances
 * @param count - how many
 */
export function* generateInstances(
  seed: number,
  count: number,
  names: readonly string[],
): Generator<Instance> {
  const chance = chanceOf(seed);
  const schemas = new Map(names.map((name) => [name, readSchema(`no-id/${name}`)]));
  for (let i = 0; i < count; i += 1) {
    // The directive holds all the others, so it has the larger part.
    const name = chance.next() < 0.3 ? 'directive' : chance.pick(names);
    const root = schemas.get(name) as Node;
    let json = grow(root, root, chance);
    const spoils = chance.next() < 0.35 ? 0 : 1 + chance.below(3);
    for (let n = 0; n < spoils; n += 1) json = spoil(json, chance);
    yield { schema: name, text: JSON.stringify(json) };
  }
}

/** A value that the schema allows. */
function grow(node: Node, root: Node, chance: Chance): Json {
  if (typeof node['$ref'] === 'string') return grow(resolveReference(node['$ref'], root), root, chance);
  if (Array.isArray(node['oneOf'])) return grow(chance.pick(node['oneOf'] as Node[]), root, chance);
  if (node['const'] !== undefined) return node['const'] as Json;
  if (Array.isArray(node['enum'])) return chance.pick(node['enum'] as Json[]);
  switch (node['type']) {
    case 'object':
      return growObject(node, root, chance);
    case 'array':
      return Array.from({ length: chance.below(3) }, () => grow(node['items'] as Node, root, chance));
    case 'integer':
      return chance.pick([node['minimum'] as number, Number(node['minimum']) + chance.below(900)]);
    case 'number':
      return chance.pick([0, 0.5, 2.25, chance.below(400), 1e6]);
    default:
      return growString(node, chance);
  }
}

function growObject(node: Node, root: Node, chance: Chance): Json {
  const required = (node['required'] ?? []) as string[];
  const entries = Object.entries(node['properties'] as Record<string, Node>)
    .filter(([key]) => required.includes(key) || chance.next() < 0.4)
    .map(([key, part]): [string, Json] => [key, grow(part, root, chance)]);
  if (chance.next() < 0.2) entries.reverse();
  return Object.fromEntries(entries);
}

function growString(node: Node, chance: Chance): Json {
  const examples = (node['examples'] ?? []) as unknown[];
  const texts = examples.filter((example) => typeof example === 'string');
  if (node['pattern'] === undefined) {
    return chance.pick([
      'Sở Y tế',
      'ỦY BAN',
      'a',
      '𠮷'.repeat(3),
      'x'.repeat(40),
      'dòng\nhai',
      ' ',
      '\u0000',
      '\ud800',
    ]);
  }
  if (texts.length > 0) return chance.pick(texts);
  // The items of a list have the examples of the list; what has neither is a name of a field or a slug.
  return chance.pick(['issuer', 'kt', 'tm', 'a1']);
}

/** A list in a list in a list. */
const nested = (depth: number): Json => JSON.parse('['.repeat(depth) + ']'.repeat(depth)) as Json;

const STRANGE: readonly Json[] = [
  nested(200),
  null,
  true,
  false,
  0,
  -1,
  1.5,
  1e21,
  -0,
  2 ** 53,
  '',
  ' ',
  'x',
  '2023-02-29',
  '2024-02-29',
  '2023-13',
  '2023-1-1',
  '24:00',
  '24:01',
  '2023',
  '١٩٤٥',
  '2023-01-01\n',
  '2023-01-01\r',
  '2023-01-01\u2028',
  'cong-van\n',
  'Công-văn',
  'cong--van',
  '-cong',
  'a'.repeat(65),
  'a'.repeat(64),
  '1.0',
  '1.00',
  '2.0',
  '1.1\n',
  'FREQ=DAILY',
  'FREQ=daily',
  'P1D',
  'P1',
  'http://a.vn/é',
  'urn:a',
  '/citations/0',
  '/a~1b',
  '/',
  '\ud83d\ude00',
  '\udc00',
  'd\u031b',
  [],
  {},
  [[]],
  [null],
  [{}],
  ['a'],
  { kind: 'date' },
  { kind: 'other' },
  { text: 'a' },
  { length: 1 },
  { length: { toString: 0, valueOf: 0 } },
  { __proto__: null, toString: 'x' },
];
const STRANGE_KEYS = [
  '',
  'extra',
  'Text',
  'text ',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'kind',
  'length',
  'a/b',
  'a~b',
  '$ref',
  'id',
];

/** Changes one place: takes a part out, adds one, or puts something strange in its place. */
function spoil(json: Json, chance: Chance): Json {
  if (typeof json !== 'object' || json === null || chance.next() < 0.08) return chance.pick(STRANGE);
  const deep = chance.next() < 0.55;
  if (Array.isArray(json)) {
    const items = [...json];
    const at = chance.below(items.length + 1);
    if (deep && items.length > 0) items[at % items.length] = spoil(items[at % items.length] as Json, chance);
    else if (chance.next() < 0.5) items.splice(at, 1);
    else items.splice(at, 0, chance.pick(STRANGE));
    return items;
  }
  const entries = Object.entries(json);
  const at = chance.below(Math.max(entries.length, 1));
  const entry = entries[at];
  if (deep && entry) entries[at] = [entry[0], spoil(entry[1], chance)];
  else if (chance.next() < 0.4 && entry) entries.splice(at, 1);
  else entries.splice(at, 0, [chance.pick(STRANGE_KEYS), chance.pick(STRANGE)]);
  // As JSON.parse does, this keeps a key `__proto__` as an own property.
  return Object.fromEntries(entries);
}

function resolveReference(reference: string, root: Node): Node {
  const name = reference.replace('#/$defs/', '');
  return (root['$defs'] as Record<string, Node>)[name] as Node;
}
