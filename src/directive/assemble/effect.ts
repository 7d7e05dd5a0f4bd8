import { scanVietnameseDates } from '../../date/find.js';
import type { Span } from '../../text/types.js';
import { placeSpans, type Draft } from './draft.js';

const EFFECT = /này\s{1,3}có\s{1,3}hiệu\s{1,3}lực(?:\s{1,3}thi\s{1,3}hành)?(?:\s{1,3}kể)?\s{1,3}từ\s{1,3}/u;

/** First day of effect: "Quyết định này có hiệu lực kể từ ngày 01 tháng 12 năm 2025", or the day of signing. */
export function assembleEffect(draft: Draft, body: Span): void {
  const { directive, view } = draft;
  const text = view.text.slice(body.start, body.end);
  const match = EFFECT.exec(text);
  if (!match) return;
  const from = match.index + match[0].length;
  const rest = text.slice(from, from + 80);
  const date = scanVietnameseDates(rest)[0];
  if (date && date.span.start < 8) {
    directive.effectiveOn = date.value.date;
    placeSpans(draft, '/effectiveOn', {
      start: body.start + from + date.span.start,
      end: body.start + from + date.span.end,
    });
  } else if (/^ngày\s{1,3}ký/u.test(rest) && directive.issuedOn !== undefined) {
    directive.effectiveOn = directive.issuedOn;
    directive.inferred.push('effectiveOn');
  }
}
