import { scanProvisions } from '../provision/find.js';
import { toSourceFound } from '../text/found.js';
import { normalizeText } from '../text/normalize.js';
import type { Found } from '../text/types.js';
import { assembleTasks } from './assemble.js';
import type { Task } from './types.js';

/**
 * Finds the tasks that a text gives, whatever the text is.
 *
 * @param text - a directive or a part of one
 * @returns the tasks in order of appearance; the span of each begins at its predicate
 */
export function findTasks(text: string): Found<Task>[] {
  const view = normalizeText(text);
  const provisions = scanProvisions(view.text);
  return assembleTasks({ text: view.text, provisions, deadlines: [] }).map(({ value, span, spans }) =>
    toSourceFound({ value, text: '', span, spans }, view),
  );
}
