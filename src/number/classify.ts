import {
  isPartyOnly,
  lookUpOrgan,
  organBase,
  organCodes,
  splitTerm,
  typeCodes,
  unitCodes,
  type OrganMeaning,
  type TypeMeaning,
} from './grammar.js';
import type { NumberScheme } from './types.js';

/** What a code of the symbol is. */
export type SegmentRole = 'type' | 'issuer' | 'unit' | 'mark';

/** The number in pieces, before anything is known of their meaning. */
export interface NumberParts {
  /** Year inside the number. */
  year?: number;
  /** Codes of the symbol in order. */
  codes: readonly string[];
  /** The separator before each code: `/` or `-`. */
  seps: readonly string[];
}

/** What the codes of a number mean together. */
export interface Classification {
  /** Which rule the number follows. */
  scheme: NumberScheme;
  /** Slug of the type, if the codes decide it. */
  documentType?: string;
  /** Symbols of the issuers, terms put aside. */
  issuers: string[];
  /** Symbol of the drafting unit. */
  unit?: string;
  /** Term of office at the end of an issuer's symbol. */
  term?: number;
  /** Role of each code. */
  roles: SegmentRole[];
  /** Whether the code of the type may mean another type, or no type at all. */
  ambiguous: boolean;
}

// Codes of types that are, in the same place, as often the symbol of a body: the code after them decides.
const ALSO_BODY = new Set([
  'CT',
  'TC',
  'PC',
  'TB',
  'HĐ',
  'TT',
  'PB',
  'KL',
  'PA',
  'DA',
  'ĐA',
  'BB',
  'BTT',
  'GT',
  'CN',
  'TS',
  'UN',
  'NP',
  'ĐĐ',
  'GN',
  'PL',
  'ML',
]);
const JOINT = new Set(['TTLT', 'NQLT', 'QCPH', 'HDLN', 'HDLB', 'TTLN', 'TTrLN', 'LS']);
const NORMATIVE = new Set(['NĐ', 'NQ', 'QĐ', 'TT', 'CT', 'PL', 'L', 'Lt', 'TTLT', 'NQLT', 'AL']);
const ONLY_NORMATIVE = new Set(['NĐ', 'TT', 'PL', 'L', 'Lt', 'TTLT', 'NQLT']);
const HISTORIC_ALONE = new Set(['CP', 'TTg', 'HĐBT', 'CT', 'SL', 'LCT', 'UB', 'TTLB', 'NĐ']);
const TYPE_LAST = new Set(['QĐ', 'NĐ', 'ĐT']);
const CASE_KINDS = new Set(['DS', 'HS', 'HC', 'LĐ', 'KDTM', 'HNGĐ']);
const INSTANCES = new Set(['ST', 'PT', 'GĐT', 'TT']);
const TWO_PART_BODY = /^(?:MTTW|MTTQ|UBMTTQ)-(?:BTT|ĐCT)$|^ĐCT-MTTW$/u;
const LIKELY_BODY = /^(?:S[A-ZĐ]|B[A-ZĐ]|UB|HĐ|VP|TT[A-ZĐ]|TCT|CTUB|ĐH|CCT|CA[A-ZĐ])/u;

/**
 * Gives each code its role, and from the roles the scheme, type, issuers and unit.
 *
 * @param parts - the number in pieces
 * @returns roles and what follows from them; never fails: what is unknown is an issuer
 */
export function classify(parts: NumberParts): Classification {
  const { codes, seps } = parts;
  const first = codes[0] ?? '';
  const partyForm = seps[0] === '-' && seps.length > 1 && seps[1] === '/';
  if (codes.length === 1) return classifySingle(parts, first);
  if (
    parts.year !== undefined &&
    codes.length === 2 &&
    CASE_KINDS.has(first) &&
    INSTANCES.has(codes[1] ?? '')
  )
    return {
      scheme: 'unknown',
      documentType: 'ban-an',
      issuers: [],
      roles: ['type', 'mark'],
      ambiguous: false,
    };
  if (first === 'VBHN') return consolidated(codes);
  if (isIssuerFirst(codes, seps)) return issuerFirst(codes);
  const meaning = typeCodes.get(first);
  const joint = JOINT.has(first);
  if ((meaning && (partyForm || isTypeBefore(first, codes[1] ?? ''))) || joint)
    return typed(parts, first, meaning ?? {}, joint, partyForm);
  return untyped(parts, meaning !== undefined);
}

