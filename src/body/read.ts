import { isBoundary } from '../text/boundary.js';
import { cleanText } from '../text/normalize.js';
import type { Span } from '../text/types.js';
import { expandBodyName } from './expand.js';
import { abbreviationAt, departmentOf, isKey, isLarge, trees, type Reading } from './grammar.js';
import { readGroup } from './groups.js';
import { syllableKey } from './key.js';
import { readOpenName } from './names.js';
import { readPlace } from './places.js';
import { tokenize, type Token } from './tokens.js';
import type { BodyReference } from './types.js';
import { matchTree, type TreeMatch } from './word-tree.js';

/** A body read at a place of a text. */
export interface BodyReading {
  /** The body. */
  value: BodyReference;
  /** Offset after its last unit. */
  end: number;
}

/** Bodies of a list, each with its span in the text. */
export interface BodyListReading {
  /** The bodies in order. */
  items: { value: BodyReference; span: Span }[];
  /** Offset after the last one. */
  end: number;
}

/**
 * Reads the longest name of a body, office or class of bodies that begins exactly at `index`.
 *
 * @param text - normalised text
 * @param index - where the name must begin
 * @returns the body with its full name, and where it ends; undefined where no name begins
 */
export function readBodyAt(text: string, index: number): BodyReading | undefined {
  if (!isBoundary(text, index) || !mayBegin(text, index)) return undefined;
  const { tokens, reading } = readFrom(text, index);
  if (!reading || tokens[0]?.start !== index) return undefined;
  return { value: toReference(text, tokens, reading), end: tokens[reading.to - 1]?.end ?? index };
}

// Most names are short; only where one reaches the end of the short stretch is a longer one taken.
function readFrom(text: string, index: number): { tokens: Token[]; reading: Reading | undefined } {
  const tokens = tokenize(text, index, 40);
  const reading = readPhrase(tokens, 0);
  if (tokens.length < 40 || !reading || reading.to < 32) return { tokens, reading };
  const more = tokenize(text, index, 240);
  return { tokens: more, reading: readPhrase(more, 0) };
}

// Cheap and exact: a name begins with the first word of some list, or is a short form.
function mayBegin(text: string, index: number): boolean {
  const [first] = tokenize(text, index, 1);
  if (!first) return false;
  return (
    firstKeys().has(first.key) ||
    abbreviationAt([first], 0) !== undefined ||
    departmentOf(first.raw) !== undefined
  );
}

let keys: ReadonlySet<string> | undefined;

function firstKeys(): ReadonlySet<string> {
  keys ??= new Set([
    ...['các', 'những', 'mọi', 'từng', 'đồng', 'đ'].map(syllableKey),
    ...[trees.wholeNames, trees.heads, trees.placeHeads, trees.offices, trees.groupNouns].flatMap((tree) => [
      ...tree().next.keys(),
    ]),
  ]);
  return keys;
}

/**
 * Reads a list of bodies that begins exactly at `index`: "Bộ Y tế, Bộ Công an và UBND các tỉnh". Generic groups ("các bộ,
 * ngành, địa phương") and members that share their head or tail ("HĐND, UBND tỉnh") are one item.
 *
 * @param text - normalised text
 * @param index - where the first name must begin
 * @returns the items and where the last one ends; undefined where no name begins
 */
export function readBodyListAt(text: string, index: number): BodyListReading | undefined {
  if (!isBoundary(text, index)) return undefined;
  const items: BodyListReading['items'] = [];
  let at = index;
  for (let count = 0; count < 60; count++) {
    const { tokens, reading } = readFrom(text, at);
    if (count === 0 && tokens[0]?.start !== index) return undefined;
    if (!reading) break;
    const start = tokens[0]?.start ?? at;
    const end = tokens[reading.to - 1]?.end ?? at;
    items.push({ value: toReference(text, tokens, reading), span: { start, end } });
    const next = nextItem(tokens, reading.to);
    if (next === undefined) break;
    at = next;
  }
  const last = items.at(-1);
  return last && { items, end: last.span.end };
}

// Where the next item of the list begins: after ",", ";", "và", ", và", "cùng".
function nextItem(tokens: readonly Token[], from: number): number | undefined {
  let at = from;
  const mark = tokens[at];
  if (mark?.raw === '-' || mark?.raw === '–') return undefined;
  if (isKey(mark, ',', ';')) at++;
  if (isKey(tokens[at], 'và')) at++;
  return at === from ? undefined : tokens[at]?.start;
}

