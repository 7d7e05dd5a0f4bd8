import type { BodyReference } from '../body/types.js';
import type { Deadline } from '../deadline/types.js';
import type { ScannedProvision } from '../provision/types.js';
import { foldDiacritics } from '../text/fold.js';
import { cleanText } from '../text/normalize.js';
import type { Found, Span, SpanMap } from '../text/types.js';
import { readClause, readPredicate, type Clause } from './clause.js';
import { deadlinesIn, findCooperating, findProduct, findReportTo, findVia } from './details.js';
import { readInformed } from './informed.js';
import {
  ANNOUNCES_ORDERS,
  holdsAt,
  LISTS_THINGS,
  onlyCarriesOut,
  PREDICATE,
  STATEMENT,
  STATING_HEADING,
} from './grammar.js';
import { findSemicolons, splitSentences } from './sentence.js';
import type { NamedBody } from './party.js';
import type { Task } from './types.js';

/** A task as it was found: the value, the clause, and where its parts stand, by JSON Pointer relative to the value. */
export interface ScannedTask {
  /** The task. */
  value: Task;
  /** The clause, from the first word of the predicate. */
  span: Span;
  /** `/lead/0`, `/cooperating/0`, `/deadlines/0` ... An inherited lead points to where it was named. */
  spans: SpanMap;
}

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

/** What a paragraph hands down to those under it. */
interface Context {
  /** On whom the clauses without a subject lie. */
  subject?: readonly NamedBody[];
  /** With whom they are to be done. */
  cooperating: readonly NamedBody[];
  /** Orders were announced: clauses without a subject lie on the addressees. */
  ordering: boolean;
  /** Paragraphs without a label may be clauses of their own: they follow a heading or an announcement. */
  open: boolean;
  /** Nothing below is a task: aims, scope, lists of things. */
  stating: boolean;
  /** Index of the task that those below are parts of. */
  part?: number;
}

interface Draft {
  lead: readonly NamedBody[];
  cooperating: NamedBody[];
  span: Span;
  from: number;
  provision?: string;
  part?: number;
}

/** A paragraph to read. */
interface Unit {
  body: Span;
  id?: string;
  parent?: string;
  labelled: boolean;
  heading?: string;
}

/**
 * Assembles the tasks of a directive from its outline.
 *
 * @param input - outline, addressees, issuer and deadlines of one normalised text
 * @returns the tasks in order of appearance
 */
export function assembleTasks(input: TaskInput): ScannedTask[] {
  const { text } = input;
  const drafts: Draft[] = [];
  const root: Context = { cooperating: [], ordering: false, open: false, stating: false };
  const contexts = new Map<string, Context>();
  for (const unit of listUnits(input)) {
    const around = (unit.parent === undefined ? undefined : contexts.get(unit.parent)) ?? root;
    const below = readUnit(input, unit, around, drafts);
    if (unit.id !== undefined) contexts.set(unit.id, below);
  }
  return number(drafts).map(({ draft, id, parent }) => toTask(text, input.deadlines, draft, id, parent));
}

function listUnits(input: TaskInput): Unit[] {
  const units: Unit[] = input.provisions.map(({ provision, body, label }) => ({
    body,
    id: provision.id,
    labelled: label !== undefined,
    ...(provision.parent !== undefined && { parent: provision.parent }),
    ...(provision.heading !== undefined && { heading: provision.heading }),
  }));
  for (const span of input.paragraphs ?? []) units.push({ body: span, labelled: false });
  return units.sort((a, b) => a.body.start - b.body.start);
}

function readUnit(input: TaskInput, unit: Unit, around: Context, drafts: Draft[]): Context {
  const { text } = input;
  const below: Context = { ...around, open: false };
  if (unit.heading !== undefined && STATING_HEADING.test(unit.heading)) return { ...below, stating: true };
  if (around.stating || unit.body.end <= unit.body.start || isBasis(text, unit)) return below;
  if (unit.labelled) around.open &&= unit.parent !== undefined;

  const colon = text[unit.body.end - 1] === ':';
  const first = drafts.length;
  const sentences = splitSentences(text, unit.body);
  sentences.forEach((sentence, i) => {
    readSentence(
      input,
      unit,
      sentence,
      i === 0,
      colon && i === sentences.length - 1,
      { around, below },
      drafts,
    );
  });
  if (unit.heading !== undefined || colon) below.open = true;
  if (colon) announce(text, unit, around, below, drafts, first);
  return below;
}

// "Căn cứ …;" gives the legal basis.
function isBasis(text: string, unit: Unit): boolean {
  return (
    !unit.labelled &&
    text[unit.body.end - 1] === ';' &&
    /^(?:Căn cứ|Xét|Theo)\s/u.test(text.slice(unit.body.start, unit.body.start + 10))
  );
}

