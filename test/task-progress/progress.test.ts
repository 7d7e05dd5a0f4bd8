import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listTaskStatistics, resolveTaskStatus } from '../../src/task/progress.js';
import type { TaskLifecycle, TaskProgress } from '../../src/task/progress-types.js';

const first = '2026-02-13T00:00:00+07:00';
const later = '2026-02-27T00:00:00+07:00';

describe('resolveTaskStatus', () => {
  it('judges by the extension in force then, and keeps the first due instant', () => {
    const progress: TaskProgress = {
      task: '3',
      lifecycle: 'done',
      due: first,
      completedAt: '2026-02-25',
      extensions: [{ requestedAt: '2026-02-10', approvedAt: '2026-02-12', due: later, by: '15/UBND-VP' }],
    };
    expect(resolveTaskStatus(progress, { asOf: '2026-03-01' })).toEqual({
      task: '3',
      state: 'done-early',
      cell: 'done-in-time',
      due: later,
      originalDue: first,
      originalCell: 'done-late',
      issues: [],
    });
    // The day before it was granted, the first due instant was in force.
    expect(resolveTaskStatus(progress, { asOf: '2026-02-11' })).toMatchObject({
      state: 'due-soon',
      due: first,
    });
  });

  it('gives an extension that was only asked for no effect', () => {
    const progress: TaskProgress = {
      task: '1',
      lifecycle: 'in-progress',
      due: first,
      extensions: [{ requestedAt: '2026-02-10', due: later }],
    };
    expect(resolveTaskStatus(progress, { asOf: '2026-02-20' })).toMatchObject({
      state: 'overdue',
      cell: 'open-late',
      due: first,
    });
  });

  it('has no cell for what is cancelled, paused or without a due instant', () => {
    for (const progress of [
      { task: '1', lifecycle: 'cancelled', due: first },
      { task: '2', lifecycle: 'paused', due: first },
      { task: '3', lifecycle: 'in-progress' },
    ] satisfies TaskProgress[])
      expect(resolveTaskStatus(progress, { asOf: '2026-02-20' }).cell).toBeUndefined();
  });
});

describe('listTaskStatistics', () => {
  const tasks: TaskProgress[] = [
    { task: '1', lifecycle: 'done', due: first, completedAt: '2026-02-10' },
    {
      task: '2',
      lifecycle: 'done',
      due: first,
      completedAt: '2026-02-25',
      extensions: [{ approvedAt: '2026-02-11', due: later }],
    },
    { task: '3', lifecycle: 'done', due: first, completedAt: '2026-02-14' },
    { task: '4', lifecycle: 'in-progress', due: first },
    { task: '5', lifecycle: 'not-started', due: '2026-06-01T00:00:00+07:00' },
    { task: '6', lifecycle: 'cancelled', due: first },
    { task: '7', lifecycle: 'in-progress' },
  ];

  it('counts the four cells by the due instants in force and by the first', () => {
    const statistics = listTaskStatistics(tasks, { asOf: '2026-03-02' });
    expect(statistics.total).toBe(7);
    expect(statistics.extended).toBe(1);
    expect(statistics.current.counts).toEqual({
      'done-in-time': 2,
      'done-late': 1,
      'open-in-time': 1,
      'open-late': 1,
    });
    expect(statistics.original.counts).toEqual({
      'done-in-time': 1,
      'done-late': 2,
      'open-in-time': 1,
      'open-late': 1,
    });
    expect(statistics.current.doneInTimeShare).toBeCloseTo(2 / 3);
    expect(statistics.current.lateShare).toBeCloseTo(2 / 5);
    expect(statistics.states).toMatchObject({ cancelled: 1, unknown: 1, overdue: 1, 'on-track': 1 });
  });

  it('answers as of the day: what was done later was open then', () => {
    expect(listTaskStatistics(tasks, { asOf: '2026-02-12' }).current.counts).toEqual({
      'done-in-time': 1,
      'done-late': 0,
      'open-in-time': 4,
      'open-late': 0,
    });
  });

  it('has no shares of nothing', () => {
    const { current } = listTaskStatistics([], { asOf: '2026-02-12' });
    expect(current).toEqual({
      counts: { 'done-in-time': 0, 'done-late': 0, 'open-in-time': 0, 'open-late': 0 },
    });
  });

  it('puts every task in one state and at most one cell', () => {
    const day = fc.integer({ min: 1, max: 28 }).map((n) => `2026-02-${String(n).padStart(2, '0')}`);
    const progress: fc.Arbitrary<TaskProgress> = fc
      .record(
        {
          lifecycle: fc.constantFrom<TaskLifecycle>(
            'not-started',
            'in-progress',
            'done',
            'paused',
            'cancelled',
          ),
          due: day,
          completedAt: day,
        },
        { requiredKeys: ['lifecycle'] },
      )
      .map((rest) => ({ task: '1', ...rest }));
    fc.assert(
      fc.property(fc.array(progress, { maxLength: 12 }), day, (list, asOf) => {
        const { total, states, current } = listTaskStatistics(list, { asOf });
        const sum = (counts: Record<string, number>): number =>
          Object.values(counts).reduce((a, b) => a + b, 0);
        expect(sum(states)).toBe(total);
        expect(sum(current.counts)).toBe(total - states.cancelled - states.paused - states.unknown);
      }),
      { numRuns: 200 },
    );
  });
});
