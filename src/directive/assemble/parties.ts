import { scanRecipients } from '../../recipient/find.js';
import type { Blocks } from '../segment/segment.js';
import { placeSpans, type Draft } from './draft.js';

/** Addressees, recipients and archive line. */
export function assembleParties(draft: Draft, blocks: Blocks): void {
  const { directive, view } = draft;
  if (blocks.addressees) {
    for (const found of scanRecipients(view.text, blocks.addressees, 'addressees').recipients) {
      placeSpans(draft, `/addressees/${directive.addressees.length}`, found.span, found.spans);
      directive.addressees.push(found.value);
    }
  }
  for (const stretch of blocks.tail.recipients) {
    const scanned = scanRecipients(view.text, stretch, 'recipients');
    for (const found of scanned.recipients) {
      placeSpans(draft, `/recipients/${directive.recipients.length}`, found.span, found.spans);
      directive.recipients.push(found.value);
    }
    if (!scanned.archive || directive.archive) continue;
    directive.archive = scanned.archive.value;
    placeSpans(draft, '/archive', scanned.archive.span, scanned.archive.spans);
  }
}
