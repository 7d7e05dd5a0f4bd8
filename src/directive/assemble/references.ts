import { scanCitations } from '../../citation/find.js';
import { scanMentions } from '../../citation/mention.js';
import type { Span } from '../../text/types.js';
import type { Blocks } from '../segment/segment.js';
import { placeSpans, type Draft } from './draft.js';

/** Citations and mentions of the document itself: not those of a page's heading, nor its own number. */
export function assembleReferences(draft: Draft, blocks: Blocks): void {
  const { directive, view } = draft;
  const exclude = listExcluded(blocks);
  const citations = scanCitations(view.text, { exclude });
  for (const found of citations) {
    placeSpans(draft, `/citations/${directive.citations.length}`, found.span, found.spans);
    directive.citations.push(found.value);
  }
  const own = directive.documentType === undefined ? {} : { documentType: directive.documentType };
  for (const found of scanMentions(view.text, citations, own)) {
    if (exclude.some((span) => found.span.start < span.end && span.start < found.span.end)) continue;
    placeSpans(draft, `/mentions/${directive.mentions.length}`, found.span, found.spans);
    directive.mentions.push(found.value);
  }
}

function listExcluded(blocks: Blocks): Span[] {
  const { number, tail, start } = blocks;
  const excluded: Span[] = tail.signatures.map(({ span }) => span);
  if (tail.recipients) excluded.push(tail.recipients);
  if (start > 0) excluded.push({ start: 0, end: start });
  if (number) excluded.push(number);
  return excluded;
}
