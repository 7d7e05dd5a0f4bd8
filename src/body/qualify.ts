import { expandBodyName } from './expand.js';
import { isKey, isLarge } from './grammar.js';
import { phraseAt } from './lexicon.js';
import { readPlace } from './places.js';
import { tokenize, type Token } from './tokens.js';

/**
 * Name in full of a body that stands under another in a letterhead, the lower body first with its place.
 *
 * @param name - "SỞ Y TẾ"
 * @param parent - "UBND TỈNH CAO BẰNG"
 * @returns "Sở Y tế tỉnh Cao Bằng"; the expanded name alone where it has a place or the parent has none
 * @example
 * qualifyBodyName('BAN TUYÊN GIÁO', 'TỈNH ỦY CAO BẰNG'); // 'Ban Tuyên giáo Tỉnh ủy Cao Bằng'
 */
export function qualifyBodyName(name: string, parent: string | undefined): string {
  const own = expandBodyName(name);
  if (parent === undefined || hasPlace(own)) return own;
  const above = expandBodyName(parent);
  if (isBoardOf(own, above)) return `${own} ${above}`;
  if (above.startsWith('Ban Chấp hành Trung ương')) return ofPartyCentre(own);
  const tokens = tokenize(above, 0);
  if (/^(?:Tỉnh|Thành|Huyện|Quận|Thị) ủy/u.test(above)) return standsAlone(own) ? own : `${own} ${above}`;
  if (above.startsWith('Đảng bộ ')) return own;
  const place = placeOf(above, tokens);
  return place === undefined || standsAlone(own) ? own : `${own} ${place}`;
}

// "BAN THƯỜNG TRỰC" under a Front, "VĂN PHÒNG" under a committee, "BAN CHẤP HÀNH TRUNG ƯƠNG" under the Youth Union.
function isBoardOf(own: string, above: string): boolean {
  if (own === 'Văn phòng') return !above.startsWith('Ban Chấp hành Trung ương');
  return /^Ban (?:Thường trực|Thường vụ|Chấp hành(?: Trung ương)?)$/u.test(own) && !above.startsWith('Đảng');
}

// Under "BAN CHẤP HÀNH TRUNG ƯƠNG" the commissions leave the last words of their names out.
function ofPartyCentre(name: string): string {
  if (name === 'Văn phòng') return 'Văn phòng Trung ương Đảng';
  const isShort = /^(?:Ban (?!Bí thư|Chấp hành)|Ủy ban )/u.test(name) && !name.includes('Trung ương');
  return isShort ? `${name} Trung ương` : name;
}

// Committees of a lower level have their own place, which the letterhead leaves to the reader when it is missing.
function standsAlone(name: string): boolean {
  return /^(?:Ủy ban nhân dân|Hội đồng nhân dân|Tỉnh ủy|Thành ủy|Huyện ủy|Quận ủy|Thị ủy|Đảng ủy (?:xã|phường))/u.test(
    name,
  );
}

function hasPlace(name: string): boolean {
  const tokens = tokenize(name, 0);
  return tokens.some((token, at) => {
    if (at === 0) return false;
    const known = isLarge(token) ? phraseAt('provinces', tokens, at) : undefined;
    return (
      known !== undefined ||
      (phraseAt('placeClasses', tokens, at) !== undefined && readPlace(tokens, at)?.named === true)
    );
  });
}

// The place in the name of a committee: "tỉnh Cao Bằng", "thành phố Hà Nội".
function placeOf(name: string, tokens: readonly Token[]): string | undefined {
  const head = phraseAt('placeHeads', tokens, 0);
  const from =
    head?.to ?? tokens.findIndex((_, at) => at > 0 && phraseAt('placeClasses', tokens, at) !== undefined);
  if (from < 0) return undefined;
  const place = readPlace(tokens, from);
  if (place?.named !== true || isKey(tokens[from], 'các')) return undefined;
  return name.slice(tokens[from]?.start, tokens[place.to - 1]?.end);
}
