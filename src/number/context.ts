import type { NumberReadingCode } from '../data/messages/number.js';
import type { Issue } from '../issue/types.js';
import { numberIssue } from './issue.js';
import { findTypeSlug, isTypePossible, listTypeCandidates, firstCode } from './type-option.js';
import type { DocumentNumber } from './types.js';

/**
 * Lets the printed type and the date decide what the number leaves open, and reports where they contradict it.
 *
 * @param number - completed in place
 * @param options - the printed type, the date of issue
 * @param issues - `number-type-ambiguous`, `number-type-mismatch`, `number-type-unknown`, `number-year-mismatch` are added here
 */
export function decideByContext(
  number: DocumentNumber,
  { type = '', on = '' }: { type?: string; on?: string },
  issues: Issue[],
): void {
  const { documentType, scheme, symbol = '', unit, year } = number;
  const slug = type ? findTypeSlug(type) : 'van-ban';
  if (!slug) issues.push(typeIssue('number-type-unknown', { type }));
  else if (!isTypePossible(number, slug)) issues.push(typeIssue('number-type-mismatch', { type }));
  else if (!documentType && slug !== 'van-ban') {
    number.documentType = slug;
    if (scheme === 'official-letter' && slug !== 'cong-van' && unit) {
      // "12/CT-XYZ" called a chỉ thị: then CT is the type, and what follows the body.
      number.scheme = 'administrative';
      number.issuers = [unit];
      delete number.unit;
    } else if (scheme === 'administrative' && slug === 'cong-van') {
      // "380/PB-BTN" called a công văn: then PB is the body, and what follows the unit.
      number.scheme = 'official-letter';
      number.issuers = [firstCode(symbol)];
      number.unit = symbol.slice(firstCode(symbol).length + 1);
    }
  }
  // Between these days the Party wrote QĐi for quy định (Hướng dẫn 36-HD/VPTW; Công văn 3294-CV/VPTW/nb), so QĐ was quyết định.
  if (scheme === 'party' && on >= '2018-04-03' && on <= '2019-03-10') number.documentType ??= 'quyet-dinh';
  const candidates = !number.documentType ? listTypeCandidates(number) : [];
  if (candidates.length > 1)
    issues.push(
      typeIssue('number-type-ambiguous', { code: firstCode(symbol), candidates: candidates.join(', ') }),
    );
  const suggestion = on.slice(0, 4);
  if (on && year && suggestion !== String(year))
    issues.push(
      numberIssue('number-year-mismatch', { path: '/year', params: { year, on: suggestion }, suggestion }),
    );
}

function typeIssue(code: NumberReadingCode, params: Record<string, string>): Issue {
  return numberIssue(code, { path: '/documentType', params });
}
