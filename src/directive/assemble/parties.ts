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
  if (!blocks.tail.recipients) return;
  const scanned = scanRecipients(view.text, blocks.tail.recipients, 'recipients');
  for (const found of scanned.recipients) {
    placeSpans(draft, `/recipients/${directive.recipients.length}`, found.span, found.spans);
    directive.recipients.push(found.value);
  }
  if (!scanned.archive) return;
  directive.archive = scanned.archive.value;
  placeSpans(draft, '/archive', scanned.archive.span, scanned.archive.spans);
}

/** "Như Điều 3" names an article: here it becomes the id of the provision with that label. */
export function bindSameAs(draft: Draft): void {
  const { provisions, recipients } = draft.directive;
  for (const recipient of recipients) {
    const { sameAs } = recipient;
    if (sameAs === undefined || sameAs === 'addressees') continue;
    const article = new RegExp(`^Điều ${sameAs}(?![0-9])`, 'u');
    const target = provisions.find(({ label }) => label !== undefined && article.test(label));
    if (target) recipient.sameAs = target.id;
  }
}
