import fc from 'fast-check';
import * as rruleModule from 'rrule';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/date/arithmetic.js';
import { fromDayNumber, toDayNumber } from '../../src/date/civil.js';
import { expandRule } from '../../src/deadline/expand.js';
import { listOccurrences } from '../../src/deadline/occurrences.js';
import { listReportPeriods } from '../../src/deadline/report-period.js';
import { formatRecurrenceRule, parseRecurrenceRule, type RecurrenceRule } from '../../src/deadline/rrule.js';
import type { RecurringDeadline } from '../../src/deadline/types.js';

// The library is CommonJS; its names come through the default export under some loaders.
const { RRule } = (
  'RRule' in rruleModule ? rruleModule : (rruleModule as { default: typeof rruleModule }).default
) as typeof rruleModule;

const deadline = (rrule: string, more: Partial<RecurringDeadline> = {}): RecurringDeadline => ({
  kind: 'recurring',
  text: '',
  rrule,
  ...more,
});
const lastDays = (value: RecurringDeadline, from: string, through: string): string[] =>
  listOccurrences(value, { from, through }).map(({ resolution }) =>
    resolution.status === 'resolved' ? resolution.lastDay : resolution.missing.join(),
  );

function byLibrary(rule: string, start: string, through: string): string[] {
  const at = (day: string): Date => new Date(`${day}T00:00:00Z`);
  const options = RRule.parseString(rule);
  return new RRule({ ...options, wkst: RRule.MO, dtstart: at(start) })
    .between(at(start), at(through), true)
    .map((day) => day.toISOString().slice(0, 10));
}

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const someOf = <T>(values: readonly T[]): fc.Arbitrary<T[]> =>
  fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 3 });
const months = Array.from({ length: 12 }, (_, i) => i + 1);
const monthDays = [1, 5, 15, 20, 25, 28, 29, 30, 31, -1, -2];
const rules: fc.Arbitrary<RecurrenceRule> = fc
  .tuple(
    fc.constantFrom('DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'),
    fc.integer({ min: 1, max: 6 }),
    fc.option(someOf(weekdays), { nil: undefined }),
    fc.option(someOf(monthDays), { nil: undefined }),
    fc.option(someOf(months), { nil: undefined }),
  )
  .map(([freq, interval, byDay, byMonthDay, byMonth]) => {
    const rule: RecurrenceRule = { freq: freq as RecurrenceRule['freq'], interval };
    if (freq === 'WEEKLY' && byDay) rule.byDay = byDay;
    if (freq !== 'WEEKLY' && byMonthDay) rule.byMonthDay = byMonthDay;
    if (byMonth && freq !== 'DAILY') rule.byMonth = byMonth;
    return rule;
  });

