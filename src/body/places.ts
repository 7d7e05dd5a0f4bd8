import { PLACE_CLASSES } from '../data/body-words.js';
import { isKey, isLarge, surnames, trees } from './grammar.js';
import type { Token } from './tokens.js';
import type { BodyLevel } from './types.js';
import { matchTree } from './word-tree.js';

/** A place or a class of places at some tokens. */
export interface PlaceReading {
  /** Index of the token after it. */
  to: number;
  /** Level, where the class tells it. */
  level?: BodyLevel;
  /** True for "các tỉnh", "huyện, thị xã": more than one place. */
  plural: boolean;
  /** True where a proper name stands: "tỉnh Bắc Kạn". */
  named: boolean;
}

const CENTRAL_CITIES = /^(?:Hà Nội|Hải Phòng|Đà Nẵng|Hồ Chí Minh|Cần Thơ|HCM)$/u;

/**
 * Reads a place after a body: "tỉnh Bắc Kạn", "thành phố", "TP. Hồ Chí Minh", "các huyện, thị xã, thành phố",
 * "các tỉnh, thành phố trực thuộc Trung ương", "các tỉnh: Gia Lai, Đắk Lắk", "cấp xã", "Hà Nội".
 */
export function readPlace(tokens: readonly Token[], from: number): PlaceReading | undefined {
  let at = from;
  const counted = isKey(tokens[at], 'các', 'những', 'mọi');
  if (counted) at++;
  if (isKey(tokens[at], 'cấp') || (counted && isKey(tokens[at], 'cấp'))) {
    at++;
    if (counted && !matchTree(trees.placeClasses(), tokens, at))
      return { to: at, plural: true, named: false };
  }
  if (counted && isKey(tokens[at], '63', '34')) at++;
  const first = isSocial(tokens, at) ? undefined : matchTree(trees.placeClasses(), tokens, at);
  if (!first) return counted ? undefined : readProvinceName(tokens, from);
  let level = PLACE_CLASSES[first.phrase] || undefined;
  let to = first.to;
  let count = 1;
  for (;;) {
    const joined = isKey(tokens[to], ',', 'và', '/') ? to + 1 : -1;
    const next =
      joined < 0
        ? undefined
        : matchTree(trees.placeClasses(), tokens, isKey(tokens[joined], 'các') ? joined + 1 : joined);
    // "UBND tỉnh, thành phố Bắc Kạn": the second class begins a name of its own only where nothing was counted before.
    if (!next) break;
    count++;
    to = next.to;
    level = level === 'province' ? level : PLACE_CLASSES[next.phrase] || level;
  }
  const plural = counted || count > 1;
  if (plural) return { to: readPluralTail(tokens, to), plural, named: false, ...(level && { level }) };
  const name = readPlaceName(tokens, to, first.phrase);
  if (!name) return { to, plural, named: false, ...(level && { level }) };
  if (/^(?:tp|thành phố)$/u.test(first.phrase) && CENTRAL_CITIES.test(name.phrase)) level = 'province';
  return { to: name.to, plural, named: true, ...(level && { level }) };
}

function readProvinceName(tokens: readonly Token[], from: number): PlaceReading | undefined {
  if (!isLarge(tokens[from])) return undefined;
  const name = matchTree(trees.provinces(), tokens, from);
  return name && isLarge(tokens[name.to - 1]) ? { to: name.to, plural: false, named: true } : undefined;
}

// A known province; else up to four large syllables in a row, or the number of an urban district.
function readPlaceName(
  tokens: readonly Token[],
  from: number,
  placeClass: string,
): { to: number; phrase: string } | undefined {
  const first = tokens[from];
  if (!isLarge(first)) return undefined;
  const known = matchTree(trees.provinces(), tokens, from);
  if (known && isLarge(tokens[known.to - 1])) return { to: known.to, phrase: known.phrase };
  if (first?.raw === 'HCM') return { to: from + 1, phrase: 'HCM' };
  if (first?.shape === 'digit')
    return /^(?:quận|phường)$/u.test(placeClass) ? { to: from + 1, phrase: first.raw } : undefined;
  if (placeClass === 'tỉnh' || (/^(?:tp|thành phố)$/u.test(placeClass) && surnames().has(first?.key ?? '')))
    return undefined;
  let to = from;
  while (
    to - from < 4 &&
    isLarge(tokens[to]) &&
    tokens[to]?.shape === first?.shape &&
    !(to > from && tokens[to]?.line)
  )
    to++;
  return to - from > 1 || first?.shape === 'initial' ? { to, phrase: '' } : undefined;
}

// "trực thuộc Trung ương", ": Gia Lai, Đắk Lắk và Khánh Hòa", "từ Hà Tĩnh đến Khánh Hòa", "trên địa bàn tỉnh".
function readPluralTail(tokens: readonly Token[], from: number): number {
  let to = from;
  if (isKey(tokens[to], 'trực') && isKey(tokens[to + 1], 'thuộc')) {
    const far =
      isKey(tokens[to + 2], 'trung') && isKey(tokens[to + 3], 'ương')
        ? to + 4
        : isKey(tokens[to + 2], 'TW', 'TƯ', 'tỉnh')
          ? to + 3
          : to + 2;
    to = far;
  }
  if (isKey(tokens[to], 'từ')) {
    const first = matchTree(trees.provinces(), tokens, to + 1);
    const second =
      first && isKey(tokens[first.to], 'đến')
        ? matchTree(trees.provinces(), tokens, first.to + 1)
        : undefined;
    if (second) return second.to;
  }
  return readNameList(tokens, to) ?? readGroupEnd(tokens, to);
}

function readGroupEnd(tokens: readonly Token[], from: number): number {
  const end = matchTree(trees.groupEnds(), tokens, from);
  if (!end) return from;
  const place = /địa bàn$/u.test(end.phrase) ? readPlace(tokens, end.to) : undefined;
  return place?.to ?? end.to;
}

// Names of places after "các tỉnh", with or without a colon.
function readNameList(tokens: readonly Token[], from: number): number | undefined {
  let at = isKey(tokens[from], ':') ? from + 1 : from;
  let to: number | undefined;
  for (;;) {
    let start = at;
    while (isSeparatorMark(tokens[start])) start++;
    const placeClass = matchTree(trees.placeClasses(), tokens, start);
    const name = readPlaceName(tokens, placeClass?.to ?? start, placeClass ? placeClass.phrase : 'huyện');
    if (!name || matchTree(trees.heads(), tokens, start) || matchTree(trees.offices(), tokens, start))
      return to;
    if (!placeClass && name.phrase === '' && to === undefined && !isKey(tokens[from], ':')) return to;
    to = name.to;
    if (!isKey(tokens[to], ',', 'và')) return to;
    at = to + 1;
  }
}

function isSeparatorMark(token: Token | undefined): boolean {
  return token?.key === ',';
}

// "xã hội" begins with a class of place and is none.
function isSocial(tokens: readonly Token[], at: number): boolean {
  return isKey(tokens[at], 'xã') && isKey(tokens[at + 1], 'hội');
}
