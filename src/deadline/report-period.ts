import { endOfMonth } from '../date/arithmetic.js';
import { toIsoDate } from '../date/civil.js';
import type { IsoDate } from '../date/types.js';

/**
 * How the data of a report are cut: `shifted15` from the 15th of the month before to the 14th of the last month (Nghị định
 * 09/2019/NĐ-CP as the provinces carry it out), `calendar` by whole months. Both are in use; the document says which.
 */
export type ReportScheme = 'shifted15' | 'calendar';

/** A report and the stretch of days that its data cover (kỳ báo cáo). */
export interface ReportPeriod {
  /** Which report. */
  kind: 'month' | 'quarter' | 'half-year' | 'nine-months' | 'year';
  /** Its number in the year: 1 to 12 for months, 1 to 4 for quarters, 1 for the others. */
  index: number;
  /** First day of the data. */
  start: IsoDate;
  /** Last day of the data. */
  end: IsoDate;
}

const LENGTHS: readonly { kind: ReportPeriod['kind']; months: number; count: number }[] = [
  { kind: 'month', months: 1, count: 12 },
  { kind: 'quarter', months: 3, count: 4 },
  { kind: 'half-year', months: 6, count: 1 },
  { kind: 'nine-months', months: 9, count: 1 },
  { kind: 'year', months: 12, count: 1 },
];

/**
 * The reporting periods of a year: twelve months, four quarters, six months, nine months, the year.
 *
 * @param year - the year of the reports
 * @param scheme - how the data are cut
 *
 * @example
 * listReportPeriods(2026, 'shifted15').find(({ kind }) => kind === 'year'); // from 2025-12-15 to 2026-12-14
 */
export function listReportPeriods(year: number, scheme: ReportScheme): ReportPeriod[] {
  return LENGTHS.flatMap(({ kind, months, count }) =>
    Array.from({ length: count }, (_, i) => {
      const first = i * months + 1;
      const last = first + months - 1;
      return { kind, index: i + 1, ...cut(year, first, last, scheme) };
    }),
  );
}

function cut(
  year: number,
  first: number,
  last: number,
  scheme: ReportScheme,
): { start: IsoDate; end: IsoDate } {
  if (scheme === 'calendar') {
    const start = toIsoDate(year, first, 1);
    return { start, end: endOfMonth(toIsoDate(year, last, 1)) ?? start };
  }
  const start = first === 1 ? toIsoDate(year - 1, 12, 15) : toIsoDate(year, first - 1, 15);
  return { start, end: toIsoDate(year, last, 14) };
}
