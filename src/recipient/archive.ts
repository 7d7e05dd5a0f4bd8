import { cleanText } from '../text/normalize.js';
import type { Archive } from './types.js';

const LABEL = /^Lưu\s*:?\s*/u;
const COPIES =
  /\(\s*(?:[A-Z]{1,3}[._-])?0{0,2}([0-9]{1,3})\s*(?:b|bản)?\s*\)|[ ,](?:0{0,2}([0-9]{1,2}))b(?:ản)?\)?$/u;

/**
 * Reads an archive line: units, copies, initials of the drafter.
 *
 * @param printed - the line from "Lưu" on
 * @returns the archive, with no units where the line names none
 */
export function readArchive(printed: string): Archive {
  const text = cleanText(printed);
  let rest = text.replace(LABEL, '').replace(/[.;,\s]+$/u, '');
  const archive: Archive = { text, units: [] };
  const copies = COPIES.exec(rest);
  let initials = '';
  if (copies) {
    archive.copies = Number(copies[1] ?? copies[2]);
    initials = rest.slice(copies.index + copies[0].length);
    rest = rest.slice(0, copies.index);
  }
  const parts = rest
    .split(/[,;]|\s-\s/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  for (const [index, part] of parts.entries()) {
    const read = readPart(part, index === 0);
    if (read.unit) archive.units.push(read.unit);
    if (read.initials && initials.trim() === '') initials = read.initials;
  }
  const drafter = initials.replace(/^[\s.,_()]+|[\s.,_()]+$/gu, '');
  if (drafter !== '' && /\p{L}/u.test(drafter)) archive.initials = drafter;
  return archive;
}

// "VX_(TT)", "(VX/KN)", "NCTH.HH", "VT&ATGT (Bằng)", "đdt", "Loan".
function readPart(part: string, first: boolean): { unit?: string; initials?: string } {
  const slashed = /^\(([\p{Lu}0-9&]+)\/([^()]+)\)$/u.exec(part);
  if (slashed) return { unit: slashed[1] ?? '', initials: slashed[2] ?? '' };
  const bracketed = /^([^()]+?)[ _]*\(([^()]*)\)?$/u.exec(part);
  if (bracketed) return { unit: (bracketed[1] ?? '').trim(), initials: bracketed[2] ?? '' };
  const dotted = /^([\p{L}0-9&]+)[._ ]{1,3}(\p{L}{1,12})$/u.exec(part);
  if (dotted && isUnit(dotted[1] ?? '') && !isUnitWord(part))
    return { unit: dotted[1] ?? '', initials: dotted[2] ?? '' };
  if (first || isUnit(part) || isUnitWord(part)) return { unit: part };
  return { initials: part };
}

function isUnit(part: string): boolean {
  return /^[\p{Lu}0-9&.-]{2,}[a-z]?[0-9]?[a-z]?$|^\p{Lu}[\p{L}0-9]*\p{Lu}[\p{L}0-9]*$|^Vx?[0-9]$|^V\.[IVX]+$/u.test(
    part,
  );
}

function isUnitWord(part: string): boolean {
  return /^(?:Văn thư|Văn phòng|Hồ sơ|HS|Vụ|Phòng|Cục|Ban|Sở|Tổ|VP|Trung tâm|Website)(?:\s|$)/u.test(part);
}
