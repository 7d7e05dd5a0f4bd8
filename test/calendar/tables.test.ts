import { describe, expect, it } from 'vitest';
import { calendarCoverage, holidayDecisions, swapDecisions } from '../../src/data/calendar/decisions.js';
import { holidayLaws, holidays } from '../../src/data/calendar/holidays.js';
import { calendarInstruments } from '../../src/data/calendar/instruments.js';
import { lunarYears } from '../../src/data/calendar/lunar-years.js';
import { differenceInDays } from '../../src/date/arithmetic.js';
import { isIsoDate, isPartialDate, weekday } from '../../src/date/civil.js';
import { fromLunarDate } from '../../src/calendar/index.js';

const keys = new Set(calendarInstruments.map(({ key }) => key));
const sorted = (dates: readonly string[]): boolean =>
  dates.every((date, i) => i === 0 || (dates[i - 1] ?? '') < date);

describe('the calendar tables', () => {
  it('say where every row comes from', () => {
    for (const row of [...calendarInstruments, ...holidays, ...holidayLaws, calendarCoverage, lunarYears]) {
      expect(row.source).not.toBe('');
      expect(['official', 'observed', 'unverified']).toContain(row.status);
    }
    expect(keys.size).toBe(calendarInstruments.length);
    expect(
      calendarInstruments.every(({ issuedOn }) => issuedOn === undefined || isPartialDate(issuedOn)),
    ).toBe(true);
  });

  it('name instruments that exist', () => {
    for (const { instrument } of [...holidayDecisions, ...swapDecisions]) expect(keys).toContain(instrument);
    for (const key of holidayLaws.flatMap((law) => [law.holidays, law.compensation]))
      expect(keys).toContain(key);
    for (const { instrument } of holidays) if (instrument) expect(keys).toContain(instrument);
  });

  it('are in order', () => {
    expect(sorted(holidayDecisions.map(({ first }) => first))).toBe(true);
    expect(sorted(swapDecisions.map(({ off }) => off))).toBe(true);
  });

  it('have one row a holiday on every day', () => {
    for (const key of new Set(holidays.map((row) => row.key))) {
      const rows = holidays.filter((row) => row.key === key);
      for (const [i, row] of rows.entries()) {
        const next = rows[i + 1];
        if (next) expect(differenceInDays(row.validTo ?? '', next.validFrom ?? '')).toBe(1);
      }
    }
  });

  it('decide the days of each known year, as many as the law gives, the day itself among them', () => {
    const first = Number(calendarCoverage.knownFrom.slice(0, 4));
    const last = Number(calendarCoverage.knownThrough.slice(0, 4));
    for (let year = first; year <= last; year += 1) {
      const tet = fromLunarDate({ year, month: 1, day: 1 }) ?? '';
      for (const [key, on] of [
        ['tet', tet],
        ['national-day', `${year}-09-02`],
      ] as const) {
        const law = holidays.find(
          (row) => row.key === key && (row.validFrom ?? '') <= on && on <= (row.validTo ?? '9999'),
        );
        const decision = holidayDecisions.find(
          ({ holiday, first: a, last: b }) => holiday === key && a <= on && on <= b,
        );
        if (law?.days === 1) expect(decision).toBeUndefined();
        else expect(decision && differenceInDays(decision.first, decision.last) + 1).toBe(law?.days);
      }
    }
  });

  it('swap a weekday for a weekend day near it', () => {
    for (const { off, worked } of swapDecisions) {
      expect(isIsoDate(off) && isIsoDate(worked)).toBe(true);
      expect([off, weekday(off) <= 5]).toEqual([off, true]);
      expect([worked, weekday(worked) >= 6]).toEqual([worked, true]);
      expect(Math.abs(differenceInDays(off, worked))).toBeLessThanOrEqual(14);
    }
  });
});
