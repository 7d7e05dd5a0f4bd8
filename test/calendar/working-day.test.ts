import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addWorkingDays,
  countWorkingDays,
  isWorkingDay,
  nextWorkingDay,
  vietnamCalendar,
} from '../../src/calendar/index.js';
import { addDays, differenceInDays } from '../../src/date/arithmetic.js';
import { weekdaysOff, weekendDaysWorked, workingDaysOfYear } from './expected-days.js';

const years = Object.keys(weekdaysOff).map(Number);
const anyDay = fc.integer({ min: 0, max: differenceInDays('2010-01-01', '2027-12-31') }).map((n) => {
  const day = addDays('2010-01-01', n);
  if (day === undefined) throw new Error('out of range');
  return day;
});

describe('isWorkingDay', () => {
  it.each(years)('knows every day of %i', (year) => {
    const off = new Set((weekdaysOff[year] ?? '').split(' '));
    const worked = new Set((weekendDaysWorked[year] ?? '').split(' '));
    const wrong: string[] = [];
    for (let time = Date.UTC(year, 0, 1); time < Date.UTC(year + 1, 0, 1); time += 86_400_000) {
      const day = new Date(time);
      const name = day.toISOString().slice(5, 10);
      const weekend = day.getUTCDay() === 0 || day.getUTCDay() === 6;
      const expected = weekend ? worked.has(name) : !off.has(name);
      if (isWorkingDay(`${year}-${name}`) !== expected) wrong.push(name);
    }
    expect(wrong).toEqual([]);
  });

  it.each(['2009-12-31', '2028-01-01', '1999-05-05', '2025-02-30', '2025-2-3', '', 'hôm nay'])(
    'does not know %j',
    (date) => {
      expect(isWorkingDay(date)).toBeUndefined();
    },
  );
});

