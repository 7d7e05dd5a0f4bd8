import {
  abbreviationAt,
  departmentOf,
  fieldAbbreviation,
  isKey,
  isLarge,
  isTightHyphen,
  type Reading,
} from './grammar.js';
import { phraseAt } from './lexicon.js';
import { readWords } from './name-words.js';
import { readPlace, readPlainPlace } from './places.js';
import { completed, withPlace, withTail, type SuperiorReader } from './tails.js';
import type { PhraseMatch, Token } from './tokens.js';

const KINDS_OF_HEADS: readonly [RegExp, string][] = [
  [/^Bộ$/u, 'ministry'],
  [/^Sở$/u, 'department'],
  [/^(?:Cục|Vụ|Tổng cục|Chi cục)$/u, 'agency'],
  [/^Phòng$/u, 'division'],
  [/^Văn phòng$/u, 'office-of'],
  [/^Thanh tra$/u, 'inspectorate'],
  [/^(?:Đảng|Ban cán sự)/u, 'party-body'],
  [/^Công an$/u, 'police'],
  [/^(?:Bộ đội|Bộ Chỉ huy|Ban Chỉ huy Quân sự|Bộ Tư lệnh|Quân khu)/u, 'military'],
  [/^(?:Tòa án|Viện kiểm sát)/u, 'judicial-body'],
];

// Heads that stand for a body of their own place or issuer without any more words: "Bộ", "Sở", "Công an".
const LONE_HEADS =
  /^(?:Bộ|Sở|Cục|Tổng cục|Chi cục|Tập đoàn|Tổng công ty|Tỉnh đoàn|Thành đoàn|Học viện|Đảng ủy|Hội đồng|Công an|Ban Chỉ đạo|Ban Chỉ huy|Ban Quản lý|Ban Thường vụ|Ban Chấp hành|Tổ công tác)$|(?:Biên phòng|Quân sự|Tư lệnh|Nhà nước|nhà nước|xã hội|nhân dân|dân sự|Thông tấn xã)$/u;

/** Reads an open-ended name: a head, the words of the orthography rule, a place or a superior body. */
export function readOpenName(
  tokens: readonly Token[],
  from: number,
  readSuperior: SuperiorReader,
): Reading | undefined {
  const known = readPlaceHead(tokens, from) ?? readAbbreviation(tokens, from, readSuperior);
  if (known) return known;
  const head = phraseAt('heads', tokens, from);
  if (!head || isOtherWord(tokens, from, head)) return undefined;
  const kind = KINDS_OF_HEADS.find(([pattern]) => pattern.test(head.phrase))?.[1] ?? 'organization';
  const to = readField(tokens, head) ?? (head.phrase === 'Bộ' ? head.to : readWords(tokens, from, head.to));
  const reading: Reading = { to, kind };
  if (to > head.to) {
    if (kind === 'ministry') reading.level = 'central';
    if (kind === 'department') reading.level = 'province';
    return withTail(tokens, reading, readSuperior);
  }
  const whole = withTail(tokens, { ...reading, bare: true }, readSuperior);
  return whole.to > to || (isLarge(tokens[from]) && LONE_HEADS.test(head.phrase)) ? whole : undefined;
}

// "Tổ chức" is no team, "Bộ luật" no ministry, "Thuế" before a small word no tax office, "Phòng 11" a room.
function isOtherWord(tokens: readonly Token[], from: number, head: PhraseMatch): boolean {
  if ((phraseAt('otherWords', tokens, from)?.to ?? 0) >= head.to) return true;
  const next = tokens[head.to];
  if (isKey(tokens[from], 'tổ') && isKey(tokens[from + 1], 'chức')) return true;
  if (head.phrase === 'Phòng' && next?.shape === 'digit') return true;
  const isActivity = /^(?:Thuế|Thống kê|Thanh tra|Hải quan|Kiểm toán nhà nước)$/u.test(head.phrase);
  return isActivity && next?.shape === 'lower' && !readPlace(tokens, head.to);
}

// A head that takes a place at once: "Ủy ban nhân dân tỉnh", "Tỉnh ủy Bắc Kạn".
function readPlaceHead(tokens: readonly Token[], from: number): Reading | undefined {
  const head = phraseAt('placeHeads', tokens, from);
  if (!head) return undefined;
  const reading: Reading = { to: head.to, kind: kindOfPlaceHead(head.phrase), bare: true };
  if (head.phrase === 'Tỉnh ủy') reading.level = 'province';
  if (/^(?:Huyện|Quận|Thị) ủy$/u.test(head.phrase)) reading.level = 'district';
  const placed = withPlace(tokens, reading);
  const plain =
    placed === reading && head.phrase.endsWith(' ủy') ? readPlainPlace(tokens, head.to) : undefined;
  return plain === undefined ? placed : completed(reading, { to: plain });
}

