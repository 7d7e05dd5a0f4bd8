import { scanProvisions } from '../../provision/find.js';
import { splitParagraphs, type Paragraph } from '../../provision/paragraph.js';
import type { ScannedProvision } from '../../provision/types.js';
import type { Span } from '../../text/types.js';
import { clip } from './limits.js';
import { placeSpans, printed, type Draft } from './draft.js';

/** How far the paragraphs before the provisions are looked for. */
const PREAMBLE_REACH = 30_000;
const BASIS = /^(?:Căn\s+cứ|Theo\s+đề\s+nghị|Theo\s+đề\s+xuất|Xét\s)/u;
const CLOSING =
  /^(?:Trên\s+đây|Trong\s+quá\s+trình|Với\s+(?:nội\s+dung|tinh\s+thần)|Căn\s+cứ\s+(?:ý\s+kiến|nội\s+dung)|Nhận\s+được|Đề\s+nghị|Yêu\s+cầu|Trân\s+trọng|Rất\s+mong|\p{Lu}[\p{L},\s–-]{2,80}?\s(?:thông\s+báo|yêu\s+cầu|đề\s+nghị|trân\s+trọng|xin\s+thông\s+báo|kính\s+đề\s+nghị))/u;

// "Chỉ thị này được phổ biến đến chi bộ."
const SPREAD = /^\p{Lu}[\p{L}\s]{2,30}\snày\s(?:được\s)?(?:phổ\s+biến|có\s+hiệu\s+lực)/u;

/** The body of a directive as it was found; spans are those of the normalised text. */
export interface ScannedBody {
  /** What lies between opening and closing. */
  provisions: ScannedProvision[];
  /** Paragraphs before and after the provisions. */
  paragraphs: Span[];
}

/** Opening, provisions and closing of the body. */
export function assembleBody(draft: Draft, body: Span): ScannedBody {
  const { directive, view } = draft;
  const preamble = findPreamble(scanOpening(view.text, body), view.text);
  for (const whole of preamble) {
    const span = clip(whole);
    const text = printed(draft, span);
    placeSpans(draft, `/preamble/${directive.preamble.length}`, span);
    directive.preamble.push({ kind: BASIS.test(text) ? 'basis' : 'opening', text });
  }
  const start = preamble.at(-1)?.end ?? body.start;
  const found = scanProvisions(view.text, { start, end: body.end });
  const closing = findClosing(found);
  const provisions = found.slice(0, found.length - closing.length);
  for (const { provision, span, label, body: text } of provisions) {
    const pointer = `/provisions/${directive.provisions.length}`;
    placeSpans(draft, pointer, span, { ...(label ? { '/label': label } : {}), '/text': clip(text) });
    const long = text.end - text.start > clip(text).end - text.start;
    directive.provisions.push(long ? { ...provision, text: printed(draft, clip(text)) } : provision);
  }
  for (const { span: whole } of closing) {
    const span = clip(whole);
    placeSpans(draft, `/closing/${directive.closing.length}`, span);
    directive.closing.push(printed(draft, span));
  }
  return { provisions, paragraphs: [...preamble, ...closing.map(({ span }) => span)] };
}

// The paragraphs down to the first mark, looked for in growing stretches: most openings are short.
function scanOpening(text: string, body: Span): Paragraph[] {
  for (let reach = 2000; ; reach *= 4) {
    const end = Math.min(body.end, body.start + reach);
    const found = splitParagraphs(text, { start: body.start, end });
    if (end === body.end || reach >= PREAMBLE_REACH || found.some(({ label }) => label)) return found;
  }
}

// Căn cứ and opening: what stands above the first mark, down to the sentence that announces the provisions.
function findPreamble(paragraphs: readonly Paragraph[], text: string): Paragraph[] {
  const labelled = paragraphs.findIndex((paragraph) => paragraph.label !== undefined);
  const leading = labelled < 0 ? paragraphs : paragraphs.slice(0, labelled);
  let announcing = leading.length - 1;
  while (announcing >= 0 && !announces(text, leading[announcing])) announcing--;
  if (announcing >= 0 && (labelled >= 0 || announcing < 8)) return leading.slice(0, announcing + 1);
  if (labelled >= 0) return leading.slice();
  const other = leading.findIndex(
    ({ start, end }) => !BASIS.test(text.slice(start, Math.min(end, start + 40))),
  );
  return leading.slice(0, Math.max(other, 0));
}

function announces(text: string, paragraph: Paragraph | undefined): boolean {
  return paragraph !== undefined && text[paragraph.end - 1] === ':';
}

// The last paragraphs without a mark that only round the document off.
function findClosing(found: readonly ScannedProvision[]): ScannedProvision[] {
  let from = found.length;
  while (from > 1 && found.length - from < 3) {
    const paragraph = found[from - 1];
    if (!paragraph || paragraph.label || !rounds(paragraph.provision.text)) break;
    from--;
  }
  return found.slice(from);
}

function rounds(text: string): boolean {
  return CLOSING.test(text) || SPREAD.test(text);
}
