import { abbreviationAt, beginsBody, isKey, isLarge, isSeparator, nameStops, surnames } from './grammar.js';
import { phraseAt, type PhraseList } from './lexicon.js';
import { readPlace } from './places.js';
import type { Token } from './tokens.js';

/**
 * ```
 *   Ban Chỉ đạo | Quốc gia | phòng | , | chống | dịch | COVID | 19 | về việc
 *   head          large      verb    connector  verb noun    large     (stops)
 * ```
 */
type Step = 'head' | 'large' | 'noun' | 'verb' | 'connector';

/** Where the scanner of a name stands. */
interface NameState {
  /** The next token. */
  at: number;
  /** The token after the last word that surely belongs to the name; trailing connectors are given back. */
  good: number;
  /** What stands before `at`. */
  previous: Step;
  /** What stands before the connector, where one stands before `at`. */
  beforeConnector: Step;
}

/** What the head of the name allows. */
interface NameHead {
  /** Small words may follow the head at once: "Trung tâm y tế". */
  takesSmall: boolean;
  /** A body set up for one task: small verbs belong to its name. */
  forTask: boolean;
  /** The name stands in capital letters, as in a letterhead. */
  inCapitals: boolean;
  /** The name may be that of a person: "Trường Nguyễn Trãi". */
  mayBePerson: boolean;
  /** A company: small words of any kind may stand before its proper name. */
  isCompany: boolean;
  /** Another body follows at once: "Văn phòng Bộ". */
  takesSuperior: boolean;
}

const LIMIT = 28;

/**
 * Reads the words of a name after its head: large syllables with the small ones that go with them, small words that names
 * are made of, and connectors between them.
 *
 * @param tokens - the text
 * @param headFrom - where the head begins
 * @param from - where its words begin
 * @returns the index of the token after the last word; `from` where there is none
 */
export function readWords(tokens: readonly Token[], headFrom: number, from: number): number {
  const head = describeHead(tokens, headFrom);
  const state: NameState = { at: from, good: from, previous: 'head', beforeConnector: 'head' };
  while (state.at < from + LIMIT) {
    const token = tokens[state.at];
    if (!token || endsName(tokens, state, head, from)) return state.good;
    const goesOn =
      token.key === ',' || isKey(token, 'và', 'các', 'về')
        ? readConnector(tokens, state, head, from)
        : token.shape === 'lower'
          ? readSmallWord(tokens, state, head)
          : readLargeWord(tokens, state);
    if (!goesOn) return state.good;
  }
  return state.good;
}

function describeHead(tokens: readonly Token[], at: number): NameHead {
  const expansion = abbreviationAt(tokens, at);
  const steering = expansion === 'Ban Chỉ đạo';
  const first = tokens[at];
  return {
    takesSmall: steering || phraseAt('taskHeads', tokens, at) !== undefined,
    forTask: steering || phraseAt('taskBodies', tokens, at) !== undefined,
    inCapitals: first?.shape === 'upper' && expansion === undefined,
    mayBePerson: isKey(first, 'trường', 'học', 'bảo', 'quỹ', 'công', 'bệnh', 'nhà', 'thư', 'đại', 'vườn'),
    isCompany: isKey(first, 'công') && isKey(tokens[at + 1], 'ty'),
    takesSuperior: isKey(first, 'ban')
      ? isKey(tokens[at + 1], 'thường', 'chấp')
      : isKey(first, 'văn', 'đảng', 'thanh', 'báo', 'cổng'),
  };
}

// A mark, the end of a letterhead line, a person, another body on a new line, a place.
function endsName(tokens: readonly Token[], state: NameState, head: NameHead, from: number): boolean {
  const { at } = state;
  const token = tokens[at];
  if (!token || (token.shape === 'mark' && token.key !== ',')) return true;
  if (head.inCapitals && endsCapitals(tokens, at)) return true;
  if (!head.mayBePerson && isPerson(tokens, at)) return true;
  if (at > from && !head.inCapitals && isLarge(token) && phraseAt('placeHeads', tokens, at)) return true;
  if (at === from) return isLarge(token) && head.takesSuperior && beginsBody(tokens, at);
  return token.line && isLarge(token) && !head.inCapitals && beginsBody(tokens, at);
}

// "và", "-", "," between two parts of one name; not before a body of its own.
function readConnector(tokens: readonly Token[], state: NameState, head: NameHead, from: number): boolean {
  const { at, previous } = state;
  const token = tokens[at];
  const afterConnector = previous === 'connector';
  if (isKey(token, 'về')) {
    if (!head.forTask) return false;
  } else if (isKey(token, 'các')) {
    const zones = head.forTask ? phraseAt('nameWords', tokens, at) : undefined;
    if (zones) return accept(state, zones.to, 'noun');
    if (at === from || !(previous === 'verb' || previous === 'large' || afterConnector)) return false;
  } else {
    if (at === from || (token?.key === ',' && (afterConnector || isListMark(tokens, at)))) return false;
    const sameLine = head.inCapitals && previous !== 'head' && tokens[at + 1]?.line === false;
    const ofZones = head.forTask && isKey(tokens[at + 1], 'các') && phraseAt('nameWords', tokens, at + 1);
    if (beginsBody(tokens, at + 1) && !sameLine && !ofZones) return false;
  }
  if (!afterConnector) state.beforeConnector = previous;
  state.previous = 'connector';
  state.at++;
  return true;
}

// A hyphen that begins a line is the mark of a list, not part of a name.
function isListMark(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.line === true || (tokens[at + 1]?.line === true && isSeparator(tokens[at + 1]));
}

