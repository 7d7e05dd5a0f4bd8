export { checkVietnameseDates } from './check.js';
export { findVietnameseDates } from './find.js';
export { formatVietnameseDate, type FormatDateOptions } from './format.js';
export { isVietnameseDate, parseVietnameseDate } from './parse.js';
export type { DateOptions } from './resolve.js';
export type { IsoDate, PartialDate, TimeOfDay, VietnameseDate } from './types.js';
