import type { BodyReference } from '../../body/types.js';
import { scanDeadlines } from '../../deadline/find.js';
import { assembleTasks, type TaskInput } from '../../task/assemble.js';
import type { Span } from '../../text/types.js';
import type { ScannedBody } from './body.js';
import { placeSpans, type Draft } from './draft.js';

/** Tasks of the body, with their deadlines. */
export function assembleDuties(draft: Draft, range: Span, body: ScannedBody): void {
  const { directive, view } = draft;
  const { issuedOn, issuer } = directive;
  const slice = view.text.slice(range.start, range.end);
  const deadlines = scanDeadlines(slice, issuedOn === undefined ? {} : { documentDate: issuedOn }).map(
    (found) => ({
      ...found,
      span: { start: found.span.start + range.start, end: found.span.end + range.start },
    }),
  );
  const addressees: BodyReference[] = directive.addressees.map(({ text, body: named }) => ({
    ...named,
    text,
  }));
  const input: TaskInput = {
    text: view.text,
    provisions: body.provisions,
    paragraphs: body.paragraphs,
    addressees,
    deadlines,
  };
  if (issuer) input.issuer = issuer;
  for (const found of assembleTasks(input)) {
    placeSpans(draft, `/tasks/${directive.tasks.length}`, found.span, found.spans);
    directive.tasks.push(found.value);
  }
}
