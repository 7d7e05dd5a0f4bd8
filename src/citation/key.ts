import { documentNumberKey } from '../number/key.js';
import { centralIssuers } from './central.js';
import type { Citation } from './types.js';

const SEPARATOR = '|';
// What a title adds to the name of the body whose series it numbers in.
const TITLE =
  /^(?:phó )?(?:chủ tịch|bộ trưởng|tổng giám đốc|giám đốc|chánh|cục trưởng|tổng cục trưởng|thống đốc)(?:,? chủ nhiệm)? (?=\p{L})/u;

/**
 * One key for one document, however it is cited: `142/2008/QĐ-TTg|thủ tướng chính phủ|2008`. Made of the number, the issuer and
 * the period (year or term); the full date is evidence, not part of the key. Thirty-one provinces each have a 14/2025/QĐ-UBND,
 * so a key without issuer or period may fit several documents: compare with {@link compareCitations}.
 *
 * @param citation - as found
 * @returns the key, with empty places for what is not known; undefined where there is neither number nor name
 * @example
 * citationKey(citation) // '31-CV/BCĐ||2023': no issuer is written
 */
export function citationKey(citation: Citation): string | undefined {
  const { number, name } = citation;
  if (!number && name === undefined) return undefined;
  const head = number ? documentNumberKey(number) : lawKey(name ?? '');
  return [head, issuerKey(citation), periodOf(citation)].join(SEPARATOR);
}

/**
 * Whether two citations mean the same document.
 *
 * @returns `same`, `different`, or `possible` where number or name agree but issuer or period is missing
 * @example
 * compareCitations(first, second) // 'possible': 14/2025/QĐ-UBND without the province
 */
export function compareCitations(a: Citation, b: Citation): 'same' | 'different' | 'possible' {
  const left = citationKey(a)?.split(SEPARATOR);
  const right = citationKey(b)?.split(SEPARATOR);
  if (!left || !right) return 'possible';
  if (left[0] !== right[0]) return namesAgree(a, b) ? 'possible' : 'different';
  if (isUnclearDate(a.issuedOn, b.issuedOn)) return 'different';
  let unknown = false;
  for (const part of [1, 2]) {
    const one = left[part] ?? '';
    const other = right[part] ?? '';
    if (one === '' || other === '') unknown = true;
    else if (one !== other && !(part === 1 && mayBeShort(one, other))) return 'different';
    else if (one !== other) unknown = true;
  }
  return unknown ? 'possible' : 'same';
}

// A law may be cited by its number here and by its name there.
function namesAgree(a: Citation, b: Citation): boolean {
  if (a.name === undefined || b.name === undefined || (a.number && b.number)) return false;
  return (
    lawKey(a.name) === lawKey(b.name) &&
    (periodOf(a) === periodOf(b) || periodOf(a) === '' || periodOf(b) === '')
  );
}

// Two full dates that differ are two documents: a number is given on one day.
function isUnclearDate(a: string | undefined, b: string | undefined): boolean {
  return a?.length === 10 && b?.length === 10 && a !== b;
}

// "Ủy ban nhân dân tỉnh" may be "Ủy ban nhân dân tỉnh Bắc Kạn" with the place left to the reader.
function mayBeShort(a: string, b: string): boolean {
  return a.startsWith(`${b} `) || b.startsWith(`${a} `);
}

function lawKey(name: string): string {
  return name.toLowerCase().replace(/\s+/gu, ' ');
}

/** Name of the issuer for comparing: that of a symbol which one body in the country has, else the one that is written. */
function issuerKey(citation: Citation): string {
  const central = centralIssuers(citation.number);
  if (central !== undefined) return central;
  const written = citation.issuer?.name ?? citation.issuer?.text;
  if (written !== undefined) return written.toLowerCase().replace(TITLE, '');
  return citation.number ? '' : 'quốc hội';
}

/** The year or term within which a number is unique: written in the number, or the year of issue. */
function periodOf(citation: Citation): string {
  const { number, issuedOn } = citation;
  if (number?.year !== undefined) return String(number.year);
  if (number?.term !== undefined) return `khóa ${number.term}`;
  return issuedOn?.slice(0, 4) ?? '';
}
