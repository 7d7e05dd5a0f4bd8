// Working days: prefix sums against the loop that one writes with date-fns and a list of holidays.
import { addBusinessDays } from 'date-fns/addBusinessDays';
import {
  addWorkingDays,
  countWorkingDays,
  listHolidays,
  listWorkedRestDays,
} from '../../src/calendar/index.js';

const holidays = new Set<string>();
const worked = new Set<string>();
for (let year = 2010; year <= 2027; year += 1) {
  for (const { date } of listHolidays(year)) holidays.add(date);
  for (const { date } of listWorkedRestDays(year)) worked.add(date);
}
const starts = ['2011-03-01', '2014-07-15', '2018-01-02', '2021-10-08', '2022-05-19'];
const isoOf = (day: Date): string =>
  `${day.getFullYear()}-${String(day.getMonth() + 1).padStart(2, '0')}-${String(day.getDate()).padStart(2, '0')}`;

// It knows no worked Saturday, since addBusinessDays cannot; its answer differs, its work is comparable.
function addByLoop(date: string, amount: number): string {
  const [year = 0, month = 1, dayOfMonth = 1] = date.split('-').map(Number);
  let day = new Date(year, month - 1, dayOfMonth);
  for (let left = amount; left > 0;) {
    day = addBusinessDays(day, 1);
    if (!holidays.has(isoOf(day))) left -= 1;
  }
  return isoOf(day);
}

function microsecondsOf(run: (date: string) => unknown, rounds: number): number {
  for (const date of starts) run(date);
  const begin = performance.now();
  for (let round = 0; round < rounds; round += 1) for (const date of starts) run(date);
  return ((performance.now() - begin) * 1000) / (rounds * starts.length);
}

for (const amount of [5, 100, 1000]) {
  const ours = microsecondsOf((date) => addWorkingDays(date, amount), 20_000);
  const loop = microsecondsOf((date) => addByLoop(date, amount), 20_000 / amount);
  console.log(
    `addWorkingDays(${amount}): ${ours.toFixed(2)} µs, loop over addBusinessDays ${loop.toFixed(1)} µs: ${(loop / ours).toFixed(0)} times`,
  );
}
console.log(
  `countWorkingDays over 10 years: ${microsecondsOf((date) => countWorkingDays(date, '2024-12-31'), 20_000).toFixed(2)} µs`,
);
