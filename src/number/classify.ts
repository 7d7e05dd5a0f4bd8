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

/** A separator of the canonical form. */
export type Separator = '/' | '-';

/** What the codes of a number mean together. */
export interface Classification {
  /** Which rule the number follows. */
  scheme: NumberScheme;
  /** Slug of the type; absent where the codes leave it open: a Party QĐ, CT before a unit. */
  documentType: string | undefined;
  /** Symbols of the issuers, terms put aside. */
  issuers: string[];
  /** Symbol of the drafting unit. */
  unit: string | undefined;
  /** Term of office at the end of an issuer's symbol. */
  term: number | undefined;
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
/** A code that says how the document circulates (`nb`, `m`) or repeats its year or term. */
export const MARK: RegExp = /^(?:nb|m|[0-9]{2,4}|L|L\.?[0-9]{1,3})$/u;

/**
 * Tells from the codes the scheme, type, issuers and unit.
 *
 * ```
 *   NQ - UBTVQH15        HD - MTTW-BTT      QĐ - BCA - C06      UBND - VX
 *   type issuer(15)      type issuer        type issuer unit    issuer unit
 * ```
 *
 * @param pieces - the codes of the symbol with their separators
 * @param year - the year inside the number
 * @returns what the codes mean; never fails: what is unknown is an issuer
 */
export function classify(pieces: readonly CodeAndSeparator[], year: number | undefined): Classification {
  const codes = pieces.map((piece) => piece.text);
  const [lead, second] = pieces.map((piece) => piece.sep);
  const [first = '', next = ''] = codes;
  const meaning = typeCodes.get(first);
  if (codes.length === 1) return classifySingle(first, meaning, lead, year);
  // "58/VBHN-TT-BCT": the type of what was consolidated may stand between.
  if (first === 'VBHN')
    return conclude(
      readBodies(codes, codes[2] && typeCodes.has(next) ? 2 : 1),
      'consolidated',
      'van-ban-hop-nhat',
    );
  const partyForm = lead === '-' && second === '/';
  // "1085/LĐTBXH-QĐ", "06/CP-NĐ", "24/LB-TT", "1288-VH/QĐ": the body before the type, to about 2000.
  if (
    !meaning &&
    codes.length === 2 &&
    (/^[QN]Đ$/u.test(next) || (next === 'TT' && (first === 'LB' || second === '/')))
  )
    return conclude(
      readBodies([next, first], 1),
      'historic',
      first === 'LB' ? 'thong-tu-lien-bo' : typeCodes.get(next)?.state,
    );
  const joint = JOINT.test(first);
  if (!(meaning ? partyForm || isTypeBefore(first, next) : joint)) {
    if (year !== undefined && CASE_KIND.test(`${first}-${next}`))
      return conclude(readBodies([], 0), 'unknown', 'ban-an');
    return classifyUntyped(readBodies(codes, 0), meaning && !unitCodes.has(next), lead, partyForm);
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
  const unsure = !bodies.kind && !partyForm && year === undefined && organCodes.has(first);
  return conclude(
    bodies,
    scheme,
    unsure ? undefined : typeOf(first, meaning ?? {}, scheme, issuer, partyForm),
  );
}

// "15-CP", "147/CT", "53/SL", "80/2023/QH15", "1472/UBND".
function classifySingle(
  code: string,
  meaning: TypeMeaning | undefined,
  lead: Separator | undefined,
  year: number | undefined,
): Classification {
  const bodies = readBodies([code], 0);
  const { kind } = bodies;
  const { state, party, older } = meaning ?? {};
  const type = readBodies([], 0);
  if (/^(?:SL|LCT|NĐ|TTLB)$/u.test(code) && year === undefined)
    return conclude(type, 'historic', older ?? state);
  if (/^(?:CP|TTg|CT)$/u.test(code) || kind === 'historic') return conclude(bodies, 'historic');
  if (kind === 'legislature' && year !== undefined) return conclude(bodies, 'legislative');
  if (meaning && !kind)
    return conclude(type, year === undefined ? 'administrative' : 'legislative', state ?? party ?? older);
  return kind || (LIKELY_BODY.test(code) && lead === '/')
    ? conclude(bodies, kind === 'organization' ? kind : 'official-letter', 'cong-van')
    : conclude(bodies, 'unknown');
}

// Whether the first code is the type, as its successor shows: after a type comes a body, after a body comes a unit.
function isTypeBefore(code: string, next: string): boolean {
  if (!ALSO_BODY.test(code)) return true;
  const kind = kindsOf(next)?.[0];
  if (code !== 'CT') return kind !== undefined || !unitCodes.has(next);
  return kind ? kind !== 'party' && !unitCodes.has(next) : LIKELY_BODY.test(next);
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
  if (
    kind === 'historic' ||
    type === 'LCT' ||
    (partyForm && (type === 'SL' || kind === 'former' || issuer === 'CTN')) ||
    year === 'short'
  )
    return 'historic';
  if (partyForm || isPartyOnly(issuer)) return 'party';
  if (slashed && (year !== undefined || issuer === 'TTg')) return 'historic';
  return ONLY_NORMATIVE.test(type) ||
    (NORMATIVE.test(type) && year !== undefined) ||
    (issuer === 'UBTVQH' && type === 'NQ')
    ? 'legislative'
    : 'administrative';
}

// Undefined where the code has two meanings there: a Party QĐ is quyết định or quy định, an old TT thông tư or thông tri.
function typeOf(
  code: string,
  { state, party, older }: TypeMeaning,
  scheme: NumberScheme,
  issuer: string,
  partyForm: boolean,
): string | undefined {
  const oldForm = scheme === 'historic' && partyForm;
  if (code === 'TT') {
    if (issuer === 'LB') return 'thong-tu-lien-bo';
    if (scheme === 'organization') return party;
    if (oldForm) return undefined;
  }
  if (scheme === 'party') return code === 'QĐ' ? undefined : (party ?? state ?? older);
  return oldForm ? (older ?? state ?? party) : (state ?? older ?? party);
}

function classifyUntyped(
  bodies: Bodies,
  ambiguous: boolean | undefined,
  lead: Separator | undefined,
  partyForm: boolean,
): Classification {
  const { kind } = bodies;
  if (kind === 'historic' || kind === 'former' || partyForm || bodies.issuers[0] === 'CTN')
    return conclude(bodies, 'historic');
  if (lead === '-' && !kind) return conclude(bodies, 'unknown');
  return conclude(
    bodies,
    kind === 'organization' ? kind : 'official-letter',
    ambiguous ? undefined : 'cong-van',
  );
}

function conclude(bodies: Bodies, scheme: NumberScheme, documentType?: string): Classification {
  return { ...bodies, scheme, documentType };
}

interface Bodies extends Pick<Classification, 'issuers' | 'unit' | 'term'> {
  /** Kind of the first body. */
  kind: string | undefined;
}

// The bodies first, then the unit: a further code is a body only in a joint document, or beside a body of its own rank.
function readBodies(codes: readonly string[], from: number, joint = false): Bodies {
  const bodies: Bodies = { issuers: [], unit: undefined, term: undefined, kind: undefined };
  const { issuers } = bodies;
  for (let index = from; index < codes.length; index++) {
    const code = codes[index] ?? '';
    const kind = kindsOf(code)?.[0];
    const isFirst = index === from;
    const pair = `${code}-${codes[index + 1] ?? ''}`;
    // A second type is passed over: "20-TB/KL".
    if (MARK.test(code) || (isFirst && from > 0 && typeCodes.has(code) && !kind)) continue;
    if (isFirst && TWO_PART_BODY.test(pair)) {
      issuers.push(pair);
      bodies.kind = kind;
      index++;
    } else if (isFirst && isTurnedRound(codes, from)) {
      bodies.unit = code;
      from++;
    } else if (
      isFirst ||
      joint ||
      (!bodies.unit &&
        kind &&
        kind === bodies.kind &&
        !/^(?:local|agency)$/u.test(kind) &&
        !unitCodes.has(code))
    ) {
      if (isFirst) bodies.kind = kind;
      bodies.term ??= splitTerm(code).term;
      issuers.push(organBase(code));
    } else bodies.unit = bodies.unit ? `${bodies.unit}-${code}` : code;
  }
  return bodies;
}

// "296/KT-UBND" for UBND-KT, "64/KT-CTN": the field before its body.
function isTurnedRound(codes: readonly string[], from: number): boolean {
  const [first = '', last = '', more] = codes.slice(from);
  const kind = kindsOf(last)?.[0];
  return (
    more === undefined &&
    !organCodes.has(first) &&
    (kind === 'local'
      ? !/^(?:VP|CT)$/u.test(last)
      : first === 'KT' && (last === 'CTN' || kind === 'historic'))
  );
}
