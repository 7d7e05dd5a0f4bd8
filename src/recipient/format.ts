import type { RecipientList } from './types.js';

/** How {@link formatRecipients} prints. */
export interface FormatRecipientsOptions {
  /** The label above the lines: `Nơi nhận:` by default; empty for none. */
  label?: string;
}

/**
 * Prints recipients and archive line in the form of Nghị định 30/2020/NĐ-CP: one line each, a dash before, a semicolon after,
 * the archive line last with a full stop.
 *
 * @param list - lines and archive; what was read from `text` and `purposeText` is printed
 * @param options - the label
 * @returns lines parted by `\n`; empty where there is nothing to print
 *
 * @example
 * formatRecipients({ recipients: [{ text: 'Như trên' }, { text: 'Bộ Y tế', purposeText: 'b/c' }] });
 * // 'Nơi nhận:\n- Như trên;\n- Bộ Y tế (b/c).'
 */
export function formatRecipients(list: RecipientList, options: FormatRecipientsOptions = {}): string {
  const lines = list.recipients.map(({ text, purposeText }) =>
    purposeText === undefined ? text : `${text} (${purposeText})`,
  );
  if (list.archive) lines.push(list.archive.text);
  if (lines.length === 0) return '';
  const label = options.label ?? 'Nơi nhận:';
  const last = lines.length - 1;
  const printed = lines.map((line, index) => `- ${line}${index === last ? '.' : ';'}`);
  return (label === '' ? printed : [label, ...printed]).join('\n');
}
