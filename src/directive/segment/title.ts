import type { Span } from '../../text/types.js';
import { isCapitals, type Line } from './lines.js';
import { leadingTitle, titleSlug } from './titles.js';

/** Type and subject of a named type. */
export interface Title {
  /** Slug of the type. */
  slug: string;
  /** Where the type is printed. */
  span: Span;
  /** Index of the first line after the type. */
  next: number;
  /** What is left of the line behind the type. */
  rest?: Span;
}

/**
 * Finds the title of a named type among the lines of the header; it may be broken over two lines.
 *
 * @param lines - lines of the header, without the letterhead
 * @param anchored - whether national title or number stand above; without them only capitals are a title, since pages
 *   print "Công văn" in tables of their own
 */
export function segmentTitle(lines: readonly Line[], anchored: boolean): Title | undefined {
  for (const [index, line] of lines.entries()) {
    if (!isCapitals(line.text) && (!anchored || goesOn(lines, index))) continue;
    const whole = titleSlug(line.text);
    if (whole !== undefined) return { slug: whole, span: line, next: index + 1 };
    const below = lines[index + 1];
    const joined = below && !below.gap ? titleSlug(`${line.text} ${below.text}`) : undefined;
    if (below && joined !== undefined)
      return { slug: joined, span: { start: line.start, end: below.end }, next: index + 2 };
    const leading = isTitleLine(line.text) ? leadingTitle(line.text) : undefined;
    if (leading) {
      const end = line.start + leading.length;
      return {
        slug: leading.slug,
        span: { start: line.start, end },
        next: index + 1,
        rest: { start: end, end: line.end },
      };
    }
  }
  return undefined;
}

// "V/v … thực hiện ⏎ Nghị định ⏎ 136/2025/NĐ-CP": a line of running text is no title, nor is what stands after a label
// ("Loại văn bản: ⏎ Quyết định").
function goesOn(lines: readonly Line[], index: number): boolean {
  const above = lines[index - 1];
  if (above?.text.endsWith(':') === true) return true;
  return (
    above !== undefined && !lines[index]?.gap && /\p{Ll}$/u.test(above.text) && !above.text.endsWith('phúc')
  );
}

function isTitleLine(line: string): boolean {
  return isCapitals(line) || /^[\p{Lu}\s]{5,40}\s(?:Về|V\/v|v\/v)\s/u.test(line);
}
