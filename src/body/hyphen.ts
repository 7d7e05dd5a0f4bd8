import { phraseAt, type PhraseList } from './lexicon.js';
import { tokenize } from './tokens.js';

const NAMES: readonly PhraseList[] = ['departmentFields', 'hyphenatedNames', 'wholeNames', 'provinces'];
const LONGEST = 60;
const MOST_WORDS = 32;

/**
 * True where a hyphen stands inside a known name, so that a line that begins with it begins no item of a list:
 * "phối hợp với Sở Lao động / - Thương binh và Xã hội". The name must not be all that stands before the hyphen: it may then be
 * an item of the list itself.
 *
 * @param text - a normalised text
 * @param index - offset of the hyphen
 */
export function isInsideName(text: string, index: number): boolean {
  const line = text.lastIndexOf('\n', text.slice(0, index).trimEnd().length - 1) + 1;
  let start = Math.max(line, index - LONGEST);
  while (start > line && text[start - 1] !== ' ') start--;
  const tokens = tokenize(text, start, MOST_WORDS);
  const hyphen = tokens.findIndex((token) => token.start === index);
  return tokens.slice(0, Math.max(0, hyphen)).some((_, at) => {
    const before = tokens[at - 1];
    if (before === undefined || (before.shape === 'mark' && before.raw !== ',' && before.raw !== ':'))
      return false;
    return NAMES.some((list) => (phraseAt(list, tokens, at)?.to ?? 0) > hyphen + 1);
  });
}
