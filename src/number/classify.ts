import { isPartyOnly, kindOf, organBase, organCodes, splitTerm, typeCodes, unitCodes } from './grammar.js';
import type { NumberScheme } from './types.js';

/** What the codes of a number mean together. */
export interface Classification {
  /** Which rule the number follows. */
  scheme: NumberScheme;
  /** Slug of the type; absent where the codes leave it open: a Party QĐ, CT before a unit. */
  documentType: string | undefined;
  /** Symbols of the issuers, terms put aside; none where the number names no body. */
  issuers: string[];
  /** Symbol of the drafting unit; empty where there is none. */
  unit: string;
  /** Term of office at the end of an issuer's symbol. */
  term?: number | undefined;
}

/** A code that says how the document circulates (`nb`, `m`) or repeats its year or term. */
export const MARK: RegExp = /^(?:nb|m|[0-9]{2,4}|L\.?[0-9]{0,3})$/u;

// Codes of types that are as often the symbol of a body: the code after them decides.
const ALSO_BODY = /^(?:CT|TC|PC|TB|HĐ|TT|PB|KL|PA|DA|ĐA|BB|BTT|GT|CN|TS|UN|NP|ĐĐ|GN|PL|ML)$/u;
// Types of several issuers.
const JOINT = /^(?:TTLT|NQLT|QCPH|HDLN|HDLB|TTLN|TTrLN|LS)$/u;
const LIKELY_BODY = /^(?:(?:[SB]|CA|TT)[A-ZĐ]|UB|HĐ|VP|TCT|CTUB|ĐH|CCT)/u;
const TWO_PART_BODY = /^(?:(?:MTTW|MTTQ|UBMTTQ)-(?:BTT|ĐCT)|ĐCT-MTTW)(?![^-])/u;
// "1085/LĐTBXH-QĐ", "06/CP-NĐ", "24/LB-TT", "1288-VH/QĐ": the body before the type, to about 2000.
const TURNED = /^.[^/-]+[/-][QN]Đ$|^.(?:LB-|[^/-]+\/)TT$/u;
// "02/2025/LĐ-PT": kind of case and of trial.
const JUDGMENT = /^.(?:DS|HS|HC|LĐ|KDTM|HNGĐ)[/-](?:ST|PT|GĐT|TT)(?![^/-])/u;

// The scheme is that of the first row that fits. What is matched: the type, if there is one; the first two separators; the first body; its
// kind (`?` if it only looks like a body, `!` if it is of the Party alone); a plus for a year inside, `~` for two digits of one:
//
//   QĐ/-BNV:central     CT-/TW:!     TT/-BTC:central+     /-UBND:local     -CP:central     /QH15:legislature+
const SCHEMES: readonly (readonly [NumberScheme, RegExp])[] = [
  ['consolidated', /^VBHN/u],
  ['organization', /:organization/u],
  // In this order: 59-HĐBT; 24/LB-TT; 01/NĐ/75; 21-LCT/HĐNN8; 53/SL, 101-SL/L.003; 23-L/CTN, 64/KT-CTN, 12/VH-TC; 15-CP; 1288-VH/PC.
  [
    'historic',
    /:historic|^[^/-]*:|^[^/-].*~|^LCT|^(?:SL|NĐ|TTLB)(?:.:$|-\/)|(?:^[/-]{2}|-\/)(?:CTN:|.*:former)|^.(?:CP|TTg|CT):|^-\//u,
  ],
  ['party', /^[^/-]+(?:-\/|[/-].*:!)/u],
  // "137/1999/QĐ/BTC", "118/QĐ/TTg"
  ['historic', /^[^/-]+\/\/(?:TTg:|.*\+)/u],
  [
    'legislative',
    /^(?:NĐ|TT|PL|L|Lt|TTLT|NQLT)[/-]|^(?:NQ|QĐ|CT|AL)[/-].*\+|^NQ.*UBTVQH:|^.[^/-]+:legislature\+/u,
  ],
  ['administrative', /^[^/-]/u],
  ['unknown', /^-.*:\??\+?$|^.[^-/]*:\+?$/u],
];

/**
 * Tells from the codes the scheme, type, issuers and unit.
 *
 * ```
 *   NQ - UBTVQH15        HD - MTTW-BTT      QĐ - BCA - C06      UBND - VX
 *   type issuer(15)      type issuer        type issuer unit    issuer unit
 * ```
 *
 * @param symbol - from the separator before it on: `/QĐ-BNV`
 * @param year - the year inside the number
 * @returns what the codes mean; never fails: what is unknown is an issuer
 */
