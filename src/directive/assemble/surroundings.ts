import { listLines, spanOf } from '../segment/lines.js';
import type { Blocks } from '../segment/segment.js';
import { note, printed, type Draft } from './draft.js';

/** Sets aside what a web page put above the document. */
export function assembleSurroundings(draft: Draft, blocks: Blocks): void {
  const span = spanOf(listLines(draft.view.text, { start: 0, end: blocks.start }));
  if (!span) return;
  draft.spans[`/other/${draft.directive.other.length}`] = span;
  draft.directive.other.push({ kind: 'site-heading', text: printed(draft, span) });
  note(draft, 'directive-site-text', { path: '/other/0', span, params: { kind: 'site-heading' } });
}
