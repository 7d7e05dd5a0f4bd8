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
