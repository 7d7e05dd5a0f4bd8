import { tidyText, type NormalizedText } from '../../text/normalize.js';
import type { Span } from '../../text/types.js';
import type { PageFootnote } from '../segment/footnotes.js';
import type { AfterBlock } from '../segment/after.js';
import { clip } from './limits.js';
import { listLines, spanOf } from '../segment/lines.js';
import type { Blocks } from '../segment/segment.js';
import { note, placeSpans, printed, type Draft } from './draft.js';

/** What stands above and below the document: a page's own text, footnotes, appendices. */
export function assembleSurroundings(draft: Draft, blocks: Blocks, after: readonly AfterBlock[]): void {
  const heading = spanOf(listLines(draft.view.text, { start: 0, end: blocks.start }));
  if (heading) setAside(draft, 'site-heading', heading);
  for (const block of after) {
    const { directive } = draft;
    if (block.kind === 'other') setAside(draft, 'site-footer', block.span);
    else if (block.kind === 'footnote') {
      const pointer = `/footnotes/${directive.footnotes.length}`;
      const span = clip({ start: block.textStart ?? block.span.start, end: block.span.end });
      if (span.end <= span.start) continue;
      placeSpans(draft, pointer, span);
      directive.footnotes.push({ mark: block.label ?? '', text: printed(draft, span) });
    } else {
      const pointer = `/appendices/${directive.appendices.length}`;
      const span = clip(block.span);
      placeSpans(draft, pointer, span);
      directive.appendices.push({
        ...(block.label === undefined ? {} : { label: block.label }),
        ...(block.title ? { title: printed(draft, block.title) } : {}),
        text: printed(draft, span),
      });
      if (block.title) placeSpans(draft, `${pointer}/title`, block.title);
    }
  }
}

/** Footnotes that were taken out of the running text, whose spans are those of the text before. */
export function assembleFootnotes(
  draft: Draft,
  whole: NormalizedText,
  footnotes: readonly PageFootnote[],
): void {
  for (const { mark, span } of footnotes) {
    draft.spans[`/footnotes/${draft.directive.footnotes.length}`] = whole.toSource(span);
    draft.directive.footnotes.push({ mark, text: tidyText(whole.text.slice(span.start, span.end)) });
  }
}

function setAside(draft: Draft, kind: string, whole: Span): void {
  const span = clip(whole);
  const text = printed(draft, span);
  if (text === '') return;
  const pointer = `/other/${draft.directive.other.length}`;
  placeSpans(draft, pointer, span);
  draft.directive.other.push({ kind, text });
  note(draft, 'directive-site-text', { path: pointer, span, params: { kind } });
}
