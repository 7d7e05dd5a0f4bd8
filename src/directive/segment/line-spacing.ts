import type { NormalizedText } from '../../text/normalize.js';
import { cutView, type Cut } from './view.js';

/** How much of a text tells how its lines are spaced. */
const SAMPLE = 20_000;
/** So many breaks inside sentences are no accident. */
const FEWEST = 4;
/** The share of blank lines that stand inside sentences where a converter put one after every line. */
const SHARE = 0.12;

const BLANK = /\n(?:[ ]{0,400}\n){1,40}/gu;

/**
 * Takes out the blank lines that a converter put after every printed line: they part no paragraphs, since sentences run on
 * over them. Wider gaps stay as one blank line.
 *
 * @param view - a normalised text
 */
export function closeLineSpacing(view: NormalizedText): NormalizedText {
  const { text } = view;
  const usual = usualGap(text.slice(0, SAMPLE));
  if (usual === undefined) return view;
  const cuts: Cut[] = [];
  for (const match of text.matchAll(BLANK)) {
    const by = countBreaks(match[0]) > usual ? '\n\n' : '\n';
    cuts.push({ start: match.index, end: match.index + match[0].length, by });
  }
  return cutView(view, cuts);
}

// How many line breaks part two printed lines; undefined where blank lines part paragraphs.
function usualGap(sample: string): number | undefined {
  const sizes: number[] = [];
  let gaps = 0;
  for (const match of sample.matchAll(BLANK)) {
    const end = match.index + match[0].length;
    if (match.index === 0 || end === sample.length) continue;
    gaps++;
    if (
      runsOn(sample.slice(Math.max(0, match.index - 2), match.index), sample.slice(end, end + 60).trimStart())
    )
      sizes.push(countBreaks(match[0]));
  }
  if (sizes.length < FEWEST || sizes.length < gaps * SHARE) return undefined;
  return sizes.sort((a, b) => a - b)[sizes.length >> 1];
}

// A small letter that is no label ("a)") goes on with a line that no stop ends.
function runsOn(above: string, below: string): boolean {
  return /[\p{L}\p{N},][ ]?$/u.test(above) && /^\p{Ll}(?![).])/u.test(below);
}

function countBreaks(gap: string): number {
  return gap.split('\n').length - 1;
}

/**
 * Takes the spaces at both ends of lines out: indents and the double spaces that Markdown writes for a line break.
 *
 * @param view - a normalised text
 */
export function trimLines(view: NormalizedText): NormalizedText {
  const { text } = view;
  if (!text.includes(' \n') && !text.includes('\n ')) return view;
  const cuts: Cut[] = [];
  let done = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', done)) {
    let start = at;
    let end = at + 1;
    while (start > done && text.charCodeAt(start - 1) === 32) start--;
    while (text.charCodeAt(end) === 32) end++;
    if (end - start > 1) cuts.push({ start, end, by: '\n' });
    done = end;
  }
  return cutView(view, cuts);
}
