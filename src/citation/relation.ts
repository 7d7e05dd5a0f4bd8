import { relations, speechWords } from '../data/citation-words.js';
import { alternation } from '../text/alternation.js';
import type { Part } from './draft.js';
import { wordsBefore } from './words.js';

const LONGEST = 12;
const BY_WORDS: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  relations.flatMap((row) => row.words.map((words): [string, string] => [words, row.relation])),
);
const SPEECH = /* @__PURE__ */ new RegExp(`\\s{1,3}(?:${alternation(speechWords)})$`, 'u');

/**
 * Reads why a document is cited from the words right before it; words for an issuer may stand between
 * ("Theo đề nghị của Giám đốc Sở Nội vụ tại").
 *
 * @param text - normalised text
 * @param start - start of the citation
 * @param issuerStart - start of an issuer that stands before it
 */
export function readRelation(
  text: string,
  start: number,
  issuerStart: number | undefined,
): Part<string> | undefined {
  if (issuerStart !== undefined) {
    const of = /\s(?:của)\s{1,3}$/u.exec(text.slice(Math.max(0, issuerStart - 8), issuerStart));
    if (of) {
      const end = issuerStart - of[0].length;
      const speech = SPEECH.exec(text.slice(Math.max(0, end - 30), end));
      const found =
        longestPhrase(text, end) ?? (speech ? longestPhrase(text, end - speech[0].length) : undefined);
      if (found) return found;
    }
  }
  const head = /(?:^|\s)(?:các|những)\s{1,3}$/u.exec(text.slice(Math.max(0, start - 8), start));
  return longestPhrase(text, head ? start - head[0].length : start);
}

function longestPhrase(text: string, end: number): Part<string> | undefined {
  let best: Part<string> | undefined;
  let joined = '';
  let at = end;
  for (let count = 0; count < LONGEST; count++) {
    const { words, stop, at: stopAt } = wordsBefore(text, at, 1);
    const word = words[0];
    if (!word) {
      if (stop !== ',' || joined === '') break;
      joined = `, ${joined}`;
      at = stopAt;
      continue;
    }
    const first = joined === '' ? '' : joined.startsWith(',') ? joined : ` ${joined}`;
    joined = word.lower + first;
    at = word.start;
    const relation = BY_WORDS.get(joined);
    if (relation) best = { value: relation, span: { start: word.start, end: trimEnd(text, end) } };
  }
  return best;
}

function trimEnd(text: string, end: number): number {
  let at = end;
  while (at > 0 && /\s/u.test(text[at - 1] ?? '')) at--;
  return at;
}