/** Reads the longest phrase at a token: an office, a whole name, a group or an open name. */
export function readPhrase(tokens: readonly Token[], from: number): Reading | undefined {
  let at = from;
  if (isKey(tokens[at], 'đồng') && isKey(tokens[at + 1], 'chí')) at += 2;
  else if (isKey(tokens[at], 'đ') && tokens[at + 1]?.raw === '/') at += 3;
  if (
    isKey(tokens[at], 'các') &&
    isKey(tokens[at + 1], 'đồng') &&
    isKey(tokens[at + 2], 'chí') &&
    officeAt(tokens, at + 3)
  )
    at += 3;
  const readings = [readOffice(tokens, at), readBody(tokens, at), readGroup(tokens, at, readBody, false)];
  const best = longest(readings);
  return best && joinHyphen(tokens, shareTail(tokens, best));
}

// One body, whole or open-ended.
function readBody(tokens: readonly Token[], from: number): Reading | undefined {
  const whole = matchTree(trees.wholeNames(), tokens, from);
  if (whole && isDigitalGovernment(tokens, whole)) return undefined;
  const known: Reading | undefined =
    whole && (isLarge(tokens[from]) || isKey(tokens[from], 'các')) && fitsCase(tokens, from, whole.to)
      ? { to: whole.to, kind: kindOfWhole(whole.phrase), level: 'central' }
      : undefined;
  const open = readOpenName(tokens, from, readBody);
  return known && whole && open && open.to > known.to && !mayGoOn(tokens, whole)
    ? known
    : longest([known, open]);
}

// "Chính phủ số", "Chính phủ điện tử" are programmes.
function isDigitalGovernment(tokens: readonly Token[], whole: TreeMatch): boolean {
  if (whole.phrase !== 'Chính phủ') return false;
  return isKey(tokens[whole.to], 'số')
    ? tokens[whole.to + 1]?.shape !== 'digit'
    : isKey(tokens[whole.to], 'điện') && isKey(tokens[whole.to + 1], 'tử');
}

// "Cục Thuế", "Cục Hải quan" may be the beginning of a longer name; "Văn phòng Chính phủ" is whole.
function mayGoOn(tokens: readonly Token[], whole: TreeMatch): boolean {
  return (
    /(?:Thuế|Hải quan|Thống kê|Nhà nước|nhà nước|Dân tộc|Chính trị)$/u.test(whole.phrase) &&
    !isKey(tokens[whole.to], ',', 'và')
  );
}

// "Chính phủ" may be written small inside a name, but "quốc hội" never begins one.
function fitsCase(tokens: readonly Token[], from: number, to: number): boolean {
  return isLarge(tokens[from]) || isLarge(tokens[to - 1]) || to - from > 2;
}

function kindOfWhole(phrase: string): string {
  if (/^(?:các )?(?:Phó |Thủ tướng|Tổng Bí thư|Chủ tịch|Bộ trưởng|Các Phó|Chánh)/u.test(phrase))
    return 'office';
  if (phrase === 'Chính phủ') return 'government';
  if (phrase.startsWith('Quốc hội')) return 'legislature';
  if (/^(?:Ban Chấp hành|Bộ Chính trị|Ban Bí thư)/u.test(phrase)) return 'party-centre';
  if (/^(?:(?:Văn phòng|Thanh tra) Chính phủ|Ngân hàng Nhà nước|Ủy ban Dân tộc)/u.test(phrase))
    return 'ministerial-level';
  return 'organization';
}

// "Chủ tịch UBND tỉnh", "Bộ trưởng các Bộ: Y tế, Tư pháp", "Thủ trưởng cơ quan ngang bộ, cơ quan thuộc Chính phủ".
function readOffice(tokens: readonly Token[], from: number): Reading | undefined {
  const start = isKey(tokens[from], 'các') ? from + 1 : from;
  const office = officeAt(tokens, start);
  if (!office) return undefined;
  const shared = sharedOffice(tokens, office.to);
  const to = shared ?? office.to;
  const counted = readGroup(tokens, to, readBody, true);
  const body = longest([readBody(tokens, to), counted, readUnitOfHead(tokens, office)]);
  if (body && body.kind !== 'office' && !(tokens[to]?.line === true && isCapital(tokens[start]))) {
    const plural = body.plural === true || start > from;
    return {
      to: body.to,
      kind: plural ? 'group' : 'office',
      ...(body.level && { level: body.level }),
      ...(plural && { plural }),
      ...(body.bare && { bare: true }),
    };
  }
  const place = /^(?:Chủ tịch|Phó Chủ tịch|Bí thư|Phó Bí thư|Lãnh đạo|Thường trực)/u.test(office.phrase)
    ? readPlace(tokens, to)
    : undefined;
  if (place && (isLarge(tokens[from]) || start > from))
    return {
      to: place.to,
      kind: place.plural ? 'group' : 'office',
      ...(place.level && { level: place.level }),
      ...(place.plural && { plural: true }),
    };
  if (/^(?:Thường trực|Lãnh đạo|Thành viên|Ủy viên|Trưởng|Trợ lý|Thư ký|Đoàn Chủ tịch)$/u.test(office.phrase))
    return undefined;
  if (tokens[start]?.shape === 'upper' && abbreviationAt(tokens, start) !== undefined) return undefined;
  return isLarge(tokens[from]) || start > from
    ? { to, kind: 'office', bare: true, ...(start > from && { plural: true }) }
    : undefined;
}

