import type { MessageTable } from '../../rows.js';

/** English messages of the issue codes of deadlines. */
export const deadlineMessagesEn: MessageTable = {
  'deadline-not-found': 'No deadline can be read in “{text}”.',
  'deadline-date-impossible': 'The deadline “{text}” names a day that does not exist.',
  'deadline-year-missing': 'The deadline “{text}” has no year, and the date of the document is not known.',
  'deadline-year-inferred': 'The deadline “{text}” has no year; read as {year} by the date of the document.',
  'deadline-bound-mixed':
    'The deadline “{text}” says both “at the latest” and “before”: by the letter it is before that day begins.',
  'deadline-number-mismatch': 'The number and the words in brackets of “{text}” disagree.',
  'deadline-weekday-mismatch': 'The weekday in “{text}” does not agree with the date, which is {weekday}.',
  'deadline-more-than-one': 'There is more than one deadline; only “{text}” was read.',
  'deadline-vague': '“{text}” gives no day.',
  'deadline-stated-mismatch': 'The count comes to {computed}, but the text says {stated}.',
  'deadline-window-reversed': 'The last day {end} lies before the first day {start}.',
  'deadline-on-day-off':
    'The deadline falls on {date}, which is off ({reason}); the text does not say whether it moves.',
  'deadline-sector-unknown':
    'No rules for time limits in “{sector}” are known; those of the Civil Code are used.',
  'deadline-moment-invalid': 'Not a day or a moment: “{text}”.',
  'deadline-rule-invalid': 'The recurrence rule “{rule}” is not of the form of RFC 5545.',
};
