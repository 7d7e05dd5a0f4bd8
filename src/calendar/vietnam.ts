import { calendarCoverage } from '../data/calendar/decisions.js';
import { mergeCalendars } from './merge.js';
import { listStatutoryRows, REST_DAYS } from './statutory.js';
import type { CalendarOverlay, WorkingCalendar } from './types.js';

// The first whole year of the five-day week, and the last of the lunar table.
const FIRST_PROVISIONAL_YEAR = 2000;
const LAST_PROVISIONAL_YEAR = 2100;

/** How {@link vietnamCalendar} is made. */
export interface VietnamCalendarOptions {
  /**
   * Add the years 2000 to 2100 that nobody has decided, as the law alone would have them: holidays and days off for
   * those on a weekly rest day, no swaps. Their rows say `provisional`.
   */
  provisional?: boolean;
  /** Layers over the state's calendar, the later ones deciding. */
  overlays?: readonly CalendarOverlay[];
}

// Made on first use, since a large table at import would cost those who never ask.
const made = /* @__PURE__ */ new Map<boolean, WorkingCalendar>();

/**
 * The working calendar of the civil service of Vietnam (cán bộ, công chức, viên chức on a five-day week): every official
 * day off and swapped working day of 2010 to 2027, each with its instrument.
 *
 * @example
 * vietnamCalendar().knownThrough; // '2027-12-31'
 */
export function vietnamCalendar(options: VietnamCalendarOptions = {}): WorkingCalendar {
  const base = stateCalendar(options.provisional === true);
  return options.overlays?.length ? mergeCalendars(base, ...options.overlays) : base;
}

function stateCalendar(provisional: boolean): WorkingCalendar {
  const known = made.get(provisional);
  if (known) return known;
  const knownFrom = provisional ? `${FIRST_PROVISIONAL_YEAR}-01-01` : calendarCoverage.knownFrom;
  const knownThrough = provisional ? `${LAST_PROVISIONAL_YEAR}-12-31` : calendarCoverage.knownThrough;
  const rows = listStatutoryRows(Number(knownFrom.slice(0, 4)), Number(knownThrough.slice(0, 4)));
  const calendar: WorkingCalendar = Object.freeze({
    audience: calendarCoverage.audience,
    knownFrom,
    knownThrough,
    restDays: REST_DAYS,
    rows: Object.freeze(rows.map((row) => Object.freeze(row))),
  });
  made.set(provisional, calendar);
  return calendar;
}
