import { isKey, isLarge, type Reading } from './grammar.js';
import { readGroup } from './groups.js';
import { phraseAt } from './lexicon.js';
import { readOpenName } from './names.js';
import { officeAt, readOffice } from './offices.js';
import { longest } from './tails.js';
import type { PhraseMatch, Token } from './tokens.js';

/** Reads the longest phrase at a token: an office, a whole name, a group or an open name. */
export function readPhrase(tokens: readonly Token[], from: number): Reading | undefined {
  const at = skipAddress(tokens, from);
  const best = longest([
    readOffice(tokens, at, readBody),
    readBody(tokens, at),
    readGroup(tokens, at, readBody, false),
  ]);
  return best && joinHyphen(tokens, shareTail(tokens, best));
}

// "Đồng chí Bộ trưởng", "Đ/c Bí thư", "Các đồng chí Bộ trưởng": the address is part of what is printed.
function skipAddress(tokens: readonly Token[], from: number): number {
  if (isKey(tokens[from], 'đồng') && isKey(tokens[from + 1], 'chí')) return from + 2;
  if (isKey(tokens[from], 'đ') && tokens[from + 1]?.raw === '/') return from + 3;
  const several =
    isKey(tokens[from], 'các') && isKey(tokens[from + 1], 'đồng') && isKey(tokens[from + 2], 'chí');
  return several && officeAt(tokens, from + 3) ? from + 3 : from;
}

// "Văn phòng Đảng ủy Ủy ban nhân dân tỉnh": bodies stand in bodies, but not without end.
const DEEPEST = 4;

// One body, whole or open-ended.
function readBody(tokens: readonly Token[], from: number, depth = 0): Reading | undefined {
  const whole = phraseAt('wholeNames', tokens, from);
  if (whole && isDigitalGovernment(tokens, whole)) return undefined;
  const readSuperior = (all: readonly Token[], at: number): Reading | undefined =>
    depth < DEEPEST ? readBody(all, at, depth + 1) : undefined;
  const open = readOpenName(tokens, from, readSuperior);
  if (!whole || !(isLarge(tokens[from]) || isKey(tokens[from], 'các'))) return open;
  const known: Reading = { to: whole.to, kind: kindOfWhole(whole.phrase), level: 'central' };
  return mayGoOn(tokens, whole) ? longest([known, open]) : known;
}

// "Chính phủ số", "Chính phủ điện tử" are programmes.
function isDigitalGovernment(tokens: readonly Token[], whole: PhraseMatch): boolean {
  if (whole.phrase !== 'Chính phủ') return false;
  return isKey(tokens[whole.to], 'số')
    ? tokens[whole.to + 1]?.shape !== 'digit'
    : isKey(tokens[whole.to], 'điện') && isKey(tokens[whole.to + 1], 'tử');
}

// "Cục Thuế", "Cục Hải quan" may be the beginning of a longer name; "Văn phòng Chính phủ" is whole.
function mayGoOn(tokens: readonly Token[], whole: PhraseMatch): boolean {
  return (
    /(?:Thuế|Hải quan|Thống kê|Nhà nước|nhà nước|Dân tộc|Chính trị)$/u.test(whole.phrase) &&
    !isKey(tokens[whole.to], ',', 'và')
  );
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

// Names that share their tail are one item: "HĐND, UBND các tỉnh", "UBMTTQ và các đoàn thể tỉnh", "Bí thư tỉnh ủy và Chủ tịch UBND các
// tỉnh: Gia Lai, Đắk Lắk".
function shareTail(tokens: readonly Token[], first: Reading): Reading {
  const joint = tokens[first.to];
  if (first.bare !== true || !isKey(joint, ',', 'và') || joint?.line === true) return first;
  return shareCommittee(tokens, first) ?? shareGroup(tokens, first) ?? shareOffice(tokens, first) ?? first;
}

function shareCommittee(tokens: readonly Token[], first: Reading): Reading | undefined {
  if (!/^(?:peoples-c|party-committee|office|front-committee)/u.test(first.kind)) return undefined;
  const second = readOpenName(tokens, first.to + 1, readBody);
  if (!second || second.bare === true || !/^(?:peoples-c|group|front-c)/u.test(second.kind)) return undefined;
  if (first.kind !== 'office') return second;
  return second.kind === 'group' ? undefined : { ...second, kind: 'office' };
}

function shareGroup(tokens: readonly Token[], first: Reading): Reading | undefined {
  if (first.kind !== 'front-committee' || !isKey(tokens[first.to], 'và')) return undefined;
  const group = readGroup(tokens, first.to + 1, readBody, false);
  return group && isKey(tokens[group.to - 1], 'tỉnh', 'phố', 'huyện', 'quận', 'xã', 'phường')
    ? group
    : undefined;
}

function shareOffice(tokens: readonly Token[], first: Reading): Reading | undefined {
  if (first.kind !== 'office' || !isKey(tokens[first.to - 1], 'ủy')) return undefined;
  const second = readOffice(tokens, first.to + 1, readBody);
  return second?.kind === 'group' && second.bare !== true ? second : undefined;
}

// "Cục Hành chính tư pháp - Bộ Tư pháp", "Hội Chăn nuôi Việt Nam - Hiệp hội Thức ăn chăn nuôi": one name of two.
function joinHyphen(tokens: readonly Token[], first: Reading): Reading {
  const mark = tokens[first.to];
  const isJoint =
    (mark?.raw === '-' || mark?.raw === '–') && !mark.line && mark.start > (tokens[first.to - 1]?.end ?? 0);
  if (!isJoint || tokens[first.to + 1]?.line === true || !/^(?:agency|organization)$/u.test(first.kind))
    return first;
  const second = readBody(tokens, first.to + 1);
  return second && /^(?:agency|organization|ministry|ministerial-level)$/u.test(second.kind)
    ? { ...first, to: second.to }
    : first;
}
