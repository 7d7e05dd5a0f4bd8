import { createIssue } from '../issue/create.js';
import type { Issue, Result } from '../issue/types.js';
import { citationMessages } from '../data/messages/citation.js';
import { cleanText } from '../text/normalize.js';
import { findCitations } from './find.js';
import type { Citation } from './types.js';

/**
 * Reads one citation, alone or with its subject: "Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư".
 *
 * @param text - any string
 * @returns the citation; text around it is reported (`citation-text-around`). Not read: no citation (`citation-not-found`), or
 *   several (`citation-several`), for which there is `findCitations`
 * @example
 * parseCitation('Điều 5 Nghị định số 30/2020/NĐ-CP').value.pinpoints; // [{ text: 'Điều 5', article: '5' }]
 */
export function parseCitation(text: string): Result<Citation> {
  const found = findCitations(text).filter((citation) => citation.value.within === undefined);
  const [first] = found;
  if (!first) return { ok: false, issues: [createIssue(citationMessages, 'citation-not-found')] };
  if (found.length > 1)
    return {
      ok: false,
      issues: [createIssue(citationMessages, 'citation-several', { params: { count: found.length } })],
    };
  const issues: Issue[] = [];
  const end = Math.max(first.span.end, first.spans?.['/subject']?.end ?? 0);
  for (const span of [
    { start: 0, end: first.span.start },
    { start: end, end: text.length },
  ]) {
    const around = cleanText(text.slice(span.start, span.end));
    if (/\p{L}/u.test(around))
      issues.push(
        createIssue(citationMessages, 'citation-text-around', {
          span,
          params: { text: around.slice(0, 80) },
        }),
      );
  }
  return { ok: true, value: first.value, issues };
}
