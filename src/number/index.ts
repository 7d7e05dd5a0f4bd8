export { checkDocumentNumber, type CheckNumberOptions } from './check.js';
export { compareDocumentNumbers } from './compare.js';
export { findDocumentNumbers, type FindNumberOptions } from './find.js';
export { formatDocumentNumber, type FormatNumberOptions } from './format.js';
export { documentNumberKey } from './key.js';
export { nextDocumentNumber, type NextNumberOptions } from './next.js';
export { isDocumentNumber, parseDocumentNumber, type ParseNumberOptions } from './parse.js';
export {
  listNumberSegments,
  type NumberSegment,
  type SegmentCandidate,
  type SegmentKind,
} from './segments.js';
export type { DocumentNumber, NumberScheme } from './types.js';
