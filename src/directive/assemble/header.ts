import { isCivilDay, toIsoDate } from '../../date/civil.js';
import type { PartialDate } from '../../date/types.js';
import type { Span } from '../../text/types.js';
import { trimSpan } from '../segment/trim.js';
import type { Blocks } from '../segment/segment.js';
import { note, placeSpans, printed, type Draft } from './draft.js';
import { readOwnNumber } from './own-number.js';

/** Number, type, place, date, subject, urgency and secrecy. */
export function assembleHeader(draft: Draft, blocks: Blocks): void {
  const { directive } = draft;
  if (blocks.number) {
    const number = readOwnNumber(draft, blocks.number);
    if (number) {
      directive.number = number;
      placeSpans(draft, '/number', blocks.number);
      if (number.serial === undefined)
        note(draft, 'directive-number-blank', { path: '/number', span: blocks.number });
    }
  }
  const type = blocks.title?.slug ?? directive.number?.documentType ?? letterType(blocks);
  if (type !== undefined) directive.documentType = type;
  if (blocks.title) placeSpans(draft, '/documentType', blocks.title.span);
  else if (type !== undefined) directive.inferred.push('documentType');
  if (blocks.placeDate) assemblePlaceDate(draft, blocks.placeDate);
  if (blocks.subject && blocks.subject.end > blocks.subject.start) place(draft, 'subject', blocks.subject);
  for (const field of ['urgency', 'secrecy'] as const) {
    const mark = blocks.marks[field];
    if (!mark) continue;
    directive[field] = mark.slug;
    placeSpans(draft, `/${field}`, { start: mark.line.start, end: mark.line.end });
  }
}

// A letter has no title: its addressees or its "V/v" tell it.
function letterType(blocks: Blocks): string | undefined {
  return blocks.addressees || (blocks.number && blocks.subject) ? 'cong-van' : undefined;
}

function assemblePlaceDate(draft: Draft, parts: { place?: Span; date: Span; span: Span }): void {
  if (parts.place) place(draft, 'place', parts.place);
  const date = readHeaderDate(printed(draft, parts.date));
  if (date === undefined) return;
  draft.directive.issuedOn = date;
  placeSpans(draft, '/issuedOn', parts.date);
  if (date.length < 10) note(draft, 'directive-date-blank', { path: '/issuedOn', span: parts.date });
}

function place(draft: Draft, field: 'place' | 'subject', span: Span): void {
  const tight = trimSpan(draft.view.text, span, '|.;');
  if (tight.end === tight.start) return;
  draft.directive[field] = printed(draft, tight);
  placeSpans(draft, `/${field}`, tight);
}

/** The date of a header: parts may be blank, from the day on. */
export function readHeaderDate(text: string): PartialDate | undefined {
  const tight = text.replace(/(?<=[0-9])\s(?=[0-9])/gu, '');
  const words =
    /ngày[\s.…_,]*(?:([0-9]{1,2})[\s.…_,]*)?tháng[\s.…_,]*(?:([0-9]{1,2})[\s.…_,]*)?năm[\s.…_,]*([0-9]{4})/u.exec(
      tight,
    );
  const digits = /([0-9]{1,2})\s?[/.-]\s?([0-9]{1,2})\s?[/.-]\s?([0-9]{4})/u.exec(tight);
  const [, day, month, year] = words ?? digits ?? [];
  if (year === undefined) return undefined;
  const parts = [Number(year), Number(month ?? 0), Number(day ?? 0)] as const;
  if (isCivilDay(...parts)) return toIsoDate(...parts);
  return isCivilDay(parts[0], parts[1], 1) ? toIsoDate(parts[0], parts[1]) : year;
}
