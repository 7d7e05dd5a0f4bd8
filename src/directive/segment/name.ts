import { rankWords } from '../../data/authority-marks.js';
import { alternation } from '../../text/alternation.js';
import { trimSigns } from './trim.js';

const RANK: RegExp = /* @__PURE__ */ new RegExp(
  `^(?:(?:${/* @__PURE__ */ alternation(rankWords, { letterCase: 'any' })})(?:\\s?[.,-]\\s?|\\s+)){1,3}(?=\\p{Lu})`,
  'u',
);
const MIXED = /^(?:\p{Lu}\p{Ll}*(?:[ ]{1,3}|$)){2,6}$/u;
const CAPITALS = /^(?:\p{Lu}{2,9}(?:[ ]{1,3}|$)){2,5}$/u;

/** A person's name split from the rank before it. Offsets are of the string given. */
export interface NameParts {
  /** Where the name begins. */
  start: number;
  /** Rank as printed. */
  rank?: string;
}

/** Reads a line as the name of a signer, in small or capital letters. */
export function readName(line: string, capitals: boolean): NameParts | undefined {
  const rank = RANK.exec(line)?.[0] ?? '';
  const name = trimSigns(line.slice(rank.length), '.,;');
  if (!MIXED.test(name) && !(capitals && CAPITALS.test(name))) return undefined;
  const parts: NameParts = { start: rank.length };
  if (rank !== '') parts.rank = trimSigns(rank, '.,-');
  return parts;
}
