import { numberReadingMessages } from '../data/messages/number.js';
import { createIssue } from '../issue/create.js';
import type { Issue, Result } from '../issue/types.js';
import type { Span } from '../text/types.js';
import { assemble } from './assemble.js';
import { decideByContext } from './context.js';
import { NUMBER_WORD } from './grammar.js';
import { readClean } from './known.js';
import { readLoose } from './read.js';
import type { Reading, Repair } from './reading.js';
import { parseTechnicalNumber } from './technical.js';
import { cleanPrinted } from './tidy.js';
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
  decode?: (text: string) => { text: string; encoding: string; offsets: readonly number[] } | undefined;
}

const PREFIX = /* @__PURE__ */ new RegExp(
  `^[\\s*_"“\`]{0,20}(?:(?:${NUMBER_WORD}|So)(?:\\s{0,3}(?:k[^\\s:]{1,3}\\s)?h[^\\s:]{2,5}u)?(?=[\\s*_:./0-9\`-]))?[\\s*_\`]{0,8}:?[\\s*_\`]{0,20}(?:(?:NĐ|NQ|QĐ|TT|CT)(?=[0-9]))?`,
  'u',
);
const BLANK = /^[\s._…*`]{0,80}(?=[/-])/u;
const TRAILING_MARKS = /^[\s*_`.,;:"”]{0,20}$/u;
const LEGACY_SIGN = /[§®]|(?:[A-Z]|[/-])Ñ|Ñ(?=[A-Z/-])/u;
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
  if (clean?.end !== text.length) return parseLoose(text, options);
  const issues =
    clean.known.classification.ambiguous || options.type !== undefined || options.on !== undefined
      ? decideByContext(clean.value, options)
      : [];
  return { ok: true, value: clean.value, issues };
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
  if (text.trim() === '') return { ok: false, issues: [createIssue(numberReadingMessages, 'number-empty')] };
  const span: Span = { start: 0, end: text.length };
  if (text.length > MAX_LENGTH)
    return { ok: false, issues: [createIssue(numberReadingMessages, 'number-too-long', { span })] };
  if (LEGACY_SIGN.test(text)) return parseLegacy(text, options);
  const technical = parseTechnicalNumber(text.trim());
  if (technical)
    return finish(
      text,
      technical,
      text === technical.canonical
        ? []
        : [createIssue(numberReadingMessages, 'number-space', { span, suggestion: technical.canonical })],
      options,
    );
  const prefix = PREFIX.exec(text)?.[0] ?? '';
  const reading = readLoose(text, prefix.length, { alone: true }) ?? readBlank(text, prefix.length);
  if (!reading)
    return { ok: false, issues: [createIssue(numberReadingMessages, 'number-unreadable', { span })] };
  const rest = text.slice(reading.span.end);
  if (!TRAILING_MARKS.test(rest)) {
    const trailing = { start: text.length - rest.trimStart().length, end: text.length };
    return {
      ok: false,
      issues: [
        createIssue(numberReadingMessages, 'number-trailing-text', {
          span: trailing,
          params: { text: rest.trim() },
        }),
      ],
    };
  }
  const issues = reading.repairs.sort((a, b) => a.span.start - b.span.start).map(toIssue);
  if (prefix.trim() !== '')
    issues.unshift(
      createIssue(numberReadingMessages, 'number-prefix', {
        span: { start: 0, end: prefix.length },
        params: { text: prefix.trim() },
        suggestion: '',
      }),
    );
  if (reading.serial === undefined)
    issues.push(createIssue(numberReadingMessages, 'number-blank-serial', { path: '/serial' }));
  return finish(
    text,
    assemble(reading, cleanPrinted(text.slice(reading.span.start, reading.span.end))),
    issues,
    options,
  );
}

function finish(
  text: string,
  value: DocumentNumber,
  issues: Issue[],
  options: ParseNumberOptions,
): Result<DocumentNumber> {
  issues.push(...decideByContext(value, options));
  if (options.strict !== true || text === value.canonical) return { ok: true, value, issues };
  const { canonical } = value;
  const failure = createIssue(numberReadingMessages, 'number-not-canonical', {
    span: { start: 0, end: text.length },
    params: { canonical },
    suggestion: canonical,
  });
  return { ok: false, issues: [failure, ...issues] };
}

function readBlank(text: string, at: number): Reading | undefined {
  const blank = BLANK.exec(text.slice(at))?.[0];
  return blank === undefined ? undefined : readLoose(text, at + blank.length, { alone: true, blank: true });
}

function parseLegacy(text: string, options: ParseNumberOptions): Result<DocumentNumber> {
  const span = { start: 0, end: text.length };
  const decoded = options.decode?.(text);
  if (!decoded || LEGACY_SIGN.test(decoded.text))
    return { ok: false, issues: [createIssue(numberReadingMessages, 'number-legacy-suspected', { span })] };
  const { encoding, offsets } = decoded;
  const result = parseDocumentNumber(decoded.text, { ...options, decode: () => undefined });
  const toSource = (at: number): number => offsets[at] ?? text.length;
  const issues = result.issues.map((issue) =>
    issue.span
      ? { ...issue, span: { start: toSource(issue.span.start), end: toSource(issue.span.end) } }
      : issue,
  );
  issues.unshift(
    createIssue(numberReadingMessages, 'number-legacy-encoding', {
      span,
      params: { encoding },
      suggestion: decoded.text,
    }),
  );
  if (!result.ok || options.strict === true) return { ok: false, issues };
  return { ok: true, value: result.value, issues };
}

function toIssue({ code, span, suggestion }: Repair): Issue {
  return createIssue(numberReadingMessages, code, {
    span,
    suggestion,
    params: suggestion === '' ? {} : { suggestion },
  });
}
