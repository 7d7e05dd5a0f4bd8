import { toDayNumber, weekdayOf } from '../date/civil.js';
import type { CalendarRow, CalendarRowKind, WorkingCalendar } from './types.js';

/**
 * A calendar laid out by day number, so that counting is two look-ups and adding one.
 *
 * ```
 *   day        first   +1   +2   +3   +4          Fri Sat Sun Mon Tue
 *   before       0      1    1    1    2    3     working days before the day
 *   workingDays [first, first+3, first+4]         the days themselves
 * ```
 */
export interface DayIndex {
  /** Day number of the first known day. */
  first: number;
  /** Day number of the last known day. */
  last: number;
  /** Working days from `first` to before each day; one entry more than there are days. */
  before: Int32Array;
  /** Day numbers of the working days, in order. */
  workingDays: Int32Array;
  /** Rows of the days that have any. */
  rows: ReadonlyMap<string, readonly CalendarRow[]>;
}

const indexes = /* @__PURE__ */ new WeakMap<WorkingCalendar, DayIndex>();
const WORKED: readonly CalendarRowKind[] = ['swapped-work', 'local-work'];

/** The index of a calendar, made once; a calendar never changes. */
export function dayIndexOf(calendar: WorkingCalendar): DayIndex {
  let index = indexes.get(calendar);
  if (!index) {
    index = buildIndex(calendar);
    indexes.set(calendar, index);
  }
  return index;
}

/** True where a row makes its day a working day. */
export function isWorkedKind(kind: CalendarRowKind): boolean {
  return WORKED.includes(kind);
}

function buildIndex(calendar: WorkingCalendar): DayIndex {
  const first = toDayNumber(calendar.knownFrom);
  const last = toDayNumber(calendar.knownThrough);
  const length = last >= first ? last - first + 1 : 0;
  const rows = new Map<string, CalendarRow[]>();
  const decided = new Map<number, boolean>();
  for (const row of calendar.rows) {
    const list = rows.get(row.date);
    if (list) list.push(row);
    else rows.set(row.date, [row]);
    decided.set(toDayNumber(row.date), isWorkedKind(row.kind));
  }
  const before = new Int32Array(length + 1);
  const workingDays = new Int32Array(length);
  let count = 0;
  for (let offset = 0; offset < length; offset += 1) {
    before[offset] = count;
    const day = first + offset;
    if (decided.get(day) ?? !calendar.restDays.includes(weekdayOf(day))) {
      workingDays[count] = day;
      count += 1;
    }
  }
  before[length] = count;
  return { first, last, before, workingDays: workingDays.subarray(0, count), rows };
}
