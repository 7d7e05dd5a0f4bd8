import { BODY_ABBREVIATIONS } from '../data/body-words.js';
import { NOT_BEFORE_WORD } from '../text/boundary.js';
import { cleanText } from '../text/normalize.js';
import { abbreviationAt, departmentOf, fieldAbbreviation, isKey, isLarge, isTightHyphen } from './grammar.js';
import { syllableKey } from './key.js';
import { phraseAt, type PhraseList } from './lexicon.js';
import { tokenize, type Token } from './tokens.js';

// Short forms that mean something else in other company: only before these words do they stand for an office or a head.
const NEEDS_BODY = /^(?:TT|CT|PCT|GĐ|PGĐ|VP|CA|BTV|BCH|BQL)$/u;
// Short forms that stay as they are in a name written in capital letters.
const ACRONYMS = /^(?:TNHH|MTV|COVID|HTX|CTCP|VNPT|EVN|VN|HCM|TPHCM|PVN|KCN|KKT|HIV|AIDS|[IVX]{2,5})$/u;
const OLD_TONE = /(?<!q)([ou])([àáảãạèéẻẽẹỳýỷỹỵ])$/iu;
// A short form has two large letters or is "tp"; the other names, which are most, stand as printed unless a tone mark is old.
const MAY_CHANGE: RegExp = /* @__PURE__ */ new RegExp(
  `\\p{Lu}{2}|&|[Tt]p|[OoUu][àáảãạèéẻẽẹỳýỷỹỵÀÁẢÃẠÈÉẺẼẸỲÝỶỸỴ]${NOT_BEFORE_WORD}|Chính phủ Chính phủ`,
  'u',
);
const TONED: Readonly<Record<string, string>> = {
  à: 'òùa',
  á: 'óúa',
  ả: 'ỏủa',
  ã: 'õũa',
  ạ: 'ọụa',
  è: 'òùe',
  é: 'óúe',
  ẻ: 'ỏủe',
  ẽ: 'õũe',
  ẹ: 'ọụe',
  ỳ: 'òùy',
  ý: 'óúy',
  ỷ: 'ỏủy',
  ỹ: 'õũy',
  ỵ: 'ọụy',
};

/**
 * Writes the name of a body in full and in standard spelling: short forms expanded, capital letters put back, the tone mark
 * where today's spelling has it.
 *
 * @param text - a name as printed, perhaps over several lines
 * @returns the name; words that the grammar does not know stay as they are
 * @example
 * expandBodyName('UBND TP. Bắc Kạn'); // 'Ủy ban nhân dân thành phố Bắc Kạn'
 * @example
 * expandBodyName('SỞ GD&ĐT TỈNH HOÀ BÌNH'); // 'Sở Giáo dục và Đào tạo tỉnh Hòa Bình'
 */
export function expandBodyName(text: string): string {
  const printed = restoreBodyCase(text);
  if (!MAY_CHANGE.test(printed)) return printed;
  const tokens = tokenize(printed, 0, 200);
  let name = '';
  let done = 0;
  tokens.forEach((token, at) => {
    if (token.start < done) return;
    name += printed.slice(done, token.start);
    const wide = expandAt(printed, tokens, at);
    name += wide?.text ?? modernTone(token.raw);
    done = wide?.end ?? token.end;
  });
  name += printed.slice(done);
  return cleanText(name.replace('Chính phủ Chính phủ', 'Chính phủ'));
}

