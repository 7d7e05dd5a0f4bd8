import { cleanText, normalizeText } from '../text/normalize.js';
import type { Found } from '../text/types.js';
import { findCitations } from './find.js';
import { citationKey, compareCitations } from './key.js';
import { bindMentions, scanMentionReadings, type MentionOptions } from './mention.js';
import type { Citation, Mention } from './types.js';

/** Citations of a text with what binds them together. */
export interface ResolvedCitations {
  /** The citations, in order. */
  citations: Found<Citation>[];
  /** For each citation the key of its document; citations of one document share it. Absent where it cannot be told. */
  keys: (string | undefined)[];
  /** Words that point to a document: `refersTo` is an index into `citations` (`/citations/0`), empty for the document itself, absent where open. */
  mentions: Found<Mention>[];
}

/**
 * Binds the citations of a text: equal ones share a key, and short forms ("Công điện này", "Nghị quyết nêu trên",
 * "Quyết định 42") find their antecedent or stay open. A tie is never decided by a guess.
 *
 * @param text - the text that the citations were found in
 * @param citations - as `findCitations` gives them; found anew where absent
 * @param options - the type of the document itself, for "Quyết định này"
 * @example
 * const text = 'Thực hiện Công điện số 40/CĐ-TTg ngày 19/5/2026. Kết quả thực hiện Công điện nêu trên gửi về Bộ.';
 * resolveCitations(text).mentions[0].value; // { text: 'Công điện nêu trên', refersTo: '/citations/0' }
 */
export function resolveCitations(
  text: string,
  citations: readonly Found<Citation>[] = findCitations(text),
  options: MentionOptions = {},
): ResolvedCitations {
  const view = normalizeText(text);
  const readings = scanMentionReadings(view.text).map((reading) => ({
    ...reading,
    ...view.toSource(reading),
  }));
  const mentions = bindMentions(text, readings, citations, options).map((mention) => ({
    ...mention,
    value: { ...mention.value, text: cleanText(mention.text) },
  }));
  return { citations: [...citations], keys: shareKeys(citations), mentions };
}

// A later "Nghị quyết số 140/NQ-CP" takes the key of the one full citation that it may mean.
function shareKeys(citations: readonly Found<Citation>[]): (string | undefined)[] {
  const full = new Map<string, Citation[]>();
  for (const { value } of citations) {
    const head = headOf(value);
    const known = head === undefined ? undefined : (full.get(head) ?? []);
    if (head === undefined || !known) continue;
    if (
      known.length < 20 &&
      !known.some((other) => compareCitations(other, value) === 'same' && isFull(other))
    )
      known.push(value);
    full.set(head, known);
  }
  return citations.map(({ value }) => {
    const own = citationKey(value);
    if (own === undefined || isFull(value)) return own;
    const candidates = (full.get(headOf(value) ?? '') ?? []).filter(
      (other) => isFull(other) && compareCitations(other, value) !== 'different',
    );
    const keys = new Set(candidates.map((other) => citationKey(other)));
    return keys.size === 1 ? [...keys][0] : own;
  });
}

function headOf(citation: Citation): string | undefined {
  return citationKey(citation)?.split('|')[0];
}

function isFull(citation: Citation): boolean {
  return (
    citationKey(citation)
      ?.split('|')
      .every((part) => part !== '') ?? false
  );
}
