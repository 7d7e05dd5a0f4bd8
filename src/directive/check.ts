import { checkCitation } from '../citation/check.js';
import type { WorkingCalendar } from '../calendar/types.js';
import { directiveRuleMessages } from '../data/messages/directive-rules.js';
import type { IsoDate } from '../date/types.js';
import { checkDeadline } from '../deadline/check.js';
import { createIssue } from '../issue/create.js';
import type { Issue } from '../issue/types.js';
import type { Span, SpanMap } from '../text/types.js';
import { checkDocumentNumber } from '../number/check.js';
import { directiveRules } from './rules/list.js';
import { profileOf, type DirectiveProfile } from './rules/profiles.js';
import { eachDeadline, type RuleContext } from './rules/rule.js';
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
 * @returns issues: first what number, citations and deadlines are held to (`number-*`, `citation-*`, `deadline-*`), then the rules
 *   of form (`directive-*`), each with its article in docs/rules.md
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
  const departures = directiveRules
    .filter((rule) => rule.profiles.includes(profile))
    .flatMap((rule) =>
      rule.run(context).map((finding) => createIssue(directiveRuleMessages, rule.id, finding)),
    );
  return [...checkParts(directive), ...departures].map((issue) => {
    const span = nearestSpan(spans, issue.path);
    return span === undefined ? issue : { ...issue, span };
  });
}

// What the parts themselves are held to: number, citations, deadlines.
function checkParts(directive: Directive): Issue[] {
  const { number, issuedOn, documentType, issuer } = directive;
  const options = {
    ...(issuedOn !== undefined && { on: issuedOn }),
    ...(documentType !== undefined && { type: documentType }),
    ...(issuer?.name !== undefined && { issuer: issuer.name }),
  };
  return [
    ...(number === undefined ? [] : below('/number', checkDocumentNumber(number, options))),
    ...directive.citations.flatMap((citation, index) =>
      below(`/citations/${index}`, checkCitation(citation)),
    ),
    ...eachDeadline(directive).flatMap(({ path, deadline }) => below(path, checkDeadline(deadline))),
  ];
}

function below(path: string, issues: readonly Issue[]): Issue[] {
  return issues.map((issue) => ({ ...issue, path: path + issue.path }));
}

// The span of the part that is meant, or of the smallest part around it that has one.
function nearestSpan(spans: SpanMap, path: string): Span | undefined {
  for (let pointer = path; pointer !== ''; pointer = pointer.slice(0, pointer.lastIndexOf('/'))) {
    const span = spans[pointer];
    if (span !== undefined) return span;
  }
  return undefined;
}
