import { listDateIssues } from '../date/check.js';
import { assembleBody } from './assemble/body.js';
import { assembleDuties } from './assemble/duties.js';
import { assembleEffect } from './assemble/effect.js';
import { note, noteMissing, startDraft, type Draft } from './assemble/draft.js';
import { assembleHeader } from './assemble/header.js';
import { assembleIssuer } from './assemble/issuer.js';
import { enforceLimits } from './assemble/limits.js';
import { assembleParties, bindSameAs } from './assemble/parties.js';
import { assembleReferences } from './assemble/references.js';
import { assembleSignatures } from './assemble/signature.js';
import { assembleFootnotes, assembleSurroundings } from './assemble/surroundings.js';
import { segmentAfter } from './segment/after.js';
import { setFootnotesAside } from './segment/footnotes.js';
import { readLayout } from './segment/layout.js';
import { segmentDirective, type Blocks } from './segment/segment.js';
import type { ParsedDirective } from './types.js';

/** How {@link parseDirective} reads. */
export interface ParseDirectiveOptions {
  /** The day on which the names of bodies are to be understood, where the text has no date: `YYYY-MM-DD`. */
  asOf?: string;
}

/**
 * Reads a whole directive: header, addressees, provisions, citations, tasks, recipients, signature.
 *
 * Any text has a result; what the text does not hold is absent, and every doubt is an issue.
 *
 * @param text - any string
 * @param options - how to read
 * @returns the directive, where each part stands in `text`, and the doubts in order of appearance
 *
 * @example
 * parseDirective('Số: 15/UBND-VX\nKính gửi: Sở Y tế.').directive.addressees[0].text; // 'Sở Y tế'
 */
export function parseDirective(text: string, options: ParseDirectiveOptions = {}): ParsedDirective {
  const whole = readLayout(text);
  const { view, footnotes } = setFootnotesAside(whole);
  const draft = startDraft(view);
  if (view.text.trim() === '') {
    note(draft, 'directive-empty');
    return finish(draft);
  }
  const blocks = segmentDirective(view.text);
  const after = segmentAfter(view.text, blocks.after);
  if (isOriginal(blocks)) {
    assembleSurroundings(draft, blocks, after);
    assembleHeader(draft, blocks);
    assembleParties(draft, blocks);
    assembleSignatures(draft, blocks);
    assembleIssuer(draft, blocks, options.asOf);
    assembleEffect(draft, blocks.body);
    noteMissing(draft);
  } else {
    note(draft, 'directive-not-original');
  }
  assembleFootnotes(draft, whole, footnotes);
  const body = assembleBody(draft, blocks.body);
  bindSameAs(draft);
  assembleReferences(draft, blocks);
  assembleDuties(draft, blocks.body, body, after);
  return finish(draft);
}

// A document has at least one part that an article about it has not; "Kính gửi" alone is a form in the article.
function isOriginal(blocks: Blocks): boolean {
  return (
    blocks.anchors.title !== undefined ||
    blocks.number !== undefined ||
    blocks.title !== undefined ||
    blocks.tail.recipients !== undefined ||
    blocks.tail.signatures.length > 0
  );
}

function finish(draft: Draft): ParsedDirective {
  enforceLimits(draft);
  const issues = draft.issues.map((issue) =>
    issue.span ? { ...issue, span: draft.view.toSource(issue.span) } : issue,
  );
  const { issuedOn } = draft.directive;
  issues.push(...listDateIssues(draft.view, issuedOn === undefined ? {} : { documentDate: issuedOn }));
  issues.sort((a, b) => (a.span?.start ?? Infinity) - (b.span?.start ?? Infinity));
  return { directive: draft.directive, spans: draft.spans, issues };
}
