import type { BodyReference } from '../body/types.js';
import type { Deadline } from '../deadline/types.js';
import { foldDiacritics } from '../text/fold.js';
import type { Found, Span } from '../text/types.js';
import { CASE, readClause, readDirectClause, readPredicate, type Clause } from './clause.js';
import type { Context, Unit } from './context.js';
import { deadlinesIn, isAmongCooperating } from './details.js';
import { POWER } from './duties.js';
import { withoutSpan, type Draft } from './draft.js';
import {
  ANNOUNCES_DUTIES,
  DECISION,
  DUTY,
  holdsAt,
  onlyCarriesOut,
  PREDICATE,
  SELF_ACT,
  skip,
  STATEMENT,
} from './grammar.js';
import { readInformed } from './informed.js';
import type { NamedBody } from './named-body.js';
import { readParty } from './party.js';
import { findPoints, findSemicolons } from './sentence.js';

/** What a sentence is read against. */
export interface SentenceInput {
  /** The normalised text. */
  text: string;
  /** Bodies of the Kính gửi block. */
  addressees?: readonly BodyReference[];
  /** The issuing body. */
  issuer?: BodyReference;
  /** Deadlines of the text, in order of appearance. */
  deadlines: readonly Found<Deadline>[];
}

/** A sentence and its place in the paragraph. */
export interface Sentence {
  /** Where it stands. */
  span: Span;
  /** The first of its paragraph. */
  first: boolean;
  /** The last of a paragraph that ends with a colon. */
  announces: boolean;
}

/** The contexts that a sentence is read in. */
export interface Contexts {
  /** What was handed down to the paragraph. */
  around: Context;
  /** What the paragraph hands down. */
  below: Context;
}

/**
 * Reads one sentence of a paragraph: adds the tasks that it gives to `drafts`, lengthens the last one where it goes on,
 * and sets what the paragraph hands down.
 */
export function readSentence(
  input: SentenceInput,
  unit: Unit,
  sentence: Sentence,
  contexts: Contexts,
  drafts: Draft[],
): void {
  const { text } = input;
  const { span } = sentence;
  if (contexts.around.powers && holdsAt(POWER, text, span.start)) return;
  const informed = unit.labelled ? undefined : readInformed(text, span);
  const decides = !contexts.around.subject && !contexts.around.duties;
  const free = !unit.labelled && !contexts.around.subject;
  const clause = informed ?? readClause(text, span, { free, decides });
  if (clause) readOwn(input, unit, sentence, clause, contexts, drafts);
  else if (sentence.first) readInherited(input, unit, sentence, contexts, drafts);
  else goOn(input, unit, sentence, contexts.below, drafts);
}

// "Giao X chịu trách nhiệm:" says nothing but what follows.
const ONLY_DUTY =
  /^(?:có|chịu)\s{1,3}(?:trách\s{1,3}nhiệm|nhiệm\s{1,3}vụ)(?:\s{1,3}(?:sau|đây|như|cụ|thể|chính)){0,4}\s{0,3}:$/u;

// A sentence that names its own subject.
function readOwn(
  input: SentenceInput,
  unit: Unit,
  sentence: Sentence,
  clause: Clause,
  { around, below }: Contexts,
  drafts: Draft[],
): void {
  const { predicate, subject } = clause;
  const said = input.text.slice(predicate.start, predicate.end);
  const heads =
    !/\p{L}/u.test(said) ||
    (sentence.announces && (onlyCarriesOut(said) || !unit.labelled || ONLY_DUTY.test(said)));
  if (heads && !sentence.first && !sentence.announces) return;
  if (heads || clause.colon) {
    if (
      !unit.labelled &&
      clause.manner === 'stated' &&
      !clause.colon &&
      !holdsAt(DUTY, input.text, clause.said) &&
      !announcesDuties(input, clause)
    )
      return;
    below.subject = subject;
    below.complete = false;
    below.cooperating = clause.cooperating;
    delete below.part;
    if (!unit.labelled && (clause.colon || sentence.announces)) {
      around.subject = subject;
      around.open = true;
    }
  }
  if (heads || isIdle(input, unit, sentence.span, clause)) return;
  if (below.regulating && !isDuty(input.text, clause)) return;
  if (below.criteria && unit.labelled && clause.manner === 'stated') return;
  const points = clause.colon ? findPoints(input.text, predicate) : [];
  for (const point of points) drafts.push(draftOf(unit, subject, clause.cooperating, point, point.start));
  if (points.length > 0) return;
  drafts.push(draftOf(unit, subject, clause.cooperating, predicate, clause.start));
  if (unit.labelled && !clause.colon) Object.assign(below, { subject, open: true, complete: true });
  splitAtSemicolons(input.text, unit, predicate, drafts);
}

