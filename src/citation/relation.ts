import { relations, speechWords } from '../data/citation-words.js';
import { alternation } from '../text/alternation.js';
import { isLetterCode, isSpaceCode, isWordAt, skipSpaceBefore } from '../text/boundary.js';
import type { Part } from './draft.js';

/** A phrase and the relation that it announces. */
interface Phrase {
  words: string;
  relation: string;
}

// For white space that is wider in the text than in the table.
const SLACK = 24;
// By the last word, the longest phrase first.
const PHRASES: ReadonlyMap<string, readonly Phrase[]> = /* @__PURE__ */ groupPhrases();

function groupPhrases(): Map<string, Phrase[]> {
  const groups = new Map<string, Phrase[]>();
  for (const row of relations)
    for (const words of row.words) {
      const last = words.slice(words.lastIndexOf(' ') + 1);
      const group = groups.get(last) ?? [];
      group.push({ words, relation: row.relation });
      groups.set(last, group);
    }
  for (const group of groups.values()) group.sort((a, b) => b.words.length - a.words.length);
  return groups;
}

const SPEECH = /* @__PURE__ */ new RegExp(`\\s{1,3}(?:${alternation(speechWords)})$`, 'u');

// "Theo đề nghị của Trưởng phòng … tại Tờ trình số": whoever it is that asked.
const REQUEST =
  /(?<!\p{L})((?:[Tt]heo|[Xx]ét)\s{1,3}đề\s{1,3}(?:nghị|xuất))\s{1,3}của\s(?:(?![.;]\s|\n\s?\n)[\s\S]){1,130}\stại\s{1,3}$/u;
const PLURALS: readonly string[] = ['các', 'những'];

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
    const of = /\scủa\s{1,3}$/u.exec(text.slice(Math.max(0, issuerStart - 8), issuerStart));
    if (of) {
      const end = issuerStart - of[0].length;
      const speech = SPEECH.exec(text.slice(Math.max(0, end - 30), end));
      const found =
        longestPhrase(text, end) ?? (speech ? longestPhrase(text, end - speech[0].length) : undefined);
      if (found) return found;
    }
  }
  const near = skipSpaceBefore(text, start);
  const asked = text.endsWith('tại', near) ? REQUEST.exec(text.slice(Math.max(0, start - 160), start)) : null;
  if (asked) {
    const at = start - asked[0].length;
    return { value: 'requested-by', span: { start: at, end: at + (asked[1]?.length ?? 0) } };
  }
  const head = PLURALS.find((word) => text.endsWith(word, near) && !isWordAt(text, near - word.length - 1));
  return longestPhrase(text, head === undefined ? start : near - head.length);
}

function longestPhrase(text: string, end: number): Part<string> | undefined {
  const to = skipSpaceBefore(text, end);
  let from = to;
  while (from > 0 && isLetterCode(text.charCodeAt(from - 1))) from--;
  const group = PHRASES.get(text.slice(from, to).toLowerCase());
  if (!group) return undefined;
  const reach = (group[0]?.words.length ?? 0) + SLACK;
  const window = text.slice(Math.max(0, to - reach), to).toLowerCase();
  for (const { words, relation } of group) {
    const start = startOfSuffix(window, words);
    if (start < 0 || (start > 0 && isLetterCode(window.charCodeAt(start - 1)))) continue;
    return { value: relation, span: { start: to - window.length + start, end: to } };
  }
  return undefined;
}

// Where the words begin that the window ends with, a space standing for any white space; -1 where it does not.
function startOfSuffix(window: string, words: string): number {
  if (window.endsWith(words)) return window.length - words.length;
  let at = window.length - 1;
  for (let index = words.length - 1; index >= 0; index--, at--) {
    if (words[index] !== ' ') {
      if (window[at] !== words[index]) return -1;
      continue;
    }
    if (!isSpaceCode(window.charCodeAt(at))) return -1;
    while (isSpaceCode(window.charCodeAt(at - 1))) at--;
  }
  return at + 1;
}
