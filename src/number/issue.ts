import { numberReadingMessages, type NumberReadingCode } from '../data/messages/number.js';
import { createIssue, type IssueDetails } from '../issue/create.js';
import type { Issue } from '../issue/types.js';

/** Makes an issue of reading. */
export function numberIssue(code: NumberReadingCode, details?: IssueDetails): Issue {
  return createIssue(numberReadingMessages, code, details);
}
