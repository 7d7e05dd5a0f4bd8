import { describe, expect, it } from 'vitest';
import {
  checkCalendarDay,
  isWorkingDay,
  listHolidays,
  listWorkedRestDays,
  resolveDay,
  vietnamCalendar,
} from '../../src/calendar/index.js';

describe('resolveDay', () => {
  it.each([
    [
      '2026-04-27',
      'compensatory',
      'Nghỉ bù Giỗ Tổ Hùng Vương (26/4/2026, Chủ nhật)',
      'Bộ luật Lao động 2019, Điều 111 khoản 3',
    ],
    ['2026-04-26', 'holiday', 'Giỗ Tổ Hùng Vương', 'Bộ luật Lao động 2019, Điều 112'],
    ['2010-04-23', 'holiday', 'Giỗ Tổ Hùng Vương', 'Bộ luật Lao động 1994, Điều 73 (sửa đổi năm 2007)'],
    [
      '2026-01-02',
      'swapped-off',
      'Nghỉ hoán đổi dịp Tết Dương lịch (10/1/2026, thứ Bảy)',
      'Công văn 12729/VPCP-KGVX',
    ],
    ['2011-01-30', 'swapped-work', 'Làm bù dịp Tết Nguyên đán (1/2/2011, thứ Ba)', /Tân Mão/u],
    ['2026-11-24', 'holiday', 'Ngày Văn hóa Việt Nam 24/11', 'Nghị quyết 28/2026/QH16, Điều 2'],
    ['2021-09-03', 'holiday', 'Quốc khánh 2/9 (ngày liền kề)', /năm 2021/u],
    ['2027-02-04', 'holiday', 'Tết Nguyên đán', 'Công văn 10065/VPCP-KGVX'],
    ['2026-11-22', 'rest-day', 'Chủ nhật, ngày nghỉ hằng tuần', 'Quyết định 188/1999/QĐ-TTg'],
    ['2026-11-23', 'working-day', 'thứ Hai, ngày làm việc', 'Quyết định 188/1999/QĐ-TTg'],
  ])('%s: %s, %s', (date, kind, reason, instrument) => {
    const day = resolveDay(date);
    expect(day).toMatchObject({ date, kind, reason, working: isWorkingDay(date) });
    expect(day?.instrument).toMatch(instrument);
  });

  it('knows no day outside', () => {
    expect(resolveDay('2028-01-01')).toBeUndefined();
    expect(resolveDay('2026-02-29')).toBeUndefined();
  });
});

describe('listHolidays', () => {
  it('lists the days off of 2026, those on a weekend too', () => {
    expect(listHolidays(2026).map(({ date }) => date.slice(5))).toEqual([
      ...['01-01', '01-02', '02-16', '02-17', '02-18', '02-19', '02-20', '04-26', '04-27', '04-30', '05-01'],
      ...['08-31', '09-01', '09-02', '11-24'],
    ]);
    expect(listWorkedRestDays(2026).map(({ date }) => date)).toEqual(['2026-01-10', '2026-08-22']);
  });

  it('lists a stretch with both ends', () => {
    const range = { from: '2025-04-26', through: '2025-05-02' };
    expect(listHolidays(range).map(({ date }) => date)).toEqual(['2025-04-30', '2025-05-01', '2025-05-02']);
    expect(listWorkedRestDays(range).map(({ pair }) => pair)).toEqual(['2025-05-02']);
  });

  it('is empty outside', () => {
    expect(listHolidays(2030)).toEqual([]);
  });
});

describe('the provisional years', () => {
  const calendar = vietnamCalendar({ provisional: true });

  it('come only on request', () => {
    expect(isWorkingDay('2028-01-03')).toBeUndefined();
    expect(isWorkingDay('2028-01-03', calendar)).toBe(false);
    expect(resolveDay('2028-01-03', calendar)?.rows[0]).toMatchObject({
      kind: 'compensatory',
      compensates: '2028-01-01',
      status: 'provisional',
    });
  });

  it('leave the announced years as they are', () => {
    const announced = vietnamCalendar().rows;
    const same = calendar.rows.filter(({ date }) => date >= '2010-01-01' && date <= '2027-12-31');
    expect(same).toEqual(announced);
    expect(announced.every(({ status }) => status !== 'provisional')).toBe(true);
  });

  it('follow the law of their time', () => {
    expect(listHolidays(2006, calendar).some(({ holiday }) => holiday === 'hung-kings')).toBe(false);
    expect(listHolidays(2007, calendar).find(({ holiday }) => holiday === 'hung-kings')?.date).toBe(
      '2007-04-26',
    );
    const tetDays = (year: number): number =>
      listHolidays(year, calendar).filter(({ kind, holiday }) => kind === 'holiday' && holiday === 'tet')
        .length;
    expect([tetDays(2009), tetDays(2028), tetDays(2100)]).toEqual([4, 5, 5]);
    expect(listHolidays(2009, calendar).filter(({ holiday }) => holiday === 'culture-day')).toEqual([]);
  });

  it('give no day off for 24/11 on a Saturday: Điều 111.3 does not name it', () => {
    expect(isWorkingDay('2029-11-24', calendar)).toBe(false);
    expect(isWorkingDay('2029-11-26', calendar)).toBe(true);
  });
});

describe('checkCalendarDay', () => {
  it.each([
    ['2026-06-01', []],
    ['2009-12-31', ['calendar-day-unknown']],
    ['2028-01-01', ['calendar-day-unknown']],
    ['2027-11-01', []],
    ['2027-11-02', ['calendar-nearly-over']],
    ['2027-12-31', ['calendar-nearly-over']],
    ['2026-02-30', ['calendar-day-invalid']],
  ])('%s: %j', (date, codes) => {
    expect(checkCalendarDay(date).map(({ code }) => code)).toEqual(codes);
  });

  it('marks provisional years', () => {
    const calendar = vietnamCalendar({ provisional: true });
    expect(checkCalendarDay('2030-06-03', calendar).map(({ code }) => code)).toEqual([
      'calendar-day-provisional',
    ]);
    expect(checkCalendarDay('2026-06-03', calendar)).toEqual([]);
  });
});
