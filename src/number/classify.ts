import {
  isPartyOnly,
  kindsOf,
  organBase,
  organCodes,
  splitTerm,
  typeCodes,
  unitCodes,
  type TypeMeaning,
} from './grammar.js';
import type { NumberScheme } from './types.js';

/** What a code of the symbol is; a `mark` says how the document circulates (`nb`, `m`) or repeats its year or term. */
export type SegmentRole = 'type' | 'issuer' | 'unit' | 'mark';

/** One code with the separator before it: what the rules look at. */
export interface CodeAndSeparator {
  /** The code. */
  text: string;
  /** The separator before it. */
  sep: '/' | '-';
}

/** The number in pieces, before anything is known of their meaning. */
interface NumberParts {
  year: number | undefined;
  codes: readonly string[];
  seps: readonly ('/' | '-')[];
}

/** What the codes of a number mean together. */
export interface Classification {
  /** Which rule the number follows. */
  scheme: NumberScheme;
  /** Slug of the type, if the codes decide it. */
  documentType?: string | undefined;
  /** Symbols of the issuers, terms put aside. */
  issuers: string[];
  /** Symbol of the drafting unit. */
  unit?: string | undefined;
  /** Term of office at the end of an issuer's symbol. */
  term?: number | undefined;
  /** Role of each code. */
  roles: SegmentRole[];
  /** Whether the first code may mean another type, or no type at all. */
  ambiguous: boolean;
}

// Codes of types that are as often the symbol of a body: the code after them decides.
const ALSO_BODY = /* @__PURE__ */ new Set(
  'CT TC PC TB HĐ TT PB KL PA DA ĐA BB BTT GT CN TS UN NP ĐĐ GN PL ML'.split(' '),
);
const JOINT = /* @__PURE__ */ new Set('TTLT NQLT QCPH HDLN HDLB TTLN TTrLN LS'.split(' '));
const ONLY_NORMATIVE = /* @__PURE__ */ new Set('NĐ TT PL L Lt TTLT NQLT'.split(' '));
const NORMATIVE = /* @__PURE__ */ new Set('NĐ TT PL L Lt TTLT NQLT NQ QĐ CT AL'.split(' '));
const CASE_KIND = /^(?:DS|HS|HC|LĐ|KDTM|HNGĐ)-(?:ST|PT|GĐT|TT)$/u;
const TWO_PART_BODY = /^(?:MTTW|MTTQ|UBMTTQ)-(?:BTT|ĐCT)$|^ĐCT-MTTW$/u;
const LIKELY_BODY = /^(?:S[A-ZĐ]|B[A-ZĐ]|UB|HĐ|VP|TT[A-ZĐ]|TCT|CTUB|ĐH|CCT|CA[A-ZĐ])/u;
const MARK = /^(?:nb|m|[0-9]{2,4}|L|L\.?[0-9]{1,3})$/u;

/**
 * Gives each code its role, and from the roles the scheme, type, issuers and unit.
 *
 * ```
 *   NQ - UBTVQH15        HD - MTTW-BTT      QĐ - BCA - C06      UBND - VX
 *   type issuer(15)      type issuer        type issuer unit    issuer unit
 * ```
 *
 * @param pieces - the codes of the symbol with their separators
 * @param year - the year inside the number
 * @returns roles and what follows from them; never fails: what is unknown is an issuer
 */
export function classify(pieces: readonly CodeAndSeparator[], year: number | undefined): Classification {
  const codes = pieces.map((piece) => piece.text);
  const seps = pieces.map((piece) => piece.sep);
  const parts: NumberParts = { year, codes, seps };
  const [first = '', second = ''] = codes;
  if (codes.length === 1) return classifySingle(parts, first);
  if (first === 'VBHN') return consolidated(codes);
  const meaning = typeCodes.get(first);
  if (!meaning && isIssuerFirst(codes, seps)) return issuerFirst(first, second);
  const partyForm = seps[0] === '-' && seps[1] === '/';
  if (meaning ? partyForm || isTypeBefore(first, second) : JOINT.has(first))
    return typed(parts, first, meaning ?? {}, partyForm);
  if (year !== undefined && CASE_KIND.test(`${first}-${second}`))
    return {
      scheme: 'unknown',
      documentType: 'ban-an',
      issuers: [],
      roles: ['type', 'mark'],
      ambiguous: false,
    };
  return untyped(parts, meaning !== undefined, partyForm);
}

