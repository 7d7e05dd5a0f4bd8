import type { Sourced } from '../rows.js';

/** A public holiday (ngày nghỉ lễ, tết), one row for each number of days that it has had. */
export interface HolidayRow extends Sourced {
  /** Slug of the holiday, the same in every era. */
  key: string;
  /** Vietnamese name. */
  name: string;
  /** `MM-DD` of the solar or the lunar calendar. */
  on: string;
  /** Which calendar `on` belongs to. */
  calendar: 'solar' | 'lunar';
  /** Number of days off; which ones, where there is more than one, is decided each year. */
  days: number;
  /** Key of its own instrument; absent for a holiday of the labour code then in force. */
  instrument?: string;
}

/** A labour code: the instrument of its holidays, and of the day off for one that meets a weekly rest day. */
export interface HolidayLaw extends Sourced {
  /** Key of the instrument of the holidays. */
  holidays: string;
  /** Key of the instrument of the compensation. */
  compensation: string;
  /** First day on which it holds. */
  validFrom: string;
}

/**
 * Giỗ Tổ came in 2007, the fifth day of Tết on 2013-05-01, the second day of Quốc khánh in 2021, Ngày Văn hóa Việt Nam in
 * 2026. The last is no holiday of Điều 112.1, so by the letter Điều 111.3 gives no day off for it; the first such case is
 * Saturday 2029-11-24.
 */
export const holidays: readonly HolidayRow[] = [
  {
    key: 'new-year',
    name: 'Tết Dương lịch',
    on: '01-01',
    calendar: 'solar',
    days: 1,
    source: 'Bộ luật Lao động 1994, Điều 73; 2012, Điều 115; 2019, Điều 112',
    status: 'official',
  },
  {
    key: 'tet',
    name: 'Tết Nguyên đán',
    on: '01-01',
    calendar: 'lunar',
    days: 4,
    source: 'Bộ luật Lao động 1994, Điều 73',
    status: 'official',
    validTo: '2013-04-30',
  },
  {
    key: 'tet',
    name: 'Tết Nguyên đán',
    on: '01-01',
    calendar: 'lunar',
    days: 5,
    source: 'Bộ luật Lao động 2012, Điều 115; 2019, Điều 112',
    status: 'official',
    validFrom: '2013-05-01',
  },
  {
    key: 'hung-kings',
    name: 'Giỗ Tổ Hùng Vương',
    on: '03-10',
    calendar: 'lunar',
    days: 1,
    source: 'Bộ luật Lao động 1994, Điều 73, sửa đổi năm 2007; 2012, Điều 115; 2019, Điều 112',
    status: 'official',
    validFrom: '2007-01-01',
  },
  {
    key: 'reunification',
    name: 'Ngày Chiến thắng 30/4',
    on: '04-30',
    calendar: 'solar',
    days: 1,
    source: 'Bộ luật Lao động 1994, Điều 73; 2012, Điều 115; 2019, Điều 112',
    status: 'official',
  },
  {
    key: 'labour',
    name: 'Quốc tế Lao động 1/5',
    on: '05-01',
    calendar: 'solar',
    days: 1,
    source: 'Bộ luật Lao động 1994, Điều 73; 2012, Điều 115; 2019, Điều 112',
    status: 'official',
  },
  {
    key: 'national-day',
    name: 'Quốc khánh 2/9',
    on: '09-02',
    calendar: 'solar',
    days: 1,
    source: 'Bộ luật Lao động 1994, Điều 73; 2012, Điều 115',
    status: 'official',
    validTo: '2020-12-31',
  },
  {
    key: 'national-day',
    name: 'Quốc khánh 2/9',
    on: '09-02',
    calendar: 'solar',
    days: 2,
    source: 'Bộ luật Lao động 2019, Điều 112',
    status: 'official',
    validFrom: '2021-01-01',
  },
  {
    key: 'culture-day',
    name: 'Ngày Văn hóa Việt Nam 24/11',
    on: '11-24',
    calendar: 'solar',
    days: 1,
    instrument: 'culture-day',
    source: 'Nghị quyết 28/2026/QH16, Điều 2',
    status: 'official',
    validFrom: '2026-07-01',
  },
];

/** The labour codes, in order. */
export const holidayLaws: readonly HolidayLaw[] = [
  {
    holidays: 'labour-code-1994',
    compensation: 'labour-code-1994',
    source: 'Bộ luật Lao động 1994, Điều 73',
    status: 'official',
    validFrom: '1995-01-01',
    validTo: '2013-04-30',
  },
  {
    holidays: 'labour-code-2012',
    compensation: 'labour-code-2012-compensation',
    source: 'Bộ luật Lao động 2012, Điều 110, Điều 115',
    status: 'official',
    validFrom: '2013-05-01',
    validTo: '2020-12-31',
  },
  {
    holidays: 'labour-code-2019',
    compensation: 'labour-code-2019-compensation',
    source: 'Bộ luật Lao động 2019, Điều 111, Điều 112',
    status: 'official',
    validFrom: '2021-01-01',
  },
];
