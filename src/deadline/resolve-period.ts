import { addWorkingDays } from '../calendar/working-day.js';
import { deadlineMessages } from '../data/messages/deadline.js';
import { createIssue } from '../issue/create.js';
import type { IsoDate } from '../date/types.js';
import {
  countCalendarUnits,
  countDaysExceptHolidays,
  countWorkingHours,
  DEFAULT_OFFICE_HOURS,
} from './count.js';
import { formatMoment, readMoment, startOfDay, toMinutes, type CivilMoment } from './instant.js';
import { closeDay, closeMoment } from './close.js';
import type { DeadlineResolution } from './resolution-types.js';
import { addCalendarDoubts, rollDay } from './roll.js';
import { addStep, leaveOpen, type Trail } from './trail.js';
import type { PeriodDeadline } from './types.js';

const RULES: Readonly<Record<string, string>> = {
  day: 'count-days',
  week: 'count-weeks',
  month: 'count-months',
  quarter: 'count-months',
  'half-year': 'count-months',
  year: 'count-years',
};
const UNIT_NAMES: Readonly<Record<string, string>> = {
  minute: 'phút',
  hour: 'giờ',
  'working-hour': 'giờ làm việc',
  day: 'ngày',
  'day-except-holiday': 'ngày (không kể ngày nghỉ lễ, tết)',
  'working-day': 'ngày làm việc',
  week: 'tuần',
  month: 'tháng',
  quarter: 'quý',
  'half-year': 'nửa năm',
  year: 'năm',
};
const HOURS_A_DAY = 8;

/** Counts a period from the day, or the moment, of its event. */
export function resolvePeriod(
  trail: Trail,
  deadline: PeriodDeadline,
  anchors: Readonly<Record<string, string>>,
): DeadlineResolution {
  const name = anchorName(deadline, anchors);
  const anchor = readMoment(anchors[name] ?? '');
  if (!anchor) return leaveOpen(trail, `anchors.${name}`);
  if (deadline.unit === 'minute' || deadline.unit === 'hour')
    return countClock(trail, deadline, anchor, name);
  if (deadline.unit === 'working-hour') return countOffice(trail, deadline, anchor, name);
  return countWhole(trail, deadline, anchor.day);
}

// The slug of the event, else its printed words; `default` for one that is not named or not known.
function anchorName({ from }: PeriodDeadline, anchors: Readonly<Record<string, string>>): string {
  if (!from) return 'default';
  if (Object.hasOwn(anchors, from.event)) return from.event;
  if (from.text !== undefined && Object.hasOwn(anchors, from.text)) return from.text;
  return from.event === 'other' && Object.hasOwn(anchors, 'default') ? 'default' : from.event;
}

// Điều 147.1: hours and minutes begin at the moment that is stated.
function countClock(
  trail: Trail,
  { amount, unit, direction }: PeriodDeadline,
  anchor: CivilMoment,
  name: string,
): DeadlineResolution {
  if (!anchor.timed) return leaveOpen(trail, `anchors.${name}.time`);
  const minutes = amount * (unit === 'hour' ? 60 : 1);
  const due = anchor.minutes + (direction === 'forward' ? minutes : -minutes);
  const date = formatMoment(due);
  addStep(trail, 'count-hours', {
    amount,
    unit: UNIT_NAMES[unit] ?? unit,
    from: formatMoment(anchor.minutes),
    date,
  });
  return closeMoment(trail, due, 'before');
}

function countOffice(
  trail: Trail,
  deadline: PeriodDeadline,
  anchor: CivilMoment,
  name: string,
): DeadlineResolution {
  const { amount } = deadline;
  const whole = amount % HOURS_A_DAY === 0;
  if (deadline.direction === 'backward' || !anchor.timed) {
    if (!whole) return leaveOpen(trail, `anchors.${name}.time`);
    trail.assumptions.push('eight-hours-a-day');
    return countWhole(trail, { ...deadline, amount: amount / HOURS_A_DAY, unit: 'working-day' }, anchor.day);
  }
  const hours = trail.calendar.officeHours ?? DEFAULT_OFFICE_HOURS;
  if (!trail.calendar.officeHours) trail.assumptions.push('office-hours-08:00-12:00-13:00-17:00');
  const due = countWorkingHours(anchor.minutes, amount, trail.calendar, hours);
  if (due === undefined) return leaveOpen(trail, `calendar.${anchor.day}`);
  addStep(trail, 'count-working-hours', {
    amount,
    from: formatMoment(anchor.minutes),
    date: formatMoment(due),
  });
  return closeMoment(trail, due, 'before');
}

function countWhole(trail: Trail, deadline: PeriodDeadline, from: IsoDate): DeadlineResolution {
  const { amount, unit, direction } = deadline;
  if (amount === 0) {
    addStep(trail, 'same-day', { date: from });
    return finish(trail, deadline, from);
  }
  if (direction === 'forward')
    addStep(trail, 'event-not-counted', {
      from,
      event: deadline.from?.text ?? deadline.from?.event ?? 'sự kiện',
    });
  const counted = count(trail, from, direction === 'forward' ? amount : -amount, unit);
  if (counted === undefined) {
    addCalendarDoubts(trail, from);
    return leaveOpen(trail, `calendar.${trail.calendar.knownThrough}`);
  }
  const params = { amount, from, date: counted, unit: UNIT_NAMES[unit] ?? unit };
  addStep(trail, direction === 'forward' ? ruleOf(unit) : 'count-back', params);
  // "trước 08 giờ ngày hôm sau" means that morning, worked or not.
  if (unit !== 'working-day' && deadline.time === undefined) {
    const rolled = rollDay(trail, counted, direction);
    return rolled === undefined
      ? leaveOpen(trail, `calendar.${counted}`)
      : finish(trail, deadline, rolled, counted);
  }
  addCalendarDoubts(trail, counted);
  return finish(trail, deadline, counted);
}

function ruleOf(unit: PeriodDeadline['unit']): string {
  if (unit === 'working-day') return 'count-working-days';
  return unit === 'day-except-holiday' ? 'count-days-except-holidays' : (RULES[unit] ?? 'count-days');
}

function count(
  trail: Trail,
  from: IsoDate,
  amount: number,
  unit: PeriodDeadline['unit'],
): IsoDate | undefined {
  switch (unit) {
    case 'working-day':
      return addWorkingDays(from, amount, trail.calendar);
    case 'day-except-holiday':
      return countDaysExceptHolidays(from, amount, trail.calendar);
    case 'minute':
    case 'hour':
    case 'working-hour':
      return undefined;
    default: {
      const { monthDays } = trail.sector;
      if (monthDays !== undefined && unit === 'month') addStep(trail, 'detention-month', {});
      return countCalendarUnits(from, amount, unit, monthDays);
    }
  }
}

function finish(
  trail: Trail,
  deadline: PeriodDeadline,
  lastDay: IsoDate,
  counted: IsoDate = lastDay,
): DeadlineResolution {
  const { stated, time } = deadline;
  if (stated !== undefined && stated !== counted && stated !== lastDay)
    trail.issues.push(
      createIssue(deadlineMessages, 'deadline-stated-mismatch', {
        path: '/stated',
        params: { computed: counted, stated },
      }),
    );
  const minutes = time === undefined ? undefined : toMinutes(time);
  if (time !== undefined && minutes !== undefined) {
    addStep(trail, 'at-time', { time, date: lastDay });
    return closeMoment(trail, startOfDay(lastDay) + minutes, deadline.bound ?? 'by');
  }
  addStep(trail, 'day-ends', { date: lastDay });
  return closeDay(trail, lastDay);
}
