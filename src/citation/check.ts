import { relations } from '../data/citation-words.js';
import { citationMessages } from '../data/messages/citation.js';
import { formatVietnameseDate } from '../date/format.js';
import { createIssue } from '../issue/create.js';
import type { Issue } from '../issue/types.js';
import type { Found, Span } from '../text/types.js';
import { cleanText } from '../text/normalize.js';
import { findCitations } from './find.js';
import { citationKey } from './key.js';
import { labelOfType } from './labels.js';
import type { Citation } from './types.js';

const RELATIONS: ReadonlySet<string> = /* @__PURE__ */ new Set(relations.map((row) => row.relation));

/**
 * Judges a citation beyond its shape.
 *
 * @param citation - a value of the model
 * @returns `citation-year-mismatch`, `citation-type-mismatch`, `citation-type-unknown`, `citation-relation-unknown`
 * @example
 * checkCitation(citation).map((issue) => issue.code); // ['citation-year-mismatch']
 */
export function checkCitation(citation: Citation): Issue[] {
  const issues: Issue[] = [];
  const { number, issuedOn, documentType, relation } = citation;
  if (number?.year !== undefined && issuedOn !== undefined && !issuedOn.startsWith(String(number.year)))
    issues.push(
      createIssue(citationMessages, 'citation-year-mismatch', {
        path: '/issuedOn',
        params: { year: number.year, issued: issuedOn.slice(0, 4) },
      }),
    );
  const label = documentType === undefined ? undefined : labelOfType(documentType);
  if (documentType !== undefined && label === undefined)
    issues.push(
      createIssue(citationMessages, 'citation-type-unknown', {
        path: '/documentType',
        params: { type: documentType },
      }),
    );
  const told = number?.documentType;
  if (
    label !== undefined &&
    told !== undefined &&
    told !== documentType &&
    number?.scheme !== 'official-letter'
  )
    issues.push(
      createIssue(citationMessages, 'citation-type-mismatch', {
        path: '/documentType',
        params: { printed: label, told: labelOfType(told) ?? told },
      }),
    );
  if (relation !== undefined && !RELATIONS.has(relation))
    issues.push(
      createIssue(citationMessages, 'citation-relation-unknown', { path: '/relation', params: { relation } }),
    );
  return issues;
}

/**
 * Holds every citation of a text against the prescribed form: Nghị định 30/2020/NĐ-CP, Phụ lục I, for State documents, Hướng dẫn
 * 05-HD/VPTW for those of the Party. Each issue about wording has the span to replace and the `suggestion` to put there; no two of
 * these overlap, so that all can be applied ({@link fixCitations}).
 *
 * @param text - any text
 * @returns `citation-number-form`, `citation-word-missing`, `citation-date-form`, `citation-comma-missing`, `citation-comma-extra`,
 *   `citation-type-generic`, `citation-type-case` with suggestions; `citation-date-missing`, `citation-issuer-missing` at the first
 *   citation of a document without; paths are indexes into `findCitations(text)`
 * @example
 * checkCitationForm('Căn cứ Nghị định 30/2020/NĐ-CP.')[0]; // 'citation-word-missing', suggestion 'số 30/2020/NĐ-CP'
 */
export function checkCitationForm(text: string): Issue[] {
  const seen = new Set<string>();
  return findCitations(text).flatMap((citation, index) => {
    const issues = citation.spans?.['/number'] ? checkWording(text, citation, index) : [];
    const head = citation.value.number ? citationKey(citation.value)?.split('|')[0] : undefined;
    if (head !== undefined && !seen.has(head) && citation.value.alias === undefined)
      issues.push(...checkFirst(citation, index));
    if (head !== undefined) seen.add(head);
    return issues;
  });
}

/**
 * Applies every suggestion of {@link checkCitationForm}.
 *
 * @returns the text in the prescribed form; all else as it was
 * @example
 * fixCitations('công văn 5 /BNV-VP ngày 5/1/2023'); // 'Công văn số 5/BNV-VP ngày 05 tháng 01 năm 2023'
 */
