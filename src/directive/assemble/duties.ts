import type { BodyReference } from '../../body/types.js';
import { scanDeadlines } from '../../deadline/find.js';
import type { Deadline } from '../../deadline/types.js';
import { scanProvisions } from '../../provision/find.js';
import { assembleTasks, type TaskInput } from '../../task/assemble.js';
import type { Task } from '../../task/types.js';
import type { Found, Span } from '../../text/types.js';
import type { AfterBlock } from '../segment/after.js';
import type { ScannedBody } from './body.js';
import { placeSpans, type Draft } from './draft.js';

/** Attached documents that give tasks; rules, lists and forms do not. */
const GIVES_TASKS: ReadonlySet<string> = /* @__PURE__ */ new Set(['ke-hoach', 'chuong-trinh']);

/** Tasks of the body, with their deadlines. */
export function assembleDuties(draft: Draft, range: Span, body: ScannedBody): void {
  const addressees: BodyReference[] = draft.directive.addressees.map(({ text, body: named }) => ({
    ...named,
    text,
  }));
  addTasks(draft, { ...baseOf(draft, range), ...body, addressees });
}

/**
 * Tasks of the plans that the document issues ("KẾ HOẠCH … (Ban hành kèm theo Quyết định số …)"). Their paragraphs are part of
 * the appendix, not of `provisions`: ids begin with `PL` and the number of the attachment, and `provision` is absent.
 */
export function assembleAttachedDuties(draft: Draft, after: readonly AfterBlock[]): void {
  const plans = after.filter(({ kind, slug }) => kind === 'appendix' && GIVES_TASKS.has(slug ?? ''));
  for (const [index, { span, title }] of plans.entries()) {
    const range = { start: title?.end ?? span.start, end: span.end };
    const prefix = `PL${index + 1}.`;
    const provisions = scanProvisions(draft.view.text, range).map((found) => {
      const { id, parent } = found.provision;
      const ids = { id: prefix + id, ...(parent === undefined ? {} : { parent: prefix + parent }) };
      return { ...found, provision: { ...found.provision, ...ids } };
    });
    addTasks(draft, { ...baseOf(draft, range), provisions }, prefix);
  }
}

function baseOf(draft: Draft, range: Span): Pick<TaskInput, 'text' | 'issuer' | 'deadlines'> {
  const { text } = draft.view;
  const { issuer, issuedOn } = draft.directive;
  const options = issuedOn === undefined ? {} : { documentDate: issuedOn };
  const deadlines = scanDeadlines(text.slice(range.start, range.end), options).map((found) =>
    moveBy(found, range.start),
  );
  return { text, deadlines, ...(issuer ? { issuer } : {}) };
}

function moveBy(found: Found<Deadline>, by: number): Found<Deadline> {
  return { ...found, span: { start: found.span.start + by, end: found.span.end + by } };
}

function moveUnder(task: Task, prefix: string): Task {
  const moved: Task = { ...task, id: prefix + task.id };
  delete moved.provision;
  if (task.parent !== undefined) moved.parent = prefix + task.parent;
  return moved;
}

function addTasks(draft: Draft, input: TaskInput, prefix: string = ''): void {
  const { tasks } = draft.directive;
  for (const { value, span, spans } of assembleTasks(input)) {
    placeSpans(draft, `/tasks/${tasks.length}`, span, spans);
    tasks.push(prefix === '' ? value : moveUnder(value, prefix));
  }
}
