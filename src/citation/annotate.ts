import type { Found } from '../text/types.js';

/** A stretch of a citation that holds no mark: what may be wrapped without breaking one. */
export interface AnnotatedPart {
  /** The stretch as it stands in the text, with its entities and escapes. */
  text: string;
  /** Number of the stretch within its citation, from 0. */
  part: number;
  /** How many stretches the citation has. */
  parts: number;
}

/** Options of {@link annotate}. */
export interface AnnotateOptions {
  /**
   * What the text is written in: `text` (default) wraps each citation whole; `html` leaves tags and comments outside; `markdown` leaves
   * emphasis marks, table pipes, tags and line breaks between paragraphs outside.
   */
  format?: 'text' | 'html' | 'markdown';
}

const MARKS: Readonly<Record<'text' | 'html' | 'markdown', RegExp | undefined>> = {
  text: undefined,
  html: /<[^<>]{0,2000}>/gu,
  markdown:
    /<[^<>]{0,2000}>|\*{1,3}|_{1,3}(?!\p{L})|(?<!\p{L})_|`{1,3}|\n\s?\n|\||\n[ ]{0,3}(?:#{1,6}|>)[ ]?/gu,
};

/**
 * Puts marks around the citations of a text, such as links. What stands outside the citations stays as it is, unit for unit; inside one,
 * `render` gets the stretches between tags or emphasis marks one by one, so that no tag is broken. Nothing is escaped: a stretch of HTML
 * is HTML already, and for plain text `render` escapes what its output needs.
 *
 * @param text - the text that the citations were found in
 * @param citations - finds of that text; one that overlaps the one before is passed over
 * @param render - gives the text to put in place of a stretch
 * @param options - what the text is written in
 * @returns the text with each stretch replaced
 * @example
 * annotate(html, findCitations(html), (part, found) => `<cite>${part.text}</cite>`, { format: 'html' });
 */
export function annotate<T>(
  text: string,
  citations: readonly Found<T>[],
  render: (part: AnnotatedPart, found: Found<T>) => string,
  options: AnnotateOptions = {},
): string {
  const marks = MARKS[options.format ?? 'text'];
  const output: string[] = [];
  let done = 0;
  for (const found of [...citations].sort((a, b) => a.span.start - b.span.start)) {
    const { start, end } = found.span;
    if (start < done || end > text.length || end <= start) continue;
    output.push(text.slice(done, start));
    const pieces = splitAtMarks(text.slice(start, end), marks);
    const parts = pieces.filter((piece) => !piece.mark).length;
    let part = 0;
    for (const piece of pieces)
      output.push(piece.mark ? piece.text : render({ text: piece.text, part: part++, parts }, found));
    done = end;
  }
  output.push(text.slice(done));
  return output.join('');
}

function splitAtMarks(slice: string, marks: RegExp | undefined): { text: string; mark: boolean }[] {
  const pieces: { text: string; mark: boolean }[] = [];
  let done = 0;
  const add = (piece: string, mark: boolean): void => {
    if (piece !== '') pieces.push({ text: piece, mark: mark || piece.trim() === '' });
  };
  for (const match of marks ? slice.matchAll(marks) : []) {
    add(slice.slice(done, match.index), false);
    add(match[0], true);
    done = match.index + match[0].length;
  }
  add(slice.slice(done), false);
  return pieces;
}
