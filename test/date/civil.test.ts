import { addMonths as dateFnsAddMonths } from 'date-fns/addMonths';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  addQuarters,
  addYears,
  differenceInDays,
  endOfMonth,
  endOfQuarter,
  endOfYear,
  startOfMonth,
  startOfQuarter,
  startOfYear,
} from '../../src/date/arithmetic.js';
import {
  FIRST_DAY,
  firstDayOf,
  fromDayNumber,
  isIsoDate,
  isPartialDate,
  LAST_DAY,
  lastDayOf,
  toDayNumber,
  weekday,
} from '../../src/date/civil.js';

const anyDay = fc.integer({ min: FIRST_DAY, max: LAST_DAY });

describe('day numbers', () => {
  it('go there and back, as those of Date in UTC', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const date = fromDayNumber(day) ?? '';
        expect(toDayNumber(date)).toBe(day);
        expect(new Date(day * 86_400_000).toISOString().slice(0, 10)).toBe(date);
        expect(weekday(date) % 7).toBe(new Date(day * 86_400_000).getUTCDay());
      }),
    );
  });

  it('know the day that Apia never had', () => {
    expect(addDays('2011-12-29', 1)).toBe('2011-12-30');
    expect(differenceInDays('2011-12-29', '2011-12-31')).toBe(2);
  });

  it('end with the years 1 and 9999', () => {
    expect([fromDayNumber(FIRST_DAY), fromDayNumber(LAST_DAY)]).toEqual(['0001-01-01', '9999-12-31']);
    for (const day of [FIRST_DAY - 1, LAST_DAY + 1, 0.5, NaN, Infinity])
      expect(fromDayNumber(day)).toBeUndefined();
  });

  it.each([
    '2023-02-29',
    '2024-13-01',
    '2024-00-10',
    '2024-1-1',
    '24-01-01',
    '2024-01-01T00:00',
    ' 2024-01-01',
    '0000-01-01',
    '',
  ])('%j is no day', (text) => {
    expect(isIsoDate(text)).toBe(false);
    expect(toDayNumber(text)).toBeNaN();
    expect(weekday(text)).toBeNaN();
    expect(addDays(text, 1)).toBeUndefined();
    expect(addMonths(text, 1)).toBeUndefined();
  });

  it.each([
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-02', '2023-02-01', '2023-02-28'],
    ['2024-02-15', '2024-02-15', '2024-02-15'],
    ['2024-13', undefined, undefined],
    ['', undefined, undefined],
  ])('%j is from %s to %s', (partial, first, last) => {
    expect([isPartialDate(partial), firstDayOf(partial), lastDayOf(partial)]).toEqual([
      first !== undefined,
      first,
      last,
    ]);
  });
});

describe('months, quarters and years', () => {
  it.each([
    [addMonths('2026-01-31', 1), '2026-02-28'], // Điều 148.3
    [addMonths('2026-01-31', 2), '2026-03-31'], // counted from the anchor, not in steps
    [addMonths('2024-03-31', -1), '2024-02-29'],
    [addMonths('2024-12-31', 0), '2024-12-31'],
    [addQuarters('2023-11-30', 1), '2024-02-29'],
    [addYears('2024-02-29', 1), '2025-02-28'],
    [startOfMonth('2024-02-29'), '2024-02-01'],
    [endOfMonth('2024-02-01'), '2024-02-29'],
    [startOfQuarter('2024-06-30'), '2024-04-01'],
    [endOfQuarter('2024-04-01'), '2024-06-30'],
    [startOfYear('2024-12-31'), '2024-01-01'],
    [endOfYear('2024-01-01'), '2024-12-31'],
    [addYears('9999-01-01', 1), undefined],
  ])('%s', (actual, expected) => {
    expect(actual).toBe(expected);
  });

  it('agrees with date-fns at noon of the host', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: toDayNumber('1990-01-01'), max: toDayNumber('2099-12-31') }),
        fc.integer({ min: -48, max: 48 }),
        (day, months) => {
          const date = fromDayNumber(day) ?? '';
          const [year = 0, month = 0, dayOfMonth = 0] = date.split('-').map(Number);
          const host = dateFnsAddMonths(new Date(year, month - 1, dayOfMonth, 12), months);
          const parts = [host.getFullYear(), host.getMonth() + 1, host.getDate()];
          expect(addMonths(date, months)?.split('-').map(Number)).toEqual(parts);
        },
      ),
    );
  });
});
