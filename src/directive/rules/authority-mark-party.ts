import type { Rule } from './rule.js';
import { PARTY } from './profiles.js';

/** Party marks have a slash. */
export const authorityMarkParty: Rule<'directive-authority-mark-party'> = {
  id: 'directive-authority-mark-party',
  profiles: PARTY,
  run: ({ printed }) => {
    const match = /(?<![A-ZĐ])(?:TM|KT|TL)\./u.exec(printed('/signature') ?? '');
    if (!match) return [];
    const form = `${match[0].charAt(0)}/${match[0].charAt(1)}`;
    return [{ path: '/signature', params: { text: match[0], form }, suggestion: form }];
  },
};
