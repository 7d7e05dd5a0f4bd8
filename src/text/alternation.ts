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
  const { letterCase = 'exact' } = options;
  const ordered = [...new Set(words)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return share(
    ordered.map((word) =>
      Array.from(word, (letter, at) => {
        if (letter === ' ') return '\\s{1,3}';
        const isEither = letterCase === 'any' || (letterCase === 'initial' && at === 0);
        return isEither ? eitherCase(letter) : escapePattern(letter);
      }),
    ),
  );
}

// Letters that words have in common are written once, so that a word costs no more than the few that begin like it. What
// begins with one letter stands together: its order is kept, and no other word can match there.
function share(words: readonly (readonly string[])[]): string {
  const groups = new Map<string, string[][]>();
  for (const [first = '', ...rest] of words) {
    const key = first.toLowerCase();
    const group = groups.get(key);
    if (group) group.push([first, ...rest]);
    else groups.set(key, [[first, ...rest]]);
  }
  return Array.from(groups.values(), join).join('|');
}

function join(group: readonly (readonly string[])[]): string {
  const [[first = ''] = [], second] = group;
  const isShared = second !== undefined && group.every((word) => word[0] === first);
  if (!isShared || first === '') return group.map((word) => word.join('')).join('|');
  return `${first}(?:${share(group.map((word) => word.slice(1)))})`;
}

function eitherCase(letter: string): string {
  const lower = letter.toLowerCase();
  const upper = letter.toUpperCase();
  return lower === upper ? escapePattern(letter) : `[${upper}${lower}]`;
}
