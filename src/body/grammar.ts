import type { BodyLevel } from './types.js';
import { BODY_ABBREVIATIONS, FIELD_ABBREVIATIONS, NAME_STOPS, SURNAMES } from '../data/body-words.js';
import { syllableKey } from './key.js';
import { phraseAt, type PhraseList } from './lexicon.js';
import type { Token } from './tokens.js';

/** What a stretch of tokens was read as. */
export interface Reading {
  /** Index of the token after it. */
  to: number;
  /** Slug of the kind of body; `group` for a class of bodies, `office` for a person by office. */
  kind: string;
  /** Level of government, where the words tell it. */
  level?: BodyLevel;
  /** True where the words stop before a place or a superior body that they need: "HĐND", "Chủ tịch". */
  bare?: boolean;
  /** True where several places are meant: "các tỉnh". */
  plural?: boolean;
}

function keySet(list: string): () => ReadonlySet<string> {
  let keys: ReadonlySet<string> | undefined;
  return () => (keys ??= new Set(list.split('|').map(keyOfWord)));
}

/** Syllables that never go on with a name. */
export const nameStops: () => ReadonlySet<string> = /* @__PURE__ */ keySet(NAME_STOPS);

/** Syllables with which names of persons begin. */
export const surnames: () => ReadonlySet<string> = /* @__PURE__ */ keySet(SURNAMES);

/** True for the key of one of the words, written plainly. */
export function isKey(token: Token | undefined, ...words: readonly string[]): boolean {
  if (token === undefined) return false;
  for (const word of words) if (keyOfWord(word) === token.key) return true;
  return false;
}

function keyOfWord(word: string): string {
  return word === 'và' ? 'và' : syllableKey(word);
}

/** The expansion of an abbreviation that stands at a token exactly as printed. */
export function abbreviationAt(tokens: readonly Token[], at: number): string | undefined {
  const token = tokens[at];
  // No short form begins with a small letter.
  if (!token || token.shape === 'lower') return undefined;
  return Object.hasOwn(BODY_ABBREVIATIONS, token.raw) ? BODY_ABBREVIATIONS[token.raw] : undefined;
}

/** The expansion of a field's short form: "TN&MT", "GDĐT", "GD và ĐT" is not one. */
export function fieldAbbreviation(raw: string): string | undefined {
  const bare = raw.replace(/&/gu, '');
  return Object.hasOwn(FIELD_ABBREVIATIONS, bare) ? FIELD_ABBREVIATIONS[bare] : undefined;
}

/** The expansion of "BYT", "STNMT": Bộ or Sở and the short form of a field. BCT is left out: it is Bộ Chính trị as often. */
export function departmentOf(raw: string): string | undefined {
  const head = raw.startsWith('B') ? 'Bộ' : raw.startsWith('S') ? 'Sở' : undefined;
  if (head === undefined || raw === 'BCT' || raw.length < 3) return undefined;
  const field = fieldAbbreviation(raw.slice(1));
  return field === undefined ? undefined : `${head} ${field}`;
}

/** True for a word that begins with a large letter, or with a digit. */
export function isLarge(token: Token | undefined): boolean {
  return (
    token !== undefined && (token.shape === 'initial' || token.shape === 'upper' || token.shape === 'digit')
  );
}

/** True for a comma or a hyphen. */
export function isSeparator(token: Token | undefined): boolean {
  return token?.key === ',';
}

/** True for a hyphen between two words without spaces: "LĐ-TB". */
export function isTightHyphen(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.raw === '-' && token.start === tokens[at - 1]?.end && token.end === tokens[at + 1]?.start;
}

const NAME_LISTS: readonly PhraseList[] = ['wholeNames', 'heads', 'placeHeads', 'offices'];

/** True where the token begins a body, an office or a counted group, so that a name before it has ended. */
export function beginsBody(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (isKey(token, 'các', 'những', 'mọi')) return true;
  if (abbreviationAt(tokens, at) !== undefined && token.shape !== 'lower' && token.raw !== 'TW') return true;
  if (!isLarge(token)) return false;
  return NAME_LISTS.some((list) => phraseAt(list, tokens, at) !== undefined);
}
