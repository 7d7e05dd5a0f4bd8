import type { BodyReference } from '../body/types.js';
import type { Deadline } from '../deadline/types.js';
import { tidyText } from '../text/normalize.js';
import type { Found, Span, SpanMap } from '../text/types.js';
import { deadlinesIn, findCooperating, findProduct, findReportTo, findVia } from './details.js';
import type { NamedBody } from './named-body.js';
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

/** A task in the making. */
export interface Draft {
  /** Who leads. */
  lead: readonly NamedBody[];
  /** Who cooperates, as far as it stands outside the predicate. */
  cooperating: NamedBody[];
  /** From the predicate to the end of the clause. */
  span: Span;
  /** From here on its deadlines count: before the subject. */
  from: number;
  /** Id of the provision. */
  provision?: string;
  /** Index of the draft that it is a part of. */
  part?: number;
}

/** A named body for one that the text names elsewhere (Kính gửi). */
export function withoutSpan(value: BodyReference): NamedBody {
  return { value, span: { start: -1, end: -1 } };
}

/** Finishes drafts: ids, details, deadlines. */
export function finishDrafts(
  text: string,
  deadlines: readonly Found<Deadline>[],
  drafts: readonly Draft[],
): ScannedTask[] {
  const ids: string[] = [];
  const parts = new Map<number, number>();
  let top = 0;
  return drafts.map((draft, i) => {
    const parent = draft.part === undefined ? undefined : ids[draft.part];
    if (draft.part !== undefined && parent !== undefined) {
      const count = (parts.get(draft.part) ?? 0) + 1;
      parts.set(draft.part, count);
      ids.push(`${parent}.${String(count)}`);
    } else ids.push(String(++top));
    return toTask(text, deadlines, draft, ids[i] ?? '', parent);
  });
}

function toTask(
  text: string,
  deadlines: readonly Found<Deadline>[],
  draft: Draft,
  id: string,
  parent: string | undefined,
): ScannedTask {
  const span = trimStop(text, draft.span);
  const spans: SpanMap = {};
  const due = deadlinesIn(deadlines, { start: draft.from, end: draft.span.end });
  due.forEach((found, i) => {
    spans[`/deadlines/${String(i)}`] = found.span;
  });
  const task: Task = {
    id,
    text: tidyText(text.slice(span.start, span.end)),
    lead: place('/lead', draft.lead, spans),
    cooperating: place('/cooperating', withOthers(draft.cooperating, findCooperating(text, span)), spans),
    deadlines: due.map((found) => found.value),
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

function withOthers(bodies: readonly NamedBody[], others: readonly NamedBody[]): NamedBody[] {
  const named = ({ value }: NamedBody): string | undefined => value.text ?? value.name;
  return [...bodies, ...others.filter((other) => !bodies.some((body) => named(body) === named(other)))];
}

function place(pointer: string, bodies: readonly NamedBody[], spans: SpanMap): BodyReference[] {
  bodies.forEach(({ span }, i) => {
    if (span.start >= 0) spans[`${pointer}/${String(i)}`] = span;
  });
  return bodies.map(({ value }) => value);
}

function trimStop(text: string, span: Span): Span {
  let { end } = span;
  while (end > span.start && /[\s.;:/,]/u.test(text.charAt(end - 1))) end--;
  return { start: span.start, end };
}
