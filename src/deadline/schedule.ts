import type { TimeOfDay } from '../date/types.js';
import { readPrintedDateAt } from '../date/printed.js';
import { readTimeAt } from '../date/time.js';
import { readWeekdayAt } from '../date/weekday.js';
import { isCivilDay } from '../date/civil.js';
import { skipComma } from './day.js';
import { matchAt, skip, sticky, stickyPart } from './grammar.js';
import { RULE_WEEKDAYS, type RecurrenceRule } from './rrule.js';

/**
 * How often the words around a phrase say that it comes again. A day without its month or year ("trước ngày 20",
 * "trước 16h00 thứ Sáu", "trước ngày 15/6") then comes again too.
 */
export type Schedule = 'daily' | 'weekly' | 'monthly' | 'yearly';

const EVERY = '(?:hằng|hàng|mỗi)';
// A year that is named makes one report of it: "báo cáo năm 2025", "6 tháng đầu năm 2026".
const REPORTS = `(?:0?[369]|sáu|chín|ba) tháng|báo cáo (?:năm|quý|tháng|tuần|ngày)|${EVERY} (?:năm|quý|tháng|tuần|ngày)`;
const SCHEDULE_BEFORE = /* @__PURE__ */ new RegExp(
  `(?<![a-zà-ỹ])(?:(?:báo cáo|định kỳ)[^.;]{0,90}?)?(?<what>${REPORTS})(?![a-zà-ỹ])(?! (?:đầu|cuối) năm)(?! (?:năm )?[0-9])[^.;:|]{0,150}$`,
  'u',
);
const PERIODIC = /định kỳ|báo cáo|hằng|hàng|mỗi/u;
const SCHEDULE_AFTER = /^[^.;|]{0,24}(?:đối với|\(?báo cáo) (?:báo cáo )?(?:năm|quý|0?6 tháng)(?! [0-9])/u;
const YEAR_NAMED = /(?:năm|\/)\s?[0-9]{4}/u;

/**
 * The schedule that a clause names before or after a phrase.
 *
 * @param before - the clause up to the phrase, lower case, single spaces
 * @param after - the clause after the phrase
 */
export function scheduleAround(before: string, after: string): Schedule | undefined {
  const match = SCHEDULE_BEFORE.exec(before);
  if (match && PERIODIC.test(match[0]) && !YEAR_NAMED.test(match[0])) {
    const what = match.groups?.['what'] ?? '';
    if (what.endsWith('ngày')) return 'daily';
    if (what.endsWith('tuần')) return 'weekly';
    return /^(?:hằng|hàng|mỗi|báo cáo) tháng/u.test(what) ? 'monthly' : 'yearly';
  }
  return SCHEDULE_AFTER.test(after) ? 'yearly' : undefined;
}

const DAY_OF_MONTH: RegExp = /* @__PURE__ */ sticky(
  'ngày (?:(?:mồng|mùng) )?(?<day>0?[1-9]|[12][0-9]|3[01])(?![/.\\-][0-9]| tháng)',
);
const WEEKDAY_LEAD: RegExp = /* @__PURE__ */ stickyPart('(?:(?:ngày|sáng|chiều|trưa|tối) )');

/** Reads a day that only its schedule completes, beginning exactly at `index`, after the word that binds it. */
export function readScheduled(
  text: string,
  index: number,
  schedule: Schedule,
): { rule: RecurrenceRule; time?: TimeOfDay; after: number } | undefined {
  const time = readTimeAt(text, index);
  const at = time ? skipComma(text, time.end) : index;
  const day =
    readScheduledDay(text, at, schedule) ??
    (schedule === 'daily' && time ? { rule: { freq: 'DAILY' as const }, after: time.end } : undefined);
  return day && (time ? { ...day, time: time.value } : day);
}

function readScheduledDay(
  text: string,
  index: number,
  schedule: Schedule,
): { rule: RecurrenceRule; after: number } | undefined {
  if (schedule === 'weekly') {
    const weekday = readWeekdayAt(text, skip(WEEKDAY_LEAD, text, index));
    if (!weekday) return undefined;
    return {
      rule: { freq: 'WEEKLY', byDay: [RULE_WEEKDAYS[weekday.value - 1] ?? 'MO'] },
      after: weekday.end,
    };
  }
  if (schedule === 'monthly') {
    const day = matchAt(DAY_OF_MONTH, text, index);
    if (day) {
      const byMonthDay = [Number(day.groups?.['day'])];
      return { rule: { freq: 'MONTHLY', byMonthDay }, after: index + day[0].length };
    }
  }
  if (schedule === 'daily') return undefined;
  const printed = readPrintedDateAt(text, index);
  const { day, month, year } = printed?.value ?? {};
  if (!printed || day === undefined || month === undefined || year !== undefined) return undefined;
  if (!isCivilDay(2000, month, day)) return undefined;
  return { rule: { freq: 'YEARLY', byMonthDay: [day], byMonth: [month] }, after: printed.end };
}
