import type { DecodedText } from './legacy.js';
import type { NumberReadingCode } from '../data/messages/number.js';
import type { IssueDetails } from '../issue/create.js';
import type { Issue, Result } from '../issue/types.js';
import type { Span } from '../text/types.js';
import { decideByContext } from './context.js';
import { NUMBER_WORD } from './grammar.js';
import { numberIssue } from './issue.js';
import { readClean } from './known.js';
import { readLoose } from './read.js';
import { findTechnicalNumbers } from './technical.js';
import type { DocumentNumber } from './types.js';

/** Options of {@link parseDocumentNumber}. */
export interface ParseNumberOptions {
  /** Accept only the canonical form: anything else is an error. */
  strict?: boolean;
  /** The printed document type, slug or name (`Chỉ thị`): decides where the number does not tell, and is checked. */
  type?: string;
  /** Date of issue, `YYYY-MM-DD`: decides where an abbreviation changed its meaning, and is checked against the year. */
  on?: string;
  /** Converts legacy encodings: pass `decodeLegacyText`. Without it they are only reported. */
  decode?: (text: string) => DecodedText | undefined;
}

const PREFIX = /* @__PURE__ */ new RegExp(
  `^[\\s*_"“\`]{0,20}(?:(?:${NUMBER_WORD}|So)(?:\\s{0,3}(?:k[^\\s:]{1,3}\\s)?h[^\\s:]{2,5}u)?(?=[\\s*_:./0-9\`-]))?[\\s*_\`]{0,8}:?[\\s*_\`]{0,20}(?:(?:NĐ|NQ|QĐ|TT|CT)(?=[0-9]))?`,
  'u',
);
const TRAILING_MARKS = /^[\s*_`.,;:"”]{0,20}$/u;
const LEGACY_SIGN = /[§®]|[A-Z/-]Ñ|Ñ[A-Z/-]/u;
const MAX_LENGTH = 400;

/**
 * Reads one document number (số, ký hiệu) as people, scanners and old systems write it. Each repair is an issue with
 * its span and a suggestion: `number-prefix`, `number-space`, `number-line-break`, `number-markup`,
 * `number-invisible-character`, `number-not-composed`, `number-homoglyph`, `number-full-width`, `number-dash`, `number-slash`,
 * `number-separator`, `number-missing-separator`, `number-letter-case`, `number-missing-stroke`, `number-glued-word`,
 * `number-duplicate-type`, `number-digit-grouping`, `number-legacy-encoding`. Doubts are `number-type-ambiguous`,
 * `number-type-mismatch`, `number-type-unknown`, `number-year-mismatch`, `number-blank-serial`; failures `number-empty`,
 * `number-unreadable`, `number-trailing-text`, `number-too-long`, `number-legacy-suspected`, and with `strict` `number-not-canonical`.
 *
 * @param text - the number alone, with or without "Số:" before it
 * @param options - strictness, and what is known beside the number
 * @returns the number with its issues, or why it cannot be read; never throws
 * @example
 * parseDocumentNumber('Số: 2468 /UBND-VX')
 * // value.canonical '2468/UBND-VX', scheme 'official-letter', issuers ['UBND'], unit 'VX'; issue number-space
 */
export function parseDocumentNumber(text: string, options: ParseNumberOptions = {}): Result<DocumentNumber> {
  const clean = readClean(text, 0);
  return clean?.span.end === text.length ? finish(text, clean.value, [], options) : parseLoose(text, options);
}

/**
 * True if the text can be read as a document number.
 *
 * @param text - the number alone
 * @param options - `strict` for the canonical form only
 */
export function isDocumentNumber(text: string, options: ParseNumberOptions = {}): boolean {
  return parseDocumentNumber(text, options).ok;
}

function parseLoose(text: string, options: ParseNumberOptions): Result<DocumentNumber> {
  const span: Span = { start: 0, end: text.length };
  const trimmed = text.trim();
  if (!trimmed) return fail('number-empty');
  if (text.length > MAX_LENGTH) return fail('number-too-long', { span });
  if (LEGACY_SIGN.test(text)) return parseLegacy(text, span, options);
  const [standard] = findTechnicalNumbers(trimmed);
  if (standard?.text === trimmed) {
    const { value } = standard;
    const { canonical: suggestion } = value;
    return finish(
      text,
      value,
      text === suggestion ? [] : [numberIssue('number-space', { span, suggestion })],
      options,
    );
  }
  const prefix = PREFIX.exec(text)?.[0] ?? '';
  const { length } = prefix;
  const reading = readLoose(text, length, true);
  if (!reading) return fail('number-unreadable', { span });
  const { repairs, span: at, value } = reading;
  const rest = text.slice(at.end);
  if (!TRAILING_MARKS.test(rest))
    return fail('number-trailing-text', {
      span: { start: text.length - rest.trimStart().length, end: text.length },
      params: { text: rest.trim() },
    });
  const issues = repairs
    .sort((a, b) => a.span.start - b.span.start)
    .map(({ code, span, suggestion }) =>
      numberIssue(code, {
        span,
        suggestion,
        params: suggestion ? { suggestion } : {},
      }),
    );
  const printed = prefix.trim();
  if (printed)
    issues.unshift(
      numberIssue('number-prefix', {
        span: { start: 0, end: length },
        params: { text: printed },
        suggestion: '',
      }),
    );
  if (!value.serial) issues.push(numberIssue('number-blank-serial', { path: '/serial' }));
  return finish(text, value, issues, options);
}

function fail(code: NumberReadingCode, details?: IssueDetails): Result<DocumentNumber> {
  return { ok: false, issues: [numberIssue(code, details)] };
}

function finish(
  text: string,
  value: DocumentNumber,
  issues: Issue[],
  options: ParseNumberOptions,
): Result<DocumentNumber> {
  if (!value.documentType || options.type || options.on) decideByContext(value, options, issues);
  const { canonical: suggestion } = value;
  if (!options.strict || text === suggestion) return { ok: true, value, issues };
  issues.unshift(
    numberIssue('number-not-canonical', {
      span: { start: 0, end: text.length },
      params: { canonical: suggestion },
      suggestion,
    }),
  );
  return { ok: false, issues };
}

function parseLegacy(text: string, span: Span, options: ParseNumberOptions): Result<DocumentNumber> {
  const decoded = options.decode?.(text);
  if (!decoded || LEGACY_SIGN.test(decoded.text)) return fail('number-legacy-suspected', { span });
  const { encoding, offsets, text: suggestion } = decoded;
  const result = parseDocumentNumber(suggestion, options);
  const { issues } = result;
  for (const { span: at } of issues)
    if (at) Object.assign(at, { start: offsets[at.start], end: offsets[at.end] });
  issues.unshift(
    numberIssue('number-legacy-encoding', {
      span,
      params: { encoding },
      suggestion,
    }),
  );
  return options.strict ? { ok: false, issues } : result;
}