function classifySingle({ year, seps }: NumberParts, code: string): Classification {
  const meaning = typeCodes.get(code);
  if (code === 'AL')
    return { scheme: 'legislative', documentType: 'an-le', issuers: [], roles: ['type'], ambiguous: false };
  if (code === 'SL' || code === 'LCT' || code === 'NĐ' || code === 'TTLB') {
    const documentType = { SL: 'sac-lenh', LCT: 'lenh', NĐ: 'nghi-dinh', TTLB: 'thong-tu-lien-bo' }[code];
    const scheme = year === undefined ? 'historic' : 'legislative';
    return { scheme, documentType, issuers: code === 'LCT' ? [code] : [], roles: ['type'], ambiguous: false };
  }
  const { base, term } = splitTerm(code);
  const organs = lookUpOrgan(code);
  const result: Classification = {
    scheme: 'unknown',
    issuers: [organBase(code)],
    roles: ['issuer'],
    ambiguous: false,
  };
  if (term !== undefined) result.term = term;
  if (HISTORIC_ALONE.has(code)) return { ...result, scheme: 'historic', ambiguous: code === 'CT' };
  if (base === 'QH' || base === 'UBTVQH') return { ...result, scheme: 'legislative' };
  if (meaning && !organs) {
    const documentType = meaning.state ?? meaning.party ?? meaning.older;
    const typedResult: Classification = {
      scheme: year === undefined ? 'administrative' : 'legislative',
      issuers: [],
      roles: ['type'],
      ambiguous: false,
    };
    return documentType === undefined ? typedResult : { ...typedResult, documentType };
  }
  if (seps[0] === '-' && !organs) return result;
  const kind = organs?.[0]?.kind;
  if (kind === 'historic') return { ...result, scheme: 'historic' };
  return {
    ...result,
    scheme: kind === 'organization' ? 'organization' : 'official-letter',
    documentType: 'cong-van',
  };
}

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
  const [first = '', last = ''] = codes;
  if (codes.length !== 2 || typeCodes.has(first)) return false;
  return TYPE_LAST.has(last) || (last === 'TT' && (first === 'LB' || seps[1] === '/'));
}

function issuerFirst(codes: readonly string[]): Classification {
  const [organ = '', type = ''] = codes;
  const result: Classification = {
    scheme: 'historic',
    issuers: [organ],
    roles: ['issuer', 'type'],
    ambiguous: false,
  };
  const documentType = organ === 'LB' ? 'thong-tu-lien-bo' : typeCodes.get(type)?.state;
  return documentType === undefined ? result : { ...result, documentType };
}

// Whether the first code is the type, as its successor shows: after a type comes a body, after a body comes a unit.
function isTypeBefore(code: string, next: string): boolean {
  if (!ALSO_BODY.has(code)) return true;
  if (code === 'CT') return LIKELY_BODY.test(next) || isStateBody(next);
  return lookUpOrgan(next) !== undefined || !unitCodes.has(next);
}

function isStateBody(code: string): boolean {
  const kind = lookUpOrgan(code)?.[0]?.kind;
  return kind !== undefined && kind !== 'party' && !unitCodes.has(code);
}

function typed(
  parts: NumberParts,
  first: string,
  meaning: TypeMeaning,
  joint: boolean,
  partyForm: boolean,
): Classification {
  const { codes, year } = parts;
  const rest = readBodies(codes.slice(1), joint);
  const kinds = rest.meanings.map((m) => m.kind);
  const roles: SegmentRole[] = ['type', ...rest.roles];
  const scheme = schemeOfTyped(parts, first, kinds, partyForm, rest.issuers[0] ?? '');
  const documentType = typeOf(first, meaning, scheme, rest.issuers[0] ?? '');
  const result: Classification = {
    scheme,
    issuers: rest.issuers,
    roles,
    ambiguous: documentType === undefined,
  };
  if (documentType !== undefined) result.documentType = documentType;
  if (rest.unit !== undefined) result.unit = rest.unit;
  if (rest.term !== undefined) result.term = rest.term;
  if (kinds.length === 0 && !partyForm && year === undefined && organCodes.has(first)) {
    result.ambiguous = true;
    delete result.documentType;
  }
  return result;
}

