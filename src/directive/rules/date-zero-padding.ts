import type { Rule } from './rule.js';
import { FORM } from './profiles.js';

/** Days under 10 and months 1, 2 take a leading zero. */
export const dateZeroPadding: Rule<'directive-date-zero-padding'> = {
  id: 'directive-date-zero-padding',
  profiles: FORM,
  run: ({ printed }) => {
    const text = printed('/issuedOn');
    const match = /ngày\s{1,3}([0-9]{1,2})\s{1,3}tháng\s{1,3}([0-9]{1,2})\s{1,3}năm/u.exec(text ?? '');
    const [, day = '', month = ''] = match ?? [];
    const wrong = /^[1-9]$/u.test(day) || /^[12]$/u.test(month);
    return match && wrong ? [{ path: '/issuedOn', params: { text: match[0] } }] : [];
  },
};
