import type { Rule } from './rule.js';
import { FORM } from './profiles.js';

/** The subject fits the record. */
export const subjectTooLong: Rule<'directive-subject-too-long'> = {
  id: 'directive-subject-too-long',
  profiles: FORM,
  run: ({ directive }) => {
    const length = directive.subject?.length ?? 0;
    return length > 500 ? [{ path: '/subject', params: { length } }] : [];
  },
};
