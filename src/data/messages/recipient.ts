/** Issue codes of recipients. */
export const recipientMessages = {
  'recipient-empty': { severity: 'error', vi: 'Không có nơi nhận nào' },
} as const;
