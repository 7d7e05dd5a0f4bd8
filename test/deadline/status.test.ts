import { describe, expect, it } from 'vitest';
import { resolveDeadlineStatus } from '../../src/deadline/status.js';
import type { DeadlineState, DeadlineStatusOptions } from '../../src/deadline/status-types.js';

// By the end of Thursday 26/2/2026.
const due = '2026-02-27T00:00:00+07:00';

describe('resolveDeadlineStatus', () => {
  it.each<[DeadlineState, string | undefined, Partial<DeadlineStatusOptions>]>([
    ['cancelled', due, { lifecycle: 'cancelled', asOf: '2026-03-10' }],
    ['paused', due, { lifecycle: 'paused', asOf: '2026-03-10' }],
    ['cancelled', undefined, { lifecycle: 'cancelled' }],
    ['unknown', undefined, {}],
    ['unknown', 'soon', {}],
    ['unknown', due, { asOf: 'now' }],
    ['done-early', due, { completedAt: '2026-02-25', asOf: '2026-03-10' }],
    ['done-on-time', due, { completedAt: '2026-02-26T23:59', asOf: '2026-03-10' }],
    ['done-late', due, { completedAt: '2026-02-27', asOf: '2026-03-10' }],
    ['overdue', due, { asOf: '2026-02-27' }],
    ['due-today', due, { asOf: '2026-02-26T23:59' }],
    ['due-soon', due, { asOf: '2026-02-25' }],
    // After Friday 13/2 come Tết and then four working days: 23/2 to 26/2.
    ['due-soon', due, { asOf: '2026-02-23' }],
    ['on-track', due, { asOf: '2026-02-13' }],
    ['due-soon', due, { asOf: '2026-02-13', threshold: 4 }],
    ['on-track', due, { asOf: '2026-02-13', threshold: { amount: 12, unit: 'day' } }],
    ['due-soon', due, { asOf: '2026-02-13', threshold: { amount: 13, unit: 'day' } }],
    ['due-soon', due, { asOf: '2026-02-25T01:00', threshold: { amount: 47, unit: 'hour' } }],
    ['on-track', due, { asOf: '2026-02-25T00:59', threshold: { amount: 47, unit: 'hour' } }],
    // What is done later than the question is not done yet.
    ['overdue', due, { completedAt: '2026-03-05', asOf: '2026-03-01' }],
    // Done, nobody wrote when.
    ['done-early', due, { lifecycle: 'done', asOf: '2026-02-25' }],
    ['unknown', due, { lifecycle: 'done', asOf: '2026-03-25' }],
    // Past what the calendar knows, but far enough before.
    ['on-track', '2031-01-01T00:00:00+07:00', { asOf: '2026-02-25' }],
    ['unknown', '2031-01-11T00:00:00+07:00', { asOf: '2031-01-01' }],
  ])('is %s', (state, instant, options) => {
    expect(resolveDeadlineStatus(instant, { asOf: '2026-02-20', ...options }).state).toBe(state);
  });

  it('takes a day alone as the last day', () => {
    expect(resolveDeadlineStatus('2026-02-26', { asOf: '2026-02-26T20:00' }).state).toBe('due-today');
    expect(resolveDeadlineStatus('2026-02-26', { asOf: '2026-02-27' }).state).toBe('overdue');
  });

  it('is late from 10:01 where the limit is 10h00 at the latest', () => {
    const at = '2026-02-26T10:01:00+07:00';
    expect(resolveDeadlineStatus(at, { asOf: '2026-03-01', completedAt: '2026-02-26T10:00' }).state).toBe(
      'done-on-time',
    );
    expect(resolveDeadlineStatus(at, { asOf: '2026-03-01', completedAt: '2026-02-26T10:01' }).state).toBe(
      'done-late',
    );
    expect(resolveDeadlineStatus(at, { asOf: '2026-02-26T03:01:00Z' }).state).toBe('overdue');
    expect(resolveDeadlineStatus(at, { asOf: '2026-02-26T03:00:59Z' }).state).toBe('due-today');
  });

  it('counts days late in days and in working days', () => {
    const status = resolveDeadlineStatus('2026-02-13T00:00:00+07:00', {
      asOf: '2026-03-10',
      completedAt: '2026-02-24',
    });
    expect(status).toMatchObject({ state: 'done-late', late: { days: 12, workingDays: 3 } });
  });

  it('keeps what holds against the first due instant', () => {
    const status = resolveDeadlineStatus(due, {
      asOf: '2026-03-10',
      completedAt: '2026-02-26',
      originalDue: '2026-02-13T00:00:00+07:00',
    });
    expect(status).toMatchObject({
      state: 'done-on-time',
      original: { state: 'done-late', late: { days: 14, workingDays: 5 } },
    });
  });

  it('takes a resolution, and never calls an open one on track', () => {
    const open = {
      status: 'unresolved',
      missing: ['measure'],
      steps: [],
      assumptions: [],
      issues: [],
    } as const;
    const resolution = { ...open, missing: [...open.missing], steps: [], assumptions: [], issues: [] };
    expect(resolveDeadlineStatus(resolution, { asOf: '2026-02-20' }).state).toBe('unknown');
  });
});
