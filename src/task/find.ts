import type { BodyReference } from '../body/types.js';
import type { IsoDate } from '../date/types.js';
import { scanDeadlines } from '../deadline/find.js';
import { scanProvisions } from '../provision/find.js';
import { toSourceFound } from '../text/found.js';
import { normalizeText } from '../text/normalize.js';
import type { Found } from '../text/types.js';
import { assembleTasks, type TaskInput } from './assemble.js';
import { listTableTasks, outsideTables, scanTaskTables } from './table.js';
import type { Task } from './types.js';

/** What a bare text does not say of itself. */
export interface FindTasksOptions {
  /** Those to whom the document is addressed (Kính gửi): the lead of clauses that name nobody. */
  addressees?: readonly BodyReference[];
  /** The issuing body: what it says of itself is no task. */
  issuer?: BodyReference;
  /** Date of the document, from which partly printed deadlines take their year: `YYYY-MM-DD`. */
  documentDate?: IsoDate;
}

/**
 * Finds the tasks that a text gives: who is to do what, with whom, by when, reporting to whom.
 *
 * For a whole document `parseDirective` knows more: it takes addressees and issuer from the document itself.
 *
 * @param text - the body of a directive, or a part of one
 * @param options - what the text does not say of itself
 * @returns the tasks in order of appearance; the span of each begins at its predicate
 * @example
 * ```ts
 * const [task] = findTasks('Giao Sở Y tế chủ trì, phối hợp với Sở Tài chính rà soát dự toán.');
 * task?.value.lead[0]?.text; // 'Sở Y tế'
 * task?.value.cooperating[0]?.text; // 'Sở Tài chính'
 * task?.text; // 'rà soát dự toán'
 * ```
 */
export function findTasks(text: string, options: FindTasksOptions = {}): Found<Task>[] {
  const view = normalizeText(text);
  const { documentDate, ...known } = options;
  const tables = scanTaskTables(view.text, { start: 0, end: view.text.length }, documentDate);
  const input: TaskInput = {
    text: view.text,
    provisions: outsideTables(scanProvisions(view.text), tables),
    deadlines: scanDeadlines(view.text, documentDate === undefined ? {} : { documentDate }),
    ...known,
  };
  return [...assembleTasks(input), ...listTableTasks(tables)]
    .sort((a, b) => a.span.start - b.span.start)
    .map(({ value, span, spans }) => toSourceFound({ value, text: '', span, spans }, view));
}
