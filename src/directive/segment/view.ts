import type { NormalizedText } from '../../text/normalize.js';
import { OffsetMap, type Edit } from '../../text/offset-map.js';
import type { Span } from '../../text/types.js';

/** A stretch to be taken out of a text, and what stands there instead. */
export interface Cut extends Span {
  /** What is put in its place. */
  by: string;
}

/**
 * A text without some of its stretches.
 *
 * @param view - a normalised text
 * @param cuts - stretches in order, not overlapping
 * @returns the shorter text, with the way back to the caller's offsets
 */
export function cutView(view: NormalizedText, cuts: readonly Cut[]): NormalizedText {
  if (cuts.length === 0) return view;
  const parts: string[] = [];
  const edits: Edit[] = [];
  let length = 0;
  let done = 0;
  for (const { start, end, by } of cuts) {
    parts.push(view.text.slice(done, start), by);
    length += start - done;
    edits.push({ at: length, length: by.length, sourceAt: start, sourceLength: end - start });
    length += by.length;
    done = end;
  }
  parts.push(view.text.slice(done));
  const map = new OffsetMap(edits);
  return { source: view.source, text: parts.join(''), toSource: (span) => view.toSource(map.toSource(span)) };
}

/**
 * A text whose stretches stand in another order. The source of a span that covers several of them is all that lies
 * between the first and the last.
 *
 * @param view - a normalised text
 * @param pieces - stretches of its text in their new order, and strings to stand between them
 */
export function arrangeView(view: NormalizedText, pieces: readonly (Span | string)[]): NormalizedText {
  const parts: string[] = [];
  const placed: { at: number; from: Span }[] = [];
  let length = 0;
  for (const piece of pieces) {
    const part = typeof piece === 'string' ? piece : view.text.slice(piece.start, piece.end);
    if (typeof piece !== 'string' && part !== '') placed.push({ at: length, from: piece });
    parts.push(part);
    length += part.length;
  }
  return {
    source: view.source,
    text: parts.join(''),
    toSource: (span) => view.toSource(sourceOf(placed, span)),
  };
}

function sourceOf(placed: readonly { at: number; from: Span }[], span: Span): Span {
  let low = 0;
  let high = placed.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = placed[middle];
    if (piece && piece.at + piece.from.end - piece.from.start <= span.start) low = middle + 1;
    else high = middle;
  }
  const first = placed[low] ?? placed.at(-1);
  if (!first) return { start: 0, end: 0 };
  const inside = Math.min(Math.max(0, span.start - first.at), first.from.end - first.from.start);
  const source = { start: first.from.start + inside, end: first.from.start + inside };
  for (let i = low; i < placed.length; i++) {
    const { at, from } = placed[i] ?? first;
    if (at >= span.end) break;
    source.start = Math.min(source.start, from.start + Math.max(0, span.start - at));
    source.end = Math.max(source.end, Math.min(from.end, from.start + span.end - at));
  }
  return source;
}
