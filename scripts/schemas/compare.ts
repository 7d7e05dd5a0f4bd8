import type { JsonSchema } from './json-schema.js';

/** What a schema demands, without its texts: field to rule; the key `` is the schema itself. */
export type SchemaShape = Readonly<Record<string, string>>;

/** The shapes of one version of the schemas. */
export interface Shapes {
  /** Version: `1.0`. */
  version: string;
  /** Name of the schema to its shape. */
  schemas: Readonly<Record<string, SchemaShape>>;
}

/** A difference between two versions. */
export interface SchemaChange {
  /** `minor` where every valid document stays valid and old readers can set the new part aside, else `major`. */
  level: 'minor' | 'major';
  /** What changed: `directive.subject is now required`. */
  what: string;
}

const TEXTS = ['$schema', '$id', '$comment', 'title', 'description', 'examples'];

/** Takes the shapes out of the schemas of a version. */
export function shapesOf(version: string, schemas: ReadonlyMap<string, JsonSchema>): Shapes {
  return {
    version,
    schemas: Object.fromEntries([...schemas].map(([name, schema]) => [name, shapeOf(schema)])),
  };
}

/** Names every change from one version to another. */
export function compareShapes(before: Shapes, after: Shapes): SchemaChange[] {
  const names = new Set([...Object.keys(before.schemas), ...Object.keys(after.schemas)]);
  return [...names].sort().flatMap((name) => {
    const old = before.schemas[name];
    const now = after.schemas[name];
    if (!old) return [{ level: 'minor', what: `${name} is new` }];
    if (!now) return [{ level: 'major', what: `${name} is gone` }];
    return compareSchema(name, old, now);
  });
}

/**
 * Judges the changes by the versions.
 *
 * @returns undefined if the version says what changed, else what it must be
 */
export function demandVersion(before: Shapes, after: Shapes): string | undefined {
  const changes = compareShapes(before, after);
  const [oldMajor = 0, oldMinor = 0] = before.version.split('.').map(Number);
  const [major = 0, minor = 0] = after.version.split('.').map(Number);
  if (major > oldMajor) return undefined;
  if (changes.some(({ level }) => level === 'major')) return `${oldMajor + 1}.0`;
  if (changes.length > 0 && minor <= oldMinor) return `${oldMajor}.${oldMinor + 1}`;
  return undefined;
}

function shapeOf(schema: JsonSchema): SchemaShape {
  const { properties, required, ...rest } = schema;
  const needed = (required ?? []) as string[];
  const fields = Object.entries((properties ?? {}) as Record<string, JsonSchema>).map(([field, node]) => [
    field,
    `${needed.includes(field) ? 'required' : 'optional'} ${ruleOf(node)}`,
  ]);
  return { '': ruleOf(rest), ...(Object.fromEntries(fields) as SchemaShape) };
}

/** The keywords of a node, in one order, references by name. */
function ruleOf(node: JsonSchema): string {
  const keywords = Object.entries(node)
    .filter(([keyword]) => !TEXTS.includes(keyword))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify(Object.fromEntries(keywords)).replaceAll(/"https:[^"]+\/([a-z-]+)\.schema\.json"/gu, '"$1"');
}

function compareSchema(name: string, old: SchemaShape, now: SchemaShape): SchemaChange[] {
  const fields = new Set([...Object.keys(old), ...Object.keys(now)]);
  return [...fields].flatMap((field): SchemaChange[] => {
    const [before, after] = [old[field], now[field]];
    const path = field === '' ? name : `${name}.${field}`;
    if (before === after) return [];
    if (after === undefined) return [{ level: 'major', what: `${path} is gone` }];
    if (before === undefined) {
      return after.startsWith('optional')
        ? [{ level: 'minor', what: `${path} is new` }]
        : [{ level: 'major', what: `${path} is new and required` }];
    }
    const [oldNeed, newNeed] = [before.split(' ')[0], after.split(' ')[0]];
    if (field !== '' && oldNeed !== newNeed) return [{ level: 'major', what: `${path} is now ${newNeed ?? ''}` }];
    return [{ level: 'major', what: `${path} was ${before}, is ${after}` }];
  });
}
