import { isKey, type Reading } from './grammar.js';
import { readPlace } from './places.js';
import type { Token } from './tokens.js';

/** Reads one body at a token; handed down so that the files of the grammar need not import each other in a circle. */
export type SuperiorReader = (tokens: readonly Token[], from: number) => Reading | undefined;

/** The reading, whole: what it needed has been read. */
export function completed(reading: Reading, changes: Partial<Reading> & Pick<Reading, 'to'>): Reading {
  const whole: Reading = { ...reading, ...changes };
  delete whole.bare;
  return whole;
}

/** Adds the place that follows a reading; a class of places makes it a group. */
export function withPlace(tokens: readonly Token[], reading: Reading): Reading {
  const place = readPlace(tokens, reading.to);
  if (!place) return reading;
  return completed(reading, {
    to: place.to,
    ...(place.level && { level: place.level }),
    ...(place.plural && { plural: true, kind: 'group' }),
  });
}

/** Adds what follows a name: an area, a place, or the body above it ("Văn phòng UBND tỉnh", "Ban Tuyên giáo Tỉnh ủy"). */
export function withTail(tokens: readonly Token[], reading: Reading, readSuperior: SuperiorReader): Reading {
  const area = readArea(tokens, reading.to);
  if (area !== undefined) return { ...reading, to: area };
  const placed = withPlace(tokens, reading);
  if (placed !== reading) return placed;
  const next = tokens[reading.to];
  const mayWrap = reading.bare === true || /^(?:office-of|organization)$/u.test(reading.kind);
  const mayFollow = next && next.shape !== 'lower' && next.shape !== 'mark' && (!next.line || mayWrap);
  const superior = mayFollow ? readSuperior(tokens, reading.to) : undefined;
  if (!superior || superior.kind === 'office' || superior.kind === 'group') return reading;
  if (next?.line === true && reading.bare !== true && !isCommittee(superior)) return reading;
  return completed(reading, { to: superior.to, ...(superior.level && { level: superior.level }) });
}

// What a name may break its line before: "Ban Pháp chế / Hội đồng nhân dân tỉnh".
function isCommittee(superior: Reading): boolean {
  return /^(?:peoples-c|party-committee|judicial-body)/u.test(superior.kind);
}

// "khu vực XIX", "số 7": the number of an office that serves several provinces; "ở nước ngoài", "ở địa phương".
function readArea(tokens: readonly Token[], from: number): number | undefined {
  const isAbroad = isKey(tokens[from], 'ở') && isKey(tokens[from + 1], 'nước', 'địa', 'trung');
  if (isAbroad && isKey(tokens[from + 2], 'ngoài', 'phương', 'ương')) return from + 3;
  const isArea = isKey(tokens[from], 'khu') && isKey(tokens[from + 1], 'vực');
  const to = isArea ? from + 2 : isKey(tokens[from], 'số') ? from + 1 : -1;
  const number = tokens[to];
  const isNumber = number?.shape === 'digit' ? number.raw.length < 3 : /^[IVX]+$/u.test(number?.raw ?? '');
  return to > 0 && isNumber && tokens[to + 1]?.raw !== '/' ? to + 1 : undefined;
}

/** The reading that reaches furthest; the first of equals. */
export function longest(readings: readonly (Reading | undefined)[]): Reading | undefined {
  return readings.reduce(
    (best, reading) => (reading && reading.to > (best?.to ?? 0) ? reading : best),
    undefined,
  );
}
