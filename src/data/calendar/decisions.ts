import type { Sourced } from '../rows.js';

/** Which days a holiday of more than one day has in one year. */
export interface HolidayDecision {
  /** Slug of the holiday. */
  holiday: string;
  /** First day off of the holiday itself, without swaps and compensation. */
  first: string;
  /** Last day off of the holiday itself. */
  last: string;
  /** Key of the instrument. */
  instrument: string;
}

/** A weekday that is off in exchange for a weekend day that is worked (hoán đổi ngày làm việc). */
export interface SwapDecision {
  /** The weekday that is off. */
  off: string;
  /** The Saturday or Sunday that is worked. */
  worked: string;
  /** Slug of the holiday it is for. */
  holiday: string;
  /** Key of the instrument. */
  instrument: string;
}

/** For which days the decisions are complete, and for whom. */
export interface CalendarCoverage extends Sourced {
  /** Whom the calendar is for. */
  audience: string;
  /** First day that is known. */
  knownFrom: string;
  /** Last day that is known. */
  knownThrough: string;
}

/** See {@link CalendarCoverage}. Each year of it has its decisions below; a new year moves `knownThrough`. */
export const calendarCoverage: CalendarCoverage = {
  audience: 'cán bộ, công chức, viên chức, người lao động của cơ quan làm việc 5 ngày một tuần',
  knownFrom: '2010-01-01',
  knownThrough: '2027-12-31',
  source: 'Quyết định 188/1999/QĐ-TTg; thông báo nghỉ lễ, Tết của từng năm',
  status: 'official',
};

/** The days of Tết, and of Quốc khánh since it has two. */
export const holidayDecisions: readonly HolidayDecision[] = [
  { holiday: 'tet', first: '2010-02-13', last: '2010-02-16', instrument: '2010-tet' },
  { holiday: 'tet', first: '2011-02-02', last: '2011-02-05', instrument: '2011' },
  { holiday: 'tet', first: '2012-01-22', last: '2012-01-25', instrument: '2012-tet' },
  { holiday: 'tet', first: '2013-02-09', last: '2013-02-12', instrument: '2013' },
  { holiday: 'tet', first: '2014-01-30', last: '2014-02-03', instrument: '2014' },
  { holiday: 'tet', first: '2015-02-17', last: '2015-02-21', instrument: '2015' },
  { holiday: 'tet', first: '2016-02-07', last: '2016-02-11', instrument: '2016-tet' },
  { holiday: 'tet', first: '2017-01-26', last: '2017-01-30', instrument: '2017-tet' },
  { holiday: 'tet', first: '2018-02-14', last: '2018-02-18', instrument: '2018-tet' },
  { holiday: 'tet', first: '2019-02-04', last: '2019-02-08', instrument: '2019' },
  { holiday: 'tet', first: '2020-01-23', last: '2020-01-27', instrument: '2020-tet' },
  { holiday: 'tet', first: '2021-02-10', last: '2021-02-14', instrument: '2021' },
  { holiday: 'national-day', first: '2021-09-02', last: '2021-09-03', instrument: '2021' },
  { holiday: 'tet', first: '2022-01-31', last: '2022-02-04', instrument: '2022' },
  { holiday: 'national-day', first: '2022-09-01', last: '2022-09-02', instrument: '2022' },
  { holiday: 'tet', first: '2023-01-20', last: '2023-01-24', instrument: '2023' },
  { holiday: 'national-day', first: '2023-09-01', last: '2023-09-02', instrument: '2023' },
  { holiday: 'tet', first: '2024-02-08', last: '2024-02-12', instrument: '2024' },
  { holiday: 'national-day', first: '2024-09-02', last: '2024-09-03', instrument: '2024' },
  { holiday: 'tet', first: '2025-01-27', last: '2025-01-31', instrument: '2025' },
  { holiday: 'national-day', first: '2025-09-01', last: '2025-09-02', instrument: '2025' },
  { holiday: 'tet', first: '2026-02-16', last: '2026-02-20', instrument: '2026' },
  { holiday: 'national-day', first: '2026-09-01', last: '2026-09-02', instrument: '2026' },
  { holiday: 'tet', first: '2027-02-04', last: '2027-02-08', instrument: '2027' },
  { holiday: 'national-day', first: '2027-09-02', last: '2027-09-03', instrument: '2027' },
];

/** The swaps. 2011-01-30 is the one worked Sunday; three pairs cross a year's end. */
export const swapDecisions: readonly SwapDecision[] = [
  { off: '2010-02-19', worked: '2010-02-27', holiday: 'tet', instrument: '2010-tet' },
  { off: '2011-01-31', worked: '2011-01-29', holiday: 'tet', instrument: '2011' },
  { off: '2011-02-01', worked: '2011-01-30', holiday: 'tet', instrument: '2011' },
  { off: '2011-04-11', worked: '2011-04-09', holiday: 'hung-kings', instrument: '2011' },
  { off: '2012-01-27', worked: '2012-02-04', holiday: 'tet', instrument: '2012-tet' },
  { off: '2012-12-31', worked: '2013-01-05', holiday: 'new-year', instrument: '2013' },
  { off: '2013-02-15', worked: '2013-02-23', holiday: 'tet', instrument: '2013' },
  { off: '2013-04-29', worked: '2013-05-04', holiday: 'reunification', instrument: '2013' },
  { off: '2014-01-28', worked: '2014-01-25', holiday: 'tet', instrument: '2014' },
  { off: '2014-01-29', worked: '2014-02-08', holiday: 'tet', instrument: '2014' },
  { off: '2014-05-02', worked: '2014-04-26', holiday: 'reunification', instrument: '2014' },
  { off: '2014-09-01', worked: '2014-09-06', holiday: 'national-day', instrument: '2014' },
  { off: '2015-01-02', worked: '2014-12-27', holiday: 'new-year', instrument: '2015' },
  { off: '2015-02-16', worked: '2015-02-14', holiday: 'tet', instrument: '2015' },
  { off: '2015-04-29', worked: '2015-04-25', holiday: 'reunification', instrument: '2015' },
  { off: '2018-12-31', worked: '2019-01-05', holiday: 'new-year', instrument: '2019' },
  { off: '2019-04-29', worked: '2019-05-04', holiday: 'reunification', instrument: '2019' },
  { off: '2024-04-29', worked: '2024-05-04', holiday: 'reunification', instrument: '2024-04-30' },
  { off: '2025-05-02', worked: '2025-04-26', holiday: 'reunification', instrument: '2025' },
  { off: '2026-01-02', worked: '2026-01-10', holiday: 'new-year', instrument: '2026-01-01' },
  { off: '2026-08-31', worked: '2026-08-22', holiday: 'national-day', instrument: '2026' },
];
