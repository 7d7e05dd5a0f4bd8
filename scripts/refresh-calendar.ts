// Helps to enter the days off of a further year: `npx tsx scripts/refresh-calendar.ts 2028`.
// Prints what the law alone gives, the rows to complete from the notice, and the days that a notice often swaps.
// Ends with code 1 where the known days run out within 60 days and no year is given. docs/calendar.md tells the rest.
import { calendarCoverage } from '../src/data/calendar/decisions.js';
import { addDays, differenceInDays } from '../src/date/arithmetic.js';
import { weekday } from '../src/date/civil.js';
import { formatWeekday } from '../src/date/weekday.js';
import { listStatutoryRows } from '../src/calendar/statutory.js';
import type { CalendarRow } from '../src/calendar/types.js';

const DAYS_OF_WARNING = 60;
const { knownThrough } = calendarCoverage;
const argument = process.argv[2];

if (argument === undefined) process.exitCode = reportCoverage();
else if (/^20[0-9]{2}$/.test(argument)) printYear(Number(argument));
else {
  console.error('Usage: refresh-calendar.ts [year]');
  process.exitCode = 2;
}

function reportCoverage(): number {
  // Today in Vietnam, which has been seven hours ahead of UTC all year round since 1975.
  const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
  const left = differenceInDays(today, knownThrough);
  console.log(
    `The calendar knows ${calendarCoverage.knownFrom} to ${knownThrough}: ${left} days from ${today}.`,
  );
  if (left >= DAYS_OF_WARNING) return 0;
  console.log(
    `Look for the notice of ${Number(knownThrough.slice(0, 4)) + 1} (it comes in October to December).`,
  );
  return 1;
}

function printYear(year: number): void {
  const rows = listStatutoryRows(year, year);
  const decided = `${year}-12-31` <= knownThrough;
  console.log(`# ${year}: ${decided ? 'as entered' : 'by law alone, to be compared with the notice'}\n`);
  for (const row of rows)
    console.log(`${row.date}  ${formatWeekday(weekday(row.date)).padEnd(9)} ${row.name}`);
  console.log('\n# Working days between two days off, which a notice may swap for a Saturday near them\n');
  for (const date of bridges(year, rows)) console.log(`${date}  ${formatWeekday(weekday(date))}`);
  if (decided) return;
  console.log('\n# Rows for src/data/calendar/decisions.ts; put in the days of the notice\n');
  for (const holiday of ['tet', 'national-day']) {
    const days = rows
      .filter((row) => row.kind === 'holiday' && row.holiday === holiday)
      .map(({ date }) => date);
    console.log(
      `  { holiday: '${holiday}', first: '${days[0]}', last: '${days.at(-1)}', instrument: '${year}' },`,
    );
  }
  console.log(`  { off: '…', worked: '…', holiday: '…', instrument: '${year}' },`);
  console.log(`\n# and knownThrough: '${year}-12-31'; a row with key '${year}' in instruments.ts.`);
}

function bridges(year: number, rows: readonly CalendarRow[]): string[] {
  const off = new Set(rows.filter(({ kind }) => kind !== 'swapped-work').map(({ date }) => date));
  const isOff = (date: string | undefined): boolean =>
    date !== undefined && (weekday(date) >= 6 || off.has(date));
  const found: string[] = [];
  for (
    let date = addDays(`${year}-01-01`, 1);
    date !== undefined && date < `${year}-12-31`;
    date = addDays(date, 1)
  )
    if (!isOff(date) && isOff(addDays(date, -1)) && isOff(addDays(date, 1))) found.push(date);
  return found;
}