describe('addWorkingDays', () => {
  it.each([
    ['2026-02-12', 5, '2026-02-26'], // over Tết
    ['2026-02-12', 1, '2026-02-13'],
    ['2026-02-13', 1, '2026-02-23'],
    ['2025-04-25', 1, '2025-04-26'], // a worked Saturday
    ['2025-04-25', 2, '2025-04-28'],
    ['2025-04-29', 1, '2025-05-05'], // 2/5 was swapped off
    ['2011-01-28', 2, '2011-01-30'], // a worked Sunday
    ['2012-12-28', 1, '2013-01-02'], // a swap across the year's end
    ['2018-12-28', 1, '2019-01-02'],
    ['2014-12-26', 1, '2014-12-27'],
    ['2026-11-23', 1, '2026-11-25'], // Ngày Văn hóa Việt Nam
    ['2025-11-23', 1, '2025-11-24'], // which was a working day the year before
    ['2026-02-21', 1, '2026-02-23'], // from a day off
    ['2026-02-18', 0, '2026-02-18'], // 0 is the day itself, off or not
    ['2026-02-26', -5, '2026-02-12'],
    ['2026-02-23', -1, '2026-02-13'],
    ['2026-02-18', -1, '2026-02-13'],
    ['2025-05-05', -2, '2025-04-28'],
    ['2009-12-31', 1, '2010-01-04'], // the eve of the range: every day on the way is known
    ['2028-01-01', -1, '2027-12-31'],
  ])('%s %+i is %s', (date, amount, expected) => {
    expect(addWorkingDays(date, amount)).toBe(expected);
  });

  it.each([
    ['2027-12-31', 1],
    ['2010-01-04', -1],
    ['2009-12-31', 0],
    ['2009-12-30', 1],
    ['2030-01-01', -1],
    ['2026-01-01', 1e6],
    ['2026-01-01', 1.5],
    ['2026-01-01', NaN],
    ['2026-02-30', 1],
  ])('%s %+d is not known', (date, amount) => {
    expect(addWorkingDays(date, amount)).toBeUndefined();
  });

  it('is the inverse of counting', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -600, max: 600 }), (day, amount) => {
        const end = addWorkingDays(day, amount);
        if (end === undefined) return;
        expect(countWorkingDays(day, end)).toBe(amount);
        if (amount !== 0) expect(isWorkingDay(end)).toBe(true);
      }),
    );
  });

  it('is so on every day of the range, and lands on a working day', () => {
    const wrong: string[] = [];
    for (let n = 0; n <= differenceInDays('2010-01-01', '2027-12-31'); n += 1) {
      const day = addDays('2010-01-01', n) ?? '';
      for (const amount of [-250, -20, -5, -1, 0, 1, 2, 5, 15, 30, 1000]) {
        const end = addWorkingDays(day, amount);
        if (end === undefined) continue;
        if (countWorkingDays(day, end) !== amount || (amount !== 0 && !isWorkingDay(end)))
          wrong.push(`${day} ${amount}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('agrees with walking day by day', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 40 }), fc.boolean(), (day, amount, back) => {
        const step = back ? -1 : 1;
        let at: string | undefined = day;
        let left = amount;
        while (at !== undefined && left > 0) {
          at = addDays(at, step);
          const working: boolean | undefined = at === undefined ? undefined : isWorkingDay(at);
          if (working === undefined) at = undefined;
          if (working === true) left -= 1;
        }
        expect(addWorkingDays(day, amount * step)).toBe(at);
      }),
    );
  });

  it('is monotone in the day and strictly so in the amount', () => {
    fc.assert(
      fc.property(anyDay, anyDay, fc.integer({ min: 1, max: 300 }), (a, b, amount) => {
        const [early, late] = a < b ? [a, b] : [b, a];
        const first = addWorkingDays(early, amount);
        const second = addWorkingDays(late, amount);
        if (first !== undefined && second !== undefined) expect(first <= second).toBe(true);
        const further = addWorkingDays(early, amount + 1);
        if (first !== undefined && further !== undefined) expect(first < further).toBe(true);
      }),
    );
  });
});

describe('countWorkingDays', () => {
  it.each(Object.entries(workingDaysOfYear))('%s has %i', (year, count) => {
    expect(countWorkingDays(`${Number(year) - 1}-12-31`, `${year}-12-31`)).toBe(count);
  });

  it.each([
    ['2026-02-12', '2026-02-26', 5],
    ['2026-02-26', '2026-02-12', -5],
    ['2026-02-13', '2026-02-22', 0],
    ['2026-02-22', '2026-02-13', -1], // from 13/2, which is counted, up to before 22/2
    ['2026-02-17', '2026-02-17', 0],
  ])('(%s, %s] has %i', (from, to, count) => {
    expect(countWorkingDays(from, to)).toBe(count);
  });

  it.each([
    ['2009-12-30', '2010-01-05'],
    ['2027-12-30', '2028-01-01'],
    ['2028-01-02', '2027-12-30'],
    ['2026-02-30', '2026-03-05'],
    ['', ''],
  ])('(%s, %s] is not known', (from, to) => {
    expect(countWorkingDays(from, to)).toBeUndefined();
  });

  it('adds up over a day between', () => {
    fc.assert(
      fc.property(anyDay, anyDay, anyDay, (a, b, c) => {
        const [x, y, z] = [a, b, c].sort() as [string, string, string];
        expect((countWorkingDays(x, y) ?? NaN) + (countWorkingDays(y, z) ?? NaN)).toBe(
          countWorkingDays(x, z),
        );
      }),
    );
  });
});

describe('nextWorkingDay', () => {
  it.each([
    ['2025-04-25', '2025-04-26'],
    ['2026-08-21', '2026-08-22'],
    ['2026-08-28', '2026-09-03'],
    ['2026-01-01', '2026-01-05'],
    ['2027-02-03', '2027-02-11'],
  ])('after %s comes %s', (date, next) => {
    expect(nextWorkingDay(date)).toBe(next);
  });
});

describe('vietnamCalendar', () => {
  it('is the same frozen value each time, and plain JSON', () => {
    const calendar = vietnamCalendar();
    expect(vietnamCalendar()).toBe(calendar);
    expect(
      Object.isFrozen(calendar) && Object.isFrozen(calendar.rows) && calendar.rows.every(Object.isFrozen),
    ).toBe(true);
    const copy = JSON.parse(JSON.stringify(calendar)) as typeof calendar;
    expect(copy).toEqual(calendar);
    expect(addWorkingDays('2026-02-12', 5, copy)).toBe('2026-02-26');
  });
});
