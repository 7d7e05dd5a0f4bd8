import { recipientPurposes } from '../data/recipient-purposes.js';
import { alternation } from '../text/alternation.js';
import { NOT_BEFORE_WORD } from '../text/boundary.js';

const words: string = /* @__PURE__ */ alternation(
  /* @__PURE__ */ recipientPurposes.flatMap((row) => row.words),
  { letterCase: 'initial' },
);
// A mark names a purpose if it begins with "để" or with the name of one; else it names a parent body: "(BTC)".
const PURPOSE: RegExp = /* @__PURE__ */ new RegExp(
  `^(?:(?:thay )?(?:[đĐ]ể|[đĐ])[\\s.]{1,3}\\S|(?:${words})${NOT_BEFORE_WORD})`,
  'u',
);
const FIRST: RegExp = /* @__PURE__ */ new RegExp(`(?<![\\p{L}])(?:${words})${NOT_BEFORE_WORD}`, 'u');

/** Whether the inside of a bracket, or the end of a line, is a purpose. */
export function isPurpose(text: string): boolean {
  return PURPOSE.test(text.trim());
}

/**
 * Slug of a purpose as printed.
 *
 * @param text - without brackets: `để b/c`
 * @returns `bao-cao`, or undefined for a purpose that the table does not know
 */
export function readPurpose(text: string): string | undefined {
  const word = FIRST.exec(text.toLowerCase())?.[0].replace(/\s+/gu, ' ');
  if (word === undefined) return undefined;
  return recipientPurposes.find((row) => row.words.includes(word))?.slug;
}
