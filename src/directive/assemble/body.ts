import { scanProvisions } from '../../provision/find.js';
import type { Blocks } from '../segment/segment.js';
import { placeSpans, type Draft } from './draft.js';

/** The paragraphs of the body. */
export function assembleBody(draft: Draft, blocks: Blocks): void {
  const { directive, view } = draft;
  for (const { provision, span, label } of scanProvisions(view.text, blocks.body)) {
    placeSpans(draft, `/provisions/${directive.provisions.length}`, span, label ? { '/label': label } : {});
    directive.provisions.push(provision);
  }
}
