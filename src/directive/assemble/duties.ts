import type { BodyReference } from '../../body/types.js';
import { scanDeadlines } from '../../deadline/find.js';
import type { Deadline } from '../../deadline/types.js';
import { scanProvisions } from '../../provision/find.js';
import { assembleTasks, type TaskInput } from '../../task/assemble.js';
import type { ScannedTask } from '../../task/draft.js';
import { listTableTasks, outsideTables, scanTaskTables, type TaskTable } from '../../task/table.js';
import type { Found, Span } from '../../text/types.js';
import type { AfterBlock } from '../segment/after.js';
import type { ScannedBody } from './body.js';
import { placeSpans, type Draft } from './draft.js';

/** Attached documents that give tasks; rules, lists and forms do not. */
const GIVES_TASKS: ReadonlySet<string> = /* @__PURE__ */ new Set(['ke-hoach', 'chuong-trinh']);

/**
 * Tasks of the body with their deadlines, and those of the plans that the document issues ("KẾ HOẠCH … (Ban hành kèm theo Quyết định
 * số …)"). Paragraphs of a plan are part of the appendix, not of `provisions`: ids begin with `PL` and the number of the
 * attachment, and `provision` is absent. So it is with rows of a table, in the body or below it: `B` and the number of the table.
 */
export function assembleDuties(
  draft: Draft,
  range: Span,
  body: ScannedBody,
  after: readonly AfterBlock[],
): void {
  const { text } = draft.view;
  const addressees: BodyReference[] = draft.directive.addressees.map(({ text: printed, body: named }) => ({
    ...named,
    text: printed,
  }));
  const below = { start: after[0]?.span.start ?? text.length, end: after.at(-1)?.span.end ?? text.length };
  const tables = [range, below].flatMap((part) => scanTaskTables(text, part, draft.directive.issuedOn));
  const prose = assembleTasks({
    ...baseOf(draft, range),
    addressees,
    provisions: outsideTables(body.provisions, tables),
    paragraphs: body.paragraphs,
  });
  const all = [...prose, ...readAttached(draft, after, tables), ...listTableTasks(tables)];
  for (const { value, span, spans } of all.sort((a, b) => a.span.start - b.span.start)) {
    placeSpans(draft, `/tasks/${draft.directive.tasks.length}`, span, spans);
    draft.directive.tasks.push(value);
  }
}

function readAttached(
  draft: Draft,
  after: readonly AfterBlock[],
  tables: readonly TaskTable[],
): ScannedTask[] {
  const plans = after.filter(({ kind, slug }) => kind === 'appendix' && GIVES_TASKS.has(slug ?? ''));
  return plans.flatMap(({ span, title }, index) => {
    const range = { start: title?.end ?? span.start, end: span.end };
    const provisions = outsideTables(scanProvisions(draft.view.text, range), tables);
    const tasks = assembleTasks({ ...baseOf(draft, range), provisions });
    return tasks.map((task) => moveUnder(task, `PL${String(index + 1)}.`));
  });
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

function moveUnder(task: ScannedTask, prefix: string): ScannedTask {
  const value = { ...task.value, id: prefix + task.value.id };
  delete value.provision;
  if (value.parent !== undefined) value.parent = prefix + value.parent;
  return { ...task, value };
}
