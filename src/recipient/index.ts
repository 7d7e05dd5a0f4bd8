export { listAbbreviations, type AbbreviationReading, type AbbreviationRow } from './abbreviations.js';
export { formatRecipients, type FormatRecipientsOptions } from './format.js';
export { parseAddressees, parseRecipients } from './parse.js';
export type { Archive, Recipient, RecipientList, RecipientMember } from './types.js';