// A colon at the end hands the clause down to what follows.
function announce(
  text: string,
  unit: Unit,
  around: Context,
  below: Context,
  drafts: Draft[],
  first: number,
): void {
  const said = text.slice(Math.max(unit.body.start, unit.body.end - 200), unit.body.end);
  if (LISTS_THINGS.test(said)) {
    below.stating = true;
    return;
  }
  const last = drafts.length - 1;
  const draft = drafts[last];
  if (last >= first && draft?.span.end === unit.body.end) {
    below.subject = draft.lead;
    if (isFull(text, draft, unit)) below.cooperating = [];
    else below.part = last;
  }
  if (ANNOUNCES_ORDERS.test(said)) below.ordering = true;
  if (!unit.labelled) {
    around.open = true;
    around.ordering ||= below.ordering;
    if (below.subject) around.subject = below.subject;
  }
}

// "Đề cao trách nhiệm, …; trong đó lưu ý các nội dung sau:" asks for something before it announces the rest.
function isFull(text: string, draft: Draft, unit: Unit): boolean {
  if (!unit.labelled) return false;
  const clause = text.slice(draft.span.start, draft.span.end);
  const turn = Math.max(clause.lastIndexOf(';'), clause.lastIndexOf('. '), clause.lastIndexOf('trong đó'));
  return turn > 40 && !onlyCarriesOut(clause.slice(0, turn));
}

interface Contexts {
  around: Context;
  below: Context;
}

function readSentence(
  input: TaskInput,
  unit: Unit,
  sentence: Span,
  isFirst: boolean,
  colon: boolean,
  { around, below }: Contexts,
  drafts: Draft[],
): void {
  const { text } = input;
  const informed = unit.labelled ? undefined : readInformed(text, sentence);
  const clause = informed ?? readClause(text, sentence, !unit.labelled && !around.subject);
  if (clause?.subject) {
    const { predicate } = clause;
    const said = text.slice(predicate.start, predicate.end);
    const heads = said.trim() === '' || (colon && (onlyCarriesOut(said) || !unit.labelled));
    if (heads) {
      if (!isFirst && !colon) return;
      below.subject = clause.subject;
      below.cooperating = clause.cooperating;
      delete below.part;
      if (!unit.labelled && (clause.colon || colon)) hand(around, clause);
      return;
    }
    if (isIdle(input, unit, sentence, clause)) return;
    if (clause.colon) {
      below.subject = clause.subject;
      if (!unit.labelled) hand(around, clause);
    }
    drafts.push(draftOf(unit, clause.subject, clause.cooperating, predicate, clause.start));
    splitAtSemicolons(input, unit, predicate, clause.subject, drafts);
    return;
  }
  const open = drafts.at(-1);
  if (!isFirst) {
    // A sentence without a subject goes on with the clause before it; "Cụ thể:" only announces what follows.
    if (open && open.span.start >= unit.body.start) {
      if (colon && onlyCarriesOut(text.slice(sentence.start, sentence.end))) {
        below.subject = open.lead;
        return;
      }
      open.span.end = sentence.end;
      splitAtSemicolons(input, unit, { start: sentence.start, end: sentence.end }, open.lead, drafts);
    }
    return;
  }
  const lead = around.subject ?? (around.ordering ? (input.addressees ?? []).map(asNamed) : []);
  if (lead.length === 0 || !mayBeClause(text, unit, around, sentence)) return;
  const { start, cooperating } = readPredicate(text, sentence);
  if (start >= sentence.end) return;
  const draft = draftOf(
    unit,
    lead,
    [...around.cooperating, ...cooperating],
    { start, end: sentence.end },
    sentence.start,
  );
  if (around.part !== undefined) draft.part = around.part;
  drafts.push(draft);
  splitAtSemicolons(input, unit, { start, end: sentence.end }, lead, drafts);
}

function hand(around: Context, clause: Clause): void {
  if (clause.subject) around.subject = clause.subject;
  around.open = true;
}

// A clause without a subject: labelled under a heading, or unlabelled right under one and beginning like a predicate.
function mayBeClause(text: string, unit: Unit, around: Context, sentence: Span): boolean {
  if (holdsAt(STATEMENT, text, sentence.start)) return false;
  if (unit.labelled) return unit.heading === undefined || text[sentence.end - 1] === ':';
  return around.open && holdsAt(PREDICATE, text, sentence.start);
}

// What only asks to carry out the document, and what the issuer says of itself, is no task.
function isIdle(input: TaskInput, unit: Unit, sentence: Span, clause: Clause): boolean {
  const subject = clause.subject ?? [];
  if (!clause.ordered && isIssuer(input.issuer, subject)) return true;
  if (unit.labelled) return false;
  if (!onlyCarriesOut(input.text.slice(clause.predicate.start, clause.predicate.end))) return false;
  return !(clause.ordered && isSingle(subject)) && deadlinesIn(input.deadlines, sentence).length === 0;
}

