/** English messages of the issues of the working calendar. */
export const calendarMessagesEn: Readonly<Record<string, string>> = {
  'calendar-day-invalid': 'There is no day “{date}”.',
  'calendar-day-unknown': 'The working calendar knows {from} to {through} only, not {date}.',
  'calendar-day-provisional':
    '{date} is computed from the law; the days off and swaps of that year have not been announced.',
  'calendar-nearly-over': 'The working calendar ends on {through}; it needs the notice of the next year.',
};
