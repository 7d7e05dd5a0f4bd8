/** What a value fails: the rule, where, and what the rule demands. */
export interface Failure {
  /** The rule. */
  rule:
    | 'type'
    | 'missing'
    | 'unknown'
    | 'too-short'
    | 'too-long'
    | 'malformed'
    | 'not-listed'
    | 'too-small'
    | 'too-large'
    | 'too-many';
  /** JSON Pointer; for a missing property, of the place where it should be. */
  path: string;
  /** What the rule demands, or the name that it is about. */
  detail: string;
}

/** The failures found so far. */
export interface Findings {
  /** In the order of the value. */
  list: Failure[];
  /** Looking stops when so many are found. */
  limit: number;
}

/** Judges a value and adds what it fails, with paths relative to the value. */
export type Check = (value: unknown, out: Findings) => void;

/** Adds a failure of the value itself. */
export function fail(out: Findings, rule: Failure['rule'], detail: string | number): void {
  if (out.list.length < out.limit) out.list.push({ rule, path: '', detail: String(detail) });
}

/** Puts the failures since `first` under a property or an index. Only failing values pay for their paths. */
export function locate(out: Findings, first: number, key: string | number): void {
  const step = `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
  for (let i = first; i < out.list.length; i += 1) {
    const failure = out.list[i];
    if (failure) failure.path = step + failure.path;
  }
}

/** Whether a value is a JSON object; if not, that is added. */
export function isObject(value: unknown, out: Findings): value is Record<string, unknown> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return true;
  fail(out, 'type', 'object');
  return false;
}

/** Names the required properties whose bit is not set. */
export function missing(out: Findings, seen: number, required: readonly string[]): void {
  required.forEach((name, bit) => {
    if (seen & (1 << bit)) return;
    const first = out.list.length;
    fail(out, 'missing', name);
    locate(out, first, name);
  });
}

/** A string of so many characters; of a form, which the example has. */
export function text(
  value: unknown,
  out: Findings,
  min: number,
  max: number,
  form?: RegExp,
  example: string = '',
): void {
  if (typeof value !== 'string') fail(out, 'type', 'string');
  else if (value.length < min) fail(out, 'too-short', min);
  else if (value.length > max && countCharacters(value, max) > max) fail(out, 'too-long', max);
  else if (form && !form.test(value)) fail(out, 'malformed', example);
}

/** One of a closed list of strings. */
export function oneOf(value: unknown, out: Findings, allowed: readonly string[]): void {
  if (typeof value !== 'string') fail(out, 'type', 'string');
  else if (!allowed.includes(value)) fail(out, 'not-listed', allowed.join(', '));
}

/** A number within bounds. */
export function number(value: unknown, out: Findings, min: number, max: number): void {
  if (typeof value !== 'number' || !Number.isFinite(value)) fail(out, 'type', 'number');
  else if (value < min) fail(out, 'too-small', min);
  else if (value > max) fail(out, 'too-large', max);
}

/** A whole number within bounds. */
export function integer(value: unknown, out: Findings, min: number, max: number): void {
  if (!Number.isInteger(value)) fail(out, 'type', 'integer');
  else number(value, out, min, max);
}

/** A list of at most so many items, each of which passes a check. */
export function list(value: unknown, out: Findings, max: number, item: Check): void {
  if (!Array.isArray(value)) {
    fail(out, 'type', 'array');
    return;
  }
  // Items beyond the limit are not looked at, so a huge list costs no more than the longest good one.
  if (value.length > max) {
    fail(out, 'too-many', max);
    return;
  }
  for (let i = 0; i < value.length; i += 1) {
    const first = out.list.length;
    item(value[i], out);
    if (out.list.length > first) locate(out, first, i);
    if (out.list.length >= out.limit) return;
  }
}

/** Characters (code points) of a string that has more UTF-16 units than `max`; counting stops where they are too many. */
function countCharacters(value: string, max: number): number {
  if (value.length > 2 * max) return max + 1;
  let count = 0;
  for (let i = 0; i < value.length && count <= max; i += 1) {
    const unit = value.charCodeAt(i);
    const next = value.charCodeAt(i + 1);
    if (unit >= 0xd800 && unit < 0xdc00 && next >= 0xdc00 && next < 0xe000) i += 1;
    count += 1;
  }
  return count;
}
