import type { BodyReference } from '../body/types.js';
import { toSourceFound } from '../text/found.js';
import { normalizeText } from '../text/normalize.js';
import type { Found, Span } from '../text/types.js';
import { readFootnoteMark, readSubject, readTail } from './after.js';
import { scanAliases } from './alias.js';
import { toFound, type Draft } from './draft.js';
import { readIssuerBefore } from './issuer-before.js';
import { issuerReader, type IssuerReader } from './issuer.js';
import { centralIssuers } from './central.js';
import { scanLaws } from './law.js';
import { shareLists } from './list.js';
import { mergeAnchors } from './anchor.js';
import { readPinpointsBefore } from './pinpoint.js';
import { readRelation } from './relation.js';
import type { Citation } from './types.js';

/** How citations are looked for. */
export interface FindCitationsOptions {
  /** Places that hold no citation, such as the letterhead with the document's own number; spans of the given text. */
  exclude?: readonly Span[];
}

/**
 * Finds the documents that a text cites by number, law name or defined alias, in order.
 *
 * The span covers pinpoints right before, the type word, the number, the date, "của" and the issuer; never the subject.
 * Each number of a list is its own citation; what the list shares is copied to each and named in `inferred`. The number
 * line of a letterhead ("Số: 12/QĐ-UBND") is not a citation. Source: Nghị định 30/2020/NĐ-CP, Phụ lục I (viện dẫn).
 *
 * @param text - any string: plain text, Markdown or HTML
 * @param options - places to leave out
 * @returns citations with the spans of all their fields, by JSON Pointer relative to the citation
 * @example
 * const [found] = findCitations('Thực hiện Công văn số 31-CV/BCĐ, ngày 27/11/2023 của Ban Chỉ đạo về tiêm chủng.');
 * found.value.number.canonical; // '31-CV/BCĐ'
 * found.value.issuedOn; // '2023-11-27'
 */
export function findCitations(text: string, options: FindCitationsOptions = {}): Found<Citation>[] {
  const view = normalizeText(text);
  const scanned = scanCitations(view.text);
  const found = view.text === text ? scanned : scanned.map((citation) => toSourceFound(citation, view));
  const { exclude } = options;
  return exclude ? found.filter((citation) => !isExcluded(citation.span, exclude)) : found;
}

/**
 * {@link findCitations} on text that is already normalised.
 *
 * @param text - normalised text
 * @param options - places to leave out, in the normalised text
 * @returns citations with spans in the normalised text
 */
export function scanCitations(text: string, options: FindCitationsOptions = {}): Found<Citation>[] {
  const drafts = readDrafts(text);
  const aliases = scanAliases(text, drafts);
  const all = [...drafts, ...aliases]
    .filter((draft) => !options.exclude || !isExcluded(draft.anchor, options.exclude))
    .sort((a, b) => a.start - b.start);
  return all.map((draft) => toFound(text, draft));
}

function isExcluded(span: Span, exclude: readonly Span[]): boolean {
  return exclude.some((place) => span.start < place.end && place.start < span.end);
}

function readDrafts(text: string): Draft[] {
  const drafts: Draft[] = [];
  const readIssuerAt = issuerReader(text);
  for (const draft of mergeAnchors(text, scanLaws(text), readIssuerAt)) {
    const previous = drafts.at(-1);
    if (previous && draft.anchor.start < previous.end) continue;
    if (previous && draft.start < previous.end) dropType(draft);
    const pinpoints = draft.typeText?.span ? readPinpointsBefore(text, draft.start) : undefined;
    if (pinpoints && pinpoints.start >= (previous?.end ?? 0)) {
      draft.start = pinpoints.start;
      draft.pinpoints = pinpoints.pinpoints;
    }
    readAfter(text, draft, readIssuerAt);
    drafts.push(draft);
  }
  shareLists(text, drafts);
  readSurroundings(text, drafts, readIssuerAt);
  return drafts;
}

