import type { Span } from '../text/types.js';
import type { Clause } from './clause.js';
import { skip } from './grammar.js';
import { readParty, skipGap } from './party.js';

const SO_THAT =
  /(?:thông\s{1,3}báo|hướng\s{1,3}dẫn|trả\s{1,3}lời|chuyển|gửi|có\s{1,3}ý\s{1,3}kiến)\s{1,3}(?:[^.;:]{0,160}?\s)?để\s{1,3}/iu;
const KNOW = /(?:được\s{1,3})?biết(?:\s{0,2},|\s{1,3}và|\s{1,3}để)?\s{0,3}/uy;

/**
 * Reads the sentence that closes a letter: "Bộ A thông báo để X biết, P". What follows is laid on X.
 *
 * @param text - a normalised text
 * @param sentence - the sentence
 * @returns the clause; its predicate is empty where X is only to know
 */
export function readInformed(text: string, sentence: Span): Clause | undefined {
  const match = SO_THAT.exec(text.slice(sentence.start, sentence.end));
  if (!match) return undefined;
  const at = sentence.start + match.index + match[0].length;
  const party = readParty(text, at, sentence.end);
  if (!party) return undefined;
  const after = skipGap(text, party.end);
  const known = skip(KNOW, text, after);
  if (known === after) return undefined;
  return {
    subject: party.bodies,
    manner: 'told',
    cooperating: [],
    predicate: { start: Math.min(known, sentence.end), end: sentence.end },
    said: known,
    start: at,
    colon: false,
  };
}
