import { numberMessages } from '../data/messages/number.js';
import { createIssue } from '../issue/create.js';
import type { Issue, Result } from '../issue/types.js';
import { cleanText } from '../text/normalize.js';
import { assemble } from './assemble.js';
import { readClean } from './known.js';
import { readLoose } from './read.js';
import type { Reading, Repair } from './reading.js';
import type { DocumentNumber } from './types.js';

/** Options of {@link parseDocumentNumber}. */
export interface ParseNumberOptions {
  /** Accept only the canonical form: any repair becomes an error. */
  strict?: boolean;
}

const PREFIX = /^[\s*_`]{0,20}(?:[Ss][ốỐ]|SỐ)(?:[ ]{0,3}(?:hiệu|ký hiệu))?[\s*_`]{0,8}[:.]?[\s*_`]{0,20}/u;
const BLANK = /^[\s._…*`]{0,80}(?=[/-])/u;
const MAX_LENGTH = 400;

/**
 * Reads one document number (số, ký hiệu) as people, scanners and old systems write it.
 *
 * @param text - the number alone, with or without "Số:" before it
 * @returns the number with an issue for each repair, or why it cannot be read; never throws
 * @example
 * parseDocumentNumber('Số: 2468 /UBND-VX')
 * // value.canonical '2468/UBND-VX', scheme 'official-letter', issuers ['UBND'], unit 'VX'; issue number-space
 */
export function parseDocumentNumber(text: string, options: ParseNumberOptions = {}): Result<DocumentNumber> {
  const clean = readClean(text, 0);
  if (clean?.end === text.length) return { ok: true, value: clean.value, issues: [] };
  return parseLoose(text, options);
}

/** True if the text can be read as a document number. */
export function isDocumentNumber(text: string, options: ParseNumberOptions = {}): boolean {
  return parseDocumentNumber(text, options).ok;
}

function parseLoose(text: string, options: ParseNumberOptions): Result<DocumentNumber> {
  if (text.trim() === '') return fail('number-empty');
  if (text.length > MAX_LENGTH) return fail('number-too-long');
  const prefix = PREFIX.exec(text)?.[0] ?? /^[\s*_`]{0,20}/u.exec(text)?.[0] ?? '';
  const reading = readLoose(text, prefix.length, { alone: true }) ?? readBlank(text, prefix.length);
  if (!reading) return fail('number-unreadable', { start: 0, end: text.length });
  const rest = text.slice(reading.span.end);
  const trailing = rest.replace(/^[\s*_`.,;]+/u, '');
  if (trailing !== '')
    return {
      ok: false,
      issues: [
        createIssue(numberMessages, 'number-trailing-text', {
          span: { start: text.length - trailing.length, end: text.length },
          params: { text: trailing },
        }),
      ],
    };
  const value = assemble(reading, cleanText(text.slice(reading.span.start, reading.span.end)));
  const issues = reading.repairs.map(repairIssue);
  const word = prefix.trim();
  if (word !== '')
    issues.unshift(
      createIssue(numberMessages, 'number-prefix', {
        span: { start: 0, end: prefix.length },
        params: { text: word },
        suggestion: '',
      }),
    );
  if (reading.serial === undefined)
    issues.push(createIssue(numberMessages, 'number-blank-serial', { path: '/serial' }));
  if (options.strict && text !== value.canonical)
    return {
      ok: false,
      issues: [
        createIssue(numberMessages, 'number-not-canonical', {
          span: { start: 0, end: text.length },
          params: { canonical: value.canonical },
          suggestion: value.canonical,
        }),
        ...issues,
      ],
    };
  return { ok: true, value, issues };
}

function readBlank(text: string, at: number): Reading | undefined {
  const blank = BLANK.exec(text.slice(at))?.[0];
  return blank === undefined ? undefined : readLoose(text, at + blank.length, { alone: true, blank: true });
}

function repairIssue({ code, span, suggestion }: Repair): Issue {
  return createIssue(numberMessages, code, {
    span,
    suggestion,
    params: suggestion === '' ? {} : { suggestion },
  });
}

function fail(
  code: 'number-empty' | 'number-too-long' | 'number-unreadable',
  span?: { start: number; end: number },
): Result<DocumentNumber> {
  return { ok: false, issues: [createIssue(numberMessages, code, { span })] };
}
