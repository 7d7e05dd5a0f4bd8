import type { Rule } from './rule.js';
import { FORM } from './profiles.js';

/** Months 3 to 9 take no leading zero. */
export const dateMonthPadding: Rule<'directive-date-month-padding'> = {
  id: 'directive-date-month-padding',
  profiles: FORM,
  run: ({ printed }) => {
    const match = /tháng\s{1,3}0[3-9]\s{1,3}năm/u.exec(printed('/issuedOn') ?? '');
    return match ? [{ path: '/issuedOn', params: { text: match[0] } }] : [];
  },
};
