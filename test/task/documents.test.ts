import { describe, expect, it } from 'vitest';
import { parseDirective } from '../../src/directive/parse.js';
import { hasShared, readRealDocuments } from '../support/shared.js';

interface GoldTask {
  start: number;
  lead: string[];
}

const documents = readRealDocuments();

describe.skipIf(!hasShared)('tasks of real documents', () => {
  it('have exact spans, text of their slice and a provision that exists', () => {
    for (const { id, text } of documents) {
      const { directive, spans } = parseDirective(text);
      const provisions = new Set(directive.provisions.map((provision) => provision.id));
      directive.tasks.forEach((task, i) => {
        const span = spans[`/tasks/${i}`];
        expect(span, id).toBeDefined();
        expect(task.text, id).not.toBe('');
        if (task.provision !== undefined) expect(provisions, id).toContain(task.provision);
      });
    }
  });

  it('are found where the readers found them, and nearly nowhere else', () => {
    let wanted = 0;
    let found = 0;
    let hits = 0;
    for (const { text, gold } of documents) {
      if (!gold) continue;
      const { directive, spans } = parseDirective(text);
      const parents = new Set(directive.tasks.map((task) => task.parent));
      const free = directive.tasks.flatMap((task, i) => (parents.has(task.id) ? [] : [spans[`/tasks/${i}`]]));
      const tasks = (gold['tasks'] ?? []) as GoldTask[];
      wanted += tasks.length;
      found += free.length;
      for (const { start } of tasks) {
        const at = free.findIndex((span) => span && span.start <= start + 12 && start < span.end);
        if (at < 0) continue;
        hits += 1;
        free.splice(at, 1);
      }
    }
    expect((2 * hits) / (wanted + found)).toBeGreaterThan(0.93);
  });
});
