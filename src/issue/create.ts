import type { Span } from '../text/types.js';
import type { Issue, IssueTable, MessageTable } from './types.js';

/** What an issue says beside its code. */
export interface IssueDetails {
  /** JSON Pointer of the part that is meant; empty by default. */
  path?: string;
  /** Where in the caller's text. */
  span?: Span | undefined;
  /** Values of the placeholders of the message. */
  params?: Readonly<Record<string, string | number>>;
  /** The text that would mend it. */
  suggestion?: string | undefined;
}

/**
 * Makes an issue from a row of a concept's table. The message is Vietnamese.
 *
 * @param table - the concept's issue codes
 * @param code - one of them
 * @param details - path, span, parameters, suggestion
 * @returns the issue
 */
export function createIssue<Code extends string>(
  table: IssueTable<Code>,
  code: Code,
  { path = '', span, params = {}, suggestion }: IssueDetails = {},
): Issue {
  const { severity, vi } = table[code];
  const filled = Object.entries(params).map(([name, value]) => ({ name, value: String(value) }));
  const issue: Issue = { code, severity, path, message: fillTemplate(vi, filled) };
  if (span) issue.span = span;
  if (filled.length > 0) issue.params = filled;
  if (suggestion !== undefined) issue.suggestion = suggestion;
  return issue;
}

/**
 * Says issues in another language.
 *
 * @param issues - as parse, find and check give them
 * @param messages - code to template; a code that it lacks keeps its message
 * @returns copies with the other messages
 */
export function translateIssues(issues: readonly Issue[], messages: MessageTable): Issue[] {
  return issues.map((issue) => {
    const template = Object.hasOwn(messages, issue.code) ? messages[issue.code] : undefined;
    return template === undefined ? issue : { ...issue, message: fillTemplate(template, issue.params ?? []) };
  });
}

function fillTemplate(template: string, params: readonly { name: string; value: string }[]): string {
  return template.replace(
    /\{([A-Za-z]+)\}/gu,
    (whole, name: string) => params.find((p) => p.name === name)?.value ?? whole,
  );
}