describe('listOccurrences', () => {
  it('has the days of an independent iCalendar library where nothing rolls', () => {
    fc.assert(
      fc.property(rules, fc.integer({ min: 14_000, max: 20_000 }), (rule, day) => {
        const start = fromDayNumber(day) ?? '';
        const through = addDays(start, 1500) ?? '';
        const text = formatRecurrenceRule(rule);
        expect(expandRule(rule, { start, from: start, through, limit: 9999 })).toEqual(
          byLibrary(text, start, through),
        );
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
    'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1',
    'FREQ=MONTHLY;BYDAY=2MO',
    'FREQ=MONTHLY;BYDAY=-1FR',
    'FREQ=YEARLY;BYMONTHDAY=15;BYMONTH=6,12',
  ])('reads %s as the library does', (rule) => {
    expect(
      listOccurrences(deadline(rule), { from: '2025-01-03', through: '2027-12-31' }).map(({ date }) => date),
    ).toEqual(byLibrary(rule, '2025-01-03', '2027-12-31'));
  });

  it('gives a far range what a near start gives', () => {
    const rule = { freq: 'WEEKLY', interval: 2, byDay: ['FR'] } as const;
    const all = expandRule(
      { ...rule, byDay: [...rule.byDay] },
      { start: '2000-01-01', from: '2000-01-01', through: '2026-12-31', limit: 9999 },
    );
    const late = expandRule(
      { ...rule, byDay: [...rule.byDay] },
      { start: '2000-01-01', from: '2026-06-01', through: '2026-12-31', limit: 9999 },
    );
    expect(late).toEqual(all.filter((day) => day >= '2026-06-01'));
    expect(late.every((day) => toDayNumber(day) > 0)).toBe(true);
  });

  it('moves days off as the deadline says', () => {
    const friday = deadline('FREQ=WEEKLY;BYDAY=FR', { time: '16:00', bound: 'before' });
    expect(lastDays({ ...friday, roll: 'previous' }, '2025-04-28', '2025-05-09')).toEqual([
      '2025-04-29',
      '2025-05-09',
    ]);
    expect(lastDays({ ...friday, roll: 'next' }, '2025-04-28', '2025-05-09')).toEqual([
      '2025-05-05',
      '2025-05-09',
    ]);
    expect(lastDays({ ...friday, roll: 'none' }, '2025-04-28', '2025-05-09')).toEqual([
      '2025-05-02',
      '2025-05-09',
    ]);
    const [occurrence] = listOccurrences(friday, { from: '2025-04-28', through: '2025-05-04' });
    expect(occurrence?.resolution).toMatchObject({
      due: '2025-05-02T16:00:00+07:00',
      issues: [{ code: 'deadline-on-day-off' }],
    });
  });

  it('ends “trước ngày 20” with the 19th, and a stretch with its last day', () => {
    expect(
      lastDays(
        deadline('FREQ=MONTHLY;BYMONTHDAY=20', { bound: 'before', roll: 'none' }),
        '2026-03-01',
        '2026-03-31',
      ),
    ).toEqual(['2026-03-19']);
    expect(
      lastDays(
        deadline('FREQ=MONTHLY;BYMONTHDAY=1', { duration: 'P5D', roll: 'none' }),
        '2026-03-01',
        '2026-03-31',
      ),
    ).toEqual(['2026-03-05']);
  });

  it('gives nothing for a rule of another form', () => {
    for (const rule of [
      '',
      'FREQ=NEVER',
      'FREQ=MONTHLY;BYMONTHDAY=0',
      'FREQ=MONTHLY;BYMONTHDAY=40',
      'BYDAY=MO',
      'FREQ=DAILY;X=1',
    ])
      expect(listOccurrences(deadline(rule), { from: '2026-01-01', through: '2026-12-31' })).toEqual([]);
  });
});

describe('recurrence rules', () => {
  it('are printed in the order of the RFC and read back the same', () => {
    fc.assert(
      fc.property(rules, (rule) => {
        const { interval, ...rest } = rule;
        const expected = interval === 1 ? rest : rule;
        expect(parseRecurrenceRule(formatRecurrenceRule(rule))).toEqual(expected);
      }),
    );
    expect(
      formatRecurrenceRule({ freq: 'MONTHLY', interval: 1, byMonth: [3, 6, 9, 12], byMonthDay: [15] }),
    ).toBe('FREQ=MONTHLY;BYMONTHDAY=15;BYMONTH=3,6,9,12');
  });
});

describe('listReportPeriods', () => {
  it('cuts the data from the 15th to the 14th, or by the calendar', () => {
    const shifted = listReportPeriods(2026, 'shifted15');
    expect(shifted).toHaveLength(19);
    expect(shifted.find(({ kind, index }) => kind === 'quarter' && index === 1)).toMatchObject({
      start: '2025-12-15',
      end: '2026-03-14',
    });
    expect(shifted.find(({ kind }) => kind === 'nine-months')).toMatchObject({
      start: '2025-12-15',
      end: '2026-09-14',
    });
    const calendar = listReportPeriods(2026, 'calendar');
    expect(calendar.find(({ kind, index }) => kind === 'month' && index === 2)).toMatchObject({
      start: '2026-02-01',
      end: '2026-02-28',
    });
  });

  it('leaves no day between two months or two quarters', () => {
    for (const scheme of ['shifted15', 'calendar'] as const)
      for (const kind of ['month', 'quarter'] as const) {
        const periods = listReportPeriods(2028, scheme).filter((period) => period.kind === kind);
        for (const [i, period] of periods.entries())
          if (i > 0) expect(addDays(periods[i - 1]?.end ?? '', 1)).toBe(period.start);
      }
  });
});
