import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/date/arithmetic.js';
import { formatDeadline } from '../../src/deadline/format.js';
import { parseDeadline } from '../../src/deadline/parse.js';
import { resolveDeadline } from '../../src/deadline/resolve.js';
import { resolveDeadlineStatus } from '../../src/deadline/status.js';
import type { Deadline, DeadlineUnit, PeriodDeadline } from '../../src/deadline/types.js';

// All that is counted from these days stays within what the calendar knows.
const day = fc.integer({ min: 0, max: 4000 }).map((n) => addDays('2012-01-01', n) ?? '');
const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('00', '15', '30', '45'))
  .map(([h, m]) => `${String(h).padStart(2, '0')}:${m}`);
const amount = fc.integer({ min: 1, max: 90 });
const event = fc.constantFrom(
  { event: 'receipt', text: 'ngày nhận được văn bản' },
  { event: 'signing', text: 'ngày ký' },
);
const bound = fc.constantFrom('before', 'by') as fc.Arbitrary<'before' | 'by'>;

const deadlines: fc.Arbitrary<Deadline> = fc.oneof(
  fc.record({ kind: fc.constant('date' as const), text: fc.constant(''), date: day, bound }),
  fc.record({ kind: fc.constant('date' as const), text: fc.constant(''), date: day, time, bound }),
  fc.record({
    kind: fc.constant('date' as const),
    text: fc.constant(''),
    date: day.map((date) => date.slice(0, 7)),
    bound,
  }),
  fc.record({
    kind: fc.constant('period' as const),
    text: fc.constant(''),
    amount,
    unit: fc.constantFrom<DeadlineUnit>(
      'minute',
      'hour',
      'working-hour',
      'day',
      'day-except-holiday',
      'working-day',
      'week',
      'month',
      'quarter',
      'year',
    ),
    direction: fc.constantFrom('forward', 'backward') as fc.Arbitrary<'forward' | 'backward'>,
    from: event,
  }),
  fc
    .tuple(day, day)
    .map(([a, b]) => ({ kind: 'window' as const, text: '', start: a < b ? a : b, end: a < b ? b : a })),
  fc.record({
    kind: fc.constant('recurring' as const),
    text: fc.constant(''),
    rrule: fc.constantFrom(
      'FREQ=WEEKLY;BYDAY=FR',
      'FREQ=MONTHLY;BYMONTHDAY=20',
      'FREQ=MONTHLY;BYMONTHDAY=15;BYMONTH=3,6,9,12',
      'FREQ=MONTHLY;BYMONTHDAY=-1;BYMONTH=1,4,7,10',
      'FREQ=YEARLY;BYMONTHDAY=15;BYMONTH=6,12',
      'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
    ),
    bound,
  }),
  fc.record({
    kind: fc.constant('recurring' as const),
    text: fc.constant(''),
    rrule: fc.constantFrom('FREQ=WEEKLY;BYDAY=MO,TH', 'FREQ=DAILY'),
    time,
    bound,
  }),
  fc.record({
    kind: fc.constant('recurring' as const),
    text: fc.constant(''),
    rrule: fc.constantFrom(
      'FREQ=DAILY',
      'FREQ=WEEKLY',
      'FREQ=MONTHLY',
      'FREQ=YEARLY',
      'FREQ=MONTHLY;INTERVAL=3',
      'FREQ=MONTHLY;INTERVAL=6',
    ),
  }),
);

describe('formatDeadline', () => {
  it('prints what is read back the same', () => {
    fc.assert(
      fc.property(deadlines, (deadline) => {
        const text = formatDeadline(deadline);
        const result = parseDeadline(text);
        expect(result.ok && { ...result.value, text: '' }, text).toEqual(deadline);
      }),
      { numRuns: 600 },
    );
  });
});

describe('resolveDeadline', () => {
  const period = (unit: DeadlineUnit, direction: 'forward' | 'backward', n: number): PeriodDeadline => ({
    kind: 'period',
    text: '',
    amount: n,
    unit,
    direction,
    from: { event: 'receipt' },
  });
  const end = (deadline: PeriodDeadline, receipt: string): string => {
    const resolution = resolveDeadline(deadline, { anchors: { receipt } });
    return resolution.status === 'resolved' ? resolution.due : '';
  };
  const units = fc.constantFrom<DeadlineUnit>(
    'day',
    'day-except-holiday',
    'working-day',
    'week',
    'month',
    'quarter',
    'half-year',
    'year',
  );

  it('never ends earlier for a later event or a longer period', () => {
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: 0, max: 40 }),
        fc.integer({ min: 1, max: 3 }),
        units,
        (start, later, n, unit) => {
          const after = addDays(start, later) ?? start;
          expect(end(period(unit, 'forward', n), start) <= end(period(unit, 'forward', n), after)).toBe(true);
          expect(end(period(unit, 'forward', n), start) <= end(period(unit, 'forward', n + 1), start)).toBe(
            true,
          );
          expect(end(period(unit, 'backward', n), start) <= end(period(unit, 'backward', n), after)).toBe(
            true,
          );
        },
      ),
      { numRuns: 300 },
    );
  });

  it('ends after the day of the event going forward, and by its end going back', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 4 }), units, (start, n, unit) => {
        expect(end(period(unit, 'forward', n), start) > `${addDays(start, 1) ?? ''}T00:00`).toBe(true);
        expect(end(period(unit, 'backward', n), start) <= `${start}T00:00:00+07:00`).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('agrees with the status: in time just before the due instant, late at it', () => {
    fc.assert(
      fc.property(day, time, fc.integer({ min: 1, max: 200 }), (start, at, n) => {
        const resolution = resolveDeadline(period('hour', 'forward', n), {
          anchors: { receipt: `${start}T${at}` },
        });
        expect(resolution.status).toBe('resolved');
        if (resolution.status !== 'resolved') return;
        expect(resolveDeadlineStatus(resolution, { asOf: resolution.due }).state).toBe('overdue');
        const done = resolveDeadlineStatus(resolution, { asOf: '2027-01-01', completedAt: resolution.due });
        expect(done.state).toBe('done-late');
        const lastDay = resolveDeadlineStatus(resolution, {
          asOf: '2027-01-01',
          completedAt: resolution.lastDay,
        });
        expect(lastDay.state).toBe('done-on-time');
      }),
      { numRuns: 300 },
    );
  });
});
