import { secrecyMarks, urgencyMarks, type MarkRow } from '../../data/urgency-marks.js';
import type { Line } from './lines.js';
import { trimSigns } from './trim.js';

/** Marks of urgency and secrecy, with the lines that they stand on. */
export interface Marks {
  /** Slug and line of the urgency. */
  urgency?: { slug: string; line: Line };
  /** Slug and line of the secrecy. */
  secrecy?: { slug: string; line: Line };
}

// No mark is longer, with the signs and spaces around it.
const LONGEST = 60;

/** Finds the marks among the lines of the header: each stands on a line of its own. */
export function segmentMarks(lines: readonly Line[]): Marks {
  const marks: Marks = {};
  for (const line of lines) {
    if (line.text.length > LONGEST) continue;
    const printed = trimSigns(line.text, '("“”).!]').replace(/\s+/gu, ' ');
    const urgency = slugOf(urgencyMarks, printed);
    const secrecy = slugOf(secrecyMarks, printed);
    if (urgency !== undefined) marks.urgency ??= { slug: urgency, line };
    if (secrecy !== undefined) marks.secrecy ??= { slug: secrecy, line };
  }
  return marks;
}

function slugOf(rows: readonly MarkRow[], printed: string): string | undefined {
  return rows.find((row) => row.marks.includes(printed))?.slug;
}