// "Các sở, ngành triển khai Đợt thi đua, tập trung thực hiện các nội dung sau:", but "UBND tỉnh ban hành Kế hoạch gồm các nội dung sau:".
function announcesDuties({ text, issuer }: SentenceInput, { subject, said, predicate }: Clause): boolean {
  if (isIssuer(issuer, subject) || holdsAt(SELF_ACT, text, said)) return false;
  return ANNOUNCES_DUTIES.test(text.slice(Math.max(said, predicate.end - 160), predicate.end));
}

// A clause without a subject: it lies on those of the heading or announcement above, else on the addressees.
function readInherited(
  input: SentenceInput,
  unit: Unit,
  sentence: Sentence,
  { around, below }: Contexts,
  drafts: Draft[],
): void {
  const { text } = input;
  const { span } = sentence;
  const lead = around.subject ?? (around.ordering ? (input.addressees ?? []).map(withoutSpan) : []);
  if (around.criteria || (lead.length === 0 && !around.duties)) return;
  if (!around.subject && !around.duties && holdsAt(DECISION, text, span.start)) return;
  const { start, cooperating } = readPredicate(text, span);
  if (start >= span.end || holdsAt(STATEMENT, text, span.start)) return;
  const starts = beginsDuty(text, { start, end: span.end });
  if (unit.labelled) {
    if (unit.heading !== undefined && !sentence.announces) return;
    const needsVerb = !around.subject?.length || around.regulating || around.complete;
    if (!starts && (needsVerb || states(text, span))) return;
    below.open = true;
  } else if (!around.open || !starts || NOMINAL.test(text.slice(start, Math.min(span.end, start + 200))))
    return;
  const draft = draftOf(
    unit,
    lead,
    [...around.cooperating, ...cooperating],
    { start, end: span.end },
    span.start,
  );
  if (around.part !== undefined) draft.part = around.part;
  drafts.push(draft);
  splitAtSemicolons(text, unit, { start, end: span.end }, drafts);
}

// A verb, or the case that it is about and a verb: then it is a sentence with its stop, not a title ("Đối với tập thể lãnh đạo, quản lý").
function beginsDuty(text: string, { start, end }: Span): boolean {
  if (holdsAt(PREDICATE, text, start)) return true;
  return /[.;]/u.test(text.charAt(end - 1)) && holdsAt(PREDICATE, text, skip(CASE, text, start));
}

// "Đào tạo nghề cho người lao động phải gắn với …": the verb is the subject of the sentence.
const NOMINAL = /^[^.;:]{8,160}\s(?:phải|cần(?!\s{1,3}thiết))\s/u;

// "Bộ Tài chính là cơ quan chủ trì …" among the duties of that ministry.
function states(text: string, span: Span): boolean {
  const party = readParty(text, span.start, span.end);
  return party !== undefined && holdsAt(STATEMENT, text, skip(/\s{1,3}/uy, text, party.end));
}

// A later sentence without a subject belongs to the task before it, unless it has a deadline of its own; "Cụ thể:" only announces what follows.
function goOn(
  input: SentenceInput,
  unit: Unit,
  { span, announces }: Sentence,
  below: Context,
  drafts: Draft[],
): void {
  const open = drafts.at(-1);
  if (!open || open.span.start < unit.body.start) return;
  if (announces && onlyCarriesOut(input.text.slice(span.start, span.end))) {
    below.subject = open.lead;
    return;
  }
  if (beginsDuty(input.text, span) && deadlinesIn(input.deadlines, span).length > 0) {
    const { start, cooperating } = readPredicate(input.text, span);
    drafts.push(draftOf(unit, open.lead, cooperating, { start, end: span.end }, span.start));
  } else open.span.end = span.end;
  splitAtSemicolons(input.text, unit, span, drafts);
}

