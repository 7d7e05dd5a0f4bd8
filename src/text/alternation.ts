/** Escapes a string for use in a regular expression with the `u` flag. */
export function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
}

/** How {@link alternation} writes its words. */
export interface AlternationOptions {
  /** `exact` (default), `initial` (first letter in either case), `any` (every letter in either case). */
  letterCase?: 'exact' | 'initial' | 'any';
}

/**
 * Turns words into one pattern without a group around it, longest first, so that the longest wins.
 * A space in a word stands for any white space up to three characters: line breaks come in the middle of names.
 *
 * @param words - plain words, not patterns
 * @param options - how letters may be written
 * @returns the inside of a group: `a|b|c`
 */
export function alternation(words: readonly string[], options: AlternationOptions = {}): string {
  const write =
    options.letterCase === 'any' ? anyCase : options.letterCase === 'initial' ? initialCase : escapePattern;
  return [...new Set(words)]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((word) => write(word).replace(/ /gu, '\\s{1,3}'))
    .join('|');
}

function anyCase(word: string): string {
  return Array.from(word, eitherCase).join('');
}

function initialCase(word: string): string {
  const [first = '', ...rest] = Array.from(word);
  return eitherCase(first) + escapePattern(rest.join(''));
}

function eitherCase(letter: string): string {
  const lower = letter.toLowerCase();
  const upper = letter.toUpperCase();
  return lower === upper ? escapePattern(letter) : `[${upper}${lower}]`;
}