// What stands for the token, and where in the text the replaced stretch ends.
function expandAt(
  text: string,
  tokens: readonly Token[],
  at: number,
): { text: string; end: number } | undefined {
  const token = tokens[at];
  if (!token || token.shape === 'mark' || token.shape === 'digit') return undefined;
  const dotted = text[token.end] === '.' && tokens[at + 1] !== undefined ? token.end + 1 : token.end;
  const next = tokens[at + 1];
  if (/^tp$/iu.test(token.raw) && (token.raw !== 'tp' || isLarge(next)) && !followsField(tokens, at)) {
    const spaced = next?.start === dotted && next.shape !== 'mark' ? 'thành phố ' : 'thành phố';
    return { text: spaced, end: dotted };
  }
  if (token.raw === 'TPHCM') return { text: 'thành phố Hồ Chí Minh', end: token.end };
  if (token.raw === 'HCM') return { text: 'Hồ Chí Minh', end: token.end };
  if (token.raw === 'VN') return { text: 'Việt Nam', end: token.end };
  if (followsField(tokens, at)) {
    const field = readPieces(text, tokens, at);
    if (field) return field;
  }
  const expansion = abbreviationAt(tokens, at) ?? departmentOf(token.raw);
  if (expansion === undefined) return undefined;
  if (NEEDS_BODY.test(token.raw) && !beforeBody(tokens, at + 1)) return undefined;
  const followed = /^(?:CP|QH)$/u.test(token.raw) && at === 0;
  return followed ? undefined : { text: expansion, end: dotted };
}

// "GD&ĐT", "LĐ-TB&XH": the pieces of one field.
function readPieces(
  text: string,
  tokens: readonly Token[],
  at: number,
): { text: string; end: number } | undefined {
  let to = at + 1;
  while (isTightHyphen(tokens, to) && tokens[to + 1]?.shape === 'upper') to += 2;
  const end = tokens[to - 1]?.end ?? 0;
  const field = fieldAbbreviation(text.slice(tokens[at]?.start, end).replace(/[-–]/gu, ''));
  return field === undefined ? undefined : { text: field, end };
}

// After "Bộ", "Sở", "Phòng", or in the list after "Các Bộ:".
function followsField(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= 0 && back > at - 40; back--) {
    const token = tokens[back];
    if (!token) return false;
    if (isKey(token, 'bộ', 'sở', 'phòng'))
      return back === at - 1 || isKey(tokens[back - 1], 'các') || back === 0;
    const inList = token.shape === 'upper' || token.shape === 'mark' || isKey(token, 'và');
    if (!inList) return false;
  }
  return false;
}

const NAME_STARTS: readonly PhraseList[] = ['placeHeads', 'heads', 'placeClasses', 'wholeNames', 'provinces'];

function beforeBody(tokens: readonly Token[], at: number): boolean {
  let start = isKey(tokens[at], ',', '.') ? at + 1 : at;
  if (start > at && isKey(tokens[start], 'các')) start++;
  return (
    abbreviationAt(tokens, start) !== undefined ||
    NAME_STARTS.some((list) => phraseAt(list, tokens, start) !== undefined)
  );
}

/**
 * Puts large and small letters back into a name that is written in capital letters, by the rules of names of bodies: the
 * first letter of its kind, of each field and of every syllable of a place.
 *
 * @param text - "ỦY BAN NHÂN DÂN THÀNH PHỐ HÀ NỘI"; a text with small letters is returned as it is, spaces collapsed
 * @returns "Ủy ban nhân dân thành phố Hà Nội"
 */
export function restoreBodyCase(text: string): string {
  const printed = cleanText(text);
  if (printed !== printed.toUpperCase() || !/[\p{L}]{2}/u.test(printed)) return printed;
  const tokens = tokenize(printed, 0, 200);
  let name = '';
  let done = 0;
  let part = true; // a new part of the name begins here: at the start, after a head, after a connector
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    if (!token) break;
    name += printed.slice(done, token.start);
    const word = wordAt(tokens, at, part);
    const last = tokens[word.to - 1] ?? token;
    name += recase(printed.slice(token.start, last.end), word.model);
    part = word.startsPart;
    done = last.end;
    at = word.to;
  }
  name += printed.slice(done);
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}

interface CasedWord {
  to: number;
  /** The word with the letters it should have; undefined for every syllable large; the printed letters for acronyms. */
  model: string | undefined;
  startsPart: boolean;
}

