import { ABSENT, type Change, type Outcome } from './case-parts.js';
import { changes } from './case-table.js';
import { examples } from './examples.js';
import { models } from './models.js';

/** A case as published: one JSON, whether it is valid, and if not, the place and the keyword. */
export interface PublishedCase {
  /** What the case is about. */
  description: string;
  /** The JSON to judge. */
  data: unknown;
  /** The verdict. */
  valid: boolean;
  /**
   * Where it fails, as a JSON Pointer, and by which keyword. For `required` and `additionalProperties` the place is that of
   * the property: most validators name its parent.
   */
  error?: { location: string; keyword: string };
}

/**
 * The hand-made cases of every schema: its examples, values of other types, and changes to the first example.
 *
 * @returns name of the schema to cases, as in `schemas/tests/NAME.json`
 */
export function buildCases(): Map<string, PublishedCase[]> {
  return new Map(
    models.map(({ model, name }) => {
      const [first] = examples[model] ?? [];
      const good = (examples[model] ?? []).map((data, i) => ({ description: `example ${i + 1}`, data, valid: true }));
      const strange = [null, true, 1, 'text', []].map((data) => ({
        description: `not an object: ${JSON.stringify(data)}`,
        data,
        valid: false,
        error: { location: '', keyword: model === 'Deadline' ? 'oneOf' : 'type' },
      }));
      const changed = (changes[model] ?? []).map((change) => toCase(first, change));
      return [name, [...good, ...strange, ...changed]];
    }),
  );
}

function toCase(base: unknown, [location, value, outcome, why]: Change): PublishedCase {
  const steps = location
    .slice(1)
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  const data = put(base, steps, value);
  const what = value === ABSENT ? 'absent' : shorten(JSON.stringify(value));
  const description = `${location} ${what}: ${why}`;
  if (outcome === 'valid') return { description, data, valid: true };
  const keyword = outcome === 'enum' && location.endsWith('/kind') ? 'const' : outcome;
  return { description, data, valid: false, error: { location: placeOf(location, outcome), keyword } };
}

/** A union fails as a whole: at the deadline, not at the field inside it. */
function placeOf(location: string, outcome: Outcome): string {
  return outcome === 'oneOf' ? (/^.*\/deadlines\/[0-9]+/u.exec(location)?.[0] ?? '') : location;
}

function put(base: unknown, [step = '', ...rest]: readonly string[], value: unknown): unknown {
  if (Array.isArray(base)) {
    const items = [...(base as unknown[])];
    items[Number(step)] = rest.length > 0 ? put(items[Number(step)], rest, value) : value;
    return items;
  }
  const entries = new Map(Object.entries((base ?? {}) as Record<string, unknown>));
  if (rest.length > 0) entries.set(step, put(entries.get(step), rest, value));
  else if (value === ABSENT) entries.delete(step);
  else entries.set(step, value);
  return Object.fromEntries(entries);
}

function shorten(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 20)}… (${text.length - 2} characters)`;
}
