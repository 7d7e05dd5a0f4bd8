import { ENUMERATING_NOUNS } from '../data/body-words.js';
import { abbreviationAt, fieldAbbreviation, isKey, isLarge, nameStops, type Reading } from './grammar.js';
import { phraseAt, type PhraseList } from './lexicon.js';
import { readWords } from './name-words.js';
import { readOpenName } from './names.js';
import { readPlace } from './places.js';
import type { SuperiorReader } from './tails.js';
import type { PhraseMatch, Token } from './tokens.js';

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
  const first = counted ? from + 1 : from;
  if (!counted && isNamed(tokens, first, readSuperior)) return undefined;
  let at: number | undefined = first;
  let to = from;
  let count = 0;
  let tail = false;
  while (at !== undefined) {
    const noun = phraseAt('groupNouns', tokens, at);
    if (!noun || !isNounOfList(tokens, at, noun.to, count === 0 ? undefined : readSuperior)) break;
    count++;
    const fields = counted && /^(?:bộ|sở)$/u.test(noun.phrase) ? readFields(tokens, noun.to) : undefined;
    if (fields !== undefined) return { to: fields, kind: 'group', plural: true };
    const members = isKey(tokens[at - 1], 'các') ? readMembers(tokens, noun) : undefined;
    if (members !== undefined) return { to: members, kind: 'group', plural: true };
    const places = counted && count === 1 ? readPlace(tokens, from) : undefined;
    const end = Math.max(noun.to, places?.to ?? 0);
    to = readModifiers(tokens, end, readSuperior);
    tail ||= to > end;
    at = nextOfList(tokens, to);
  }
  if (count === 0 || !(counted || count > 1 || tail || bare)) return undefined;
  const fields = isKey(tokens[to], ':') && isKey(tokens[first], 'bộ') ? readFields(tokens, to) : undefined;
  return { to: fields ?? readGroupEnd(tokens, to), kind: 'group', plural: true };
}

// "Sở Y tế" and "Thành phố" are no groups: without "các" the first noun must not be a name of its own.
function isNamed(tokens: readonly Token[], at: number, readSuperior: SuperiorReader): boolean {
  const noun = isLarge(tokens[at]) ? phraseAt('groupNouns', tokens, at) : undefined;
  if (!noun) return false;
  return phraseAt('placeClasses', tokens, at) !== undefined || hasOwnName(tokens, at, noun.to, readSuperior);
}

// "tỉnh", "trên địa bàn thành phố", "có liên quan".
function readGroupEnd(tokens: readonly Token[], from: number): number {
  const to = readPlace(tokens, from)?.to ?? from;
  const end = phraseAt('groupEnds', tokens, to);
  if (!end) return to;
  return end.phrase.endsWith('địa bàn') ? (readPlace(tokens, end.to)?.to ?? end.to) : end.to;
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
  readSuperior: SuperiorReader | undefined,
): boolean {
  if (phraseAt('otherWords', tokens, at)) return false;
  return !(readSuperior && isLarge(tokens[at]) && hasOwnName(tokens, at, to, readSuperior));
}

function hasOwnName(tokens: readonly Token[], at: number, to: number, readSuperior: SuperiorReader): boolean {
  if (phraseAt('placeHeads', tokens, at)) return true;
  const own = readOpenName(tokens, at, readSuperior);
  return (
    own !== undefined &&
    own.to > to &&
    isLarge(tokens[to]) &&
    own.kind !== 'group' &&
    !phraseAt('placeClasses', tokens, to)
  );
}

// "thuộc Chính phủ", "trực thuộc Ủy ban nhân dân Thành phố", "chuyên môn", "có liên quan".
function readModifiers(tokens: readonly Token[], from: number, readSuperior: SuperiorReader): number {
  let to = from;
  for (let step = 0; step < 6; step++) {
    const direct = subordinateEnd(tokens, to);
    if (direct !== undefined) {
      const superior = readSuperior(tokens, direct) ?? readPlace(tokens, direct);
      if (!superior) return isKey(tokens[to], 'trực') ? direct : to;
      to = superior.to;
      continue;
    }
    const modifier = phraseAt('groupModifiers', tokens, to);
    const end = phraseAt('groupEnds', tokens, to);
    const next = Math.max(modifier?.to ?? 0, end?.to ?? 0, readLevels(tokens, to));
    if (next <= to) return to;
    const place = end?.to === next && end.phrase.endsWith('địa bàn') ? readPlace(tokens, next) : undefined;
    to = place?.to ?? next;
  }
  return to;
}

// "cấp chuyên sâu, cấp cơ bản": `from` where there is none.
function readLevels(tokens: readonly Token[], from: number): number {
  let to = from;
  for (let at = from; ; at = to + 1) {
    const level = phraseAt('groupLevels', tokens, at);
    if (!level) return to;
    to = level.to;
    if (!isKey(tokens[to], ',', 'và')) return to;
  }
}

// After "thuộc" or "trực thuộc".
function subordinateEnd(tokens: readonly Token[], at: number): number | undefined {
  if (isKey(tokens[at], 'thuộc')) return at + 1;
  return isKey(tokens[at], 'trực') && isKey(tokens[at + 1], 'thuộc') ? at + 2 : undefined;
}

const ENUMERATING: ReadonlySet<string> = /* @__PURE__ */ new Set(ENUMERATING_NOUNS.split('|'));

// Names without their head, two at least: "các Tập đoàn: Điện lực Việt Nam, Dầu khí Việt Nam". What begins like a sentence is none.
function readMembers(tokens: readonly Token[], noun: PhraseMatch): number | undefined {
  if (!isKey(tokens[noun.to], ':') || !ENUMERATING.has(noun.phrase)) return undefined;
  let at = noun.to + 1;
  for (let count = 0; count < MOST_MEMBERS; count++) {
    if (!mayBeMember(tokens, at)) return undefined;
    // "Nông nghiệp và Phát triển nông thôn" is one field.
    const from = phraseAt('departmentFields', tokens, at)?.to ?? at;
    const length = tokens.slice(from, at + LONGEST_MEMBER).findIndex(isJoint);
    const next = from + length + 1;
    if (length < 0 || !(isLarge(tokens[next]) || isKey(tokens[next], 'và'))) {
      const to = readWords(tokens, at, at);
      return count > 0 && to > at ? to : undefined;
    }
    at = isKey(tokens[next], 'và') ? next + 1 : next;
  }
  return undefined;
}

const MOST_MEMBERS = 20;
const LONGEST_MEMBER = 14;

function isJoint(token: Token): boolean {
  return token.raw === ',' || isKey(token, 'và');
}

const NAMES: readonly PhraseList[] = ['hyphenatedNames', 'departmentFields', 'nameWords'];

function mayBeMember(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at];
  if (!first || !isLarge(first)) return false;
  return !nameStops().has(first.key) || NAMES.some((list) => (phraseAt(list, tokens, at)?.to ?? 0) > at + 1);
}

// The fields of several ministries: ": Quốc phòng, Công an và Y tế", ": NG, CA, QP".
function readFields(tokens: readonly Token[], from: number): number | undefined {
  let at = isKey(tokens[from], ':') ? from + 1 : from;
  let to: number | undefined;
  for (;;) {
    let start = at;
    while (tokens[start]?.key === ',') start++;
    const field = phraseAt('departmentFields', tokens, start);
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
