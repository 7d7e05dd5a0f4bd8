/** English messages of whole directives. */
export const directiveMessagesEn = {
  'directive-empty': 'The text holds nothing to read',
  'directive-not-original':
    'Not the document itself: no header, signature or recipients; perhaps an article about a directive',
  'directive-number-missing': 'No document number was found',
  'directive-number-blank': 'The ordinal of the number is blank: a draft, or a copy not yet registered',
  'directive-date-missing': 'No date of issue was found',
  'directive-date-blank': 'A part of the date of issue is blank',
  'directive-issuer-missing': 'The issuing body could not be told',
  'directive-issuer-inferred':
    'The issuing body was inferred from another part of the text; the header does not print it',
  'directive-signature-missing': 'No signer was found',
  'directive-too-long': 'The text is too long: only the first {limit} entries are kept',
  'directive-site-text': 'Text that is no part of the document was set aside: {kind}',
} as const;
