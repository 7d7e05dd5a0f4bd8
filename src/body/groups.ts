import { abbreviationAt, fieldAbbreviation, isKey, isLarge, trees, type Reading } from './grammar.js';
import { readOpenName } from './names.js';
import { readPlace } from './places.js';
import type { SuperiorReader } from './tails.js';
import type { Token } from './tokens.js';
import { matchTree } from './word-tree.js';

/**
 * Reads a generic group: "các bộ, ngành, địa phương", "Sở, ban, ngành tỉnh", "Các Bộ: Quốc phòng, Công an",
 * "các cơ quan chuyên môn thuộc UBND tỉnh", "các đơn vị có liên quan".
 *
 * @param bare - true where one noun without "các" is enough ("Thủ trưởng đơn vị")
 */
export function readGroup(
  tokens: readonly Token[],
  from: number,
  readSuperior: SuperiorReader,
  bare: boolean,
): Reading | undefined {
  const counted = isKey(tokens[from], 'các', 'những', 'mọi', 'từng');
  let at = counted ? from + 1 : from;
  let count = 0;
  let tail = false;
  let to = from;
  for (;;) {
    const noun = matchTree(trees.groupNouns(), tokens, at);
    if (!noun || (count > 0 && !isNounOfList(tokens, at, noun.to, readSuperior))) break;
    if (count === 0 && !counted && isLarge(tokens[at]) && matchTree(trees.placeClasses(), tokens, at))
      return undefined;
    if (count === 0 && matchTree(trees.otherWords(), tokens, at)) return undefined;
    if (count === 0 && !counted && isLarge(tokens[at]) && hasOwnName(tokens, at, noun.to, readSuperior))
      return undefined;
    count++;
    to = noun.to;
    const fields = /^(?:bộ|sở)$/u.test(noun.phrase) && counted ? readFields(tokens, to) : undefined;
    if (fields !== undefined) return { to: fields, kind: 'group', plural: true };
    const places =
      matchTree(trees.placeClasses(), tokens, at) && counted && count === 1
        ? readPlace(tokens, from)
        : undefined;
    if (places && places.to > to) to = places.to;
    const ended = readModifiers(tokens, to, readSuperior);
    tail ||= ended > to;
    to = ended;
    const joined = nextOfList(tokens, to);
    if (joined === undefined) break;
    at = joined;
  }
  if (count === 0 || !(counted || count > 1 || tail || bare)) return undefined;
  const listed =
    isKey(tokens[to], ':') && isKey(tokens[from + (counted ? 1 : 0)], 'bộ')
      ? readFields(tokens, to)
      : undefined;
  if (listed !== undefined) return { to: listed, kind: 'group', plural: true };
  const place = readPlace(tokens, to);
  if (place) to = place.to;
  const end = matchTree(trees.groupEnds(), tokens, to);
  if (end) to = end.phrase.endsWith('địa bàn') ? (readPlace(tokens, end.to)?.to ?? end.to) : end.to;
  return { to, kind: 'group', plural: true };
}

function nextOfList(tokens: readonly Token[], at: number): number | undefined {
  if (!isKey(tokens[at], ',', 'và', '/')) return undefined;
  const mark = tokens[at];
  if (mark?.line === true && mark.key === ',') return undefined;
  let next = at + 1;
  if (mark?.key === ',' && isKey(tokens[next], 'và')) next++;
  return isKey(tokens[next], 'các') ? next + 1 : next;
}

// "sở" of "các bộ, ngành, Sở Y tế" has a name of its own; ", tổ chức thực hiện" is a verb.
function isNounOfList(
  tokens: readonly Token[],
  at: number,
  to: number,
  readSuperior: SuperiorReader,
): boolean {
  if (isLarge(tokens[at]) && hasOwnName(tokens, at, to, readSuperior)) return false;
  if (matchTree(trees.otherWords(), tokens, at)) return false;
  return true;
}

function hasOwnName(tokens: readonly Token[], at: number, to: number, readSuperior: SuperiorReader): boolean {
  if (matchTree(trees.placeHeads(), tokens, at)) return true;
  const own = readOpenName(tokens, at, readSuperior);
  return (
    own !== undefined &&
    own.to > to &&
    isLarge(tokens[to]) &&
    own.kind !== 'group' &&
    !matchTree(trees.placeClasses(), tokens, to)
  );
}

// "thuộc Chính phủ", "trực thuộc Ủy ban nhân dân Thành phố", "chuyên môn", "có liên quan".
function readModifiers(tokens: readonly Token[], from: number, readSuperior: SuperiorReader): number {
  let to = from;
  for (let step = 0; step < 6; step++) {
    const direct =
      isKey(tokens[to], 'trực') && isKey(tokens[to + 1], 'thuộc')
        ? to + 2
        : isKey(tokens[to], 'thuộc')
          ? to + 1
          : undefined;
    if (direct !== undefined) {
      const superior = readSuperior(tokens, direct) ?? readPlace(tokens, direct);
      to = superior?.to ?? (direct === to + 2 ? direct : to);
      if (!superior) return to;
      continue;
    }
    const modifier = matchTree(trees.groupModifiers(), tokens, to);
    const end = matchTree(trees.groupEnds(), tokens, to);
    const next = Math.max(modifier?.to ?? 0, end?.to ?? 0);
    if (next <= to) return to;
    const place = end?.to === next && end.phrase.endsWith('địa bàn') ? readPlace(tokens, next) : undefined;
    to = place?.to ?? next;
  }
  return to;
}

// The fields of several ministries: ": Quốc phòng, Công an và Y tế", ": NG, CA, QP".
function readFields(tokens: readonly Token[], from: number): number | undefined {
  let at = isKey(tokens[from], ':') ? from + 1 : from;
  let to: number | undefined;
  for (;;) {
    let start = at;
    while (tokens[start]?.key === ',') start++;
    const field = matchTree(trees.departmentFields(), tokens, start);
    const raw = tokens[start]?.raw ?? '';
    if (field && isLarge(tokens[start])) to = field.to;
    else if (
      fieldAbbreviation(raw) !== undefined &&
      tokens[start]?.shape === 'upper' &&
      (abbreviationAt(tokens, start) === undefined || at > from)
    )
      to = start + 1;
    else return to;
    if (!isKey(tokens[to], ',', 'và')) return to;
    at = to + 1;
  }
}
