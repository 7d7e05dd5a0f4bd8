import { tidyText } from '../text/normalize.js';
import type { Archive } from './types.js';

const LABEL = /^Lưu ?:? ?/u;
/** "(3b)", "(B_04b)", "(23 bản)" */
const COPIES = /\( ?(?:[A-Z]{1,3}[._-])?([0-9]{1,3}) ?(?:b|bản)? ?\)/u;
/** "TTr 3b" */
const BARE_COPIES = /[ ,]([0-9]{1,3}) ?b(?:ản)?$/u;
/** Units in a bracket of their own: "TCT (VT, PC, TTr 3b)" */
const INNER_LIST = /\(([^(),]{1,40}(?:,[^(),]{1,40}){1,9})\)/u;
const UNIT = /^[\p{Lu}0-9&.-]{2,12}[a-z]?$|^\p{Lu}[\p{Ll}0-9]{0,3}\p{Lu}[\p{L}0-9]{0,8}$|^Vx?[0-9]$/u;
const UNIT_WORD = /^(?:Văn thư|Văn phòng|Hồ sơ|HS|Vụ|Phòng|Cục|Ban|Sở|Tổ|VP|Trung tâm|Website)(?:\s|$)/u;

/**
 * Reads an archive line: units, copies, initials of the drafter.
 *
 * @param printed - the line from "Lưu" on
 * @returns the archive, with no units where the line names none
 */
export function readArchive(printed: string): Archive {
  const text = tidyText(printed);
  let rest = text.replace(LABEL, '').replace(INNER_LIST, ', $1');
  const archive: Archive = { text, units: [] };
  const copies = COPIES.exec(rest) ?? BARE_COPIES.exec(rest);
  let initials = '';
  if (copies) {
    archive.copies = Number(copies[1]);
    initials = rest.slice(copies.index + copies[0].length);
    rest = rest.slice(0, copies.index);
  }
  for (const [index, part] of rest.split(/[,;]| - /u).entries()) {
    const read = readPart(trimSigns(part), index === 0);
    if (read.unit !== undefined && !archive.units.includes(read.unit)) archive.units.push(read.unit);
    if (read.initials !== undefined && initials.trim() === '') initials = read.initials;
  }
  const drafter = trimSigns(initials.replace(/[ .]{0,3}\(?[0-9]{1,3}\)?\.?$/u, ''));
  if (/\p{L}/u.test(drafter)) archive.initials = drafter;
  return archive;
}

// "VX_(TT)", "(VX/KN)", "NCTH.HH", "VT&ATGT (Bằng)", "đdt", "Loan".
function readPart(part: string, first: boolean): { unit?: string; initials?: string } {
  if (part === '') return {};
  const slashed = /^\(?([\p{Lu}0-9&]{1,12})\/([^()]{1,20})\)?$/u.exec(part);
  if (slashed?.[1] !== undefined && slashed[2] !== undefined)
    return { unit: slashed[1], initials: slashed[2] };
  const open = part.indexOf('(');
  if (open > 0) return { unit: trimSigns(part.slice(0, open)), initials: part.slice(open + 1) };
  const dotted = /^([\p{Lu}0-9&]{2,12})[._ ]{1,3}(\p{L}{1,12})$/u.exec(part);
  if (dotted?.[1] !== undefined && dotted[2] !== undefined && !UNIT_WORD.test(part))
    return { unit: dotted[1], initials: dotted[2] };
  return first || UNIT.test(part) || UNIT_WORD.test(part) ? { unit: part } : { initials: part };
}

// Without white space, stops, underscores and single brackets at either end.
function trimSigns(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && ' .,;_)'.includes(text[start] ?? '')) start++;
  while (end > start && ' .,;_'.includes(text[end - 1] ?? '')) end--;
  if (text[end - 1] === ')' && !text.slice(start, end).includes('(')) end--;
  return text.slice(start, end);
}
