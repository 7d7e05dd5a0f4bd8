import {
  recipientAbbreviations,
  type AbbreviationReading,
  type AbbreviationRow,
} from '../data/recipient-abbreviations.js';

export type { AbbreviationReading, AbbreviationRow };

/**
 * The abbreviations of Kính gửi, Nơi nhận and archive lines, each with all that it may stand for.
 *
 * @returns rows sorted by abbreviation; more than one reading means that its place in the line decides
 *
 * @example
 * listAbbreviations().find((row) => row.abbreviation === 'PTTg')?.readings[0]?.text; // 'Phó Thủ tướng'
 */
export function listAbbreviations(): readonly AbbreviationRow[] {
  return recipientAbbreviations;
}
