import type { NormalizedText } from './normalize.js';
import type { Found, Span, SpanMap } from './types.js';

/** Carries something found in a normalised text back to the caller's string: its span, its parts' spans and its slice. */
export function toSourceFound<T>(found: Found<T>, view: NormalizedText): Found<T> {
  const span = view.toSource(found.span);
  const result: Found<T> = { value: found.value, text: view.source.slice(span.start, span.end), span };
  if (found.spans) result.spans = mapSpans(found.spans, view);
  return result;
}

/** Carries a map of spans back to the caller's string. */
export function mapSpans(spans: SpanMap, view: NormalizedText): SpanMap {
  const mapped: Record<string, Span> = {};
  for (const [path, span] of Object.entries(spans)) mapped[path] = view.toSource(span);
  return mapped;
}