function isSingle(subject: readonly NamedBody[]): boolean {
  return subject.length === 1 && !/(?:^|\s)(?:các|những|mọi)\s|[,;]/iu.test(subject[0]?.value.text ?? 'các ');
}

function isIssuer(issuer: BodyReference | undefined, subject: readonly NamedBody[]): boolean {
  const name = subject[0]?.value.name ?? subject[0]?.value.text;
  const own = issuer?.name ?? issuer?.text;
  if (subject.length !== 1 || name === undefined || own === undefined || /văn phòng/iu.test(own))
    return false;
  return foldDiacritics(own).startsWith(foldDiacritics(name));
}

// After a semicolon a new task begins only with a new lead, or where the lead is named again by "chủ trì, phối hợp với".
function splitAtSemicolons(
  input: TaskInput,
  unit: Unit,
  range: Span,
  lead: readonly NamedBody[],
  drafts: Draft[],
): void {
  const { text } = input;
  for (const at of findSemicolons(text, range)) {
    const open = drafts.at(-1);
    if (!open) return;
    const rest = { start: at, end: range.end };
    const clause = readClause(text, rest, false);
    let next: Draft | undefined;
    if (clause?.subject && clause.predicate.end > clause.predicate.start)
      next = draftOf(unit, clause.subject, clause.cooperating, clause.predicate, at);
    else {
      const { start, cooperating } = readPredicate(text, rest);
      if (cooperating.length > 0) next = draftOf(unit, lead, cooperating, { start, end: range.end }, at);
    }
    if (!next) continue;
    open.span.end = at;
    drafts.push(next);
  }
}

function draftOf(
  unit: Unit,
  lead: readonly NamedBody[],
  cooperating: readonly NamedBody[],
  span: Span,
  from: number,
): Draft {
  const draft: Draft = { lead, cooperating: [...cooperating], span: { ...span }, from };
  if (unit.id !== undefined) draft.provision = unit.id;
  return draft;
}

function asNamed(value: BodyReference): NamedBody {
  return { value, span: { start: -1, end: -1 } };
}

function number(drafts: readonly Draft[]): { draft: Draft; id: string; parent: string | undefined }[] {
  const ids: string[] = [];
  const children: number[] = [];
  let top = 0;
  return drafts.map((draft, i) => {
    const parent = draft.part === undefined ? undefined : ids[draft.part];
    let id: string;
    if (draft.part !== undefined && parent !== undefined) {
      children[draft.part] = (children[draft.part] ?? 0) + 1;
      id = `${parent}.${String(children[draft.part])}`;
    } else id = String(++top);
    ids[i] = id;
    return { draft, id, parent };
  });
}

function toTask(
  text: string,
  deadlines: readonly Found<Deadline>[],
  draft: Draft,
  id: string,
  parent: string | undefined,
): ScannedTask {
  const span = { start: draft.span.start, end: trimStop(text, draft.span) };
  const spans: SpanMap = {};
  const due = deadlinesIn(deadlines, { start: draft.from, end: draft.span.end });
  const cooperating = [...draft.cooperating];
  for (const body of findCooperating(text, span))
    if (!cooperating.some((known) => known.value.text === body.value.text)) cooperating.push(body);
  const task: Task = {
    id,
    text: cleanText(text.slice(span.start, span.end)),
    lead: place('/lead', draft.lead, spans),
    cooperating: place('/cooperating', cooperating, spans),
    deadlines: due.map((found, i) => {
      spans[`/deadlines/${String(i)}`] = found.span;
      return found.value;
    }),
  };
  const reportTo = findReportTo(text, span);
  if (reportTo.length > 0) task.reportTo = place('/reportTo', reportTo, spans);
  const via = findVia(text, span);
  if (via.length > 0) task.via = place('/via', via, spans);
  const product = findProduct(text, span);
  if (product) {
    task.product = product.text;
    spans['/product'] = product.span;
  }
  if (draft.provision !== undefined) task.provision = draft.provision;
  if (parent !== undefined) task.parent = parent;
  return { value: task, span, spans };
}

function place(pointer: string, bodies: readonly NamedBody[], spans: SpanMap): BodyReference[] {
  bodies.forEach(({ span }, i) => {
    if (span.start >= 0) spans[`${pointer}/${String(i)}`] = span;
  });
  return bodies.map(({ value }) => value);
}

function trimStop(text: string, span: Span): number {
  let { end } = span;
  while (end > span.start && /[\s.;:/,]/u.test(text.charAt(end - 1))) end--;
  return end;
}
