import { bodyMessagesEn } from '../data/messages/en/body.js';
import { calendarMessagesEn } from '../data/messages/en/calendar.js';
import { citationMessagesEn } from '../data/messages/en/citation.js';
import { dateMessagesEn } from '../data/messages/en/date.js';
import { deadlineMessagesEn } from '../data/messages/en/deadline.js';
import { directiveMessagesEn } from '../data/messages/en/directive.js';
import { directiveRuleMessagesEn } from '../data/messages/en/directive-rules.js';
import { numberMessagesEn } from '../data/messages/en/number.js';
import { recipientMessagesEn } from '../data/messages/en/recipient.js';
import { validateMessagesEn } from '../data/messages/en/validate.js';
import type { MessageTable } from './types.js';

/**
 * English messages of every issue code, for `translateIssues`. Loaded only by those who import it.
 *
 * @example
 * ```ts
 * const { issues } = parseDirective(text);
 * translateIssues(issues, englishMessages);
 * ```
 */
export const englishMessages: MessageTable = /* @__PURE__ */ merge(
  bodyMessagesEn,
  calendarMessagesEn,
  citationMessagesEn,
  dateMessagesEn,
  deadlineMessagesEn,
  directiveMessagesEn,
  directiveRuleMessagesEn,
  numberMessagesEn,
  recipientMessagesEn,
  validateMessagesEn,
);

function merge(...tables: readonly MessageTable[]): MessageTable {
  return Object.fromEntries(tables.flatMap((table) => Object.entries(table)));
}
