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
