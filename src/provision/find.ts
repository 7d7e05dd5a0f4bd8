import { toSourceFound } from '../text/found.js';
import { normalizeText, tidyText } from '../text/normalize.js';
import type { Found, Span } from '../text/types.js';
import { splitParagraphs, type Paragraph } from './paragraph.js';
import type { LabelKind, Provision, ScannedProvision } from './types.js';

interface OpenProvision {
  id: string;
  rank: number;
  kind?: LabelKind;
  children: number;
  /** First word of the titled lines that stand between its items: "Thời hạn hoàn thành: …". */
  titled?: string | undefined;
}

// A paragraph without a mark that announces a list holds what follows, below numbers and above letters.
const ANNOUNCING_RANK = 15;
const BULLET_RANK = 40;
const HEADING_LENGTH = 220;

/**
 * Finds the outline of a text: every paragraph, numbered or not, as a flat list with dotted ids.
 *
 * @param text - a directive, or a part of one
 * @returns the provisions in order; the span of each covers its own paragraph only
 * @example
 * ```ts
 * findProvisions('1. Sở Y tế:\na) Rà soát;\nb) Báo cáo.').map((found) => found.value.id); // ['1', '1.1', '1.2']
 * ```
 */
export function findProvisions(text: string): Found<Provision>[] {
  const view = normalizeText(text);
  return scanProvisions(view.text).map(({ provision, span, label }) => {
    const found: Found<Provision> = { value: provision, text: '', span };
    if (label) found.spans = { '/label': label };
    return toSourceFound(found, view);
  });
}

/**
 * Finds the outline of a normalised text; {@link findProvisions} for any other.
 *
 * @param text - a normalised text
 * @param range - the part to read; all of it by default
 * @returns the provisions in order, with spans in `text`
 */
export function scanProvisions(
  text: string,
  range: Span = { start: 0, end: text.length },
): ScannedProvision[] {
  const root: OpenProvision = { id: '', rank: -1, children: 0 };
  const open: OpenProvision[] = [root];
  const paragraphs = splitParagraphs(text, range);
  const ahead = lookAhead(text, paragraphs);
  return paragraphs.map((paragraph, i) => {
    const parent =
      findItem(text, open, paragraph, ahead[i] ?? []) ?? findParent(text, open, paragraph, paragraphs[i - 1]);
    parent.children++;
    const id = parent.id === '' ? String(parent.children) : `${parent.id}.${String(parent.children)}`;
    const announces = endsWithColon(text, paragraph);
    const { label } = paragraph;
    if (label) open.push({ id, rank: label.rank, kind: label.kind, children: 0 });
    else if (announces) open.push({ id, rank: Math.max(ANNOUNCING_RANK, parent.rank + 1), children: 0 });
    return toProvision(text, paragraph, id, parent.id, paragraphs[i + 1]);
  });
}

/** A list goes on with an item of this kind. */
type Next = LabelKind | undefined;

// Below each paragraph: the next labelled one, and the next whose label is no bullet; the first item of a list goes on with none.
function lookAhead(text: string, paragraphs: readonly Paragraph[]): Next[][] {
  let next: Next;
  let point: Next;
  const below: Next[][] = [];
  for (const { label, start } of [...paragraphs].reverse()) {
    below.push([point, next]);
    if (!label) continue;
    next = FIRST_POINT.test(text.slice(start, label.end)) ? undefined : label.kind;
    if (label.rank < BULLET_RANK) point = next;
  }
  return below.reverse();
}

const FIRST_POINT = /^\(?[ai1](?:[).]|$)/u;
const TITLE = /(\p{Lu}\p{L}{0,6})\s[^.;:]{2,40}:\s/uy;

// A sentence between two items of a list goes on with the upper one: between "a)" and "b)", between two bullets. A titled line
// that stood below other items goes on with the last one too.
function findItem(
  text: string,
  open: OpenProvision[],
  paragraph: Paragraph,
  below: readonly Next[],
): OpenProvision | undefined {
  if (paragraph.label || !/[.;]/u.test(text.charAt(paragraph.end - 1))) return undefined;
  TITLE.lastIndex = paragraph.start;
  const title = TITLE.exec(text)?.[1];
  for (let at = open.length - 1; at > 0; at--) {
    const item = open[at];
    const list = open[at - 1];
    if (!item?.kind || item.rank <= ANNOUNCING_RANK) return undefined;
    if (!below.includes(item.kind) && (title === undefined || list?.titled !== title)) continue;
    if (list) list.titled = title;
    open.length = at + 1;
    return item;
  }
  return undefined;
}

function findParent(
  text: string,
  open: OpenProvision[],
  paragraph: Paragraph,
  before: Paragraph | undefined,
): OpenProvision {
  // An unmarked paragraph leaves the list above it, unless that item only announced it; "./." ends the whole body, but no heading
  // is empty.
  const announced = before?.label !== undefined && (endsWithColon(text, before) || isHeading(text, before));
  if (!paragraph.label && !announced && text.startsWith('/.', paragraph.end - 2)) open.length = 1;
  const rank = paragraph.label?.rank ?? (announced ? Infinity : ANNOUNCING_RANK);
  const limit = paragraph.label || announced ? rank : Math.min(rank, BULLET_RANK);
  while (open.length > 1 && (open.at(-1)?.rank ?? -1) >= limit) open.pop();
  return open.at(-1) ?? { id: '', rank: -1, children: 0 };
}

function toProvision(
  text: string,
  paragraph: Paragraph,
  id: string,
  parent: string,
  next: Paragraph | undefined,
): ScannedProvision {
  const { label } = paragraph;
  let start = label ? Math.min(label.end, paragraph.end) : paragraph.start;
  while (start < paragraph.end && text.charCodeAt(start) <= 32) start++;
  const body = { start, end: paragraph.end };
  const provision: Provision = { id, text: tidyText(text.slice(body.start, body.end)) };
  if (parent !== '') provision.parent = parent;
  if (label) provision.label = tidyText(text.slice(paragraph.start, label.end));
  if (label && isHeading(text, paragraph) && holds(label.rank, next))
    provision.heading = provision.text.endsWith(':') ? provision.text.slice(0, -1).trimEnd() : provision.text;
  const scanned: ScannedProvision = { provision, span: { start: paragraph.start, end: paragraph.end }, body };
  if (label) {
    scanned.label = { start: paragraph.start, end: label.end };
    scanned.kind = label.kind;
  }
  return scanned;
}

function holds(rank: number, next: Paragraph | undefined): boolean {
  return next !== undefined && (next.label === undefined || next.label.rank > rank);
}

// A heading is short and no sentence: "2. Sở Y tế", "Điều 1. Phạm vi điều chỉnh", "II. NỘI DUNG".
function isHeading(text: string, paragraph: Paragraph): boolean {
  const start = paragraph.label?.end ?? paragraph.start;
  const length = paragraph.end - start;
  return (
    length > 0 &&
    length <= HEADING_LENGTH &&
    !/[.;,!?…]["”)]?$/u.test(text.slice(paragraph.end - 2, paragraph.end))
  );
}

function endsWithColon(text: string, paragraph: Paragraph): boolean {
  return text.charCodeAt(paragraph.end - 1) === 58;
}
