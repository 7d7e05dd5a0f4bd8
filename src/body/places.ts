import { PLACE_CLASSES } from '../data/body-words.js';
import { beginsBody, isKey, isLarge, surnames } from './grammar.js';
import { phraseAt } from './lexicon.js';
import type { PhraseMatch, Token } from './tokens.js';
import type { BodyLevel } from './types.js';

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
  const counted = isKey(tokens[from], 'các', 'những', 'mọi');
  let at = counted ? from + 1 : from;
  if (counted && isKey(tokens[at], '63', '34')) at++;
  const ofLevel = isKey(tokens[at], 'cấp');
  if (ofLevel) at++;
  const first = placeClassAt(tokens, at);
  if (!first)
    return counted
      ? ofLevel
        ? { to: at, plural: true, named: false }
        : undefined
      : readProvinceName(tokens, from);
  const classes = readClassList(tokens, first);
  if (counted || classes.count > 1) {
    const to = readPluralTail(tokens, classes.to);
    return withLevel(
      { to: readHigherPlace(tokens, to, false) ?? to, plural: true, named: false },
      classes.level,
    );
  }
  const name = ofLevel ? undefined : readPlaceName(tokens, first.to, first.phrase);
  if (!name) {
    const to = ofLevel ? readHigherPlace(tokens, first.to, false) : undefined;
    return withLevel({ to: to ?? first.to, plural: false, named: to !== undefined }, classes.level);
  }
  const isCentral = /^(?:tp|thành phố)$/u.test(first.phrase) && CENTRAL_CITIES.test(name.phrase);
  const to = classes.level === 'province' ? undefined : readHigherPlace(tokens, name.to, true);
  return withLevel({ to: to ?? name.to, plural: false, named: true }, isCentral ? 'province' : classes.level);
}

function withLevel(place: PlaceReading, level: BodyLevel | undefined): PlaceReading {
  return level === undefined ? place : { ...place, level };
}

function placeClassAt(tokens: readonly Token[], at: number): PhraseMatch | undefined {
  return isOtherWord(tokens, at) ? undefined : phraseAt('placeClasses', tokens, at);
}

// "huyện, thị xã, thành phố"; the level is that of the classes if they agree, a province's if one is a province.
function readClassList(
  tokens: readonly Token[],
  first: PhraseMatch,
): { to: number; count: number; level: BodyLevel | undefined } {
  let { to } = first;
  let count = 1;
  let level = PLACE_CLASSES[first.phrase];
  for (;;) {
    if (!isKey(tokens[to], ',', 'và', '/')) return { to, count, level };
    const next = placeClassAt(tokens, isKey(tokens[to + 1], 'các') ? to + 2 : to + 1);
    if (!next || (isLarge(tokens[next.to]) && count === 1 && isLarge(tokens[to - 1])))
      return { to, count, level };
    count++;
    to = next.to;
    level = level === 'province' ? level : (PLACE_CLASSES[next.phrase] ?? level);
  }
}

// The place above: "xã Quang Minh, huyện Bắc Quang, tỉnh Hà Giang"; only with a name, and the comma only after a name.
function readHigherPlace(tokens: readonly Token[], from: number, mayBeParted: boolean): number | undefined {
  const at = mayBeParted && tokens[from]?.raw === ',' ? from + 1 : from;
  const placeClass = placeClassAt(tokens, at);
  if (!placeClass || !/^(?:tỉnh|thành phố|tp|huyện|quận|thị xã)$/u.test(placeClass.phrase)) return undefined;
  const name = readPlaceName(tokens, placeClass.to, placeClass.phrase);
  return name && (readHigherPlace(tokens, name.to, mayBeParted) ?? name.to);
}

function readProvinceName(tokens: readonly Token[], from: number): PlaceReading | undefined {
  if (!isLarge(tokens[from])) return undefined;
  const name = phraseAt('provinces', tokens, from);
  return name && isLarge(tokens[name.to - 1]) ? { to: name.to, plural: false, named: true } : undefined;
}

/** Reads a name of a place without its class, as after "Huyện ủy": "Chợ Đồn". */
export function readPlainPlace(tokens: readonly Token[], from: number): number | undefined {
  if (tokens[from]?.line === true || beginsBody(tokens, from)) return undefined;
  return readPlaceName(tokens, from, 'thành phố')?.to;
}

// A known province; else up to four large syllables in a row, or the number of an urban district.
function readPlaceName(
  tokens: readonly Token[],
  from: number,
  placeClass: string,
): { to: number; phrase: string } | undefined {
  const first = tokens[from];
  if (!isLarge(first) || phraseAt('otherWords', tokens, from)) return undefined;
  const known = phraseAt('provinces', tokens, from);
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
    const first = phraseAt('provinces', tokens, to + 1);
    const second =
      first && isKey(tokens[first.to], 'đến') ? phraseAt('provinces', tokens, first.to + 1) : undefined;
    if (second) return second.to;
  }
  return readNameList(tokens, to) ?? readGroupEnd(tokens, to);
}

function readGroupEnd(tokens: readonly Token[], from: number): number {
  const end = phraseAt('groupEnds', tokens, from);
  if (!end) return from;
  const place = end.phrase.endsWith('địa bàn') ? readPlace(tokens, end.to) : undefined;
  return place?.to ?? end.to;
}

// Names of places after "các tỉnh", with or without a colon.
function readNameList(tokens: readonly Token[], from: number): number | undefined {
  let at = isKey(tokens[from], ':') ? from + 1 : from;
  let to: number | undefined;
  for (;;) {
    let start = at;
    const parted = tokens[at]?.raw === '-';
    while (isSeparatorMark(tokens[start])) start++;
    const placeClass = phraseAt('placeClasses', tokens, start);
    const name = readPlaceName(tokens, placeClass?.to ?? start, placeClass ? placeClass.phrase : 'huyện');
    if (!name || phraseAt('heads', tokens, start) || phraseAt('offices', tokens, start)) return to;
    if (parted && name.phrase === '') return to;
    if (!placeClass && name.phrase === '' && to === undefined && !isKey(tokens[from], ':')) return to;
    to = name.to;
    if (!isKey(tokens[to], ',', 'và')) return to;
    at = to + 1;
  }
}

function isSeparatorMark(token: Token | undefined): boolean {
  return token?.key === ',';
}

// "xã hội", "Tỉnh ủy", "Tỉnh đoàn" begin with a class of place and are none; "UBND tỉnh ủy quyền cho" is not Tỉnh ủy.
function isOtherWord(tokens: readonly Token[], at: number): boolean {
  if (isKey(tokens[at], 'xã')) return isKey(tokens[at + 1], 'hội', 'viên', 'đội');
  if (isKey(tokens[at + 1], 'ủy') && isKey(tokens[at + 2], 'quyền', 'thác', 'nhiệm')) return false;
  return (
    isKey(tokens[at], 'tỉnh', 'huyện', 'quận', 'thị') && isKey(tokens[at + 1], 'ủy', 'đoàn', 'đội', 'táo')
  );
}
