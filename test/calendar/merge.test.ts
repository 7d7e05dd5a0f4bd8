import { describe, expect, it } from 'vitest';
import {
  addWorkingDays,
  isWorkingDay,
  listHolidays,
  mergeCalendars,
  resolveDay,
  vietnamCalendar,
  type CalendarOverlay,
} from '../../src/calendar/index.js';

const school: CalendarOverlay = {
  audience: 'Trường THPT A',
  days: [
    {
      from: '2026-06-01',
      through: '2026-08-31',
      working: false,
      name: 'Nghỉ hè',
      instrument: 'Kế hoạch năm học',
    },
  ],
};
const province: CalendarOverlay = {
  audience: 'tỉnh B',
  days: [
    { from: '2026-11-24', working: true, name: 'Trực dịp lễ', instrument: 'Kế hoạch của UBND tỉnh B' },
    {
      from: '2026-03-10',
      working: false,
      name: 'Ngày hội của tỉnh',
      instrument: 'Quyết định của UBND tỉnh B',
    },
  ],
};

describe('mergeCalendars', () => {
  it('lets the later layer decide and keeps the reasons of all', () => {
    const calendar = mergeCalendars(vietnamCalendar(), province, school);
    expect(isWorkingDay('2026-11-24', calendar)).toBe(true);
    expect(isWorkingDay('2026-03-10', calendar)).toBe(false);
    expect(isWorkingDay('2026-07-01', calendar)).toBe(false);
    expect(isWorkingDay('2026-08-22', calendar)).toBe(false); // a worked Saturday within the school's summer
    expect(resolveDay('2026-11-24', calendar)).toMatchObject({
      kind: 'local-work',
      reason: 'Trực dịp lễ',
      rows: [{ kind: 'holiday' }, { kind: 'local-work', audience: 'tỉnh B' }],
    });
    expect(addWorkingDays('2026-05-29', 1, calendar)).toBe('2026-09-03');
  });

  it('changes nothing below', () => {
    mergeCalendars(vietnamCalendar(), province);
    expect(isWorkingDay('2026-11-24')).toBe(false);
    expect(listHolidays({ from: '2026-03-10', through: '2026-03-10' })).toEqual([]);
  });

  it('takes other rest days and office hours', () => {
    const officeHours = [
      { start: '07:00', end: '11:30' },
      { start: '13:30', end: '17:00', weekdays: [1, 2, 3, 4, 5] },
    ];
    const calendar = vietnamCalendar({
      overlays: [{ audience: 'Bộ phận một cửa', restDays: [7], officeHours }],
    });
    expect(isWorkingDay('2026-11-21', calendar)).toBe(true);
    expect(isWorkingDay('2026-11-22', calendar)).toBe(false);
    expect(isWorkingDay('2026-02-21', calendar)).toBe(true);
    expect(calendar.officeHours).toEqual(officeHours);
    expect(resolveDay('2026-11-21', calendar)).not.toHaveProperty('instrument');
  });

  it('grows its range by a layer that joins on, and by no other', () => {
    const next: CalendarOverlay = {
      audience: vietnamCalendar().audience,
      knownFrom: '2028-01-01',
      knownThrough: '2028-12-31',
      days: [{ from: '2028-01-03', working: false, name: 'Nghỉ bù', instrument: 'Thông báo' }],
    };
    const calendar = mergeCalendars(vietnamCalendar(), next);
    expect([calendar.knownFrom, calendar.knownThrough]).toEqual(['2010-01-01', '2028-12-31']);
    expect(isWorkingDay('2028-01-03', calendar)).toBe(false);
    expect(isWorkingDay('2028-01-04', calendar)).toBe(true);
    const gap = mergeCalendars(vietnamCalendar(), {
      ...next,
      knownFrom: '2029-01-01',
      knownThrough: '2029-12-31',
    });
    expect(gap.knownThrough).toBe('2027-12-31');
    expect(
      mergeCalendars(vietnamCalendar(), { audience: 'x', knownThrough: '2028-12-31' }).knownThrough,
    ).toBe('2028-12-31');
  });

  it('merged with itself is itself', () => {
    expect(mergeCalendars(vietnamCalendar(), vietnamCalendar())).toEqual(vietnamCalendar());
  });

  it('survives a layer with days that do not exist', () => {
    const odd = { from: '2026-02-30', through: '2026-03-02', working: false, name: 'x', instrument: 'x' };
    expect(mergeCalendars(vietnamCalendar(), { audience: 'x', days: [odd] }).rows).toEqual(
      vietnamCalendar().rows,
    );
  });
});