function readSurroundings(text: string, drafts: readonly Draft[], readIssuerAt: IssuerReader): void {
  let floor = 0;
  let top: Draft | undefined;
  for (const [index, draft] of drafts.entries()) {
    if (!draft.first) readBefore(text, draft, floor, readIssuerAt);
    else if (draft.first.relation) draft.relation = draft.first.relation;
    if (!draft.relation && top?.relation?.value === 'basis' && goesOnAfterSemicolon(text, top, draft)) {
      draft.relation = { value: 'basis' };
      draft.inferred = [...(draft.inferred ?? []), 'relation'];
    }
    if (!draft.previous) top = draft;
    const next = drafts[index + 1];
    const from = Math.max(draft.end, draft.footnote?.span?.end ?? 0);
    if (draft.number && !isHeldOpen(draft, next)) {
      const subject = readSubject(text, from, draft.date !== undefined || draft.issuer !== undefined);
      if (subject) draft.subject = subject;
    }
    floor = draft.end;
  }
  nest(text, drafts);
}

// Who speaks in the document, or issued it, and why it is cited: both may stand in the words before.
function readBefore(text: string, draft: Draft, floor: number, readIssuerAt: IssuerReader): void {
  let relation = readRelation(text, draft.start, undefined);
  if (!draft.issuer || relation?.value === 'refers') {
    const said = readIssuerBefore(text, draft.start, floor, readIssuerAt);
    const speaker = said.issuer;
    relation = (speaker?.span && readRelation(text, draft.start, speaker.span.start)) ?? relation;
    if (!draft.issuer && speaker && mayHaveIssued(draft, speaker.value)) {
      draft.issuer = speaker;
      if (said.date && !draft.date) draft.date = said.date;
    }
  }
  if (relation) draft.relation = relation;
}

// Date and issuer; a footnote mark stands after them, or right after the number ("57-NQ/TW[1] ngày …").
function readAfter(text: string, draft: Draft, readIssuerAt: IssuerReader): void {
  const lawName = draft.name !== undefined && draft.number === undefined;
  const inner = readFootnoteMark(text, draft.end);
  const from = inner?.span?.end ?? draft.end;
  const tail = readTail(text, from, lawName, readIssuerAt);
  if (tail.end > from) draft.end = tail.end;
  if (draft.opened && text[draft.end] === ')') draft.end++;
  if (tail.date) draft.date = tail.date;
  if (tail.issuer) draft.issuer = tail.issuer;
  const mark = inner ?? readFootnoteMark(text, draft.end);
  if (mark) draft.footnote = mark;
}

// A type word inside the citation before belongs to that one: the two are a list.
function dropType(draft: Draft): void {
  draft.start = draft.bare;
  delete draft.typeText;
  delete draft.printedType;
}

// A symbol that one body has, and a law, tell who cannot have issued it.
function mayHaveIssued(draft: Draft, body: BodyReference): boolean {
  const name = (body.name ?? body.text ?? '').toLowerCase();
  const central = centralIssuers(draft.number?.value);
  if (central !== undefined) return name.includes(central) && !(central === 'chính phủ' && name !== central);
  return draft.name === undefined || /^(?:quốc hội|ủy ban thường vụ quốc hội)/u.test(name);
}

// "Căn cứ Nghị định số A …; Nghị định số B …": one "căn cứ" for the whole paragraph.
function goesOnAfterSemicolon(text: string, from: Draft, to: Draft): boolean {
  const between = text.slice(from.end, to.start);
  return between.length < 600 && /;\s{0,3}$/u.test(between) && !/\n\s*\n|[.]\s/u.test(between);
}

// In "A và B về …" the subject belongs to B, or to both; it is read once.
function isHeldOpen(draft: Draft, next: Draft | undefined): boolean {
  return next?.previous === draft;
}

// A citation in the subject of another is nested, unless the subject ends at the "và" of the outer list.
const NEXT_ITEM = /(?:,|;|\s(?:và|cùng|hoặc))\s{1,3}(?:các\s{1,3})?$/u;
function nest(text: string, drafts: readonly Draft[]): void {
  let outer: Draft | undefined;
  for (const draft of drafts) {
    if (outer?.subject && draft.start < outer.subject.end) {
      const lead = NEXT_ITEM.exec(text.slice(Math.max(0, draft.start - 16), draft.start));
      if (lead && !draft.previous?.outer) {
        outer.subject.end = draft.start - lead[0].length;
        if (outer.subject.end <= outer.subject.start) delete outer.subject;
        outer = draft;
      } else {
        draft.outer = draft.previous?.outer ?? outer;
        // The inner subject ends with the outer one, unless it only begins after it.
        if (draft.subject && draft.subject.start < outer.subject.end)
          draft.subject.end = Math.min(draft.subject.end, outer.subject.end);
      }
    } else outer = draft;
  }
}
