import { numberReadingMessages } from '../data/messages/number.js';
import { createIssue } from '../issue/create.js';
import type { Issue } from '../issue/types.js';
import { findTypeSlug, firstCode, isTypePossible, listTypeCandidates } from './type-option.js';
import type { DocumentNumber } from './types.js';

// Between these days the Party wrote QĐi for quy định (Hướng dẫn 36-HD/VPTW; Công văn 3294-CV/VPTW/nb), so QĐ was quyết định.
const PARTY_QDI = { from: '2018-04-03', to: '2019-03-10' };

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
  if (type !== undefined) issues.push(...decideByType(number, type));
  if (
    number.documentType === undefined &&
    number.scheme === 'party' &&
    on !== undefined &&
    on >= PARTY_QDI.from &&
    on <= PARTY_QDI.to
  )
    number.documentType = 'quyet-dinh';
  if (number.documentType === undefined) issues.push(...reportAmbiguity(number));
  if (number.year !== undefined && on !== undefined && !on.startsWith(String(number.year)))
    issues.push(
      createIssue(numberReadingMessages, 'number-year-mismatch', {
        path: '/year',
        params: { year: number.year, on: on.slice(0, 4) },
        suggestion: on.slice(0, 4),
      }),
    );
  return issues;
}

function decideByType(number: DocumentNumber, type: string): Issue[] {
  const slug = findTypeSlug(type);
  if (slug === '') return [];
  if (slug === undefined)
    return [
      createIssue(numberReadingMessages, 'number-type-unknown', { path: '/documentType', params: { type } }),
    ];
  if (!isTypePossible(number, slug))
    return [
      createIssue(numberReadingMessages, 'number-type-mismatch', {
        path: '/documentType',
        params: { type },
      }),
    ];
  if (number.documentType !== undefined) return [];
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
    number.unit = [...issuers, unit].filter((code) => code !== undefined).join('-');
  }
  return [];
}

function reportAmbiguity(number: DocumentNumber): Issue[] {
  const candidates = listTypeCandidates(number);
  if (candidates.length < 2 || (number.scheme === 'historic' && number.symbol === 'CT')) return [];
  const params = { code: firstCode(number.symbol), candidates: candidates.join(', ') };
  return [createIssue(numberReadingMessages, 'number-type-ambiguous', { path: '/documentType', params })];
}
