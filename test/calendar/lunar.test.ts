import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromLunarDate, lunarLeapMonth, toLunarDate } from '../../src/calendar/index.js';
import { fromDayNumber, toDayNumber } from '../../src/date/civil.js';

describe('lunar dates at UTC+7', () => {
  it.each([
    // Tết; the second is that of China, where it differs.
    [1968, '1968-01-29', '1968-01-30'],
    [1969, '1969-02-16', '1969-02-17'],
    [1985, '1985-01-21', '1985-02-20'],
    [2007, '2007-02-17', '2007-02-18'],
    [2030, '2030-02-02', '2030-02-03'],
    [2053, '2053-02-18', '2053-02-19'],
  ])('Tết %i is %s, not %s', (year, ours, chinese) => {
    expect(fromLunarDate({ year, month: 1, day: 1 })).toBe(ours);
    expect(toLunarDate(chinese)).not.toMatchObject({ month: 1, day: 1, year });
  });

  it.each([
    [2010, '2010-02-14', '2010-04-23'],
    [2015, '2015-02-19', '2015-04-28'],
    [2020, '2020-01-25', '2020-04-02'],
    [2024, '2024-02-10', '2024-04-18'],
    [2025, '2025-01-29', '2025-04-07'],
    [2026, '2026-02-17', '2026-04-26'],
    [2027, '2027-02-06', '2027-04-16'], // Intl has 7 February
    [2050, '2050-01-23', '2050-04-01'],
    [2100, '2100-02-09', '2100-04-18'],
  ])('%i: Tết %s, Giỗ Tổ %s', (year, tet, hungKings) => {
    expect(fromLunarDate({ year, month: 1, day: 1 })).toBe(tet);
    expect(fromLunarDate({ year, month: 3, day: 10 })).toBe(hungKings);
  });

  it('Giỗ Tổ 2009 came a day before that of China', () => {
    expect(fromLunarDate({ year: 2009, month: 3, day: 10 })).toBe('2009-04-04');
  });

  it.each([
    [1984, undefined], // China: 10
    [1985, 2], // China: none
    [1987, 7], // China: 6
    [2004, 2],
    [2017, 6],
    [2020, 4],
    [2023, 2],
    [2025, 6],
    [2033, 11],
    [2026, undefined],
    [1966, undefined],
    [2101, undefined],
  ])('the leap month of %i is %s', (year, month) => {
    expect(lunarLeapMonth(year)).toBe(month);
  });

  it('tells a month from its leap month', () => {
    expect(fromLunarDate({ year: 2023, month: 2, day: 1 })).toBe('2023-02-20');
    expect(fromLunarDate({ year: 2023, month: 2, day: 1, leap: true })).toBe('2023-03-22');
    expect(toLunarDate('2023-03-22')).toEqual({ year: 2023, month: 2, day: 1, leap: true });
  });

  it.each([
    { year: 2026, month: 2, day: 1, leap: true as const },
    { year: 2026, month: 13, day: 1 },
    { year: 2026, month: 1, day: 31 },
    { year: 2026, month: 1, day: 0 },
    { year: 2026, month: 1, day: 1.5 },
    { year: 1967, month: 11, day: 1 },
    { year: 2101, month: 1, day: 1 },
  ])('%j is no lunar date', (lunar) => {
    expect(fromLunarDate(lunar)).toBeUndefined();
  });

  it('begins on 1968-01-01 and ends with the lunar year 2100', () => {
    expect(toLunarDate('1967-12-31')).toBeUndefined();
    expect(toLunarDate('1968-01-01')).toEqual({ year: 1967, month: 12, day: 2 });
    expect(toLunarDate('2101-01-28')).toEqual({ year: 2100, month: 12, day: 29 });
    expect(toLunarDate('2101-01-29')).toBeUndefined();
    expect(toLunarDate('2026-02-30')).toBeUndefined();
  });

  it('goes there and back for every day', () => {
    const first = toDayNumber('1968-01-01');
    const last = toDayNumber('2101-01-28');
    fc.assert(
      fc.property(fc.integer({ min: first, max: last }), (day) => {
        const date = fromDayNumber(day) ?? '';
        const lunar = toLunarDate(date);
        expect(lunar && fromLunarDate(lunar)).toBe(date);
      }),
    );
  });
});
