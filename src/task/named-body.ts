import type { BodyReference } from '../body/types.js';
import type { Span } from '../text/types.js';

/** A body that a clause names. */
export interface NamedBody {
  /** The body. */
  value: BodyReference;
  /** Where it is named. */
  span: Span;
}

/** Those on whom a clause lays something, or with whom it is to be done. */
export interface Party {
  /** In the order of the text. */
  bodies: NamedBody[];
  /** Offset after the last of them. */
  end: number;
}