export function fixCitations(text: string): string {
  const parts: string[] = [];
  let done = 0;
  for (const issue of checkCitationForm(text).sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0))) {
    const { span, suggestion } = issue;
    if (!span || suggestion === undefined || span.start < done) continue;
    parts.push(text.slice(done, span.start), suggestion);
    done = span.end;
  }
  return parts.join('') + text.slice(done);
}

function checkWording(text: string, citation: Found<Citation>, index: number): Issue[] {
  const { value, spans = {} } = citation;
  const issues: Issue[] = [];
  const add = (code: keyof typeof citationMessages, path: string, span: Span, suggestion: string): void => {
    const params = { text: cleanText(text.slice(span.start, span.end)), suggestion };
    issues.push(createIssue(citationMessages, code, { path: `/${index}${path}`, span, suggestion, params }));
  };
  const number = spans['/number'];
  if (!value.number || !number) return issues;
  const type = spans['/documentTypeText'];
  const label = value.documentType === undefined ? undefined : labelOfType(value.documentType);
  const printed = value.documentTypeText ?? '';
  if (type && label !== undefined && printed !== printed.toUpperCase()) {
    const generic = printed.toLowerCase() !== label.toLowerCase() && /^văn bản/iu.test(printed);
    if (generic) add('citation-type-generic', '/documentTypeText', type, label);
    else if (printed === label.charAt(0).toLowerCase() + label.slice(1))
      add('citation-type-case', '/documentTypeText', type, label);
  }
  const { canonical } = value.number;
  const bare = type !== undefined && /^\s+$/u.test(text.slice(type.end, number.start));
  if (bare) add('citation-word-missing', '/number', number, `số ${canonical}`);
  else if (
    cleanText(text.slice(number.start, number.end)).replace(/(?<=[-/])\s|\s(?=[-/])/gu, '') !== canonical ||
    hasInnerSpace(text, number)
  )
    add('citation-number-form', '/number', number, canonical);
  issues.push(...checkDate(text, citation, index));
  return issues;
}

// A line break belongs to the page, not to the number; a space on one line is a slip.
function hasInnerSpace(text: string, span: Span): boolean {
  return /[ \u00A0]/u.test(text.slice(span.start, span.end));
}

function checkDate(text: string, citation: Found<Citation>, index: number): Issue[] {
  const { value, spans = {} } = citation;
  const date = spans['/issuedOn'];
  const number = spans['/number'];
  if (!date || !number || date.start < number.end || value.issuedOn?.length !== 10) return [];
  const issues: Issue[] = [];
  const party = value.number?.scheme === 'party';
  const path = `/${index}/issuedOn`;
  const between = text.slice(number.end, date.start);
  const gap = { start: number.end, end: date.start };
  if (party && /^\s+$/u.test(between))
    issues.push(
      createIssue(citationMessages, 'citation-comma-missing', { path, span: gap, suggestion: ', ' }),
    );
  if (!party && /^\s*,\s*$/u.test(between))
    issues.push(createIssue(citationMessages, 'citation-comma-extra', { path, span: gap, suggestion: ' ' }));
  const printed = cleanText(text.slice(date.start, date.end));
  const suggestion = formatVietnameseDate(value.issuedOn);
  if (!party && printed.toLowerCase() !== suggestion && printed !== printed.toUpperCase())
    issues.push(
      createIssue(citationMessages, 'citation-date-form', {
        path,
        span: date,
        suggestion,
        params: { suggestion },
      }),
    );
  return issues;
}

function checkFirst(citation: Found<Citation>, index: number): Issue[] {
  const { value, span } = citation;
  const issues: Issue[] = [];
  if (value.name !== undefined || value.number === undefined) return issues;
  const path = `/${index}`;
  if (value.issuedOn === undefined)
    issues.push(createIssue(citationMessages, 'citation-date-missing', { path, span }));
  if (value.issuer === undefined)
    issues.push(createIssue(citationMessages, 'citation-issuer-missing', { path, span }));
  return issues;
}
