import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fromLunarDate, isWorkingDay, lunarLeapMonth, resolveDay } from '../../src/calendar/index.js';
import { sharedFolder } from '../support/shared.js';

const folder = `${sharedFolder}/research/data`;
const kinds: Readonly<Record<string, string>> = {
  statutory: 'holiday',
  compensatory: 'compensatory',
  swap_off: 'swapped-off',
  makeup_work: 'swapped-work',
};

describe.skipIf(!existsSync(folder))('the table of days off and worked, read beside the checkout', () => {
  const rows = (name: string): string[][] =>
    readFileSync(`${folder}/${name}`, 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(','));

  it('has our answer and our reason in each row', () => {
    const oracle = rows('vn-calendar-oracle.csv');
    expect(oracle.length).toBe(227);
    for (const [date = '', , kind, dayClass = '', holiday, name, pair] of oracle) {
      const day = resolveDay(date);
      const row = day?.rows.at(-1);
      expect({ date, working: isWorkingDay(date), kind: day?.kind }).toEqual({
        date,
        working: kind === 'work',
        kind: kinds[dayClass],
      });
      expect([row?.holiday, row?.name, row?.pair ?? '']).toEqual([holiday, name, pair]);
    }
  });

  it('has our Tết, Giỗ Tổ and leap month in each year', () => {
    for (const row of rows('vn-lunar-anchors-1968-2100.csv')) {
      const year = Number(row[0]);
      const ours = [
        fromLunarDate({ year, month: 1, day: 1 }),
        fromLunarDate({ year, month: 3, day: 10 }),
        String(lunarLeapMonth(year) ?? ''),
      ];
      expect([year, ...ours]).toEqual([year, row[1], row[6], row[10]]);
    }
  });
});
