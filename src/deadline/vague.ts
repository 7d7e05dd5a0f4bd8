import { NOT_AFTER_WORD, NOT_BEFORE_WORD } from '../text/boundary.js';
import { tidyText } from '../text/normalize.js';
import type { Span } from '../text/types.js';

// Words that press for time and give no measure of it.
const WORDS: readonly string[] = [
  'khẩn trương',
  'kịp thời',
  'thường xuyên',
  '(?:trong thời gian )?sớm nhất',
  'càng sớm càng tốt',
  'sớm',
  '(?:triển khai|thực hiện|báo cáo|xử lý) ngay',
  'ngay lập tức',
  'nhanh nhất',
  'đột xuất(?: khi có yêu cầu)?',
  'theo (?:tiến độ|thời gian quy định|kế hoạch)',
  'trong thời gian tới',
];
const VAGUE: RegExp = /* @__PURE__ */ new RegExp(
  `${NOT_AFTER_WORD}(?:${WORDS.join('|').replace(/ /gu, '\\s{1,3}')})${NOT_BEFORE_WORD}`,
  'giu',
);

/** Words of urgency in a normalised text, in order. */
export function listVague(text: string): { text: string; span: Span }[] {
  return [...text.matchAll(VAGUE)].map((match) => ({
    text: tidyText(match[0]),
    span: { start: match.index, end: match.index + match[0].length },
  }));
}
