import type { Directive } from '../types.js';

/** Which rules of form a directive is held to. */
export type DirectiveProfile = 'nd30' | 'party-2018' | 'party-2026' | 'lenient';

/** Contradictions and gaps that are wrong under any rules of form. */
export const ALL: readonly DirectiveProfile[] = ['nd30', 'party-2018', 'party-2026', 'lenient'];

/** What every rule of form asks for. */
export const FORM: readonly DirectiveProfile[] = ['nd30', 'party-2018', 'party-2026'];

/** What Nghị định 30/2020/NĐ-CP asks for. */
export const STATE: readonly DirectiveProfile[] = ['nd30'];

/** What the Party's guidance asks for, before and after 27 May 2026. */
export const PARTY: readonly DirectiveProfile[] = ['party-2018', 'party-2026'];

// The first day of each set of rules, newest first.
const STATE_RULES = [['nd30', '2020-03-05']] as const;
const PARTY_RULES = [
  ['party-2026', '2026-05-27'],
  ['party-2018', '2018-04-03'],
] as const;

/**
 * The rules that were in force for a directive: by the style of its number and its date. Older ones are held to
 * `lenient`, undated ones to the newest.
 */
export function profileOf(directive: Directive): DirectiveProfile {
  const rules = directive.number?.scheme === 'party' ? PARTY_RULES : STATE_RULES;
  const issuedOn = directive.issuedOn;
  return rules.find(([, from]) => issuedOn === undefined || issuedOn >= from)?.[0] ?? 'lenient';
}
