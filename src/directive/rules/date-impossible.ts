import { isIsoDate } from '../../date/civil.js';
import type { Rule } from './rule.js';
import { ALL } from './profiles.js';

/** The date is a day of the calendar. */
export const dateImpossible: Rule<'directive-date-impossible'> = {
  id: 'directive-date-impossible',
  profiles: ALL,
  run: ({ directive }) => {
    const date = directive.issuedOn;
    return date?.length === 10 && !isIsoDate(date) ? [{ path: '/issuedOn', params: { issuedOn: date } }] : [];
  },
};
