import { cleanText, normalizeText } from '../text/normalize.js';
import type { Found } from '../text/types.js';
import { findCitations } from './find.js';
import { citationKey, compareCitations } from './key.js';
import { bindMentions, scanMentionReadings, type MentionOptions } from './mention.js';
import type { Citation, Mention } from './types.js';

// More documents with one number than this are too many to choose from.
const MAX_RIVALS = 20;

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
  const keys = citations.map(({ value }) => citationKey(value));
  const full = new Map<string, Map<string, Citation>>();
  keys.forEach((key, index) => {
    const citation = citations[index]?.value;
    if (key === undefined || !citation || !isFull(key)) return;
    const known = full.get(headOf(key)) ?? new Map<string, Citation>();
    if (known.size < MAX_RIVALS) known.set(key, citation);
    full.set(headOf(key), known);
  });
  const bound = new Map<string, string>();
  return keys.map((key, index) => {
    const citation = citations[index]?.value;
    if (key === undefined || !citation || isFull(key)) return key;
    // Citations with the same key and date have the same antecedents.
    const kind = `${key}|${citation.issuedOn ?? ''}`;
    const known = bound.get(kind);
    if (known !== undefined) return known;
    const candidates = [...(full.get(headOf(key)) ?? [])].filter(
      ([, other]) => compareCitations(other, citation) !== 'different',
    );
    const result = candidates.length === 1 ? (candidates[0]?.[0] ?? key) : key;
    bound.set(kind, result);
    return result;
  });
}

function headOf(key: string): string {
  return key.slice(0, key.indexOf('|'));
}

function isFull(key: string): boolean {
  return !key.endsWith('|') && !key.includes('||');
}
