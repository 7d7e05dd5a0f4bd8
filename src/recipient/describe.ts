import type { Recipient } from './types.js';

/** What a line names: a body, an office, a class of bodies, with the members of a list inside it. */
export function describe(text: string): Pick<Recipient, 'body' | 'role' | 'group' | 'members'> {
  if (/^Các\s|\scác\s/u.test(text)) return { group: text };
  return { body: { text } };
}
