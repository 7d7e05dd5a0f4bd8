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
import type { Separator } from './reading.js';
import type { NumberScheme } from './types.js';

/** What a code of the symbol is; a `mark` says how the document circulates (`nb`, `m`) or repeats its year or term. */
export type SegmentRole = 'type' | 'issuer' | 'unit' | 'mark';

/** What the codes of a number mean together. */
export interface Classification {
  /** Which rule the number follows. */
  scheme: NumberScheme;
  /** Slug of the type, if the codes decide it. */
  documentType: string | undefined;
  /** Symbols of the issuers, terms put aside. */
  issuers: string[];
  /** Symbol of the drafting unit. */
  unit: string | undefined;
  /** Term of office at the end of an issuer's symbol. */
  term: number | undefined;
  /** Role of each code. */
  roles: SegmentRole[];
  /** Whether the codes leave the type open: a Party QĐ, CT before a unit. */
  ambiguous: boolean;
}

/** One code with the separator before it: what the rules look at. */
export interface CodeAndSeparator {
  /** The code. */
  text: string;
  /** The separator before it. */
  sep: Separator;
}

// Codes of types that are as often the symbol of a body: the code after them decides.
const ALSO_BODY = /^(?:CT|TC|PC|TB|HĐ|TT|PB|KL|PA|DA|ĐA|BB|BTT|GT|CN|TS|UN|NP|ĐĐ|GN|PL|ML)$/u;
const JOINT = /^(?:TTLT|NQLT|QCPH|HDLN|HDLB|TTLN|TTrLN|LS)$/u;
const ONLY_NORMATIVE = /^(?:NĐ|TT|PL|L|Lt|TTLT|NQLT)$/u;
const NORMATIVE = /^(?:NQ|QĐ|CT|AL)$/u;
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
  const lead = pieces[0]?.sep;
  const second = pieces[1]?.sep;
  const [first = '', next = ''] = codes;
  const meaning = typeCodes.get(first);
  if (codes.length === 1) return classifySingle(first, meaning, lead, year);
  // "58/VBHN-TT-BCT": the type of what was consolidated may stand between.
  if (first === 'VBHN')
    return classifyTyped(
      'consolidated',
      'van-ban-hop-nhat',
      readBodies(codes, typeCodes.has(codes[2] ? next : '') ? 2 : 1, false),
    );
  const partyForm = lead === '-' && second === '/';
  // "1085/LĐTBXH-QĐ", "06/CP-NĐ", "24/LB-TT", "1288-VH/QĐ": the body before the type, to about 2000.
  if (
    !meaning &&
    codes.length === 2 &&
    (/^[QN]Đ$/u.test(next) || (next === 'TT' && (first === 'LB' || second === '/')))
  ) {
    const documentType = first === 'LB' ? 'thong-tu-lien-bo' : typeCodes.get(next)?.state;
    return {
      ...classifyTyped('historic', documentType, readBodies([next, first], 1, false)),
      roles: ['issuer', 'type'],
    };
  }
  const joint = JOINT.test(first);
  if (!(meaning ? partyForm || isTypeBefore(first, next) : joint)) {
    if (year !== undefined && CASE_KIND.test(`${first}-${next}`))
      return { ...classifyTyped('unknown', 'ban-an', readBodies([], 0, false)), roles: ['type', 'mark'] };
    return classifyUntyped(
      readBodies(codes, 0, false),
      meaning !== undefined && !unitCodes.has(next),
      lead,
      partyForm,
    );
  }
  const bodies = readBodies(codes, 1, joint);
  const issuer = bodies.issuers[0] ?? '';
  const scheme = schemeOfTyped(
    first,
    issuer,
    bodies.kind,
    partyForm,
    second === '/' && !joint,
    year ?? (/^[0-9]{2}$/u.test(next) ? 'short' : undefined),
  );
  // "380/PB-BTN" is a phiếu báo, or a letter of Cục Phòng bệnh: only a known body after the type would tell.
  const unsure = bodies.kind === undefined && !partyForm && year === undefined && organCodes.has(first);
  return classifyTyped(
    scheme,
    unsure ? undefined : typeOf(first, meaning ?? {}, scheme, issuer, partyForm),
    bodies,
  );
}

// "15-CP", "147/CT", "53/SL", "80/2023/QH15", "1472/UBND".
function classifySingle(
  code: string,
  meaning: TypeMeaning | undefined,
  lead: Separator | undefined,
  year: number | undefined,
): Classification {
  const bodies = readBodies([code], 0, false);
  const { kind } = bodies;
  if (/^(?:SL|LCT|NĐ|TTLB)$/u.test(code) && year === undefined)
    return classifyTyped('historic', meaning?.older ?? meaning?.state, asType(bodies));
  if (/^(?:CP|TTg|CT)$/u.test(code) || kind === 'historic')
    return classifyTyped('historic', undefined, bodies);
  if (kind === 'legislature' && year !== undefined) return classifyTyped('legislative', undefined, bodies);
  if (meaning && !kind)
    return classifyTyped(
      year === undefined ? 'administrative' : 'legislative',
      meaning.state ?? meaning.party ?? meaning.older,
      asType(bodies),
    );
  if (kind === 'organization') return classifyTyped(kind, 'cong-van', bodies);
  return kind || (LIKELY_BODY.test(code) && lead === '/')
    ? classifyTyped('official-letter', 'cong-van', bodies)
    : classifyTyped('unknown', undefined, bodies);
}

