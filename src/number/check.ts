import { numberCheckMessages, numberReadingMessages } from '../data/messages/number.js';
import { assemblyTerms, numberRules, symbolValidity } from '../data/number-validity.js';
import type { Sourced } from '../data/rows.js';
import { createIssue, type IssueDetails } from '../issue/create.js';
import type { Issue } from '../issue/types.js';
import { kindOf, lookUpOrgan, organCodes } from './grammar.js';
import { findTypeSlug, isTypePossible } from './type-option.js';
import type { DocumentNumber } from './types.js';

/** What is known of the document beside its number. */
export interface CheckNumberOptions {
  /** Date of issue, `YYYY-MM-DD` (or `YYYY-MM`, `YYYY`). */
  on?: string;
  /** Document type: slug (`chi-thi`) or name (`Chỉ thị`). */
  type?: string;
  /** Issuer: symbol (`BNV`) or name (`Bộ Nội vụ`). */
  issuer?: string;
}

// Marked, so that who only reads numbers does not carry what is said of checking them.
const messages = /* @__PURE__ */ (() => ({ ...numberReadingMessages, ...numberCheckMessages }))();
type Code = keyof typeof messages;
type Report = (code: Code, details?: IssueDetails) => void;

const DATE = /^[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?$/u;
const PARTY_BODY =
  /(?:Tỉnh|Thành|Huyện|Quận|Thị|Đảng|Quân) ủy|^(?:Đảng đoàn|Chi bộ|Bộ Chính trị|Ban Bí thư|Ban Chấp hành Trung ương|Văn phòng Trung ương Đảng)/u;
const STATE_BODY =
  /^(?:Chính phủ|Thủ tướng|Bộ (?!Chính trị)|Ủy ban nhân dân|Hội đồng nhân dân|UBND|HĐND|Sở|Văn phòng Chính phủ|Quốc hội|Tòa án|Viện kiểm sát|Kiểm toán)/u;
const JOINT_COURTS = new Set(['TANDTC', 'VKSNDTC', 'VKSTC', 'TATC', 'KTNN']);

/**
 * Judges a number by the rules of its time. Never says that an unknown symbol is wrong.
 *
 * Issue codes: `number-date-invalid`; `number-leading-zero-missing`, `number-leading-zero-extra` (Nghị định 30/2020,
 * Phụ lục I; Nghị định 34/2016, Điều 58; Hướng dẫn 36-HD/VPTW); `number-year-mismatch`, `number-year-missing` (Luật
 * 80/2015, Điều 10; Luật 64/2025, Điều 7), `number-year-unexpected`; `number-term-mismatch`; `number-type-mismatch`,
 * `number-type-unknown`; `number-letter-code` (Nghị định 30/2020, Phụ lục III); `number-scheme-unsuited`;
 * `number-issuer-mismatch`; `number-symbol-not-in-use`; `number-symbol-unknown`; `number-joint-not-allowed` (Luật
 * 80/2015, Điều 4); `number-blank-serial`.
 *
 * @param number - as parsed
 * @param options - what is known beside it; without a date the rules of today hold
 * @returns the issues, none if all is well
 */
export function checkDocumentNumber(number: DocumentNumber, options: CheckNumberOptions = {}): Issue[] {
  const issues: Issue[] = [];
  const report: Report = (code, details = {}) => issues.push(createIssue(messages, code, details));
  const on = options.on !== undefined && DATE.test(options.on) ? options.on : undefined;
  if (options.on !== undefined && on === undefined)
    report('number-date-invalid', { params: { on: options.on } });
  const day = on ?? (number.year === undefined ? undefined : String(number.year));
  if (number.serial === undefined) report('number-blank-serial', { path: '/serial' });
  checkSerial(number, day, report);
  checkYear(number, on, report);
  checkTerm(number, day, report);
  checkType(number, options.type, day, report);
  checkSymbols(number, day, report);
  checkIssuer(number, options.issuer, report);
  return issues;
}

function checkSerial({ serial, scheme }: DocumentNumber, day: string | undefined, report: Report): void {
  if (serial === undefined || !/^[0-9]+$/u.test(serial) || scheme === 'technical' || scheme === 'historic')
    return;
  const ordinal = serial.replace(/^0+(?=[0-9])/u, '');
  const right = ordinal.padStart(2, '0');
  const rule = rowOf('leading-zero', scheme === 'party' ? 'party' : 'state');
  if (serial.length < right.length && rule && isIn(rule, day))
    report('number-leading-zero-missing', {
      path: '/serial',
      params: { suggestion: right },
      suggestion: right,
    });
  if (serial.length > right.length)
    report('number-leading-zero-extra', {
      path: '/serial',
      params: { suggestion: right },
      suggestion: right,
    });
}

function checkYear(
  { year, scheme, documentType, symbol = '' }: DocumentNumber,
  on: string | undefined,
  report: Report,
): void {
  if (year !== undefined && on !== undefined && !on.startsWith(String(year)) && scheme !== 'technical')
    report('number-year-mismatch', {
      path: '/year',
      params: { year, on: on.slice(0, 4) },
      suggestion: on.slice(0, 4),
    });
  if (year !== undefined && scheme === 'administrative') report('number-year-unexpected', { path: '/year' });
  const rule = rowOf('year-inside', 'state');
  // Resolutions of the Standing Committee on single cases, and consolidated texts, have none.
  const needsYear = scheme === 'legislative' && documentType !== 'nghi-quyet' && !symbol.startsWith('UBTVQH');
  if (year === undefined && needsYear && rule && isIn(rule, on))
    report('number-year-missing', { path: '/year' });
}

function checkTerm({ term, issuers = [] }: DocumentNumber, day: string | undefined, report: Report): void {
  if (term === undefined || day === undefined || !/^(?:QH|UB[A-ZĐ]+)$/u.test(issuers[0] ?? '')) return;
  const row = assemblyTerms.find((candidate) => candidate.term === term);
  if (row && !isIn(row, day))
    report('number-term-mismatch', {
      path: '/term',
      params: { term, on: day },
    });
}

function checkType(
  number: DocumentNumber,
  printed: string | undefined,
  day: string | undefined,
  report: Report,
): void {
  const { scheme, symbol = '', issuers = [] } = number;
  if (/^CV[-/]/u.test(symbol) && scheme === 'administrative' && isIn(rowOf('no-letter-code', 'state'), day))
    report('number-letter-code', {
      path: '/symbol',
      suggestion: symbol.slice(3),
    });
  if (
    symbol.startsWith('TTLT') &&
    day !== undefined &&
    day > '2016-07-01' &&
    !issuers.some((issuer) => JOINT_COURTS.has(issuer))
  )
    report('number-joint-not-allowed', { path: '/documentType' });
  if (printed === undefined) return;
  const slug = findTypeSlug(printed);
  if (slug === undefined)
    report('number-type-unknown', {
      path: '/documentType',
      params: { type: printed },
    });
  else if (!isTypePossible(number, slug))
    report('number-type-mismatch', {
      path: '/documentType',
      params: { type: printed },
    });
}

function checkSymbols(
  { issuers = [], symbol = '', scheme }: DocumentNumber,
  day: string | undefined,
  report: Report,
): void {
  const codes = [...issuers, /^(?:QĐi|QyĐ|BS)(?=[-/])/u.exec(symbol)?.[0] ?? ''];
  for (const code of codes) {
    const row = symbolValidity.find((candidate) => candidate.symbols.split(' ').includes(code));
    if (row && day !== undefined && !isIn(row, day))
      report('number-symbol-not-in-use', {
        path: '/symbol',
        params: { symbol: code, on: day },
      });
  }
  for (const issuer of issuers)
    if (scheme !== 'technical' && !issuer.includes('-') && kindOf(issuer) === undefined)
      report('number-symbol-unknown', {
        path: '/issuers',
        params: { symbol: issuer },
      });
}

function checkIssuer(
  { issuers = [], scheme }: DocumentNumber,
  issuer: string | undefined,
  report: Report,
): void {
  if (issuer === undefined) return;
  const name = issuer
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^Uỷ/u, 'Ủy')
    .replace(/(?<=ỉnh|ành|ảng|uyện) uỷ/u, ' ủy');
  const kind = kindOf(name);
  const party = kind ? kind === 'party' && name !== 'BCĐ' : PARTY_BODY.test(name);
  const state = kind ? kind !== 'party' && kind !== 'organization' : STATE_BODY.test(name);
  const partyScheme = scheme === 'party';
  if ((party && !partyScheme && scheme !== 'unknown' && scheme !== 'historic') || (state && partyScheme))
    report('number-scheme-unsuited', { path: '/scheme', params: { issuer } });
  const expected = organCodes.has(name)
    ? [name]
    : [...organCodes.keys()].filter((code) => namesOf(code).includes(name));
  if (
    expected.length > 0 &&
    issuers.length > 0 &&
    !issuers.some((code) => expected.includes(code) || sharesName(code, expected))
  )
    report('number-issuer-mismatch', {
      path: '/issuers',
      params: { found: issuers.join(', '), issuer },
    });
}

// Two symbols of one body: BNN and BNNPTNT.
function sharesName(code: string, expected: readonly string[]): boolean {
  const names = expected.flatMap(namesOf);
  return namesOf(code).some((name) => names.includes(name));
}

function namesOf(code: string): string[] {
  return lookUpOrgan(code)?.map((meaning) => meaning.name) ?? [];
}

function rowOf(rule: (typeof numberRules)[number]['rule'], family: 'state' | 'party'): Sourced | undefined {
  return numberRules.find((row) => row.rule === rule && row.family === family);
}

// Compares as far as both are written: '2026' is in a row that begins on 2026-04-06. Without a day the rules of today hold.
function isIn(row: Sourced | undefined, day: string | undefined): boolean {
  if (row === undefined) return false;
  if (day === undefined) return row.validTo === undefined;
  const { validFrom, validTo } = row;
  const after = validFrom === undefined || day.slice(0, validFrom.length) >= validFrom.slice(0, day.length);
  return after && (validTo === undefined || day.slice(0, validTo.length) <= validTo.slice(0, day.length));
}
