export type { Archive, Recipient, RecipientList, RecipientMember } from './types.js';
export { parseAddressees, parseRecipients } from './parse.js';
