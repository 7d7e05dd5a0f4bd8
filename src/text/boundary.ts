/**
 * Letters of Vietnamese text as the inside of a character class: ASCII, the Latin blocks up to ỹ, and
 * combining marks, so that text in NFD counts too. `\b` and `\w` know none of these.
 */
export const LETTERS = 'A-Za-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u024F\\u0300-\\u036F\\u1E00-\\u1EFF';

/** Pattern that holds where no letter or digit stands before. */
export const NOT_AFTER_WORD: string = `(?<![0-9${LETTERS}])`;

/** Pattern that holds where no letter or digit follows. */
export const NOT_BEFORE_WORD: string = `(?![0-9${LETTERS}])`;

/** True for a letter of Vietnamese text, or a combining mark, by its UTF-16 code. */
export function isLetterCode(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) ||
    (code >= 0x300 && code <= 0x36f) ||
    (code >= 0x1e00 && code <= 0x1eff)
  );
}

/** True for an ASCII digit, by its UTF-16 code. */
export function isDigitCode(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** True for white space of normalised text, a space or a line break, by its UTF-16 code. */
export function isSpaceCode(code: number): boolean {
  return code === 32 || code === 10;
}

/** Where the text before `end` ends without its white space. */
export function skipSpaceBefore(text: string, end: number): number {
  let at = end;
  while (at > 0 && isSpaceCode(text.charCodeAt(at - 1))) at--;
  return at;
}

/** True where the character at `index` is a letter or digit; false outside the text. */
export function isWordAt(text: string, index: number): boolean {
  if (index < 0 || index >= text.length) return false;
  const code = text.charCodeAt(index);
  return isDigitCode(code) || isLetterCode(code);
}

/** True where a word may begin or end at `index`: not between two letters or digits. */
export function isBoundary(text: string, index: number): boolean {
  return !(isWordAt(text, index - 1) && isWordAt(text, index));
}