function accept(state: NameState, to: number, step: Step): true {
  state.at = state.good = to;
  state.previous = step;
  return true;
}

function readSmallWord(tokens: readonly Token[], state: NameState, head: NameHead): boolean {
  const { at, previous, beforeConnector } = state;
  const afterConnector = previous === 'connector';
  const place = readPlace(tokens, at);
  if (head.forTask && place && isKey(tokens[at], 'cấp') && phraseAt('taskVerbs', tokens, place.to))
    return accept(state, place.to, 'noun');
  if (place && !afterConnector) return false;
  const whole = head.forTask && isKey(tokens[at], 'của') ? phraseAt('wholeNames', tokens, at + 1) : undefined;
  if (whole) return accept(state, whole.to, 'noun');
  const noun = phraseAt('nameWords', tokens, at);
  const verb = phraseAt('nameVerbs', tokens, at);
  if (verb && (!noun || verb.to >= noun.to) && fitsVerb(tokens, state, head))
    return accept(state, verb.to, 'verb');
  const company = head.isCompany && !noun ? companyWords(tokens, at) : undefined;
  if (company !== undefined) return accept(state, company, 'noun');
  if (!noun || (previous === 'head' && !head.takesSmall)) return false;
  if (afterConnector && isSeparator(tokens[at - 1]) && beforeConnector === 'head') return false;
  return accept(state, noun.to, 'noun');
}

// "Công ty cổ phần siêu thị Sài Gòn": up to six small words, none of which goes on with a sentence, before a large one.
function companyWords(tokens: readonly Token[], at: number): number | undefined {
  for (let to = at; to < at + 6; to++) {
    const token = tokens[to];
    if (isLarge(token) && token?.shape !== 'digit') return to;
    if (token?.shape !== 'lower' || nameStops().has(token.key)) return undefined;
  }
  return undefined;
}

// A small verb belongs to the name of a task body, and after a connector to that of any.
function fitsVerb(tokens: readonly Token[], state: NameState, head: NameHead): boolean {
  const { at, previous, beforeConnector } = state;
  if (head.forTask && (previous === 'head' || phraseAt('taskVerbs', tokens, at))) return true;
  return previous === 'connector' && (beforeConnector === 'verb' || isKey(tokens[at - 1], 'và', 'về'));
}

function readLargeWord(tokens: readonly Token[], state: NameState): boolean {
  const { at, previous } = state;
  const token = tokens[at];
  const beginsPlace = phraseAt('placeClasses', tokens, at) !== undefined;
  if (previous !== 'connector' && beginsPlace && readPlace(tokens, at)) return false;
  const verb = phraseAt('nameVerbs', tokens, at)?.to ?? 0;
  const other = Math.max(
    phraseAt('departmentFields', tokens, at)?.to ?? 0,
    phraseAt('hyphenatedNames', tokens, at)?.to ?? 0,
    phraseAt('nameWords', tokens, at)?.to ?? 0,
  );
  const known = Math.max(verb, other);
  if (known > at + (token?.shape === 'initial' ? 1 : 0))
    return accept(state, known, verb > other ? 'verb' : 'large');
  return accept(state, endOfUnknownWord(tokens, at), 'large');
}

// A large syllable that no list knows, and the small one that goes with it: "Viễn thám". What follows must not look like the
// middle of a sentence.
function endOfUnknownWord(tokens: readonly Token[], at: number): number {
  const small = tokens[at + 1];
  if (tokens[at]?.shape !== 'initial' || small?.shape !== 'lower' || isKey(small, 'các')) return at + 1;
  const isPlaceName =
    isKey(tokens[at], 'nam', 'gia') || [at - 1, at].some((from) => phraseAt('provinces', tokens, from));
  const isOther =
    nameStops().has(small.key) ||
    readPlace(tokens, at + 1) !== undefined ||
    phraseAt('nameVerbs', tokens, at + 1);
  if (isPlaceName || isOther) return at + 1;
  const next = tokens[at + 2];
  const ends =
    next?.shape !== 'lower' ||
    next.line ||
    nameStops().has(next.key) ||
    readPlace(tokens, at + 2) !== undefined ||
    phraseAt('nameWords', tokens, at + 2) !== undefined;
  return ends ? at + 2 : at + 1;
}

const NO_PERSONS: readonly PhraseList[] = ['provinces', 'nameWords', 'departmentFields'];

// "Tổng cục Hải quan Mai Xuân Thành": a surname and two more names end the name of the body.
function isPerson(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.shape !== 'initial' || tokens[at - 1]?.shape === 'mark' || !surnames().has(token.key))
    return false;
  if (tokens[at + 1]?.shape !== 'initial' || tokens[at + 2]?.shape !== 'initial') return false;
  return NO_PERSONS.every((list) => !phraseAt(list, tokens, at));
}

// In a letterhead a name ends with its line, unless the line breaks before or after a connector.
function endsCapitals(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return true;
  if (isKey(token, 'cộng') && isKey(tokens[at + 1], 'hòa')) return true;
  if (isKey(token, 'độc') && isKey(tokens[at + 1], 'lập')) return true;
  if (isKey(token, 'đảng') && isKey(tokens[at + 1], 'cộng')) return true;
  if (isKey(token, 'số') && tokens[at + 1]?.key === ':') return true;
  if (token.shape === 'lower' || (token.shape === 'initial' && token.raw.length > 1)) return true;
  if (!token.line) return false;
  return !(isKey(token, 'và') || isKey(tokens[at - 1], 'và', ',') || token.key === ',');
}