function asType(bodies: Bodies): Bodies {
  return { ...bodies, issuers: [], roles: ['type'] };
}

// Whether the first code is the type, as its successor shows: after a type comes a body, after a body comes a unit.
function isTypeBefore(code: string, next: string): boolean {
  if (!ALSO_BODY.test(code)) return true;
  const kind = kindsOf(next)?.[0];
  if (code !== 'CT') return kind !== undefined || !unitCodes.has(next);
  return kind === undefined ? LIKELY_BODY.test(next) : kind !== 'party' && !unitCodes.has(next);
}

function schemeOfTyped(
  type: string,
  issuer: string,
  kind: string | undefined,
  partyForm: boolean,
  slashed: boolean,
  year: number | 'short' | undefined,
): NumberScheme {
  if (kind === 'organization') return kind;
  const oldBody =
    kind === 'historic' ||
    type === 'LCT' ||
    (partyForm && (type === 'SL' || kind === 'former' || issuer === 'CTN'));
  if (oldBody || year === 'short') return 'historic';
  if (partyForm || isPartyOnly(issuer)) return 'party';
  if (slashed && (year !== undefined || issuer === 'TTg')) return 'historic';
  if (ONLY_NORMATIVE.test(type) || (NORMATIVE.test(type) && year !== undefined)) return 'legislative';
  return issuer === 'UBTVQH' && type === 'NQ' ? 'legislative' : 'administrative';
}

// Undefined where the code has two meanings there: a Party QĐ is quyết định or quy định, an old TT thông tư or thông tri.
function typeOf(
  code: string,
  { state, party, older }: TypeMeaning,
  scheme: NumberScheme,
  issuer: string,
  partyForm: boolean,
): string | undefined {
  if (code === 'TT' && issuer === 'LB') return 'thong-tu-lien-bo';
  if (scheme === 'party') return code === 'QĐ' ? undefined : (party ?? state ?? older);
  if (code === 'TT' && (scheme === 'organization' || (scheme === 'historic' && partyForm)))
    return scheme === 'organization' ? party : undefined;
  return (scheme === 'historic' && partyForm ? older : state) ?? state ?? older ?? party;
}

function classifyTyped(
  scheme: NumberScheme,
  documentType: string | undefined,
  { issuers, roles, unit, term }: Bodies,
): Classification {
  return { scheme, documentType, issuers, roles, unit, term, ambiguous: documentType === undefined };
}

function classifyUntyped(
  bodies: Bodies,
  ambiguous: boolean,
  lead: Separator | undefined,
  partyForm: boolean,
): Classification {
  const { kind } = bodies;
  if (kind === 'historic' || kind === 'former' || partyForm || bodies.issuers[0] === 'CTN')
    return classifyTyped('historic', undefined, bodies);
  if (lead === '-' && !kind) return classifyTyped('unknown', undefined, bodies);
  return classifyTyped(
    kind === 'organization' ? kind : 'official-letter',
    ambiguous ? undefined : 'cong-van',
    bodies,
  );
}

interface Bodies {
  issuers: string[];
  roles: SegmentRole[];
  unit: string | undefined;
  term: number | undefined;
  /** Kind of the first body. */
  kind: string | undefined;
}

// The bodies first, then the unit: a further code is a body only in a joint document, or beside a body of its own rank.
function readBodies(codes: readonly string[], from: number, joint: boolean): Bodies {
  const bodies: Bodies = {
    issuers: [],
    roles: Array.from({ length: from }, () => 'type'),
    unit: undefined,
    term: undefined,
    kind: undefined,
  };
  const { issuers, roles } = bodies;
  for (let index = from; index < codes.length; index++) {
    const code = codes[index] ?? '';
    const kind = kindsOf(code)?.[0];
    const isFirst = index === from;
    const pair = `${code}-${codes[index + 1] ?? ''}`;
    if (MARK.test(code)) roles.push('mark');
    else if (isFirst && from > 0 && typeCodes.has(code) && !kind)
      roles.push('type'); // "20-TB/KL"
    else if (isFirst && TWO_PART_BODY.test(pair)) {
      issuers.push(pair);
      roles.push('issuer', 'issuer');
      bodies.kind = kind;
      index++;
    } else if (isFirst && isTurnedRound(codes, from)) {
      roles.push('unit');
      bodies.unit = code;
      from++;
    } else if (
      isFirst ||
      joint ||
      (bodies.unit === undefined &&
        kind !== undefined &&
        kind === bodies.kind &&
        !/^(?:local|agency)$/u.test(kind) &&
        !unitCodes.has(code))
    ) {
      if (isFirst) bodies.kind = kind;
      bodies.term ??= splitTerm(code).term;
      issuers.push(organBase(code));
      roles.push('issuer');
    } else {
      bodies.unit = bodies.unit === undefined ? code : `${bodies.unit}-${code}`;
      roles.push('unit');
    }
  }
  return bodies;
}

// "296/KT-UBND" for UBND-KT, "64/KT-CTN": the field before its body.
function isTurnedRound(codes: readonly string[], from: number): boolean {
  const [first = '', last = ''] = codes.slice(from);
  const kind = kindsOf(last)?.[0];
  if (codes.length !== from + 2 || organCodes.has(first)) return false;
  return (
    (kind === 'local' && !/^(?:VP|CT)$/u.test(last)) ||
    (first === 'KT' && (last === 'CTN' || kind === 'historic'))
  );
}
