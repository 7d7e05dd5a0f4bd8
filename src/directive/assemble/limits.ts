import type { Span } from '../../text/types.js';
import { note, type Draft } from './draft.js';

/** Most characters of a text and entries of a list in the published schemas. No real document comes near either. */
const TEXT_LIMIT = 2_000_000;
const LIST_LIMIT = 100_000;

/** A stretch no longer than the schemas allow for a text. */
export function clip(span: Span): Span {
  return { start: span.start, end: Math.min(span.end, span.start + TEXT_LIMIT) };
}

/** Cuts lists that only a hostile text fills, with their spans, and says so. */
export function enforceLimits(draft: Draft): void {
  const { directive, spans } = draft;
  for (const [name, list] of Object.entries(directive) as [string, unknown][]) {
    if (!Array.isArray(list) || list.length <= LIST_LIMIT) continue;
    list.length = LIST_LIMIT;
    for (const pointer of Object.keys(spans)) {
      const [, field, index] = pointer.split('/');
      if (field === name && Number(index) >= LIST_LIMIT) Reflect.deleteProperty(spans, pointer);
    }
    note(draft, 'directive-too-long', { path: `/${name}`, params: { limit: String(LIST_LIMIT) } });
  }
}
