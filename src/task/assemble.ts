import type { BodyReference } from '../body/types.js';
import type { Deadline } from '../deadline/types.js';
import type { ScannedProvision } from '../provision/types.js';
import type { Found, Span } from '../text/types.js';
import { closeRuns, innerContext, startContext, type Context, type Unit } from './context.js';
import { finishDrafts, type Draft, type ScannedTask } from './draft.js';
import { DUTIES_HEADING, readDutyList } from './duties.js';
import {
  ANNOUNCES_ORDERS,
  CRITERIA_HEADING,
  DUTIES_ARTICLE,
  holdsAt,
  LISTS_THINGS,
  onlyCarriesOut,
  ORDER,
  PREDICATE,
  STATING_HEADING,
} from './grammar.js';
import { readSentence, type Contexts } from './read.js';
import { splitSentences } from './sentence.js';
import { readSlot, type Slot } from './slots.js';

/** What tasks are assembled from. Spans are those of `text`. */
export interface TaskInput {
  /** The normalised text. */
  text: string;
  /**
   * Every paragraph of the body in order, as `scanProvisions` gives them: what stands between Kính gửi or the title
   * and Nơi nhận, opening and closing paragraphs included. `provision` of a task is the id of one of them.
   */
  provisions: readonly ScannedProvision[];
  /** Paragraphs of the body that are not among `provisions`, before or after them (opening, closing). */
  paragraphs?: readonly Span[];
  /** Bodies of the Kính gửi block: the lead of clauses that name nobody. */
  addressees?: readonly BodyReference[];
  /** The issuing body: what it says of itself is no task. */
  issuer?: BodyReference;
  /** Deadlines of the text, in order of appearance. */
  deadlines: readonly Found<Deadline>[];
}

/**
 * Assembles the tasks of a directive from its outline.
 *
 * @param input - outline, addressees, issuer and deadlines of one normalised text
 * @returns the tasks in order of appearance
 */
export function assembleTasks(input: TaskInput): ScannedTask[] {
  const drafts: Draft[] = [];
  const root = startContext();
  const contexts = new Map<string, Context>();
  for (const unit of listUnits(input)) {
    const around = (unit.parent === undefined ? undefined : contexts.get(unit.parent)) ?? root;
    const below = readUnit(input, unit, around, drafts);
    if (unit.id !== undefined) contexts.set(unit.id, below);
  }
  return finishDrafts(input.text, input.deadlines, drafts);
}

function listUnits(input: TaskInput): Unit[] {
  const units: Unit[] = input.provisions.map(({ provision, body, label, kind }) => ({
    body,
    id: provision.id,
    labelled: label !== undefined,
    article: kind === 'article',
    ...(provision.parent !== undefined && { parent: provision.parent }),
    ...(provision.heading !== undefined && { heading: provision.heading }),
  }));
  for (const span of input.paragraphs ?? []) units.push({ body: span, labelled: false, article: false });
  return units.sort((a, b) => a.body.start - b.body.start);
}

function readUnit(input: TaskInput, unit: Unit, around: Context, drafts: Draft[]): Context {
  const { text } = input;
  const below = innerContext(around);
  below.content = unit.body;
  const listed = readDutyList(text, unit.body, unit.heading !== undefined);
  if (unit.heading !== undefined && !listed && STATING_HEADING.test(unit.heading)) below.stating = true;
  if (unit.heading !== undefined && CRITERIA_HEADING.test(unit.heading)) below.criteria = true;
  if (unit.article) {
    below.regulating = !DUTIES_ARTICLE.test(text.slice(unit.body.start, unit.body.end));
    // The title of a chapter is no subject of its articles.
    delete below.subject;
  }
  if (below.stating || unit.body.end <= unit.body.start || isBasis(text, unit)) return below;
  if (below.listing && (unit.labelled || !holdsAt(ORDER, text, unit.body.start))) return below;
  if (unit.labelled) closeRuns(around);
  if (unit.heading !== undefined && DUTIES_HEADING.test(unit.heading)) below.duties = below.ordering = true;
  if (listed) {
    Object.assign(below, listed, { open: true });
    if (!unit.labelled) Object.assign(around, { subject: listed.subject, open: true });
    return below;
  }
  const slot = readSlot(text, unit.body);
  if (slot && slot.kind !== 'clause') {
    fillSlot(text, unit, slot, around, drafts);
    return below;
  }
  readSentences(input, slot ? { ...unit, body: slot.content } : unit, { around, below }, drafts);
  return below;
}

