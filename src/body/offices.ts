import { abbreviationAt, isKey, isLarge, type Reading } from './grammar.js';
import { readGroup } from './groups.js';
import { phraseAt } from './lexicon.js';
import { readOpenName } from './names.js';
import { readPlace } from './places.js';
import { longest, type SuperiorReader } from './tails.js';
import type { PhraseMatch, Token } from './tokens.js';

// A place may follow these at once: "Chủ tịch tỉnh", "Lãnh đạo thành phố".
const TAKES_PLACE = /^(?:Chủ tịch|Phó Chủ tịch|Bí thư|Phó Bí thư|Lãnh đạo|Thường trực)/u;
// These say nothing by themselves.
const NEEDS_BODY = /^(?:Thường trực|Lãnh đạo|Thành viên|Ủy viên|Trưởng|Trợ lý|Thư ký|Đoàn Chủ tịch)$/u;
const SHORT_OFFICES =
  /^(?:Thường trực|(?:Phó )?(?:Chủ tịch|Giám đốc|Chánh Văn phòng)|Tổng Giám đốc|Ban Thường vụ)$/u;

/**
 * Reads a person by office: "Chủ tịch UBND tỉnh", "Bộ trưởng các Bộ: Y tế, Tư pháp", "Thủ trưởng cơ quan ngang bộ". In a signing
 * block the next line in capital letters is another office, not its body.
 */
export function readOffice(
  tokens: readonly Token[],
  from: number,
  readBody: SuperiorReader,
): Reading | undefined {
  const counted = isKey(tokens[from], 'các');
  const start = counted ? from + 1 : from;
  const office = officeAt(tokens, start);
  if (!office) return undefined;
  const to = sharedOffice(tokens, office.to) ?? office.to;
  const body = longest([
    readBody(tokens, to),
    readGroup(tokens, to, readBody, true),
    readUnitOfTitle(tokens, office, readBody),
  ]);
  const isSignature = tokens[to]?.line === true && tokens[start]?.shape === 'upper';
  if (body && body.kind !== 'office' && !isSignature) return asBoard(office, heldIn(body, counted));
  if (!counted && !isLarge(tokens[from])) return undefined;
  const place = TAKES_PLACE.test(office.phrase) ? readPlace(tokens, to) : undefined;
  if (place) return heldIn({ kind: 'office', ...place }, false);
  const isShort = tokens[start]?.shape === 'upper' && abbreviationAt(tokens, start) !== undefined;
  if (isShort || NEEDS_BODY.test(office.phrase)) return undefined;
  return { to, kind: 'office', bare: true, ...(counted && { plural: true }) };
}

// "Ban Thường vụ Thành ủy" is a board, not a person.
function asBoard(office: PhraseMatch, held: Reading): Reading {
  const isBoard = held.kind === 'office' && /^(?:Ban|Đoàn Chủ tịch|Hội đồng)/u.test(office.phrase);
  return isBoard ? { ...held, kind: 'organization' } : held;
}

// The office of a body or a place; several offices, or one in several bodies, are a group.
function heldIn(body: Reading, counted: boolean): Reading {
  const plural = body.plural === true || counted;
  return {
    to: body.to,
    kind: plural ? 'group' : 'office',
    ...(body.level && { level: body.level }),
    ...(plural && { plural }),
    ...(body.bare && { bare: true }),
  };
}

// "Trưởng Ban Chỉ đạo quốc gia", "Trưởng phòng Tài chính - Kế hoạch": the unit's name begins inside the title.
function readUnitOfTitle(
  tokens: readonly Token[],
  office: PhraseMatch,
  readBody: SuperiorReader,
): Reading | undefined {
  if (!/ (?:ban|phòng|đoàn)$/iu.test(office.phrase)) return undefined;
  const unit = readOpenName(tokens, office.to - 1, readBody);
  return unit && unit.to > office.to ? unit : undefined;
}

/** An office in full or short at a token: "Chủ tịch", "PCT". */
export function officeAt(tokens: readonly Token[], at: number): PhraseMatch | undefined {
  const office = phraseAt('offices', tokens, at);
  if (office) return office;
  const expansion = abbreviationAt(tokens, at);
  return expansion !== undefined && SHORT_OFFICES.test(expansion)
    ? { to: at + 1, phrase: expansion }
    : undefined;
}

// "Chủ tịch, các Phó Chủ tịch UBND tỉnh": two offices before one body.
function sharedOffice(tokens: readonly Token[], from: number): number | undefined {
  if (!isKey(tokens[from], ',', 'và')) return undefined;
  const at = isKey(tokens[from + 1], 'các') ? from + 2 : from + 1;
  const next = officeAt(tokens, at);
  return next?.phrase.startsWith('Phó') === true ? next.to : undefined;
}
