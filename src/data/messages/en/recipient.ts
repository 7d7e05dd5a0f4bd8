/** English messages of recipients. */
export const recipientMessagesEn = {
  'recipient-empty': 'No recipient is named',
} as const;
