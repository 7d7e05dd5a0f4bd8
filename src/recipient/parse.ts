import { createIssue } from '../issue/create.js';
import type { Result } from '../issue/types.js';
import { recipientMessages } from '../data/messages/recipient.js';
import { normalizeText } from '../text/normalize.js';
import type { Span } from '../text/types.js';
import { scanRecipients } from './find.js';
import type { Recipient, RecipientList } from './types.js';

const ADDRESSEES = /^\s*Kính\s+(?:gửi|trình|chuyển)\s*:?/u;
const RECIPIENTS = /^\s*Nơi\s+(?:nhận|gửi)\s*:?/u;

/**
 * Reads the addressees of a directive (Kính gửi).
 *
 * @param text - the block, with or without its label
 * @returns the addressees in order; not ok where the text names none (`recipient-empty`)
 *
 * @example
 * parseAddressees('Kính gửi: - Sở Y tế; - UBND các xã, phường.').value.map((a) => a.text);
 * // ['Sở Y tế', 'UBND các xã, phường']
 */
export function parseAddressees(text: string): Result<Recipient[]> {
  const view = normalizeText(text);
  const { recipients } = scanRecipients(view.text, afterLabel(view.text, ADDRESSEES), 'addressees');
  if (recipients.length === 0)
    return { ok: false, issues: [createIssue(recipientMessages, 'recipient-empty')] };
  return { ok: true, value: recipients.map((found) => found.value), issues: [] };
}

/**
 * Reads the recipients of a directive and its archive line (Nơi nhận).
 *
 * @param text - the block, with or without its label
 * @returns lines and archive; not ok where the text names none (`recipient-empty`)
 *
 * @example
 * parseRecipients('Nơi nhận: - Như trên (t/h); - Lưu: VT, TH.').value.archive.units; // ['VT', 'TH']
 */
export function parseRecipients(text: string): Result<RecipientList> {
  const view = normalizeText(text);
  const scanned = scanRecipients(view.text, afterLabel(view.text, RECIPIENTS), 'recipients');
  if (scanned.recipients.length === 0 && !scanned.archive)
    return { ok: false, issues: [createIssue(recipientMessages, 'recipient-empty')] };
  const value: RecipientList = { recipients: scanned.recipients.map((found) => found.value) };
  if (scanned.archive) value.archive = scanned.archive.value;
  return { ok: true, value, issues: [] };
}

function afterLabel(text: string, label: RegExp): Span {
  return { start: label.exec(text)?.[0].length ?? 0, end: text.length };
}
