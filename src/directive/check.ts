import type { WorkingCalendar } from '../calendar/types.js';
import { directiveRuleMessages } from '../data/messages/directive-rules.js';
import type { IsoDate } from '../date/types.js';
import { createIssue } from '../issue/create.js';
import type { Issue } from '../issue/types.js';
import type { SpanMap } from '../text/types.js';
import { directiveRules } from './rules/list.js';
import { profileOf, type DirectiveProfile } from './rules/profiles.js';
import type { RuleContext } from './rules/rule.js';
import type { Directive } from './types.js';

/** Options of {@link checkDirective}. */
export interface CheckDirectiveOptions {
  /**
   * The rules of form: `nd30` (State), `party-2018`, `party-2026`, or `lenient` (contradictions only). By default those
   * that were in force for the style of its number on its date.
   */
  profile?: DirectiveProfile;
  /** The caller's text, for the rules about print; needs `spans`. */
  text?: string;
  /** Spans as `parseDirective` gives them; issues then carry them. */
  spans?: SpanMap;
  /** The day on which it is judged, `YYYY-MM-DD`. Without it nothing is late or in the future. */
  asOf?: IsoDate;
  /** Which days are worked; by default the official calendar. */
  calendar?: WorkingCalendar;
}

/**
 * Says what departs from the rules of form: a linter for those who draft directives.
 *
 * @param directive - a directive, from `parseDirective` or from elsewhere
 * @param options - rules, text and spans, day, calendar
 * @returns issues in the order of the sheet; codes `directive-*`, each with its article in the list of codes
 * @example
 * ```ts
 * const { directive, spans } = parseDirective(text);
 * checkDirective(directive, { text, spans, profile: 'nd30' });
 * ```
 */
export function checkDirective(directive: Directive, options: CheckDirectiveOptions = {}): Issue[] {
  const { text, spans = {} } = options;
  const profile = options.profile ?? profileOf(directive);
  const context: RuleContext = {
    directive,
    text,
    asOf: options.asOf,
    calendar: options.calendar,
    printed: (path) => {
      const span = spans[path];
      return text === undefined || span === undefined ? undefined : text.slice(span.start, span.end);
    },
    textBefore: (path, length) => {
      const span = spans[path];
      return text === undefined || span === undefined
        ? undefined
        : text.slice(Math.max(0, span.start - length), span.start);
    },
  };
  return directiveRules
    .filter((rule) => rule.profiles.includes(profile))
    .flatMap((rule) =>
      rule
        .run(context)
        .map((finding) =>
          createIssue(directiveRuleMessages, rule.id, { ...finding, span: spans[finding.path] }),
        ),
    );
}
