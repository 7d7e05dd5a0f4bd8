import { fromDayNumber, toDayNumber } from '../date/civil.js';
import type { IsoDate } from '../date/types.js';

const INSTANT =
  /^([0-9]{4}-[0-9]{2}-[0-9]{2})(?:T([0-9]{2}):([0-9]{2})(?::[0-9]{2}(?:\.[0-9]{1,9})?)?(Z|[+-][0-9]{2}:[0-9]{2})?)?$/u;
const MINUTES_A_DAY = 1440;
// Vietnam is at UTC+7 all year.
const OFFSET = 7 * 60;

/** A moment of Vietnam's civil time. */
export interface CivilMoment {
  /** Minutes since 1970-01-01 00:00 in Vietnam. */
  minutes: number;
  /** Its day. */
  day: IsoDate;
  /** False where only the day was given; then it is the start of that day. */
  timed: boolean;
}

/**
 * Reads a day `YYYY-MM-DD`, a civil time in Vietnam `YYYY-MM-DDTHH:mm`, or an instant with its offset, to the minute
 * that has begun.
 *
 * @returns undefined for anything else, or for a day or hour that does not exist
 */
export function readMoment(text: string): CivilMoment | undefined {
  const match = INSTANT.exec(text);
  if (!match) return undefined;
  const [, date = '', hour, minute, offset] = match;
  const day = toDayNumber(date);
  if (Number.isNaN(day)) return undefined;
  const time = hour === undefined ? 0 : toMinutes(`${hour}:${minute ?? '00'}`);
  if (time === undefined) return undefined;
  const shift = offset === undefined ? 0 : OFFSET - toOffset(offset);
  const minutes = day * MINUTES_A_DAY + time + shift;
  const own = dayOf(minutes);
  return own === undefined ? undefined : { minutes, day: own, timed: hour !== undefined };
}

/** The moment at which a day begins, in minutes. */
export function startOfDay(date: IsoDate): number {
  return toDayNumber(date) * MINUTES_A_DAY;
}

/** The moment at which the next day begins: a day ends at 24:00 (Bộ luật Dân sự 2015, Điều 148.6). */
export function endOfDay(date: IsoDate): number {
  return startOfDay(date) + MINUTES_A_DAY;
}

/** The day in which a moment lies. */
export function dayOf(minutes: number): IsoDate | undefined {
  return fromDayNumber(Math.floor(minutes / MINUTES_A_DAY));
}

/** Minutes of a time of day `HH:mm`; undefined for none. */
export function toMinutes(time: string): number | undefined {
  const [hour = Number.NaN, minute = Number.NaN] = time.split(':').map(Number);
  const total = hour * 60 + minute;
  return hour >= 0 && minute >= 0 && minute < 60 && total <= MINUTES_A_DAY ? total : undefined;
}

/**
 * Writes a moment with the offset of Vietnam.
 *
 * @example
 * formatMoment(0); // '1970-01-01T00:00:00+07:00'
 */
export function formatMoment(minutes: number): string {
  const rest = minutes - Math.floor(minutes / MINUTES_A_DAY) * MINUTES_A_DAY;
  const pad = (n: number): string => String(n).padStart(2, '0');
  return `${dayOf(minutes) ?? ''}T${pad(Math.floor(rest / 60))}:${pad(rest % 60)}:00+07:00`;
}

function toOffset(text: string): number {
  if (text === 'Z') return 0;
  const minutes = Number(text.slice(1, 3)) * 60 + Number(text.slice(4, 6));
  return text.startsWith('-') ? -minutes : minutes;
}