function wordAt(tokens: readonly Token[], at: number, part: boolean): CasedWord {
  const token = tokens[at];
  const raw = token?.raw ?? '';
  if (token && isKey(token, 'các')) return { to: at + 1, model: 'các', startsPart: false };
  if (token && isKey(token, 'và', 'của', 'về'))
    return { to: at + 1, model: raw.toLowerCase(), startsPart: true };
  if (token?.shape === 'mark') return { to: at + 1, model: raw, startsPart: true };
  const rows: readonly [PhraseList, 'asListed' | 'head' | 'word'][] = [
    ['wholeNames', 'asListed'],
    ['placeHeads', 'asListed'],
    ['departmentFields', part ? 'asListed' : 'word'],
    ['heads', 'head'],
    ['offices', 'head'],
    ['provinces', 'asListed'],
    ['nameVerbs', 'word'],
    ['nameWords', 'word'],
  ];
  let best: CasedWord | undefined;
  for (const [list, how] of rows) {
    const match = phraseAt(list, tokens, at);
    if (!match || match.to <= (best?.to ?? 0)) continue;
    const model =
      how === 'word' && part ? match.phrase.slice(0, 1).toUpperCase() + match.phrase.slice(1) : match.phrase;
    best = {
      to: match.to,
      model: how === 'word' && !part ? model.toLowerCase() : model,
      startsPart: how === 'head',
    };
  }
  // "TƯ" is short for Trung ương, but not in "TƯ PHÁP".
  const isShort = Object.hasOwn(BODY_ABBREVIATIONS, raw) || ACRONYMS.test(raw) || raw.includes('&');
  if (isShort && (best?.to ?? 0) <= at + 1) return { to: at + 1, model: raw, startsPart: false };
  const place = phraseAt('placeClasses', tokens, at);
  if (place && place.to >= (best?.to ?? 0)) {
    return { to: place.to, model: place.phrase, startsPart: true };
  }
  return best ?? { to: at + 1, model: undefined, startsPart: false };
}

// Gives the printed letters the case of the model, syllable by syllable, keeping the printed spelling and marks.
function recase(printed: string, model: string | undefined): string {
  const models = (model ?? '').match(/[\p{L}0-9&]+/gu) ?? [];
  let at = 0;
  return printed.replace(/[\p{L}0-9&]+/gu, (word) => {
    const like = models[at++];
    if (like === undefined) return isSyllable(word) ? word.slice(0, 1) + word.slice(1).toLowerCase() : word;
    if (like === like.toUpperCase() && like.length > 1) return word;
    if (like === like.toLowerCase()) return word.toLowerCase();
    return like.length > 1 || word.length === 1 ? word.slice(0, 1) + word.slice(1).toLowerCase() : word;
  });
}

// "Uỷ" as "Ủy", "hoà" as "hòa": the mark on the first vowel of an open oa, oe, uy.
function modernTone(word: string): string {
  return word.replace(OLD_TONE, (whole, first: string, second: string) => {
    const row = TONED[second.toLowerCase()];
    if (!row || word.length < 2) return whole;
    const isU = first.toLowerCase() === 'u';
    if (isU && row[2] !== 'y') return whole;
    const toned = (isU ? row[1] : row[0]) ?? first;
    const plain = row[2] ?? '';
    const upper = (letter: string, like: string): string =>
      like === like.toUpperCase() ? letter.toUpperCase() : letter;
    return upper(toned, first) + upper(plain, second);
  });
}

// Letters that can be a Vietnamese syllable: "BẢN" is one, "UBĐT" and "VP" are short forms.
const SYLLABLE =
  /^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghk-np-tvx])?[aăâeêioôơuưy]{1,3}(?:ch|ng|nh|[cmnpt])?$/u;

function isSyllable(word: string): boolean {
  return SYLLABLE.test(
    syllableKey(word)
      .normalize('NFD')
      .replace(/[\u0300\u0301\u0303\u0309\u0323]/gu, '')
      .normalize('NFC'),
  );
}
