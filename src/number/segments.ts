import { documentTypes } from '../data/document-types.js';
import type { Sourced } from '../data/rows.js';
import { symbolGroups } from '../data/symbol-names.js';
import { unitSymbols } from '../data/symbols-units.js';
import type { Span } from '../text/types.js';
import { classify, MARK, type Classification } from './classify.js';
import { organBase, splitTerm } from './grammar.js';
import type { DocumentNumber } from './types.js';

/** What a segment of a number can be. */
export type SegmentKind = 'serial' | 'suffix' | 'year' | 'type' | 'issuer' | 'term' | 'unit' | 'mark';

/** One meaning that a table gives to a segment. */
export interface SegmentCandidate {
  /** What the segment is under this meaning. */
  kind: 'type' | 'issuer' | 'unit';
  /** Vietnamese name: of the type, the body or the unit. */
  name: string;
  /** Slug, of a type. */
  slug?: string;
  /** The instrument or public source of the table row. */
  source: string;
  /** How sure the row is. */
  status: Sourced['status'];
}

/** One segment of a number. */
export interface NumberSegment {
  /** Its letters or digits. */
  text: string;
  /** What it is, as the number was read. */
  kind: SegmentKind;
  /** Where it stands in the canonical form. */
  span: Span;
  /** Every meaning that the tables know, those of `kind` first; empty for an unknown symbol. Several of one kind are an ambiguity. */
  candidates: SegmentCandidate[];
}

/**
 * Says what each part of a number is, with the table rows that it came from.
 *
 * @param number - as parsed
 * @returns the segments in order; ambiguity is returned in `candidates`, not resolved
 * @example
 * listNumberSegments(number) // of 292/TTr-CAT-PC07: serial 292, type TTr (tờ trình; or unit: Thanh tra), issuer CAT, unit PC07
 */
export function listNumberSegments(number: DocumentNumber): NumberSegment[] {
  const { canonical, serial, suffix, year, symbol = '', scheme } = number;
  const segments: NumberSegment[] = [];
  let at = 0;
  const add = (kind: SegmentKind, text: string, candidates: SegmentCandidate[] = []): void => {
    const start = canonical.indexOf(text, at);
    segments.push({
      text,
      kind,
      span: { start, end: start + text.length },
      candidates,
    });
    at = start + text.length;
  };
  if (scheme === 'technical') {
    const series = /^[A-ZĐ]+/u.exec(symbol)?.[0] ?? '';
    add('type', series, listCandidates(series, 'type'));
    if (serial !== undefined) add('serial', serial);
    if (year !== undefined) add('year', String(year));
    for (const issuer of number.issuers ?? []) add('issuer', issuer, listCandidates(issuer, 'issuer'));
    return segments;
  }
  if (serial !== undefined) add('serial', serial);
  if (suffix !== undefined) add('suffix', suffix);
  if (year !== undefined) add('year', String(year));
  const bracket = /\([^()]{1,14}\)$/u.exec(symbol)?.[0];
  const plain = canonical.slice(~symbol.length, canonical.length - (bracket?.length ?? 0));
  const meaning = classify(plain, year);
  const codes = plain.split(/[/-]/u).slice(1);
  codes.forEach((text, index) => {
    const kind = roleOf(codes, index, meaning);
    const { base, term } = splitTerm(text);
    const hasTerm = kind === 'issuer' && term !== undefined;
    add(kind, hasTerm ? base : text, listCandidates(text, kind));
    if (hasTerm) add('term', String(term));
  });
  if (bracket !== undefined) add('unit', bracket.slice(1, -1), listCandidates(bracket.slice(1, -1), 'unit'));
  return segments;
}

// What the meaning of all says of one: "QĐ-BCA-C06" is type, issuer, unit.
function roleOf(codes: readonly string[], index: number, { issuers, unit }: Classification): SegmentKind {
  const code = codes[index] ?? '';
  if (index > 0 && MARK.test(code)) return 'mark';
  const pairs = [`${codes[index - 1] ?? ''}-${code}`, `${code}-${codes[index + 1] ?? ''}`];
  if ([organBase(code), ...pairs].some((body) => issuers.includes(body))) return 'issuer';
  return unit.split('-').includes(code) ? 'unit' : 'type';
}

function listCandidates(code: string, kind: SegmentKind): SegmentCandidate[] {
  const candidates: SegmentCandidate[] = documentTypes
    .filter((row) => [...(row.state ?? []), ...(row.party ?? []), ...(row.older ?? [])].includes(code))
    .map(({ name, slug, source, status }) => ({
      kind: 'type',
      name,
      slug,
      source,
      status,
    }));
  const base = organBase(code);
  for (const { rows, source, status } of symbolGroups)
    for (const [symbol, name] of readRows(rows))
      if (symbol === base || symbol === code) candidates.push({ kind: 'issuer', name, source, status });
  for (const { rows, source, status } of unitSymbols)
    for (const [symbol, name] of readRows(rows))
      if (symbol === code) candidates.push({ kind: 'unit', name, source, status });
  return [
    ...candidates.filter((candidate) => candidate.kind === kind),
    ...candidates.filter((candidate) => candidate.kind !== kind),
  ];
}

function readRows(rows: string): [string, string][] {
  return rows.split('|').map((row) => row.split(':') as [string, string]);
}
