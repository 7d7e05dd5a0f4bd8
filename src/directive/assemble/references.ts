import { scanCitations } from '../../citation/find.js';
import type { Span } from '../../text/types.js';
import type { Blocks } from '../segment/segment.js';
import { placeSpans, type Draft } from './draft.js';

/** Citations of the document itself: not those of a page's heading, nor its own number. */
export function assembleReferences(draft: Draft, blocks: Blocks): void {
  const { directive, view } = draft;
  for (const found of scanCitations(view.text, { exclude: listExcluded(blocks, view.text.length) })) {
    placeSpans(draft, `/citations/${directive.citations.length}`, found.span, found.spans);
    directive.citations.push(found.value);
  }
}

function listExcluded(blocks: Blocks, length: number): Span[] {
  const { number, tail, start } = blocks;
  const excluded: Span[] = [];
  if (start > 0) excluded.push({ start: 0, end: start });
  if (number) excluded.push(number);
  excluded.push(...tail.recipients);
  for (const signature of tail.signatures) excluded.push(signature.span);
  return excluded.filter((span) => span.start < length);
}
