export { findDocumentNumbers, type FindNumberOptions } from './find.js';
export { formatDocumentNumber, type FormatNumberOptions } from './format.js';
export { documentNumberKey } from './key.js';
export { isDocumentNumber, parseDocumentNumber, type ParseNumberOptions } from './parse.js';
export type { DocumentNumber, NumberScheme } from './types.js';
