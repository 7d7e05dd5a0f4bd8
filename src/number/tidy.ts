import { codesByLetters, isKnownCode, lettersOf, MARKS, SEGMENT } from './grammar.js';
import { note, type Reading } from './reading.js';

// Letters of other scripts that look like ours: they occur in official prints (Công báo 272, 14/5/2026: NĐ-СР).
const LOOK_ALIKE = 'ÐƉðɖƣƢАВЕКМНОРСТХІЅУΑΒΕΖΗΙΚΜΝΟΡΤΥΧасеорх';
const MEANT = 'ĐĐđđưƯABEKMHOPCTXISYABEZHIKMNOPTYXaceopx';
const FOREIGN = /* @__PURE__ */ new RegExp(`[${MARKS}]|&amp;|[！-～ÐƉðɖƣƢ\\u0370-\\u04FF]`, 'gu');
const CODE = /* @__PURE__ */ new RegExp(`^(?:${SEGMENT}|[0-9]{2,4}|nb|m)$`, 'u');

/** A code of the symbol, cleaned. */
export interface TidyWord {
  /** The code. */
  text: string;
  /** Where it ends in the source. */
  end: number;
  /** Whether a word glued to it was cut off, so that nothing more can follow. */
  cut: boolean;
}

/**
 * Cleans one word of the symbol: marks and invisible characters out, look-alikes and full width replaced, composed,
 * a word glued to its end cut off.
 *
 * @param raw - the exact slice
 * @param at - where it begins
 * @param reading - what was done is noted here
 * @returns `undefined` if it cannot be a code
 */
export function tidyWord(raw: string, at: number, reading: Reading): TidyWord | undefined {
  const word = raw.replace(/(?<![*`\\.])[*`\\.]{1,80}$/u, '');
  const end = at + word.length;
  const clean = word.replace(FOREIGN, (foreign: string, offset: number) => {
    const meant = replace(foreign);
    const code = /[*`\\&]/u.test(foreign)
      ? 'number-markup'
      : meant === ''
        ? 'number-invisible-character'
        : foreign > '\uFF00'
          ? 'number-full-width'
          : 'number-homoglyph';
    if (meant !== foreign) note(reading, code, at + offset, at + offset + foreign.length, meant);
    return meant;
  });
  const text = clean.normalize('NFC');
  if (text !== clean) note(reading, 'number-not-composed', at, end, text);
  const known = isKnownCode(text) || codesByLetters.has(lettersOf(text));
  // "KTr2", "CBc" and "ToC" are codes, "CPngày" is a code with a word glued to it; lower case only if the letters are known.
  if (known ? text !== 'v' : CODE.test(text) && !/.[a-zđ]{2}$/u.test(text)) return { text, end, cut: false };
  for (let cut = text.length - 1; cut > 1; cut--) {
    const head = text.slice(0, cut);
    if (!isKnownCode(head) || !/^(?:\p{Ll}|\p{Lu}\p{Ll}{2})/u.test(text.slice(cut))) continue;
    const middle = end - (text.length - cut);
    note(reading, 'number-glued-word', middle, middle, ' ');
    return { text: head, end: middle, cut: true };
  }
  return undefined;
}

/** The printed form that the model keeps as `text`: what `cleanText` makes of a slice, for the little that stands inside a number. */
export function cleanPrinted(slice: string): string {
  return slice
    .replace(FOREIGN, (foreign) => (/[\u01A2-\u04FF]/u.test(foreign) ? foreign : replace(foreign)))
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .trim();
}

function replace(foreign: string): string {
  if (foreign === '&amp;') return '&';
  const index = LOOK_ALIKE.indexOf(foreign);
  if (index >= 0) return MEANT.charAt(index);
  return /[\u0370-\u04FF！-～]/u.test(foreign) ? foreign.normalize('NFKC') : '';
}