// "Trưởng Ban Chỉ đạo quốc gia", "Trưởng phòng Tài chính - Kế hoạch": the unit's name begins inside the title.
function readUnitOfHead(tokens: readonly Token[], office: TreeMatch): Reading | undefined {
  if (!/ (?:ban|phòng|đoàn)$/iu.test(office.phrase)) return undefined;
  const unit = readOpenName(tokens, office.to - 1, readBody);
  return unit && unit.to > office.to ? unit : undefined;
}

// An office in full or short: "Chủ tịch", "PCT".
function officeAt(tokens: readonly Token[], at: number): TreeMatch | undefined {
  const office = matchTree(trees.offices(), tokens, at);
  if (office) return office;
  const expansion = abbreviationAt(tokens, at);
  return expansion !== undefined && SHORT_OFFICES.test(expansion)
    ? { to: at + 1, phrase: expansion }
    : undefined;
}

const SHORT_OFFICES =
  /^(?:Thường trực|(?:Phó )?(?:Chủ tịch|Giám đốc|Chánh Văn phòng)|Tổng Giám đốc|Ban Thường vụ)$/u;

// "Chủ tịch, các Phó Chủ tịch UBND tỉnh": two offices before one body.
function sharedOffice(tokens: readonly Token[], from: number): number | undefined {
  if (!isKey(tokens[from], ',', 'và')) return undefined;
  const at = isKey(tokens[from + 1], 'các') ? from + 2 : from + 1;
  const next = officeAt(tokens, at);
  return next?.phrase.startsWith('Phó') === true ? next.to : undefined;
}

// "HĐND, UBND các tỉnh", "Thường trực HĐND, UBND tỉnh", "Bí thư Tỉnh ủy, Chủ tịch UBND các tỉnh: A, B" share their tail.
function shareTail(tokens: readonly Token[], first: Reading): Reading {
  if (!isKey(tokens[first.to], ',', 'và') || tokens[first.to]?.line) return first;
  if (
    first.bare &&
    /^(?:peoples-council|peoples-committee|party-committee|office|front-committee)$/u.test(first.kind)
  ) {
    const second = readOpenName(tokens, first.to + 1, readBody);
    if (
      second &&
      !second.bare &&
      /^(?:peoples-c|group|front-c)/u.test(second.kind) &&
      !(first.kind === 'office' && second.kind === 'group')
    )
      return { ...second, kind: first.kind === 'office' ? 'office' : second.kind };
  }
  if (first.bare && first.kind === 'front-committee' && isKey(tokens[first.to], 'và')) {
    const group = readGroup(tokens, first.to + 1, readBody, false);
    if (group && isKey(tokens[group.to - 1], 'tỉnh', 'phố', 'huyện', 'quận', 'xã', 'phường')) return group;
  }
  if (first.kind === 'office' && first.bare && isKey(tokens[first.to - 1], 'ủy')) {
    const second = readOffice(tokens, first.to + 1);
    if (second?.kind === 'group' && second.bare !== true) return second;
  }
  return first;
}

// "Cục Hành chính tư pháp - Bộ Tư pháp", "Hội Chăn nuôi Việt Nam - Hiệp hội Thức ăn chăn nuôi": one name of two.
function joinHyphen(tokens: readonly Token[], first: Reading): Reading {
  const mark = tokens[first.to];
  const isJoint =
    mark !== undefined &&
    /^[-–]$/u.test(mark.raw) &&
    !mark.line &&
    mark.start > (tokens[first.to - 1]?.end ?? 0);
  if (!isJoint || tokens[first.to + 1]?.line === true || !/^(?:agency|organization)$/u.test(first.kind))
    return first;
  const second = readBody(tokens, first.to + 1);
  return second && /^(?:agency|organization|ministry|ministerial-level)$/u.test(second.kind)
    ? { ...first, to: second.to }
    : first;
}

function longest(readings: readonly (Reading | undefined)[]): Reading | undefined {
  return readings.reduce(
    (best, reading) => (reading && reading.to > (best?.to ?? 0) ? reading : best),
    undefined,
  );
}

function toReference(text: string, tokens: readonly Token[], reading: Reading): BodyReference {
  const printed = cleanText(text.slice(tokens[0]?.start, tokens[reading.to - 1]?.end));
  const value: BodyReference = { text: printed, name: expandBodyName(printed), kind: reading.kind };
  if (reading.level) value.level = reading.level;
  return value;
}

function isCapital(token: Token | undefined): boolean {
  return token?.shape === 'upper';
}