function kindOfPlaceHead(phrase: string): string {
  if (phrase.startsWith('Ủy ban nhân dân') || phrase === 'Ủy ban hành chính') return 'peoples-committee';
  if (phrase.startsWith('Hội đồng nhân dân')) return 'peoples-council';
  if (/Mặt trận|MTTQ/u.test(phrase)) return 'front-committee';
  if (/^(?:VP|Văn phòng)/u.test(phrase)) return 'office-of';
  if (phrase.startsWith('Đoàn ')) return 'national-assembly-delegation';
  return 'party-committee';
}

const SHORT_OFFICE = /^(?:Thường trực|Chủ tịch|Phó Chủ tịch|Giám đốc|Phó Giám đốc|Ban Thường vụ)$/u;
const SHORT_PLACE_HEAD = /^(?:Ủy ban nhân dân|Hội đồng nhân dân|.{0,12}Mặt trận Tổ quốc.{0,10})$/u;
const SHORT_WHOLE =
  /^(?:Thủ tướng|Phó Thủ tướng|Chính phủ|Quốc hội|Thông tấn|Đài |Văn phòng [CQT]|Thanh tra|Ngân hàng|Tòa án nhân dân tối|Viện kiểm sát nhân dân tối|Kiểm toán|Ủy ban [AT])/u;

// "UBND tỉnh", "VPCP", "TT HĐND", "BCĐ phòng, chống dịch".
function readAbbreviation(
  tokens: readonly Token[],
  from: number,
  readSuperior: SuperiorReader,
): Reading | undefined {
  const expansion = abbreviationAt(tokens, from) ?? departmentOf(tokens[from]?.raw ?? '');
  if (expansion === undefined || /^(?:Trung ương|thành phố|đại biểu)/u.test(expansion)) return undefined;
  if (SHORT_WHOLE.test(expansion)) {
    const joined = isKey(tokens[from + 1], 'CP') && /^P?TTg$/u.test(tokens[from]?.raw ?? '');
    return { to: joined ? from + 2 : from + 1, kind: kindOfShortWhole(expansion), level: 'central' };
  }
  if (SHORT_OFFICE.test(expansion)) {
    const body = readSuperior(tokens, from + 1);
    return body && body.kind !== 'office' ? { ...body, kind: body.plural ? 'group' : 'office' } : undefined;
  }
  if (SHORT_PLACE_HEAD.test(expansion))
    return withPlace(tokens, {
      to: shortPlaceHeadEnd(tokens, from),
      kind: kindOfPlaceHead(expansion),
      bare: true,
    });
  if (/^(?:Bộ|Sở) /u.test(expansion)) return shortDepartment(tokens, from, expansion);
  const to = readWords(tokens, from, from + 1);
  const reading: Reading = { to, kind: expansion === 'Văn phòng' ? 'office-of' : 'organization' };
  if (to === from + 1) reading.bare = true;
  return withTail(tokens, reading, readSuperior);
}

// "BYT", "STNMT": the letter of the kind and the short form of the field.
function shortDepartment(tokens: readonly Token[], from: number, expansion: string): Reading {
  if (expansion.startsWith('Bộ')) return { to: from + 1, kind: 'ministry', level: 'central' };
  return withPlace(tokens, { to: from + 1, kind: 'department', level: 'province' });
}

function kindOfShortWhole(expansion: string): string {
  if (/^(?:Phó )?Thủ tướng/u.test(expansion)) return 'office';
  if (expansion === 'Chính phủ') return 'government';
  if (expansion === 'Quốc hội') return 'legislature';
  return /^(?:Văn phòng Chính phủ|Thanh tra|Ngân hàng)/u.test(expansion)
    ? 'ministerial-level'
    : 'organization';
}

// "HĐND-UBND", "MTTQ Việt Nam", "UBMTTQ VN" are one head.
function shortPlaceHeadEnd(tokens: readonly Token[], from: number): number {
  const to = isTightHyphen(tokens, from + 1) && isKey(tokens[from + 2], 'UBND') ? from + 3 : from + 1;
  if (isKey(tokens[to], 'Việt') && isKey(tokens[to + 1], 'Nam')) return to + 2;
  return isKey(tokens[to], 'VN') ? to + 1 : to;
}

// The field of a ministry or a department, in full or short; "Bộ LĐ-TB&XH" is in pieces.
function readField(tokens: readonly Token[], head: PhraseMatch): number | undefined {
  if (!/^(?:Bộ|Sở|Phòng|Thanh tra)$/u.test(head.phrase)) return undefined;
  const fields = head.phrase === 'Bộ' ? 'ministryFields' : 'departmentFields';
  const first = tokens[head.to];
  const full = isLarge(first) ? phraseAt(fields, tokens, head.to) : undefined;
  if (full) return full.to;
  if (first?.shape !== 'upper') return undefined;
  let short = first.raw;
  let to = head.to + 1;
  while (isTightHyphen(tokens, to) && tokens[to + 1]?.shape === 'upper') {
    short += tokens[to + 1]?.raw ?? '';
    to += 2;
  }
  if (fieldAbbreviation(short) !== undefined) return to;
  return fieldAbbreviation(first.raw) === undefined ? undefined : head.to + 1;
}
