/** English messages of the issues of dates. */
export const dateMessagesEn: Readonly<Record<string, string>> = {
  'date-not-found': 'No date can be read in “{text}”.',
  'date-impossible': 'The solar calendar has no day “{text}”.',
  'date-year-missing': '“{text}” has no year, and the date of the document is not known to take it from.',
  'date-lunar': '“{text}” is a day of the lunar calendar; convert it first.',
  'date-weekday-mismatch': '“{text}”: {date} is {weekday}, not the weekday that is written.',
  'date-trailing-text': 'After the date there is “{text}”, which was not understood.',
  'date-equivalent-mismatch':
    '“{text}”: two days are said to be the same ({first} and {second}) but are not.',
};