// After a semicolon a new task begins only with a new lead, or where "chủ trì, phối hợp với" names others.
function splitAtSemicolons(text: string, unit: Unit, range: Span, drafts: Draft[]): void {
  for (const at of findSemicolons(text, range)) {
    const open = drafts.at(-1);
    if (!open) return;
    const rest = { start: at, end: range.end };
    const clause = readDirectClause(text, rest);
    let next: Draft | undefined;
    if (
      clause?.manner === 'stated' &&
      isAmongCooperating(text, { start: open.span.start, end: range.end }, at)
    )
      continue;
    if (clause) {
      if (clause.predicate.end > clause.predicate.start)
        next = draftOf(unit, clause.subject, clause.cooperating, clause.predicate, at);
    } else {
      const { start, cooperating } = readPredicate(text, rest);
      if (cooperating.length > 0) next = draftOf(unit, open.lead, cooperating, { start, end: range.end }, at);
    }
    if (!next) continue;
    open.span.end = at;
    drafts.push(next);
  }
}

// In an article that regulates, "X quyết định …" gives a power; "X có trách nhiệm …" a task.
function isDuty(text: string, clause: Clause): boolean {
  if (clause.manner === 'ordered' || clause.cooperating.length > 0) return true;
  return (
    holdsAt(DUTY, text, clause.said) &&
    !/^(?:cần|phải|thì|không|chỉ)\s/iu.test(text.slice(clause.said, clause.said + 8))
  );
}

// "Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, đề nghị các sở phản ánh về …" closes a document.
const MEETS_TROUBLE =
  /^(?:Trong\s+quá\s+trình|Quá\s+trình|Nếu\s|Trường\s+hợp)[^;:]{0,90}(?:vướng\s+mắc|khó\s+khăn|phát\s+sinh)/u;

// What only asks to carry out the document, and what the issuer says of itself, is no task.
function isIdle(input: SentenceInput, unit: Unit, sentence: Span, clause: Clause): boolean {
  const { text, issuer } = input;
  if (clause.manner === 'stated' && isIssuer(issuer, clause.subject))
    return !unit.labelled || holdsAt(SELF_ACT, text, clause.said);
  const preamble = !unit.labelled && unit.parent === undefined;
  if (preamble && clause.manner === 'stated' && holdsAt(SELF_ACT, text, clause.said)) return true;
  const meets = MEETS_TROUBLE.test(text.slice(sentence.start, sentence.start + 120));
  if (unit.labelled || !(meets || onlyCarriesOut(text.slice(clause.predicate.start, clause.predicate.end))))
    return false;
  return (
    !((meets || clause.manner === 'ordered') && isSingle(clause.subject)) &&
    deadlinesIn(input.deadlines, sentence).length === 0
  );
}

function isSingle(subject: readonly NamedBody[]): boolean {
  return subject.length === 1 && !/(?:^|\s)(?:các|những|mọi)\s|[,;]/iu.test(subject[0]?.value.text ?? '');
}

// An office (văn phòng) issues what its superior decided; what it is to do itself is a task.
function isIssuer(issuer: BodyReference | undefined, subject: readonly NamedBody[]): boolean {
  const name = subject[0]?.value.name ?? subject[0]?.value.text;
  const own = issuer?.name ?? issuer?.text;
  if (subject.length !== 1 || name === undefined || own === undefined || /văn phòng/iu.test(own))
    return false;
  // Most names differ in their first letter already.
  return startsLike(own.slice(0, 1), name.slice(0, 1)) && startsLike(own, name);
}

function startsLike(text: string, start: string): boolean {
  return foldDiacritics(text).startsWith(foldDiacritics(start));
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
