import { calendarCoverage, holidayDecisions, swapDecisions } from '../data/calendar/decisions.js';
import { holidayLaws, holidays, type HolidayLaw, type HolidayRow } from '../data/calendar/holidays.js';
import { calendarInstruments } from '../data/calendar/instruments.js';
import { fromDayNumber, toDayNumber, weekdayOf } from '../date/civil.js';
import type { IsoDate } from '../date/types.js';
import { fromLunarDate } from './lunar.js';
import type { CalendarRow } from './types.js';

/** Saturday and Sunday, off since 1999-10-02 (Quyết định 188/1999/QĐ-TTg). */
export const REST_DAYS: readonly number[] = [6, 7];

interface Holiday {
  date: IsoDate;
  day: number;
  row: HolidayRow;
  law: HolidayLaw;
  instrument: string;
}

/**
 * The rows of the state's calendar for whole years: holidays, days off for those on a weekly rest day, and swaps.
 * In a year without decisions the days of Tết and Quốc khánh are chosen as they mostly have been, there are no swaps,
 * and every row is `provisional`.
 *
 * @param firstYear - first solar year
 * @param lastYear - last solar year
 * @returns rows in the order of their days
 */
export function listStatutoryRows(firstYear: number, lastYear: number): CalendarRow[] {
  const rows: CalendarRow[] = [];
  for (let year = firstYear; year <= lastYear; year += 1) {
    const found = holidaysOf(year);
    rows.push(...found.map(toHolidayRow), ...compensationFor(found));
  }
  const from = `${firstYear}-01-01`;
  const through = `${lastYear}-12-31`;
  rows.push(...swapDecisions.flatMap(toSwapRows).filter(({ date }) => date >= from && date <= through));
  return rows.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

function holidaysOf(year: number): Holiday[] {
  const found: Holiday[] = [];
  for (const row of holidays) {
    const main =
      row.calendar === 'solar' ? `${year}-${row.on}` : fromLunarDate({ year, ...monthAndDay(row.on) });
    const law = main && holidayLaws.find((candidate) => holdsOn(candidate, main));
    if (!main || !law || !holdsOn(row, main)) continue;
    const decision = holidayDecisions.find(
      ({ holiday, first, last }) => holiday === row.key && first <= main && main <= last,
    );
    const first = toDayNumber(decision?.first ?? provisionalFirst(row, main));
    const instrument = decision?.instrument ?? row.instrument ?? instrumentOf(row, law);
    for (let day = first; day < first + row.days; day += 1) {
      const date = fromDayNumber(day);
      if (date !== undefined) found.push({ date, day, row, law, instrument });
    }
  }
  return found.sort((a, b) => a.day - b.day);
}

// As most notices have chosen: Tết from one day before mùng 1 if that is a Monday or Tuesday (or the law gives four
// days), else from two; Quốc khánh with the day after on a Monday, Thursday or Sunday, else with the day before.
function provisionalFirst(row: HolidayRow, main: IsoDate): IsoDate {
  const day = toDayNumber(main);
  const weekday = weekdayOf(day);
  let before = 0;
  if (row.key === 'tet') before = row.days === 4 || weekday <= 2 ? 1 : 2;
  else if (row.days === 2) before = weekday === 1 || weekday === 4 || weekday === 7 ? 0 : 1;
  return fromDayNumber(day - before) ?? main;
}

function toHolidayRow({ date, row, instrument }: Holiday): CalendarRow {
  return {
    date,
    kind: 'holiday',
    name: row.days === 2 && date.slice(5) !== row.on ? `${row.name} (ngày liền kề)` : row.name,
    holiday: row.key,
    ...originOf(instrument, date),
  };
}

// A holiday on a weekly rest day gives the next working day, one each, in order (Bộ luật Lao động 2019, Điều 111.3).
function compensationFor(found: readonly Holiday[]): CalendarRow[] {
  const taken = new Set(found.map(({ day }) => day));
  const rows: CalendarRow[] = [];
  for (const { date, day, row, law } of found) {
    if (row.instrument !== undefined || !REST_DAYS.includes(weekdayOf(day))) continue;
    let next = day + 1;
    while (taken.has(next) || REST_DAYS.includes(weekdayOf(next))) next += 1;
    const off = fromDayNumber(next);
    if (off === undefined) continue;
    taken.add(next);
    rows.push({
      date: off,
      kind: 'compensatory',
      name: `Nghỉ bù ${row.name}`,
      holiday: row.key,
      compensates: date,
      ...originOf(law.compensation, off),
    });
  }
  return rows;
}

function toSwapRows({ off, worked, holiday, instrument }: (typeof swapDecisions)[number]): CalendarRow[] {
  const name = holidays.find(({ key }) => key === holiday)?.name ?? holiday;
  return [
    {
      date: off,
      kind: 'swapped-off',
      name: `Nghỉ hoán đổi dịp ${name}`,
      holiday,
      pair: worked,
      ...originOf(instrument, off),
    },
    {
      date: worked,
      kind: 'swapped-work',
      name: `Làm bù dịp ${name}`,
      holiday,
      pair: off,
      ...originOf(instrument, worked),
    },
  ];
}

function originOf(
  key: string,
  date: IsoDate,
): Pick<CalendarRow, 'instrument' | 'issuedOn' | 'source' | 'status'> {
  const row = calendarInstruments.find((candidate) => candidate.key === key);
  const decided = date >= calendarCoverage.knownFrom && date <= calendarCoverage.knownThrough;
  return {
    instrument: row?.title ?? key,
    ...(row?.issuedOn !== undefined && { issuedOn: row.issuedOn }),
    source: row?.source ?? key,
    status: decided && row ? row.status : 'provisional',
  };
}

function instrumentOf(row: HolidayRow, law: HolidayLaw): string {
  return row.key === 'hung-kings' && law.holidays === 'labour-code-1994' ? 'labour-code-2007' : law.holidays;
}

function holdsOn(row: { validFrom?: string; validTo?: string }, date: IsoDate): boolean {
  return (
    (row.validFrom === undefined || row.validFrom <= date) &&
    (row.validTo === undefined || date <= row.validTo)
  );
}

function monthAndDay(on: string): { month: number; day: number } {
  return { month: Number(on.slice(0, 2)), day: Number(on.slice(3, 5)) };
}
