import { directiveMessages } from '../../data/messages/directive.js';
import { createIssue } from '../../issue/create.js';
import type { Issue } from '../../issue/types.js';
import { tidyText, type NormalizedText } from '../../text/normalize.js';
import type { Span, SpanMap } from '../../text/types.js';
import type { Directive } from '../types.js';

/** A directive while it is put together. */
export interface Draft {
  /** The text. */
  readonly view: NormalizedText;
  /** The value so far. */
  readonly directive: Directive;
  /** JSON Pointer to span of the caller's text. */
  readonly spans: SpanMap;
  /** Doubts so far; spans of the normalised text. */
  readonly issues: Issue[];
}

/** An empty directive for a text. */
export function startDraft(view: NormalizedText): Draft {
  const directive: Directive = {
    schemaVersion: '1.0',
    addressees: [],
    preamble: [],
    provisions: [],
    closing: [],
    citations: [],
    mentions: [],
    tasks: [],
    recipients: [],
    cosigners: [],
    footnotes: [],
    appendices: [],
    other: [],
    inferred: [],
    extensions: [],
  };
  return { view, directive, spans: {}, issues: [] };
}

/** The printed form of a stretch of the normalised text. */
export function printed(draft: Draft, span: Span): string {
  return tidyText(draft.view.text.slice(span.start, span.end));
}

/** Notes a doubt. */
export function note(
  draft: Draft,
  code: keyof typeof directiveMessages,
  details: { path?: string; span?: Span | undefined; params?: Record<string, string> } = {},
): void {
  draft.issues.push(createIssue(directiveMessages, code, details));
}

/** Notes what every directive has and this one lacks. */
export function noteMissing(draft: Draft): void {
  const { number, issuedOn, signature } = draft.directive;
  if (!number) note(draft, 'directive-number-missing', { path: '/number' });
  if (issuedOn === undefined) note(draft, 'directive-date-missing', { path: '/issuedOn' });
  if (!signature) note(draft, 'directive-signature-missing', { path: '/signature' });
}

/**
 * Notes where a value and its parts stand.
 *
 * @param draft - the draft
 * @param pointer - the value's JSON Pointer
 * @param span - of the normalised text
 * @param parts - spans of its parts, by pointer relative to the value
 */
export function placeSpans(draft: Draft, pointer: string, span: Span, parts: SpanMap = {}): void {
  const { spans, view } = draft;
  spans[pointer] = view.toSource(span);
  for (const path in parts) {
    const part = parts[path];
    if (part && path !== '') spans[pointer + path] = view.toSource(part);
  }
}
