import type { Span } from '../../text/types.js';
import { segmentAddressees } from './addressees.js';
import { findAnchors, type Anchors } from './anchors.js';
import { segmentLetterhead } from './letterhead.js';
import { listLines, type Line } from './lines.js';
import { segmentMarks, type Marks } from './marks.js';
import { segmentNumber } from './number-line.js';
import { segmentPlaceDate, type PlaceDate } from './place-date.js';
import { segmentLetterSubject, segmentTitleIssuer, segmentTitleSubject } from './subject.js';
import { segmentTail, type Tail } from './tail.js';
import { segmentTitle, type Title } from './title.js';

/** A document in blocks, each a stretch of the normalised text. */
export interface Blocks {
  /** Landmarks. */
  anchors: Anchors;
  /** Where the document begins; a page's own heading stands before it. */
  start: number;
  /** Lines that name the issuer. */
  letterhead: Line[];
  /** The document's own number. */
  number?: Span;
  /** Place and date. */
  placeDate?: PlaceDate;
  /** Type printed as a title. */
  title?: Title;
  /** Issuer that a Party title names. */
  titleIssuer?: Span;
  /** Subject, without "V/v" or "Về việc". */
  subject?: Span;
  /** Urgency and secrecy. */
  marks: Marks;
  /** Addressees, without their label. */
  addressees?: Span;
  /** The body: căn cứ, opening, provisions, closing. */
  body: Span;
  /** Recipients and signatures. */
  tail: Tail;
  /** What follows the signatures. */
  after: Span;
}

/** How far below its first landmark a header may go. */
const HEADER_DEPTH = 6000;

/** How far below the rest of the header the addressees may stand: those of a form in an appendix stand further. */
const ADDRESSEES_DEPTH = 1000;

/**
 * Cuts a text into the blocks of a directive.
 *
 * @param text - normalised text
 */
export function segmentDirective(text: string): Blocks {
  const anchors = findAnchors(text);
  const top = Math.min(anchors.title?.start ?? Infinity, anchors.number?.start ?? Infinity);
  const from = Number.isFinite(top) ? top : 0;
  const limit = Math.min(
    anchors.addressees?.start ?? Infinity,
    anchors.recipients?.start ?? Infinity,
    from + HEADER_DEPTH,
    text.length,
  );
  const letterhead = segmentLetterhead(text, anchors, limit);
  const start = Math.min(letterhead[0]?.start ?? Infinity, from);
  const header = listLines(text, { start, end: limit });
  const number = anchors.number && segmentNumber(text, anchors.number);
  const rest = header.filter((line) => !letterhead.some((own) => own.start === line.start));
  const title = segmentTitle(rest, anchors.title !== undefined || number !== undefined);
  const placeDate = segmentPlaceDate(text, { start, end: Math.min(limit, placeLimit(title, limit)) });
  const marks = segmentMarks(header);
  const letterSubject = title && !isLetter(title) ? undefined : subjectOfLetter(header, placeDate);
  const subject = title ? (segmentTitleSubject(text, rest, title) ?? letterSubject) : letterSubject;
  const headerEnd = Math.max(
    subject?.end ?? 0,
    title?.span.end ?? 0,
    number?.end ?? 0,
    placeDate?.span.end ?? 0,
  );
  const label = anchors.addressees;
  const addressees =
    label && isHeaderLabel(text, headerEnd, label)
      ? segmentAddressees(text, label, anchors.recipients?.start ?? text.length)
      : undefined;
  const bodyStart = Math.max(addressees?.end ?? 0, headerEnd);
  const tail = segmentTail(text, anchors, bodyStart);
  const blocks: Blocks = {
    anchors,
    start: Number.isFinite(top)
      ? start
      : Math.min(title?.span.start ?? Infinity, anchors.addressees?.start ?? Infinity, bodyStart),
    letterhead,
    marks,
    body: { start: bodyStart, end: Math.max(bodyStart, tail.bodyEnd) },
    tail,
    after: { start: Math.max(bodyStart, tail.end), end: text.length },
  };
  if (number) blocks.number = number;
  if (placeDate) blocks.placeDate = placeDate;
  if (title) blocks.title = title;
  const titleIssuer = title && segmentTitleIssuer(text, rest, title);
  if (titleIssuer) blocks.titleIssuer = titleIssuer;
  if (subject) blocks.subject = subject;
  if (addressees && addressees.end > addressees.start) blocks.addressees = addressees;
  return blocks;
}

// The addressees stand right below the rest of the header: those of a form in an appendix come after the body.
function isHeaderLabel(text: string, headerEnd: number, label: Span): boolean {
  if (headerEnd === 0) return true;
  return (
    label.start - headerEnd < ADDRESSEES_DEPTH &&
    !/[\n|]\s{0,9}(?:Căn\s{1,3}cứ|Điều\s{1,3}1[.:\s])/u.test(text.slice(headerEnd, label.start))
  );
}

function isLetter(title: Title): boolean {
  return title.slug === 'cong-van';
}

function placeLimit(title: Title | undefined, limit: number): number {
  return title ? Math.max(title.span.start, 0) + 200 : limit;
}

// Where a table row runs number, subject, place and date together, the subject ends before the place.
function subjectOfLetter(header: readonly Line[], placeDate: PlaceDate | undefined): Span | undefined {
  const span = segmentLetterSubject(header);
  if (!span || !placeDate) return span;
  if (placeDate.span.start > span.start && placeDate.span.start < span.end)
    return { start: span.start, end: placeDate.span.start };
  return span;
}
