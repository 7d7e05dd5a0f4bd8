import type { Span } from '../text/types.js';
import { ANCHOR } from './grammar.js';

// A phrase and its clause lie within these distances of the word that begins it.
const BEFORE = 330;
const AFTER = 460;
// Below this a text is normalised whole, and so is one whose words may be written in pieces: combining marks, tags,
// entities, escapes, characters without width.
const SHORT = 3000;
const IN_PIECES =
  /[\u0300-\u036F\u00AD\u200B-\u200F\u2060\uFEFF\u00D0\uFF01-\uFF5E\\]|<\/?(?:[ABIPUabipu]|BR|DIV|br|div|em|font|li|span|strong|su[bp]|t[dr])[\s/>]|&(?:nbsp|#[0-9x])/u;
const RAW_ANCHOR: RegExp = /* @__PURE__ */ new RegExp(
  ANCHOR.source.replaceAll('\\s{1,3}', '[\\s*_`]{1,6}'),
  'gu',
);

/**
 * The parts of a text, not yet normalised, in which a time limit can stand, in order and apart from each other: cutting
 * them out saves normalising the rest.
 *
 * @returns undefined where the text must be read whole
 */
export function listWindows(source: string): Span[] | undefined {
  if (source.length < SHORT || IN_PIECES.test(source)) return undefined;
  const windows: Span[] = [];
  RAW_ANCHOR.lastIndex = 0;
  for (let match = RAW_ANCHOR.exec(source); match; match = RAW_ANCHOR.exec(source)) {
    const start = lineStart(source, match.index - BEFORE);
    const end = Math.min(source.length, match.index + AFTER);
    const last = windows.at(-1);
    if (last && start <= last.end) last.end = end;
    else windows.push({ start, end });
  }
  return windows;
}

// Some marks are marks only at the start of a line.
function lineStart(source: string, index: number): number {
  return index <= 0 ? 0 : source.lastIndexOf('\n', index) + 1;
}
