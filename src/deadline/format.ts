import type { PartialDate } from '../date/types.js';
import { parseRecurrenceRule, RULE_WEEKDAYS, type RecurrenceRule } from './rrule.js';
import type { DateDeadline, Deadline, PeriodDeadline, RecurringDeadline, WindowDeadline } from './types.js';

const BOUNDS = { before: 'trước', by: 'chậm nhất', on: 'vào', after: 'từ' } as const;
const UNITS = {
  minute: 'phút',
  hour: 'giờ',
  'working-hour': 'giờ làm việc',
  day: 'ngày',
  'day-except-holiday': 'ngày',
  'working-day': 'ngày làm việc',
  week: 'tuần',
  month: 'tháng',
  quarter: 'quý',
  'half-year': 'nửa năm',
  year: 'năm',
} as const;
const WEEKDAYS: readonly string[] = [
  'thứ Hai',
  'thứ Ba',
  'thứ Tư',
  'thứ Năm',
  'thứ Sáu',
  'thứ Bảy',
  'Chủ nhật',
];

/**
 * Prints a deadline in the words of a directive, so that reading it again gives the same value.
 *
 * @example
 * formatDeadline({ kind: 'date', text: '', date: '2023-01-15', bound: 'before', time: '16:00' });
 * // 'trước 16 giờ 00 ngày 15/01/2023'
 */
export function formatDeadline(deadline: Deadline): string {
  switch (deadline.kind) {
    case 'date':
      return formatDate(deadline);
    case 'period':
      return formatPeriod(deadline);
    case 'window':
      return formatWindow(deadline);
    case 'recurring':
      return formatRecurring(deadline);
    case 'vague':
      return deadline.text;
  }
}

function formatDate({ date, time, bound }: DateDeadline): string {
  return `${BOUNDS[bound]} ${printTime(time)}${printDate(date)}`;
}

function printTime(time: string | undefined): string {
  return time === undefined ? '' : `${time.slice(0, 2)} giờ ${time.slice(3, 5)} `;
}

function printDate(date: PartialDate): string {
  const [year = '', month, day] = date.split('-');
  if (day !== undefined) return `ngày ${day}/${month ?? ''}/${year}`;
  return month === undefined ? `năm ${year}` : `tháng ${month}/${year}`;
}

function formatPeriod({ amount, unit, direction, from, time, bound, stated }: PeriodDeadline): string {
  const tail = stated === undefined ? '' : ` (tức ${printDate(stated)})`;
  if (amount === 0) return from ? `ngay sau khi ${from.text ?? from.event}` : 'ngay trong ngày';
  if (time !== undefined) return `${BOUNDS[bound ?? 'by']} ${printTime(time)}ngày hôm sau`;
  const excluded = unit === 'day-except-holiday' ? ', không kể ngày nghỉ lễ, tết' : '';
  const length = `${String(amount).padStart(2, '0')} ${UNITS[unit]}${excluded}`;
  const event = from?.text ?? from?.event;
  if (direction === 'backward')
    return `chậm nhất ${length}${event === undefined ? '' : ` trước ${event}`}${tail}`;
  return `trong thời hạn ${length}${event === undefined ? '' : ` kể từ ${event}`}${tail}`;
}

function formatWindow({ start, end }: WindowDeadline): string {
  return `từ ${printMoment(start)} đến ${printMoment(end)}`;
}

function printMoment(moment: string): string {
  const [date = '', time] = moment.split('T');
  return `${printTime(time)}${printDate(date)}`;
}

function formatRecurring({ rrule, time, bound, duration }: RecurringDeadline): string {
  const rule = parseRecurrenceRule(rrule);
  if (!rule) return rrule;
  const lead = bound === undefined ? '' : `${BOUNDS[bound]} `;
  const day = duration === undefined ? printRule(rule) : printStretch(rule, duration);
  return `${duration === undefined ? lead : ''}${printTime(time)}${day}`;
}

function printRule(rule: RecurrenceRule): string {
  const day = rule.bySetPos
    ? `ngày làm việc ${rule.bySetPos[0] === 1 ? 'đầu tiên' : 'cuối cùng'}`
    : rule.byMonthDay?.map((n) => (n === -1 ? 'ngày cuối cùng' : `ngày ${String(n).padStart(2, '0')}`))[0];
  switch (rule.freq) {
    case 'WEEKLY':
      return rule.byDay
        ? `${rule.byDay.map((name) => WEEKDAYS[RULE_WEEKDAYS.indexOf(name)] ?? name).join(', ')} hằng tuần`
        : 'hằng tuần';
    case 'MONTHLY':
      return printMonthly(rule, day);
    case 'YEARLY':
      return rule.byMonth && rule.byMonthDay
        ? `${rule.byMonth.map((m) => `ngày ${String(rule.byMonthDay?.[0] ?? 1).padStart(2, '0')}/${String(m).padStart(2, '0')}`).join(' và ')} hằng năm`
        : printEvery(rule, 'năm');
    case 'DAILY':
      return printEvery(rule, 'ngày');
    case 'HOURLY':
      return printEvery(rule, 'giờ');
  }
}

function printMonthly(rule: RecurrenceRule, day: string | undefined): string {
  if (day === undefined) return rule.interval === 3 ? 'định kỳ hằng quý' : printEvery(rule, 'tháng');
  const first = rule.byMonth?.length === 4 ? (rule.byMonth[0] ?? 0) : 0;
  const month = ['', 'tháng đầu', 'tháng thứ hai', 'tháng cuối'][first];
  return month ? `${day} của ${month} quý` : `${day} của tháng`;
}

function printEvery(rule: RecurrenceRule, unit: string): string {
  return rule.interval === undefined || rule.interval === 1
    ? `hằng ${unit}`
    : `định kỳ ${String(rule.interval).padStart(2, '0')} ${unit}`;
}

function printStretch(rule: RecurrenceRule, duration: string): string {
  const first = rule.byMonthDay?.[0] ?? 1;
  const days = Number(/[0-9]+/u.exec(duration)?.[0] ?? 1);
  return `từ ngày ${first} đến ${printRule({ ...rule, byMonthDay: [first + days - 1] })}`;
}
