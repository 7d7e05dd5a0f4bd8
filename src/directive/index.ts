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
