import type { Rule } from './rule.js';
import { STATE } from './profiles.js';

/** Only letters use V/v. */
export const subjectVvSuperfluous: Rule<'directive-subject-vv-superfluous'> = {
  id: 'directive-subject-vv-superfluous',
  profiles: STATE,
  run: ({ directive, textBefore }) => {
    const before = textBefore('/subject', 6);
    const named = directive.documentType !== undefined && directive.documentType !== 'cong-van';
    return named && before !== undefined && /V\/v:?\s{0,3}$/iu.test(before) ? [{ path: '/subject' }] : [];
  },
};
