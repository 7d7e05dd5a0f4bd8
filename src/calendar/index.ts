export { checkCalendarDay } from './check.js';
export { fromLunarDate, lunarLeapMonth, toLunarDate } from './lunar.js';
export { mergeCalendars } from './merge.js';
export { listHolidays, listWorkedRestDays, resolveDay } from './resolve.js';
export type {
  CalendarOverlay,
  CalendarRow,
  CalendarRowKind,
  LunarDate,
  OfficeHours,
  OverlayDays,
  ResolvedDay,
  WorkingCalendar,
} from './types.js';
export { vietnamCalendar, type VietnamCalendarOptions } from './vietnam.js';
export { addWorkingDays, countWorkingDays, isWorkingDay, nextWorkingDay } from './working-day.js';