function readSentences(input: TaskInput, unit: Unit, contexts: Contexts, drafts: Draft[]): void {
  const { text } = input;
  const colon = text[unit.body.end - 1] === ':';
  const first = drafts.length;
  const sentences = splitSentences(text, unit.body);
  sentences.forEach((span, i) => {
    const last = i === sentences.length - 1;
    readSentence(input, unit, { span, first: i === 0, announces: colon && last }, contexts, drafts);
  });
  if (unit.heading !== undefined || colon) contexts.below.open = true;
  if (colon) announce(text, unit, contexts, drafts, first);
}

// "Căn cứ …;" gives the legal basis.
function isBasis(text: string, unit: Unit): boolean {
  if (unit.labelled) return false;
  const said = text.slice(unit.body.start, unit.body.start + 24);
  return text[unit.body.end - 1] === ';' && /^(?:Căn\s|Xét\s|Theo\s)/u.test(said);
}

// "Cơ quan chủ trì: X." under an item makes it a task of X.
function fillSlot(text: string, unit: Unit, slot: Slot, item: Context, drafts: Draft[]): void {
  if (slot.kind === 'content') item.content = slot.content;
  // Without an item above it, each "Cơ quan chủ trì" begins a task of its own.
  if (item.slots === undefined || (slot.kind === 'lead' && unit.parent === undefined)) {
    const known = lastOf(drafts, unit.parent);
    if (known >= 0) item.slots = known;
    else if (slot.kind === 'lead' || (slot.kind === 'time' && isAsked(text, unit, item, drafts))) {
      const span = { ...(item.content ?? unit.body) };
      item.slots = drafts.length;
      const draft: Draft = { lead: item.subject ?? [], cooperating: [], span, from: span.start };
      const provision = unit.parent ?? unit.id;
      if (provision !== undefined) draft.provision = provision;
      drafts.push(draft);
    }
  }
  const draft = item.slots === undefined ? undefined : drafts[item.slots];
  if (!draft) return;
  if (slot.kind === 'lead') draft.lead = slot.bodies;
  if (slot.kind === 'cooperating') draft.cooperating.push(...slot.bodies);
  draft.span.end = Math.max(draft.span.end, unit.body.end);
}

// An item with a time close under it is a task where it begins with a verb, even where no line says whose.
function isAsked(text: string, unit: Unit, item: Context, drafts: readonly Draft[]): boolean {
  const { content, regulating } = item;
  if (regulating || content === undefined || unit.body.start - content.end > CLOSE) return false;
  const parts = drafts.at(-1)?.provision?.startsWith(`${unit.parent ?? ''}.`) === true;
  return !parts && holdsAt(PREDICATE, text, content.start);
}

const CLOSE = 400;

function lastOf(drafts: readonly Draft[], provision: string | undefined): number {
  const last = drafts.length - 1;
  return provision !== undefined && drafts[last]?.provision === provision ? last : -1;
}

// A colon at the end hands the clause down to what follows.
function announce(
  text: string,
  unit: Unit,
  { around, below }: Contexts,
  drafts: readonly Draft[],
  first: number,
): void {
  const said = text.slice(Math.max(unit.body.start, unit.body.end - 200), unit.body.end);
  if (LISTS_THINGS.test(said)) {
    below.listing = true;
    return;
  }
  const last = drafts.length - 1;
  const draft = drafts[last];
  if (last >= first && draft?.span.end === unit.body.end) {
    below.subject = draft.lead;
    below.complete = false;
    if (isFull(text, draft, unit)) below.cooperating = [];
    else below.part = last;
  }
  if (ANNOUNCES_ORDERS.test(said)) below.ordering = true;
  if (unit.labelled) return;
  around.open = true;
  around.ordering ||= below.ordering;
  if (below.subject) around.subject = below.subject;
}

// "Đề cao trách nhiệm, …; trong đó lưu ý các nội dung sau:" asks for something before it announces the rest.
function isFull(text: string, draft: Draft, unit: Unit): boolean {
  if (!unit.labelled) return false;
  const clause = text.slice(draft.span.start, draft.span.end);
  const turn = Math.max(clause.lastIndexOf(';'), clause.lastIndexOf('. '), clause.lastIndexOf('trong đó'));
  return turn > 40 && !onlyCarriesOut(clause.slice(0, turn));
}
