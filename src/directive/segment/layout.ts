import { normalizeText, type NormalizedText } from '../../text/normalize.js';
import { setColumnsApart } from './columns.js';
import { closeLineSpacing, trimLines } from './line-spacing.js';
import { closePageBreaks } from './page-breaks.js';

/**
 * A text as if it had been copied line by line from one long page: no page numbers, no blank line after every line, and no
 * columns side by side. What only one reader needs to know about printers ends here.
 *
 * @param source - any string
 */
export function readLayout(source: string): NormalizedText {
  return trimLines(setColumnsApart(closePageBreaks(closeLineSpacing(normalizeText(source)))));
}
