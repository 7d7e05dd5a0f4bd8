import type { Directive } from '../directive/types.js';
import type { Failure, Success } from '../issue/types.js';
import { checkDirective } from './generated/checks.js';
import { SCHEMA_VERSION } from './generated/schemas.js';
import { inLanguage, ISSUE_LIMIT, issueOf, shorten, toIssues } from './issues.js';
import type { Failure as Fault, Findings } from './rules.js';
import type { ValidateOptions } from './validate.js';

/** A property that this version of the schema does not know. */
export interface SetAside {
  /** JSON Pointer of the property in the JSON that came. */
  path: string;
  /** Its value, as it came. */
  value: unknown;
}

/** A directive of a newer minor version, as this one knows it. */
export interface ReadNewerDirective extends Success<Directive> {
  /** What this version does not know. */
  setAside: SetAside[];
}

/** What `fromNewerDirective` gives. */
export type NewerDirective = ReadNewerDirective | Failure;

/**
 * Reads a directive that was written by a newer minor version: what this version does not know is set aside, each with a
 * warning, and the rest must be valid. A directive of this version is judged as `validateDirective` judges it.
 *
 * @param json - a value as `JSON.parse` gives it; it is not changed
 * @param options - language of the messages
 * @returns the directive without the unknown properties, and these beside it (`validate-property-set-aside`); or every reason
 * against it
 */
export function fromNewerDirective(json: unknown, options: ValidateOptions = {}): NewerDirective {
  const language = options.language ?? 'vi';
  const found: Findings = { list: [], limit: Infinity };
  checkDirective(json, found);
  const version = newerVersionOf(json);
  const isUnknown = (failure: Fault): boolean => version !== undefined && failure.rule === 'unknown';
  const rest = found.list.filter((failure) => !isUnknown(failure));
  if (rest.length > 0) {
    const first: Findings = { list: rest.slice(0, ISSUE_LIMIT), limit: ISSUE_LIMIT };
    return { ok: false, issues: toIssues(first, language) };
  }
  const unknown = found.list.filter(isUnknown);
  const issues = unknown.map(({ path, detail }) =>
    issueOf('validate-property-set-aside', { name: shorten(detail), version: version ?? '' }, path),
  );
  const { value, setAside } = splitOff(
    json as Json,
    unknown.map(({ path }) => path),
  );
  return { ok: true, value: value as unknown as Directive, setAside, issues: inLanguage(issues, language) };
}

type Json = Record<string, unknown>;

/** `schemaVersion`, if it is of our major version and newer than ours. */
function newerVersionOf(json: unknown): string | undefined {
  if (typeof json !== 'object' || json === null) return undefined;
  const version = (json as Json)['schemaVersion'];
  if (typeof version !== 'string') return undefined;
  const minor = /^1\.([1-9][0-9]{0,3})$/u.exec(version)?.[1];
  return minor !== undefined && Number(minor) > Number(SCHEMA_VERSION.split('.')[1]) ? version : undefined;
}

/** Copies the objects and lists on the way to each path, once, and takes the properties out of the copies. */
function splitOff(json: Json, paths: readonly string[]): { value: Json; setAside: SetAside[] } {
  const copies = new Map<object, Json>();
  const copyOf = (original: object): Json => {
    const known = copies.get(original);
    if (known) return known;
    const copy = (Array.isArray(original) ? [...(original as unknown[])] : { ...original }) as Json;
    copies.set(original, copy);
    return copy;
  };
  const value = paths.length === 0 ? json : copyOf(json);
  const setAside = paths.map((path) => {
    const steps = path
      .slice(1)
      .split('/')
      .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
    const last = steps.pop() ?? '';
    let original: Json = json;
    let copy = value;
    for (const step of steps) {
      original = original[step] as Json;
      // Two places may hold the same object in memory; each place gets the same copy, which is right for both.
      copy[step] = copyOf(original);
      copy = copy[step] as Json;
    }
    const taken = { path, value: original[last] };
    Reflect.deleteProperty(copy, last);
    return taken;
  });
  return { value, setAside };
}
