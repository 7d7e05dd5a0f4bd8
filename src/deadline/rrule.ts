/** Parts of a recurrence rule that phrases of this language can name (RFC 5545, 3.3.10). */
export interface RecurrenceRule {
  /** How often. */
  freq: 'HOURLY' | 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';
  /** Every how many; 1 where absent. */
  interval?: number;
  /** Days of the week, `MO` to `SU`. */
  byDay?: string[];
  /** Days of the month, -1 for the last. */
  byMonthDay?: number[];
  /** Months, 1 to 12. */
  byMonth?: number[];
  /** Which of the days that the other parts name, -1 for the last. */
  bySetPos?: number[];
}

/** Weekdays of RFC 5545, Monday first. */
export const RULE_WEEKDAYS: readonly string[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/**
 * Writes a rule with its parts in the order of the RFC, without a prefix and without `INTERVAL=1`.
 *
 * @example
 * formatRecurrenceRule({ freq: 'YEARLY', byMonth: [12], byMonthDay: [15] }); // 'FREQ=YEARLY;BYMONTHDAY=15;BYMONTH=12'
 */
export function formatRecurrenceRule(rule: RecurrenceRule): string {
  const parts = [`FREQ=${rule.freq}`];
  if (rule.interval !== undefined && rule.interval !== 1) parts.push(`INTERVAL=${rule.interval}`);
  if (rule.byDay?.length) parts.push(`BYDAY=${rule.byDay.join(',')}`);
  if (rule.byMonthDay?.length) parts.push(`BYMONTHDAY=${rule.byMonthDay.join(',')}`);
  if (rule.byMonth?.length) parts.push(`BYMONTH=${rule.byMonth.join(',')}`);
  if (rule.bySetPos?.length) parts.push(`BYSETPOS=${rule.bySetPos.join(',')}`);
  return parts.join(';');
}

const PART = /^([A-Z]+)=([A-Z0-9,+-]+)$/u;
const FREQUENCIES: readonly string[] = ['HOURLY', 'DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'];
const BY_DAY = /^[+-]?[0-9]{0,2}(?:MO|TU|WE|TH|FR|SA|SU)$/u;

/**
 * Reads a rule, with or without the prefix `RRULE:`.
 *
 * @returns undefined for a rule of another form, or with parts that no phrase of this language makes
 */
export function parseRecurrenceRule(text: string): RecurrenceRule | undefined {
  const rule: Partial<RecurrenceRule> = {};
  for (const part of text.replace(/^RRULE:/u, '').split(';')) {
    const [, name = '', value = ''] = PART.exec(part) ?? [];
    if (!setPart(rule, name, value)) return undefined;
  }
  return rule.freq === undefined ? undefined : { ...rule, freq: rule.freq };
}

function setPart(rule: Partial<RecurrenceRule>, name: string, value: string): boolean {
  const numbers = value.split(',').map(Number);
  const within = (low: number, high: number): boolean =>
    numbers.every((n) => Number.isInteger(n) && n !== 0 && n >= low && n <= high);
  switch (name) {
    case 'FREQ':
      rule.freq = value as RecurrenceRule['freq'];
      return FREQUENCIES.includes(value);
    case 'INTERVAL':
      rule.interval = Number(value);
      return within(1, 9999);
    case 'BYDAY':
      rule.byDay = value.split(',');
      return rule.byDay.every((day) => BY_DAY.test(day));
    case 'BYMONTHDAY':
      rule.byMonthDay = numbers;
      return within(-31, 31);
    case 'BYMONTH':
      rule.byMonth = numbers;
      return within(1, 12);
    case 'BYSETPOS':
      rule.bySetPos = numbers;
      return within(-366, 366);
    // The hour stands in the deadline's own `time`; another program may have written it into the rule.
    case 'BYHOUR':
    case 'BYMINUTE':
    case 'BYSECOND':
    case 'WKST':
      return value !== '';
    default:
      return false;
  }
}
