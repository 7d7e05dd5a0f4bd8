import type { Rule } from './rule.js';
import { STATE } from './profiles.js';

/** The subject of a letter begins with V/v. */
export const subjectVvMissing: Rule<'directive-subject-vv-missing'> = {
  id: 'directive-subject-vv-missing',
  profiles: STATE,
  run: ({ directive, textBefore }) => {
    const before = textBefore('/subject', 6);
    return directive.documentType === 'cong-van' && before !== undefined && !/V\/v:?\s{0,3}$/iu.test(before)
      ? [{ path: '/subject' }]
      : [];
  },
};
