export {
  addDays,
  addMonths,
  addQuarters,
  addYears,
  differenceInDays,
  endOfMonth,
  endOfQuarter,
  endOfYear,
  startOfMonth,
  startOfQuarter,
  startOfYear,
} from './arithmetic.js';
export {
  firstDayOf,
  fromDayNumber,
  isIsoDate,
  isPartialDate,
  lastDayOf,
  toDayNumber,
  weekday,
} from './civil.js';
export { findVietnameseDates } from './find.js';
export { isVietnameseDate, parseVietnameseDate } from './parse.js';
export type { DateOptions } from './resolve.js';
export type { IsoDate, PartialDate, TimeOfDay, VietnameseDate } from './types.js';
