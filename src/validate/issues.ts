import { validateMessagesEn } from '../data/messages/en/validate.js';
import { validateMessages, type ValidateIssueCode } from '../data/messages/validate.js';
import { createIssue, translateIssues } from '../issue/create.js';
import type { Issue } from '../issue/types.js';
import type { Failure, Findings } from './rules.js';

/** Language of the messages. */
export type ValidateLanguage = 'vi' | 'en';

/** Most issues that one call gives. */
export const ISSUE_LIMIT = 1000;

/** A name in a message is cut after so many characters; the path has it in full. */
const NAME_LIMIT = 80;

/** Says what a value failed. */
export function toIssues(found: Findings, language: ValidateLanguage): Issue[] {
  const issues = found.list.map(toIssue);
  if (found.list.length >= found.limit) issues.push(issueOf('validate-more-issues', { limit: found.limit }));
  return inLanguage(issues, language);
}

/** Makes one issue of validation. */
export function issueOf(
  code: ValidateIssueCode,
  params: Readonly<Record<string, string | number>>,
  path: string = '',
): Issue {
  return createIssue(validateMessages, code, { path, params });
}

/** The same issues in a language. */
export function inLanguage(issues: Issue[], language: ValidateLanguage): Issue[] {
  return language === 'en' ? translateIssues(issues, validateMessagesEn) : issues;
}

function toIssue({ rule, path, detail }: Failure): Issue {
  switch (rule) {
    case 'type':
      return issueOf(`validate-not-${detail}` as ValidateIssueCode, {}, path);
    case 'missing':
      return issueOf('validate-property-missing', { name: detail }, path);
    case 'unknown':
      return issueOf('validate-property-unknown', { name: shorten(detail) }, path);
    case 'too-short':
      return issueOf('validate-text-empty', {}, path);
    case 'too-long':
      return issueOf('validate-text-too-long', { limit: detail }, path);
    case 'malformed':
      return issueOf('validate-text-malformed', { example: detail }, path);
    case 'not-listed':
      return issueOf('validate-value-not-allowed', { allowed: detail }, path);
    case 'too-small':
      return issueOf('validate-number-too-small', { limit: detail }, path);
    case 'too-large':
      return issueOf('validate-number-too-large', { limit: detail }, path);
    case 'too-many':
      return issueOf('validate-list-too-long', { limit: detail }, path);
  }
}

/** Cut between characters, never inside a pair of surrogates. */
export function shorten(name: string): string {
  return name.length <= NAME_LIMIT
    ? name
    : `${Array.from(name.slice(0, 2 * NAME_LIMIT))
        .slice(0, NAME_LIMIT)
        .join('')}…`;
}
