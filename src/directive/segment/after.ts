import { siteFooterMarks } from '../../data/site-marks.js';
import { alternation } from '../../text/alternation.js';
import type { Span } from '../../text/types.js';
import { isCapitals, listLines, type Line } from './lines.js';
import { leadingTitle, titleSlug } from './titles.js';

/** A stretch that follows the signatures. */
export interface AfterBlock {
  /** What it is. */
  kind: 'footnote' | 'appendix' | 'other';
  /** From its mark or heading to its last line. */
  span: Span;
  /** Mark of a footnote or number of an appendix, without brackets. */
  label?: string;
  /** Where the text of a footnote begins. */
  textStart?: number;
  /** Title of an appendix. */
  title?: Span;
  /** Slug of the type of a document that is issued with this one: `ke-hoach`. */
  slug?: string;
}

const FOOTNOTE = /^(?:\[([0-9]{1,3})\]|([¹²³⁴⁵⁶⁷⁸⁹⁰]{1,3})|\(([0-9]{1,2})\)(?=\s\p{Lu}))\s*/u;
const APPENDIX =
  /^(?:PHỤ LỤC|Phụ lục|PHỤC LỤC|BIỂU MẪU|Biểu mẫu|DANH MỤC|DANH SÁCH)(?:\s(?:SỐ|số)?[ ]?([IVXLC]{1,6}|[0-9]{1,3}|[A-H])(?![\p{L}]))?/u;
const ATTACHED = /^\(?(?:Kèm theo|Ban hành kèm|Ban hành theo|Được ban hành|Đính kèm|Phê duyệt kèm)/u;
const FOOTER: RegExp = /* @__PURE__ */ new RegExp(
  `^(?:${/* @__PURE__ */ alternation(siteFooterMarks)})`,
  'u',
);
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * Tells footnotes, appendices and a page's own text apart below the signatures.
 *
 * @param text - normalised text
 * @param range - from the last signature to the end
 */
export function segmentAfter(text: string, range: Span): AfterBlock[] {
  const lines = listLines(text, range);
  const blocks: AfterBlock[] = [];
  for (const [index, line] of lines.entries()) {
    const opened = openBlock(lines, index);
    const last = blocks.at(-1);
    if (opened) blocks.push(opened);
    else if (last && !(last.kind === 'footnote' && line.gap)) last.span.end = line.end;
    else blocks.push({ kind: 'other', span: { start: line.start, end: line.end } });
  }
  return blocks;
}

function openBlock(lines: readonly Line[], index: number): AfterBlock | undefined {
  const line = lines[index];
  if (!line) return undefined;
  const span = { start: line.start, end: line.end };
  const note = FOOTNOTE.exec(line.text);
  if (note) {
    const label = note[1] ?? note[3] ?? plainDigits(note[2] ?? '');
    return { kind: 'footnote', span, label, textStart: line.start + note[0].length };
  }
  if (FOOTER.test(line.text)) return { kind: 'other', span };
  if (!line.gap || line.text.length > 300) return undefined;
  const named = APPENDIX.exec(line.text);
  if (!named && !isAttachment(lines, index)) return undefined;
  const block: AfterBlock = { kind: 'appendix', span };
  if (named?.[1] !== undefined) block.label = named[1];
  const title = readTitle(lines, index, named?.[0].length ?? 0);
  if (title) block.title = title;
  const slug = titleSlug(line.text) ?? leadingTitle(line.text)?.slug;
  if (slug !== undefined) block.slug = slug;
  return block;
}

// "KẾ HOẠCH … (Ban hành kèm theo Quyết định số …)": what a decision issues.
function isAttachment(lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  if (!line || !(titleSlug(line.text) !== undefined || (isCapitals(line.text) && leadingTitle(line.text))))
    return false;
  return lines.slice(index + 1, index + 9).some((below) => ATTACHED.test(below.text));
}

// The lines in capitals below the heading, or what stands behind it on its line.
function readTitle(lines: readonly Line[], index: number, used: number): Span | undefined {
  const line = lines[index];
  const rest = line?.text.slice(used).replace(/^[\s:.–-]+/u, '') ?? '';
  if (line && used > 0 && rest.length > 3) return { start: line.end - rest.length, end: line.end };
  const from = used > 0 ? index + 1 : index;
  const run: Line[] = [];
  for (const below of lines.slice(from, from + 8)) {
    if (ATTACHED.test(below.text) || !isCapitals(below.text)) break;
    run.push(below);
  }
  const first = run[0];
  const last = run.at(-1);
  return first && last ? { start: first.start, end: last.end } : undefined;
}

function plainDigits(superscripts: string): string {
  return Array.from(superscripts, (sign) => String(SUPERSCRIPTS.indexOf(sign))).join('');
}
