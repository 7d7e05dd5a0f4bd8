import type { Span } from '../text/types.js';

/** A paragraph of the body, numbered or not (điều, khoản, điểm, gạch đầu dòng). */
export interface Provision {
  /** Dotted id in document order: `2`, `2.1`. */
  id: string;
  /** Id of the provision that it stands in. */
  parent?: string;
  /** The mark as printed: `Điều 3.`, `1.`, `a)`, `-`. */
  label?: string;
  /** The heading, where the paragraph is one ("Sở Y tế"). */
  heading?: string;
  /** As printed, cleaned, without the label. */
  text: string;
}

/** What kind of mark a paragraph begins with (phần, chương, mục, điều, khoản, điểm, gạch đầu dòng). */
export type LabelKind =
  | 'part'
  | 'chapter'
  | 'section'
  | 'article'
  | 'capital'
  | 'roman'
  | 'number'
  | 'bracketed'
  | 'letter'
  | 'dash'
  | 'plus';

/** A provision as it was found: the exchanged value and where its pieces stand in the scanned text. */
export interface ScannedProvision {
  /** The exchanged value. */
  provision: Provision;
  /** The whole paragraph, label included, without the paragraphs under it. */
  span: Span;
  /** The paragraph without its label; empty where the label stands alone. */
  body: Span;
  /** The label, where there is one. */
  label?: Span;
  /** Kind of the label, where there is one. */
  kind?: LabelKind;
}
