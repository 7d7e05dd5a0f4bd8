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

/** Finds the marks among the lines of the header: each stands on a line of its own. */
export function segmentMarks(lines: readonly Line[]): Marks {
  const marks: Marks = {};
  for (const line of lines) {
    const urgency = slugOf(urgencyMarks, line.text);
    const secrecy = slugOf(secrecyMarks, line.text);
    if (urgency !== undefined) marks.urgency ??= { slug: urgency, line };
    if (secrecy !== undefined) marks.secrecy ??= { slug: secrecy, line };
  }
  return marks;
}

function slugOf(rows: readonly MarkRow[], line: string): string | undefined {
  const printed = trimSigns(line, '("“”).!]').replace(/\s+/gu, ' ');
  return rows.find((row) => row.marks.includes(printed))?.slug;
}
