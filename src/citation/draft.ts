import type { BodyReference } from '../body/types.js';
import type { PartialDate } from '../date/types.js';
import type { DocumentNumber } from '../number/types.js';
import { tidyText } from '../text/normalize.js';
import type { Found, Span, SpanMap } from '../text/types.js';
import type { Citation, Pinpoint } from './types.js';

/** A part of a citation with its place; no place where it was taken from another citation. */
export interface Part<T> {
  /** What was understood. */
  value: T;
  /** Where it stands. */
  span?: Span;
}

/** A citation while it is being read: parts with their places, and its ties to the citations around it. */
export interface Draft {
  /** Start of the citation: of its pinpoint, type word or number. */
  start: number;
  /** Start without type word and pinpoints: of "số" or of the number. */
  bare: number;
  /** End of the citation: after its number, date or issuer. */
  end: number;
  /** True where the number stands in a bracket after the name: "Luật Việc làm (Luật số 38/2013/QH13 …)". */
  opened?: boolean;
  /** Place of the number or name that it hangs on. */
  anchor: Span;
  number?: Part<DocumentNumber>;
  name?: Part<string>;
  /** Slug of the type as printed, unless the word is generic. */
  printedType?: string;
  typeText?: Part<string>;
  date?: Part<PartialDate>;
  issuer?: Part<BodyReference>;
  subject?: Span;
  pinpoints?: Part<Pinpoint>[];
  relation?: Part<string>;
  footnote?: Part<string>;
  alias?: Part<string>;
  /** True where its type word heads a list with a colon: "Các nghị định của Chính phủ: số A …; số B …". */
  heads?: boolean;
  /** The citation before it in the same list ("A, B và C"). */
  previous?: Draft;
  /** The first citation of that list. */
  first?: Draft;
  /** The citation in whose subject it stands. */
  outer?: Draft;
  /** Names of fields taken from elsewhere. */
  inferred?: string[];
}

/** The slug of a draft's type: a specific printed one, else the one that the number decides. */
export function typeOf(draft: Draft): string | undefined {
  const told = draft.number?.value.documentType;
  // "Công văn" is also said of any letter that is sent, so a type inside the number is better evidence.
  if (draft.printedType === 'cong-van' && told) return told;
  // "Thông tư số 39/2014/TTLT-BCT-BTC": the number tells the same type more closely.
  if (draft.printedType !== undefined && told?.startsWith(`${draft.printedType}-`)) return told;
  return draft.printedType ?? told;
}

/** Makes the model of a draft, with the spans of its parts. */
export function toFound(text: string, draft: Draft): Found<Citation> {
  const slice = text.slice(draft.start, draft.end);
  const value: Citation = { text: tidyText(slice) };
  const spans: SpanMap = {};
  const put = (path: string, span: Span | undefined): void => {
    if (span) spans[path] = span;
  };
  const type = typeOf(draft);
  if (type) value.documentType = type;
  if (draft.typeText) {
    value.documentTypeText = draft.typeText.value;
    put('/documentTypeText', draft.typeText.span);
    put('/documentType', draft.typeText.span);
  }
  if (draft.number) {
    value.number = draft.number.value;
    put('/number', draft.number.span);
  }
  if (draft.name) {
    value.name = draft.name.value;
    put('/name', draft.name.span);
  }
  if (draft.date) {
    value.issuedOn = draft.date.value;
    put('/issuedOn', draft.date.span);
  }
  if (draft.issuer) {
    value.issuer = draft.issuer.value;
    put('/issuer', draft.issuer.span);
  }
  if (draft.subject) {
    value.subject = tidyText(text.slice(draft.subject.start, draft.subject.end));
    put('/subject', draft.subject);
  }
  if (draft.pinpoints && draft.pinpoints.length > 0) {
    value.pinpoints = draft.pinpoints.map((pinpoint) => pinpoint.value);
    draft.pinpoints.forEach((pinpoint, index) => {
      put(`/pinpoints/${index}`, pinpoint.span);
    });
  }
  if (draft.relation) {
    value.relation = draft.relation.value;
    put('/relation', draft.relation.span);
  }
  const outer = draft.outer?.number?.value.canonical ?? draft.outer?.name?.value;
  if (outer) value.within = outer;
  if (draft.footnote) {
    value.footnote = draft.footnote.value;
    put('/footnote', draft.footnote.span);
  }
  if (draft.alias) {
    value.alias = draft.alias.value;
    put('/alias', draft.alias.span);
  }
  if (draft.inferred && draft.inferred.length > 0) value.inferred = draft.inferred;
  return { value, text: slice, span: { start: draft.start, end: draft.end }, spans };
}
