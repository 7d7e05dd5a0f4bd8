import { tidyText } from '../text/normalize.js';
import type { Found, Span, SpanMap } from '../text/types.js';
import { readArchive } from './archive.js';
import { describe } from './describe.js';
import { isPurpose, readPurpose } from './purpose.js';
import { isArchive, splitItems, trimItem, trimSpaces, type BlockKind } from './split.js';
import type { Archive, Recipient } from './types.js';

/** The items of a block, with their places in the normalised text. */
export interface ScannedRecipients {
  /** Lines in order; `spans` has `/purposeText` where one is printed. */
  recipients: Found<Recipient>[];
  /** The archive line. */
  archive?: Found<Archive>;
}

const BRACKET = /[([{]([^()[\]{}]{1,60})[)\]}]?$/u;
const BARE = /\s((?:để|Để)\s(?:b\/c|báo cáo|biết|thực hiện|t\/h|phối hợp|chỉ đạo)(?:\s[^()]{0,30})?)$/u;
const SAME = /^(?:Như|như|nt)[\s.]{1,3}(?:trên|kính gửi|Kính gửi|điều\s([0-9]{1,3})|Điều\s([0-9]{1,3}))/u;

/**
 * Reads the lines of a Kính gửi or Nơi nhận block.
 *
 * @param text - normalised text
 * @param block - where the block stands, after its label
 * @param kind - which of the two: an item of Kính gửi with a semicolon names two addressees, a line of Nơi nhận is one
 * @returns the lines and the archive line, spans in `text`
 */
export function scanRecipients(text: string, block: Span, kind: BlockKind): ScannedRecipients {
  const result: ScannedRecipients = { recipients: [] };
  for (const item of splitItems(text, block, kind)) {
    const slice = text.slice(item.start, item.end);
    if (isArchive(slice)) {
      result.archive ??= { value: readArchive(slice), text: slice, span: item };
      continue;
    }
    if (!/[\p{L}\p{N}]/u.test(slice)) continue;
    result.recipients.push(readItem(text, item));
  }
  return result;
}

function readItem(text: string, item: Span): Found<Recipient> {
  const slice = text.slice(item.start, item.end);
  const bracket = BRACKET.exec(slice);
  const mark = bracket && isPurpose(bracket[1] ?? '') ? bracket : BARE.exec(slice);
  const span = trimItem(text, { start: item.start, end: mark ? item.start + mark.index : item.end });
  if (mark && span.end > span.start) {
    const inside = mark[1] ?? '';
    const at = item.start + mark.index + mark[0].indexOf(inside);
    const purposeSpan = trimSpaces(text, { start: at, end: at + inside.length });
    return finish(text, span, purposeSpan);
  }
  return finish(text, item);
}

function finish(text: string, span: Span, purposeSpan?: Span): Found<Recipient> {
  const slice = text.slice(span.start, span.end);
  const value: Recipient = { text: tidyText(slice) };
  const spans: SpanMap = {};
  if (purposeSpan) {
    const printed = tidyText(text.slice(purposeSpan.start, purposeSpan.end));
    const slug = readPurpose(printed);
    if (slug !== undefined) value.purpose = slug;
    value.purposeText = printed;
    spans['/purposeText'] = purposeSpan;
  }
  const same = SAME.exec(value.text);
  if (same) value.sameAs = same[1] ?? same[2] ?? 'addressees';
  else Object.assign(value, describe(value.text));
  return { value, text: slice, span, spans };
}
