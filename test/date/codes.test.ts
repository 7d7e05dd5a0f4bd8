import { expect, it } from 'vitest';
import { calendarMessages } from '../../src/data/messages/calendar.js';
import { dateMessages } from '../../src/data/messages/date.js';

// A code is part of what others build on: a change here belongs into a changeset.
it('the issue codes of dates and of the calendar', () => {
  const codes = Object.entries({ ...dateMessages, ...calendarMessages }).map(
    ([code, { severity }]) => `${code} ${severity}`,
  );
  expect(codes).toEqual([
    'date-not-found error',
    'date-impossible error',
    'date-year-missing error',
    'date-lunar error',
    'date-weekday-mismatch warning',
    'date-trailing-text error',
    'date-equivalent-mismatch warning',
    'calendar-day-invalid error',
    'calendar-day-unknown warning',
    'calendar-day-provisional warning',
    'calendar-nearly-over warning',
  ]);
});
