import type { ValidateIssueCode } from '../validate.js';

/** English messages of the issues of validated JSON. */
export const validateMessagesEn: Readonly<Record<ValidateIssueCode, string>> = {
  'validate-not-object': 'The value must be an object.',
  'validate-not-array': 'The value must be a list.',
  'validate-not-string': 'The value must be a string.',
  'validate-not-number': 'The value must be a number.',
  'validate-not-integer': 'The value must be a whole number.',
  'validate-property-missing': 'The required property “{name}” is missing.',
  'validate-property-unknown':
    'The schema has no property “{name}”; what other systems add goes into extensions.',
  'validate-property-set-aside': 'The property “{name}” is of a newer version ({version}) and was set aside.',
  'validate-text-empty': 'The string may not be empty; a property without a value is left out.',
  'validate-text-too-long': 'The string is longer than {limit} characters.',
  'validate-text-malformed': 'The value does not have the right form, which is like “{example}”.',
  'validate-value-not-allowed': 'The value must be one of: {allowed}.',
  'validate-number-too-small': 'The number must be at least {limit}.',
  'validate-number-too-large': 'The number may not be more than {limit}.',
  'validate-list-too-long': 'The list has more than {limit} items.',
  'validate-schema-unknown': 'There is no schema “{name}”.',
  'validate-more-issues': 'There are more issues; only the first {limit} are given.',
};