export function classify(symbol: string, year: number | undefined): Classification {
  const [, ...codes] = symbol.split(/[/-]/u);
  const [first = '', next = ''] = codes;
  const form = symbol.replace(/[^/-]+/gu, '').slice(0, 2);
  const meaning = typeCodes.get(first);
  const joint = JOINT.test(first);
  const turned = !meaning && TURNED.test(symbol);
  const typed = turned || (meaning ? form === '-/' || isTypeBefore(first, next) : joint && !!next);
  if (turned) codes.reverse();
  const type = typed ? (codes.shift() ?? '') : '';
  const { kind, ...bodies } = readBodies(codes, typed, joint);
  // A lone body keeps its number: CT2 is no CT.
  const issuer = typed || next ? (bodies.issuers[0] ?? '') : first;
  const key = [
    type,
    // Joint documents have their slash to this day.
    turned ? '' : joint ? form.replace('//', '/-') : form,
    `${issuer}:`,
    isPartyOnly(issuer) ? '!' : (kind ?? (LIKELY_BODY.test(issuer) ? '?' : '')),
    year ? '+' : /^[0-9]{2}$/u.test(next) ? '~' : '',
  ].join('');
  const scheme = SCHEMES.find(([, pattern]) => pattern.test(key))?.[0] ?? 'official-letter';
  if (!typed && year && JUDGMENT.test(symbol))
    return { scheme: 'unknown', documentType: 'ban-an', issuers: [], unit: '' };
  const documentType = typed
    ? typeOf(`${scheme} ${key}`, type)
    : scheme.startsWith('o') && (!next || !meaning || unitCodes.has(next))
      ? 'cong-van'
      : undefined;
  return { ...bodies, scheme, documentType };
}

// Whether the first code is the type, as its successor shows: after a type comes a body, after a body comes a unit.
function isTypeBefore(code: string, next: string): boolean {
  const kind = kindOf(next);
  if (!next) return !kindOf(code);
  if (!ALSO_BODY.test(code)) return true;
  if (code !== 'CT') return !!kind || !unitCodes.has(next);
  return kind ? kind !== 'party' && !unitCodes.has(next) : LIKELY_BODY.test(next);
}

// Undefined where the code has two meanings there: a Party QĐ is quyết định or quy định, an old TT thông tư or thông tri, and
// "380/PB-BTN" a phiếu báo, or a letter of Cục Phòng bệnh: only a known body after the type would tell.
function typeOf(key: string, code: string): string | undefined {
  const { state, party, older } = typeCodes.get(code) ?? {};
  if (/ TT[/-]*LB:/u.test(key)) return 'thong-tu-lien-bo';
  if (/^(?:party QĐ[/-]|historic TT-\/)/u.test(key) || (organCodes.has(code) && /^adm.*:\??$/u.test(key)))
    return undefined;
  if (/^(?:party|organization TT)/u.test(key)) return party ?? state ?? older;
  return /^historic SL(?!\/-)/u.test(key) ? older : (state ?? older ?? party);
}

interface Bodies extends Pick<Classification, 'issuers' | 'unit' | 'term'> {
  /** Kind of the first body. */
  kind: string | undefined;
}

// The bodies first, then the unit: a further code is a body only in a joint document, or beside a body of its own rank.
function readBodies(codes: readonly string[], typed: boolean, joint: boolean): Bodies {
  const bodies = codes.filter((code) => !MARK.test(code));
  // A second type is passed over: "20-TB/KL", "58/VBHN-TT-BCT".
  if (typed && typeCodes.has(bodies[0] ?? '') && !kindOf(bodies[0] ?? '')) bodies.shift();
  // "296/KT-UBND" for UBND-KT, "64/KT-CTN": the field before its body.
  const [field = '', body = '', more] = bodies;
  const rank = kindOf(body);
  if (
    !more &&
    !organCodes.has(field) &&
    (rank === 'local'
      ? !/^(?:VP|CT)$/u.test(body)
      : field === 'KT' && (body === 'CTN' || rank === 'historic'))
  )
    bodies.reverse();
  const kind = kindOf(bodies[0] ?? '');
  if (TWO_PART_BODY.test(bodies.join('-'))) bodies.unshift(bodies.splice(0, 2).join('-'));
  const issuers: string[] = [];
  const units: string[] = [];
  let term: number | undefined;
  for (const code of bodies) {
    const alike = kind && kindOf(code) === kind && !/^(?:local|agency)$/u.test(kind);
    if (issuers.length === 0 || joint || (alike && units.length === 0)) {
      term ??= splitTerm(code).term;
      issuers.push(organBase(code));
    } else units.push(code);
  }
  return { issuers, unit: units.join('-'), term, kind };
}
