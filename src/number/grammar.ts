import { foldDiacritics } from '../text/fold.js';
import { symbolGroups } from '../data/symbol-names.js';
import { symbolCodes, typeAbbreviations, unitSymbolCodes, type SymbolKind } from '../data/symbols.js';

/** What a code in the place of the type may mean, by family. Slugs of document types. */
export interface TypeMeaning {
  /** In numbers of State bodies today. */
  state?: string;
  /** In numbers of Party bodies. */
  party?: string;
  /** In older numbers, or outside the decree's table. */
  older?: string;
}

/** One body that a symbol may stand for. */
export interface OrganMeaning {
  /** Whose symbol it is. */
  kind: SymbolKind;
  /** Vietnamese name. */
  name: string;
}

/** Slugs of all document types. */
export const typeSlugs: ReadonlySet<string> = /* @__PURE__ */ readSlugs();

/** Codes of document types: `QĐ` to its meanings. */
export const typeCodes: ReadonlyMap<string, TypeMeaning> = /* @__PURE__ */ readTypes();

/** Symbols of issuing bodies and their kinds; of a symbol that stands under several the first. */
export const organCodes: ReadonlyMap<string, SymbolKind> = /* @__PURE__ */ readOrgans();

/** Symbols of drafting units. */
export const unitCodes: ReadonlySet<string> = /* @__PURE__ */ new Set(unitSymbolCodes.split(' '));

/** All known codes by their letters alone (upper case, Đ as D): what a code without its strokes or in the wrong case may stand for. */
export const codesByLetters: ReadonlyMap<string, readonly string[]> = /* @__PURE__ */ readLetters();

/** The word "số" as a pattern, composed or not. */
export const NUMBER_WORD = '[Ss](?:[ốỐ]|[ôÔ]\\u0301|[oO]\\u0302\\u0301)';

/** Markdown marks and invisible characters that may stand inside a number: the inside of a character class. */
export const MARKS = '*`\\\\\\u00AD\\u200B-\\u200F\\u2060\\uFEFF';

/** The same, and white space: what may stand beside a separator. */
export const GAP: string = `\\s${MARKS}`;

/** Dashes of the fonts, for the hyphen of a number: the inside of a character class. */
export const DASH = '\\p{Pd}\\u2212';

/** Letters that a symbol is made of: first letters of words, so without tone marks. */
export const SYMBOL_LETTER = 'A-ZĐĂÂÊÔƠƯ';

/** One code without a fault, as a pattern. */
export const SEGMENT: string = `[${SYMBOL_LETTER}][${SYMBOL_LETTER}a-zđ0-9]{0,39}(?:&[${SYMBOL_LETTER}][${SYMBOL_LETTER}a-zđ0-9]{0,19}){0,3}(?:\\.[IVX0-9]{1,4}(?![A-Za-zĐđ])){0,2}`;

/** A symbol without a fault in its letters and separators, as a pattern: `QĐ-BNV`, `BNV-CTL&BHXH`, `VPCP-V.I`. */
export const CLEAN_SYMBOL: string = `${SEGMENT}(?:[/-]${SEGMENT}){0,7}`;

/** Codes of the National Assembly and of councils and committees that end in a term. */
const WITH_TERM = /^(QH|TVQH(?=K)|UBTVQH|HĐNN|HĐND|HĐDT|ĐĐQH|ĐUQH|UB[A-ZĐ]{2,8})K?([0-9]{1,2})$/u;

/** Splits the term of office off a symbol: `UBTVQH15` to `UBTVQH` and 15. */
export function splitTerm(code: string): { base: string; term?: number } {
  const [, base, term] = WITH_TERM.exec(code) ?? [];
  return base ? { base, term: Number(term) } : { base: code };
}

/** Matches a sticky expression where it should. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Kind of an issuer's symbol, its term or its numbered office put aside (`UBTVQH15`, `NHNN7`); `undefined` if unknown. */
export function kindOf(code: string): SymbolKind | undefined {
  return organCodes.get(code) ?? organCodes.get(organBase(code));
}

/** Names of all bodies that a symbol may stand for, its term put aside; `undefined` if unknown. Not for reading: the names are heavy. */
export function lookUpOrgan(code: string): readonly OrganMeaning[] | undefined {
  organMeanings ??= readMeanings();
  return organMeanings.get(code) ?? organMeanings.get(organBase(code));
}

let organMeanings: ReadonlyMap<string, readonly OrganMeaning[]> | undefined;

function readMeanings(): Map<string, OrganMeaning[]> {
  const meanings = new Map<string, OrganMeaning[]>();
  for (const { kind, rows } of symbolGroups)
    for (const row of rows.split('|')) {
      const [symbol = '', name = ''] = row.split(':');
      const known = meanings.get(symbol);
      if (known) known.push({ kind, name });
      else meanings.set(symbol, [{ kind, name }]);
    }
  return meanings;
}

/** The symbol of the body alone: `QH` of `QH15`, `NHNN` of `NHNN7`. */
export function organBase(code: string): string {
  const { base } = splitTerm(code);
  const body = base.replace(/[0-9]{1,2}$/u, '');
  return organCodes.has(body) ? body : base;
}

/** True for a symbol that only Party bodies have: TW, TU, VPTW, … but not BCĐ, which the State has too. */
export function isPartyOnly(code: string): boolean {
  return /(?:TW|TƯ|TU|^ĐU|^VPĐU|^HU)$/u.test(code) && kindOf(code) === 'party';
}

/** True for a code that some table knows. */
export function isKnownCode(code: string): boolean {
  return typeCodes.has(code) || unitCodes.has(code) || kindOf(code) !== undefined;
}

/** Where a text can be cut in two so that both parts fit. */
export function findCuts(text: string, fit: (head: string, tail: string) => boolean): number[] {
  return Array.from(text, (_, cut) => cut).filter((cut) => fit(text.slice(0, cut), text.slice(cut)));
}

/** The letters of a code alone: upper case, Đ as D, no horns and hats. For mending only: TU and TƯ, HD and HĐ become the same. */
export function lettersOf(code: string): string {
  return foldDiacritics(code).toUpperCase();
}

function readSlugs(): Set<string> {
  return new Set(
    Object.values(typeAbbreviations)
      .join(' ')
      .match(/[a-z-]{3,}/gu),
  );
}

function readTypes(): Map<string, TypeMeaning> {
  const codes = new Map<string, TypeMeaning>();
  for (const [family, row] of Object.entries(typeAbbreviations)) {
    let slug = '';
    for (const word of row.split(' '))
      if (typeSlugs.has(word)) slug = word;
      else codes.set(word, { ...codes.get(word), [family]: slug });
  }
  return codes;
}

function readOrgans(): Map<string, SymbolKind> {
  const codes = new Map<string, SymbolKind>();
  for (const [kind, row] of Object.entries(symbolCodes) as [SymbolKind, string][])
    for (const code of row.split(' ')) codes.set(code, codes.get(code) ?? kind);
  return codes;
}

function readLetters(): Map<string, string[]> {
  const codes = new Map<string, string[]>();
  for (const code of new Set([...typeCodes.keys(), ...organCodes.keys(), ...unitCodes])) {
    const letters = lettersOf(code);
    codes.set(letters, [...(codes.get(letters) ?? []), code]);
  }
  return codes;
}