// "15-CP", "147/CT", "53/SL", "80/2023/QH15", "1472/UBND".
function classifySingle({ year, seps }: NumberParts, code: string): Classification {
  const meaning = typeCodes.get(code);
  const organ = kindsOf(code)?.[0];
  const { term } = splitTerm(code);
  const result: Classification = {
    scheme: 'unknown',
    issuers: [organBase(code)],
    term,
    roles: ['issuer'],
    ambiguous: false,
  };
  switch (code) {
    case 'CP':
    case 'TTg':
    case 'HĐBT':
    case 'UB':
    case 'CT':
      return { ...result, scheme: 'historic', ambiguous: code === 'CT' };
    case 'SL':
    case 'LCT':
    case 'NĐ':
    case 'TTLB':
      return {
        ...result,
        scheme: year === undefined ? 'historic' : 'legislative',
        documentType: meaning?.older ?? meaning?.state,
        issuers: [],
        roles: ['type'],
      };
  }
  if (organ === 'legislature' && year !== undefined) return { ...result, scheme: 'legislative' };
  if (meaning && !organ)
    return {
      ...result,
      scheme: year === undefined ? 'administrative' : 'legislative',
      documentType: meaning.state ?? meaning.party ?? meaning.older,
      issuers: [],
      roles: ['type'],
    };
  if (!organ)
    return LIKELY_BODY.test(code) && seps[0] === '/'
      ? { ...result, scheme: 'official-letter', documentType: 'cong-van' }
      : result;
  if (organ === 'historic') return { ...result, scheme: 'historic' };
  return {
    ...result,
    scheme: organ === 'organization' ? 'organization' : 'official-letter',
    documentType: 'cong-van',
  };
}

// "58/VBHN-TT-BCT": the type of what was consolidated may stand between.
function consolidated(codes: readonly string[]): Classification {
  const kindInside = codes.length > 2 && typeCodes.has(codes[1] ?? '') ? 2 : 1;
  const roles = codes.map((_, index): SegmentRole => (index < kindInside ? 'type' : 'issuer'));
  return {
    scheme: 'consolidated',
    documentType: 'van-ban-hop-nhat',
    issuers: codes.slice(kindInside).map(organBase),
    roles,
    ambiguous: false,
  };
}

// "1085/LĐTBXH-QĐ", "06/CP-NĐ", "24/LB-TT", "488/KHKT/TT", "1288-VH/QĐ": the body before the type, to about 2000.
function isIssuerFirst(codes: readonly string[], seps: readonly string[]): boolean {
  const [first, last = ''] = codes;
  if (codes.length !== 2) return false;
  return last === 'QĐ' || last === 'NĐ' || (last === 'TT' && (first === 'LB' || seps[1] === '/'));
}

function issuerFirst(organ: string, type: string): Classification {
  const documentType = organ === 'LB' ? 'thong-tu-lien-bo' : typeCodes.get(type)?.state;
  return { scheme: 'historic', documentType, issuers: [organ], roles: ['issuer', 'type'], ambiguous: false };
}

// Whether the first code is the type, as its successor shows: after a type comes a body, after a body comes a unit.
function isTypeBefore(code: string, next: string): boolean {
  if (!ALSO_BODY.has(code)) return true;
  const kind = kindsOf(next)?.[0];
  if (code !== 'CT') return kind !== undefined || !unitCodes.has(next);
  return kind === undefined ? LIKELY_BODY.test(next) : kind !== 'party' && !unitCodes.has(next);
}

function typed(parts: NumberParts, first: string, meaning: TypeMeaning, partyForm: boolean): Classification {
  const bodies = readBodies(parts.codes, 1, JOINT.has(first));
  bodies.roles.unshift('type');
  const issuer = bodies.issuers[0] ?? '';
  const scheme = schemeOfTyped(parts, first, issuer, bodies.kind, partyForm);
  let documentType = typeOf(first, meaning, scheme, issuer, partyForm);
  // "380/PB-BTN" is a phiếu báo, or a letter of Cục Phòng bệnh: only a known body after the type would tell.
  const unsure = bodies.kind === undefined && !partyForm && parts.year === undefined && organCodes.has(first);
  if (unsure) documentType = undefined;
  return { scheme, documentType, ...result(bodies), ambiguous: unsure || documentType === undefined };
}

function schemeOfTyped(
  { seps, year, codes }: NumberParts,
  first: string,
  issuer: string,
  kind: string | undefined,
  partyForm: boolean,
): NumberScheme {
  if (kind === 'organization') return 'organization';
  if (kind === 'historic' || first === 'LCT' || (first === 'SL' && partyForm)) return 'historic';
  if (partyForm && (kind === 'former' || issuer === 'CTN')) return 'historic';
  if (partyForm || isPartyOnly(issuer)) return 'party';
  if (seps[1] === '/' && !JOINT.has(first) && (year !== undefined || issuer === 'TTg')) return 'historic';
  if (/^[0-9]{2}$/u.test(codes[1] ?? '')) return 'historic';
  if (ONLY_NORMATIVE.has(first) || (year !== undefined && NORMATIVE.has(first))) return 'legislative';
  return issuer === 'UBTVQH' && first === 'NQ' ? 'legislative' : 'administrative';
}

