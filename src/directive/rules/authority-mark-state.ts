import type { Rule } from './rule.js';
import { STATE } from './profiles.js';

/** State marks have a full stop. */
export const authorityMarkState: Rule<'directive-authority-mark-state'> = {
  id: 'directive-authority-mark-state',
  profiles: STATE,
  run: ({ printed }) => {
    const match = /(?<![A-ZĐ])(?:T\/M|K\/T|T\/L)\.?/u.exec(printed('/signature') ?? '');
    if (!match) return [];
    const form = `${match[0].replace(/[/.]/gu, '')}.`;
    return [{ path: '/signature', params: { text: match[0], form }, suggestion: form }];
  },
};
