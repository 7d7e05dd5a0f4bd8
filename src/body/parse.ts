import { bodyMessages } from '../data/messages/body.js';
import { createIssue } from '../issue/create.js';
import type { Issue, Result } from '../issue/types.js';
import { isWordAt } from '../text/boundary.js';
import { cleanText, normalizeText } from '../text/normalize.js';
import { expandBodyName } from './expand.js';
import { qualifyBodyName } from './qualify.js';
import { readBodyAt } from './read.js';
import type { BodyReference } from './types.js';

/**
 * Reads a text that is the name of one body: a line of a list, a letterhead of one or two lines, a short form.
 *
 * @param text - any string
 * @returns the body; `body-name-unknown` where the grammar does not know it (text and name are kept), `body-name-rest` where
 *   something follows the name; not ok (`body-empty`) only where the text has no letters
 * @example
 * const read = parseBodyName('UBND TP. Bắc Kạn');
 * read.ok && read.value.name; // 'Ủy ban nhân dân thành phố Bắc Kạn'
 */
export function parseBodyName(text: string): Result<BodyReference> {
  const view = normalizeText(text);
  const start = view.text.search(/[\p{L}0-9]/u);
  if (start < 0) return { ok: false, issues: [createIssue(bodyMessages, 'body-empty')] };
  const printed = trimMarks(cleanText(view.text));
  const reading = readBodyAt(view.text, start);
  if (!reading) return { ok: true, value: unknownBody(printed), issues: [unknownIssue(printed)] };
  const restStart = reading.end + Math.max(0, view.text.slice(reading.end).search(/[\p{L}0-9]/u));
  const rest = trimMarks(cleanText(view.text.slice(reading.end)));
  if (!/[\p{L}0-9]/u.test(rest)) return { ok: true, value: reading.value, issues: [] };
  if (view.text.slice(reading.end, restStart).includes('\n')) {
    if (expandBodyName(rest) === 'Văn phòng')
      return {
        ok: true,
        value: joinLines(printed, reading.value, { name: 'Văn phòng', kind: 'office-of' }),
        issues: [],
      };
    const lower = readBodyAt(view.text, restStart);
    if (lower && !/[\p{L}0-9]/u.test(view.text.slice(lower.end)))
      return { ok: true, value: joinLines(printed, reading.value, lower.value), issues: [] };
  }
  const issues: Issue[] = [
    createIssue(bodyMessages, 'body-name-rest', {
      span: view.toSource({ start: restStart, end: view.text.length }),
      params: { rest },
    }),
  ];
  return { ok: true, value: reading.value, issues };
}

// The upper line of a letterhead is the body above; the lower line is the issuer.
function joinLines(text: string, upper: BodyReference, lower: BodyReference): BodyReference {
  const parent = upper.name ?? upper.text ?? '';
  const name = qualifyBodyName(lower.name ?? lower.text ?? '', parent);
  return { ...lower, text, name, parent };
}

function unknownBody(printed: string): BodyReference {
  return { text: printed, name: expandBodyName(printed) };
}

function unknownIssue(name: string): Issue {
  return createIssue(bodyMessages, 'body-name-unknown', { params: { name } });
}

// The text from its first to its last letter or digit; a closing bracket stays with what it closes.
function trimMarks(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && !isWordAt(text, start) && text[start] !== '(') start++;
  while (end > start && !isWordAt(text, end - 1) && text[end - 1] !== ')') end--;
  return text.slice(start, end);
}
