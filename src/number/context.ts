import type { NumberReadingCode } from '../data/messages/number.js';
import type { Issue } from '../issue/types.js';
import { numberIssue } from './issue.js';
import { findTypeSlug, firstCode, isTypePossible, listTypeCandidates } from './type-option.js';
import type { DocumentNumber } from './types.js';

/**
 * Lets the printed type and the date decide what the number leaves open, and reports where they contradict it.
 *
 * @param number - completed in place
 * @param options - the printed type, the date of issue
 * @returns `number-type-ambiguous`, `number-type-mismatch`, `number-type-unknown`, `number-year-mismatch`
 */
export function decideByContext(
  number: DocumentNumber,
  { type, on }: { type?: string; on?: string },
): Issue[] {
  const issues: Issue[] = [];
  if (type !== undefined) {
    const slug = findTypeSlug(type);
    if (slug === undefined) issues.push(typeIssue('number-type-unknown', { type }));
    else if (slug !== '' && !isTypePossible(number, slug))
      issues.push(typeIssue('number-type-mismatch', { type }));
    else if (slug !== '' && number.documentType === undefined) settleType(number, slug);
  }
  const { documentType, scheme, symbol, year } = number;
  if (documentType === undefined) {
    const candidates = listTypeCandidates(number);
    // Between these days the Party wrote QĐi for quy định (Hướng dẫn 36-HD/VPTW; Công văn 3294-CV/VPTW/nb), so QĐ was quyết định.
    if (scheme === 'party' && on && on >= '2018-04-03' && on <= '2019-03-10')
      number.documentType = 'quyet-dinh';
    else if (candidates.length > 1 && !(scheme === 'historic' && symbol === 'CT'))
      issues.push(
        typeIssue('number-type-ambiguous', { code: firstCode(symbol), candidates: candidates.join(', ') }),
      );
  }
  const suggestion = on?.slice(0, 4);
  if (suggestion !== undefined && year !== undefined && suggestion !== String(year))
    issues.push(
      numberIssue('number-year-mismatch', { path: '/year', params: { year, on: suggestion }, suggestion }),
    );
  return issues;
}

function typeIssue(code: NumberReadingCode, params: Record<string, string>): Issue {
  return numberIssue(code, { path: '/documentType', params });
}

function settleType(number: DocumentNumber, slug: string): void {
  number.documentType = slug;
  const { issuers = [], scheme, symbol, unit } = number;
  if (scheme === 'official-letter' && slug !== 'cong-van' && unit !== undefined) {
    // "12/CT-XYZ" called a chỉ thị: then CT is the type, and what follows the body.
    number.scheme = 'administrative';
    number.issuers = [unit];
    delete number.unit;
  } else if (scheme === 'administrative' && slug === 'cong-van') {
    // "380/PB-BTN" called a công văn: then PB is the body, and what follows the unit.
    number.scheme = 'official-letter';
    number.issuers = [firstCode(symbol)];
    number.unit = [...issuers, ...(unit === undefined ? [] : [unit])].join('-');
  }
}
