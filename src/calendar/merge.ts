import { fromDayNumber, toDayNumber } from '../date/civil.js';
import type { IsoDate } from '../date/types.js';
import type { CalendarOverlay, CalendarRow, OverlayDays, WorkingCalendar } from './types.js';

/**
 * Lays other calendars over one: a province's days, a school's holidays, an office's hours, or the official days of a
 * further year. Where two say something of a day the later one decides. Nothing is changed; a new calendar is made.
 *
 * The known range grows only by a layer that says which days it knows in full and joins on to the range.
 *
 * @param base - the calendar below
 * @param overlays - the layers, from the lowest up; a calendar is a layer too
 *
 * @example
 * const school = mergeCalendars(vietnamCalendar(), {
 *   audience: 'Trường THPT A',
 *   days: [{ from: '2026-06-01', through: '2026-08-31', working: false, name: 'Nghỉ hè', instrument: 'Kế hoạch năm học' }],
 * });
 * isWorkingDay('2026-07-01', school); // false
 */
export function mergeCalendars(
  base: WorkingCalendar,
  ...overlays: readonly (CalendarOverlay | WorkingCalendar)[]
): WorkingCalendar {
  return overlays.reduce(layOver, base);
}

function layOver(base: WorkingCalendar, overlay: CalendarOverlay | WorkingCalendar): WorkingCalendar {
  const days = 'days' in overlay ? (overlay.days ?? []) : [];
  const added = [...(overlay.rows ?? []), ...days.flatMap((stretch) => toRows(stretch, overlay.audience))];
  const officeHours = overlay.officeHours ?? base.officeHours;
  // The same row again, as when calendars share a layer, takes the place of the earlier one.
  const frozen = added.map((row) => Object.freeze({ ...row }));
  const rows = [...new Map([...base.rows, ...frozen].map((row) => [rowKey(row), row])).values()];
  rows.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return Object.freeze({
    audience: overlay.audience === base.audience ? base.audience : `${base.audience}; ${overlay.audience}`,
    ...joinRanges(base, overlay),
    restDays: Object.freeze([...(overlay.restDays ?? base.restDays)]),
    rows: Object.freeze(rows),
    ...(officeHours && {
      officeHours: Object.freeze(officeHours.map((hours) => Object.freeze({ ...hours }))),
    }),
  });
}

function joinRanges(
  base: WorkingCalendar,
  { knownFrom, knownThrough }: { knownFrom?: IsoDate; knownThrough?: IsoDate },
): { knownFrom: IsoDate; knownThrough: IsoDate } {
  const known = { knownFrom: base.knownFrom, knownThrough: base.knownThrough };
  const first = toDayNumber(knownFrom ?? base.knownFrom);
  const last = toDayNumber(knownThrough ?? base.knownThrough);
  const joins = first <= toDayNumber(base.knownThrough) + 1 && last >= toDayNumber(base.knownFrom) - 1;
  if (!joins || first > last) return known;
  if (knownFrom !== undefined && knownFrom < known.knownFrom) known.knownFrom = knownFrom;
  if (knownThrough !== undefined && knownThrough > known.knownThrough) known.knownThrough = knownThrough;
  return known;
}

function toRows(days: OverlayDays, audience: string): CalendarRow[] {
  const rows: CalendarRow[] = [];
  const last = toDayNumber(days.through ?? days.from);
  for (let day = toDayNumber(days.from); day <= last; day += 1) {
    const date = fromDayNumber(day);
    if (date === undefined) break;
    rows.push({
      date,
      kind: days.working ? 'local-work' : 'local-off',
      name: days.name,
      instrument: days.instrument,
      source: days.source ?? days.instrument,
      status: 'unverified',
      audience,
    });
  }
  return rows;
}

function rowKey({ date, kind, holiday, audience }: CalendarRow): string {
  return [date, kind, holiday, audience].join('|');
}