function schemeOfTyped(
  { codes, seps, year }: NumberParts,
  first: string,
  kinds: readonly string[],
  partyForm: boolean,
  issuer: string,
): NumberScheme {
  if (kinds[0] === 'organization') return 'organization';
  if (kinds[0] === 'historic' || (issuer === 'CTN' && (seps[0] === '-' || first === 'KT'))) return 'historic';
  if (partyForm || isPartyOnly(issuer)) return 'party';
  if (seps[1] === '/' && first !== 'TTLT' && first !== 'NQLT' && (year !== undefined || issuer === 'TTg'))
    return 'historic';
  if (/^[0-9]{2}$/u.test(codes[1] ?? '')) return 'historic';
  if (ONLY_NORMATIVE.has(first) || (year !== undefined && NORMATIVE.has(first))) return 'legislative';
  return issuer === 'UBTVQH' && first === 'NQ' ? 'legislative' : 'administrative';
}

// Party QĐ is quyết định or quy định, and the number does not tell.
function typeOf(
  code: string,
  meaning: TypeMeaning,
  scheme: NumberScheme,
  issuer: string,
): string | undefined {
  if (code === 'SL' && scheme === 'historic') return 'sac-lenh';
  if (scheme === 'party' || (scheme === 'organization' && code === 'TT')) {
    if (code === 'QĐ' && scheme === 'party') return undefined;
    return meaning.party ?? meaning.state ?? meaning.older;
  }
  if (code === 'TT' && issuer === 'LB') return 'thong-tu-lien-bo';
  return meaning.state ?? meaning.older ?? meaning.party;
}

function untyped(parts: NumberParts, couldBeType: boolean): Classification {
  const rest = readBodies(parts.codes, false);
  const kind = rest.meanings[0]?.kind;
  const dashed = parts.seps[0] === '-';
  const scheme =
    kind === 'organization'
      ? 'organization'
      : kind === 'historic' || rest.issuers[0] === 'CTN'
        ? 'historic'
        : dashed && !kind
          ? 'unknown'
          : 'official-letter';
  const result: Classification = {
    scheme,
    issuers: rest.issuers,
    roles: rest.roles,
    ambiguous: couldBeType && !unitCodes.has(parts.codes[1] ?? ''),
  };
  if (!result.ambiguous && (scheme === 'official-letter' || scheme === 'organization'))
    result.documentType = 'cong-van';
  if (rest.unit !== undefined) result.unit = rest.unit;
  if (rest.term !== undefined) result.term = rest.term;
  return result;
}

interface Bodies {
  issuers: string[];
  unit?: string;
  term?: number;
  roles: SegmentRole[];
  meanings: OrganMeaning[];
}

// The bodies first, then the unit: a further code is a body only in a joint document, or beside a body of its own rank.
function readBodies(codes: readonly string[], joint: boolean): Bodies {
  const bodies: Bodies = { issuers: [], roles: [], meanings: [] };
  const units: string[] = [];
  let kind: string | undefined;
  for (let index = 0; index < codes.length; index++) {
    const code = codes[index] ?? '';
    if (code === 'nb' || /^[0-9]/u.test(code) || /^L\.?[0-9]*$/u.test(code)) {
      bodies.roles.push('mark');
      continue;
    }
    const pair = `${code}-${codes[index + 1] ?? ''}`;
    if (index === 0 && TWO_PART_BODY.test(pair)) {
      bodies.issuers.push(pair);
      bodies.meanings.push(...(lookUpOrgan(code) ?? []).slice(0, 1));
      bodies.roles.push('issuer', 'issuer');
      index++;
      continue;
    }
    const meaning = lookUpOrgan(code)?.[0];
    const sameRank =
      meaning !== undefined &&
      meaning.kind === kind &&
      kind !== 'local' &&
      kind !== 'agency' &&
      !unitCodes.has(code);
    if (index === 0 || joint || (units.length === 0 && sameRank)) {
      const { term } = splitTerm(code);
      if (term !== undefined) bodies.term = term;
      bodies.issuers.push(organBase(code));
      bodies.roles.push('issuer');
      if (meaning) bodies.meanings.push(meaning);
      kind = meaning?.kind;
    } else {
      units.push(code);
      bodies.roles.push('unit');
    }
  }
  if (units.length > 0) bodies.unit = units.join('-');
  return turnRound(bodies, codes);
}

// "296/KT-UBND" for UBND-KT: the unit before its body.
function turnRound(bodies: Bodies, codes: readonly string[]): Bodies {
  const [first = '', second = ''] = codes;
  if (
    codes.length !== 2 ||
    lookUpOrgan(second)?.[0]?.kind !== 'local' ||
    !unitCodes.has(first) ||
    second === 'VP'
  )
    return bodies;
  return {
    ...bodies,
    issuers: [second],
    unit: first,
    roles: ['unit', 'issuer'],
    meanings: [...(lookUpOrgan(second) ?? [])],
  };
}
