import type { DocumentNumber } from '../../number/types.js';
import { parseDocumentNumber } from '../../number/parse.js';
import type { Span } from '../../text/types.js';
import { printed, type Draft } from './draft.js';

/** Reads the document's own number from its place in the header; its repairs become issues of the directive. */
export function readOwnNumber(draft: Draft, span: Span): DocumentNumber | undefined {
  const read = parseDocumentNumber(printed(draft, span));
  if (!read.ok) return undefined;
  for (const issue of read.issues) {
    if (issue.code === 'number-blank-serial') continue;
    draft.issues.push({ ...issue, path: `/number${issue.path}`, span });
  }
  return { ...read.value, text: printed(draft, span) };
}
