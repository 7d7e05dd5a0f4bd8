export { parseDirective, type ParseDirectiveOptions } from './parse.js';
export type {
  Appendix,
  Directive,
  Extension,
  Footnote,
  OtherText,
  ParsedDirective,
  PreambleItem,
  Signature,
} from './types.js';
export { checkDirective, type CheckDirectiveOptions } from './check.js';
export type { DirectiveProfile } from './rules/profiles.js';
export { formatDirective, type FormatDirectiveOptions } from './format.js';
