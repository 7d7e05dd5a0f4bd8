import type { Rule } from './rule.js';
import { FORM } from './profiles.js';

/** TM. stands before a collective. */
export const tmWithoutCollective: Rule<'directive-tm-without-collective'> = {
  id: 'directive-tm-without-collective',
  profiles: FORM,
  run: ({ directive }) => {
    const { authority = [], onBehalfOf } = directive.signature ?? {};
    if (
      authority[0] !== 'tm' ||
      onBehalfOf === undefined ||
      !/^(?:CHỦ TỊCH|GIÁM ĐỐC|BỘ TRƯỞNG|TỔNG GIÁM ĐỐC|CỤC TRƯỞNG|THỦ TƯỚNG|CHÁNH|TRƯỞNG)/iu.test(onBehalfOf)
    )
      return [];
    return [{ path: '/signature', params: { onBehalfOf } }];
  },
};