// Undefined where the code has two meanings there: a Party QĐ is quyết định or quy định, an old TT thông tư or thông tri.
function typeOf(
  code: string,
  meaning: TypeMeaning,
  scheme: NumberScheme,
  issuer: string,
  partyForm: boolean,
): string | undefined {
  if (issuer === 'LB' && code === 'TT') return 'thong-tu-lien-bo';
  if (scheme === 'historic')
    return partyForm && code === 'TT'
      ? undefined
      : partyForm
        ? (meaning.older ?? meaning.state)
        : (meaning.state ?? meaning.older);
  if (scheme === 'party')
    return code === 'QĐ' ? undefined : (meaning.party ?? meaning.state ?? meaning.older);
  if (scheme === 'organization' && code === 'TT') return meaning.party;
  return meaning.state ?? meaning.older ?? meaning.party;
}

function untyped(parts: NumberParts, couldBeType: boolean, partyForm: boolean): Classification {
  const bodies = readBodies(parts.codes, 0, false);
  const { kind } = bodies;
  const ambiguous = couldBeType && !unitCodes.has(parts.codes[1] ?? '');
  const old = kind === 'historic' || kind === 'former' || partyForm || bodies.issuers[0] === 'CTN';
  const scheme =
    kind === 'organization'
      ? kind
      : old
        ? 'historic'
        : parts.seps[0] === '-' && kind === undefined
          ? 'unknown'
          : 'official-letter';
  const isLetter = !ambiguous && (scheme === 'official-letter' || scheme === 'organization');
  return { scheme, documentType: isLetter ? 'cong-van' : undefined, ...result(bodies), ambiguous };
}

interface Bodies {
  issuers: string[];
  roles: SegmentRole[];
  unit?: string | undefined;
  term?: number | undefined;
  /** Kind of the first body. */
  kind?: string | undefined;
}

function result({
  issuers,
  roles,
  unit,
  term,
}: Bodies): Pick<Classification, 'issuers' | 'roles' | 'unit' | 'term'> {
  return { issuers, roles, unit, term };
}

// The bodies first, then the unit: a further code is a body only in a joint document, or beside a body of its own rank.
function readBodies(codes: readonly string[], from: number, joint: boolean): Bodies {
  const bodies: Bodies = { issuers: [], roles: [] };
  for (let index = from; index < codes.length; index++) {
    const code = codes[index] ?? '';
    if (MARK.test(code)) {
      bodies.roles.push('mark');
      continue;
    }
    if (index === from && from === 1 && typeCodes.has(code) && !organCodes.has(code)) {
      bodies.roles.push('type'); // "20-TB/KL"
      continue;
    }
    const kind = kindsOf(code)?.[0];
    if (index === from) {
      bodies.kind = kind;
      const pair = `${code}-${codes[index + 1] ?? ''}`;
      if (TWO_PART_BODY.test(pair)) {
        bodies.issuers.push(pair);
        bodies.roles.push('issuer', 'issuer');
        index++;
        continue;
      }
      if (isTurnedRound(codes, from)) {
        const last = codes[index + 1] ?? '';
        return {
          issuers: [organBase(last)],
          roles: ['unit', 'issuer'],
          unit: code,
          term: splitTerm(last).term,
          kind: kindsOf(last)?.[0],
        };
      }
    }
    const sameRank =
      kind !== undefined &&
      kind === bodies.kind &&
      kind !== 'local' &&
      kind !== 'agency' &&
      !unitCodes.has(code);
    if (index === from || joint || (bodies.unit === undefined && sameRank)) {
      bodies.term ??= splitTerm(code).term;
      bodies.issuers.push(organBase(code));
      bodies.roles.push('issuer');
    } else {
      bodies.unit = bodies.unit === undefined ? code : `${bodies.unit}-${code}`;
      bodies.roles.push('unit');
    }
  }
  return bodies;
}

// "296/KT-UBND" for UBND-KT, "64/KT-CTN": the field before its body.
function isTurnedRound(codes: readonly string[], from: number): boolean {
  const [first = '', last = ''] = codes.slice(from);
  if (codes.length !== from + 2 || organCodes.has(first)) return false;
  const kind = kindsOf(last)?.[0];
  return (
    (kind === 'local' && last !== 'VP' && last !== 'CT') ||
    (first === 'KT' && (last === 'CTN' || kind === 'historic'))
  );
}
