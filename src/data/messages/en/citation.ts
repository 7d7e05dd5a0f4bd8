import type { MessageTable } from '../../rows.js';

/** English messages of the issue codes of `citation`. */
export const citationMessagesEn: MessageTable = {
  'citation-not-found': 'There is no citation of a document.',
  'citation-several': 'There are {count} citations; only one can be read at a time.',
  'citation-text-around': '"{text}" is not part of the citation.',
  'citation-year-mismatch': 'The year in the number ({year}) is not that of the date of issue ({issued}).',
  'citation-type-mismatch': 'The type "{printed}" is not the one that the number tells ("{told}").',
  'citation-type-unknown': 'The document type "{type}" is not in the table.',
  'citation-relation-unknown': 'The relation "{relation}" is not in the table.',
  'citation-number-form': 'The number "{text}" is written "{suggestion}".',
  'citation-word-missing': 'The word "số" is missing before the number.',
  'citation-date-form': 'The date of issue is written "{suggestion}".',
  'citation-comma-missing': 'A Party document has a comma between number and date.',
  'citation-comma-extra': 'There is no comma between number and date.',
  'citation-type-generic': 'Name the document type: "{suggestion}".',
  'citation-type-case': 'The document type begins with a capital letter: "{suggestion}".',
  'citation-date-missing': 'The first citation of a document gives its date of issue.',
  'citation-issuer-missing': 'The first citation of a document gives its issuer.',
};
