import type { Rule } from './rule.js';
import { FORM } from './profiles.js';

/** The subject has no full stop. */
export const subjectEndMark: Rule<'directive-subject-end-mark'> = {
  id: 'directive-subject-end-mark',
  profiles: FORM,
  run: ({ directive }) => {
    const subject = directive.subject;
    return subject?.endsWith('.') === true
      ? [{ path: '/subject', suggestion: subject.replace(/[. ]{1,20}$/u, '') }]
      : [];
  },
};
