import { lawNames } from '../data/laws.js';
import { isBoundary, isLetterCode, isSpaceCode } from '../text/boundary.js';
import type { Span } from '../text/types.js';

/** A law cited by name. */
export interface LawFound {
  /** Slug of its type: `luat`, `bo-luat`, `phap-lenh`, `hien-phap`. */
  type: string;
  /** Place of the type word, with the name that follows it. */
  span: Span;
  /** Place of the type word alone. */
  word: Span;
  /** True where the name is in the table. */
  known: boolean;
}

interface Anchor {
  type: string;
  /** The part that is searched for: it begins with a letter that is rare, so that the engine skips from one to the next. */
  needle: string;
  /** What stands right before it, in any case. */
  before: string;
  /** How long the whole word is. */
  length: number;
}

const ANCHORS: readonly Anchor[] = [
  { type: 'luat', needle: 'ật', before: 'lu', length: 4 },
  { type: 'luat', needle: 'ẬT', before: 'lu', length: 4 },
  { type: 'phap-lenh', needle: 'ệnh', before: 'pháp l', length: 9 },
  { type: 'phap-lenh', needle: 'ỆNH', before: 'pháp l', length: 9 },
  { type: 'hien-phap', needle: 'áp', before: 'hiến ph', length: 9 },
  { type: 'hien-phap', needle: 'ÁP', before: 'hiến ph', length: 9 },
];

function groupNames(): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const name of lawNames.flatMap(spellings)) {
    const key = name.slice(0, 2);
    const group = groups.get(key);
    if (group) group.push(name);
    else groups.set(key, [name]);
  }
  for (const group of groups.values()) group.sort((a, b) => b.length - a.length);
  return groups;
}

// The place of the tone mark and the letter y differ from one printing to the next: "ma tuý", "ma túy".
const OLD_TONES: readonly (readonly [string, string])[] = [
  ['òa', 'oà'],
  ['óa', 'oá'],
  ['ỏa', 'oả'],
  ['ọa', 'oạ'],
  ['úy', 'uý'],
  ['ủy', 'uỷ'],
];

function spellings(name: string): string[] {
  const lower = name.toLowerCase();
  const old = OLD_TONES.reduce((text, [now, before]) => text.replaceAll(now, before), lower);
  return old === lower ? [lower] : [lower, old];
}

// Names by their first two letters, so that one is looked up among a few.
const NAMES: ReadonlyMap<string, readonly string[]> = /* @__PURE__ */ groupNames();

const LONGEST_NAME = 96;

/**
 * Length of the known law name that begins at `index`, 0 where there is none.
 *
 * @param text - normalised text
 * @param index - first letter after the type word
 */
export function knownNameLength(text: string, index: number): number {
  const group = NAMES.get(text.slice(index, index + 2).toLowerCase());
  if (!group) return 0;
  const window = text.slice(index, index + LONGEST_NAME).toLowerCase();
  for (const name of group) {
    const length = lengthOf(name, window);
    if (length > 0 && !isLetterCode(window.charCodeAt(length))) return length;
  }
  return 0;
}

// How much of the window spells the name, where a space of the name may be any white space; 0 where it does not begin with it.
function lengthOf(name: string, window: string): number {
  let at = 0;
  for (let index = 0; index < name.length; index++, at++) {
    const code = window.charCodeAt(at);
    const wanted = name.charCodeAt(index);
    if (wanted !== 32 && code !== wanted) return 0;
    if (wanted !== 32) continue;
    if (!isSpaceCode(code)) return 0;
    while (isSpaceCode(window.charCodeAt(at + 1))) at++;
  }
  return at;
}

const NOT_A_LAW_BEFORE =
  /(?:[Pp]háp|[Kk]ỷ|[Dd]ự\s(?:án|thảo)|[Cc]ông\sty|[Đđ]ại\shọc|[Tt]rường|[Kk]hoa|[Vv]ăn\sphòng|[Tt]ạp\schí|[Hh]ội|[Nn]gành|[Cc]ử\snhân|[Tt]hạc\ssĩ|[Tt]iến\ssĩ|soạn\sthảo|đề\snghị\sxây\sdựng|hồ\ssơ\sxây\sdựng|PHÁP|KỶ|DỰ\s(?:ÁN|THẢO)|CÔNG\sTY|ĐẠI\sHỌC|KHOA)\s{1,3}$/u;
// Words that end a name: the sentence goes on with them.
const STOP =
  /\s(?:số|ngày|năm|này|được|đã|đang|sẽ|quy\sđịnh|hiện\shành|sửa\sđổi|bổ\ssung|hướng\sdẫn|ban\shành\sngày|có|là|thì|mà|để|nhằm|khi|nếu|theo|tại|trong|trên|từ|đến|cho|với|đối|về|do|bởi|của|các|những|một|không|phải|nêu|hoặc|trừ|cùng|như|vào|ra|bao\sgồm|gồm|\p{Ll}{1,8}\s(?:này|nêu))(?!\p{L})|\s(?:và|hay)\s(?=\p{Lu}|các|những|một|khoản|điểm|điều|quy|pháp|nghị|thông|văn|hướng|được|có|theo|tại|trong|để|không|đã)|\s(?=[0-9\p{Lu}])|[,;.:()[\]|"“”/…0-9]|\s[-–]\s|\n\s?\n/gu;
const UPPER_STOP =
  /\s(?:SỐ|NGÀY|NĂM|NÀY|ĐƯỢC|ĐÃ|QUY\sĐỊNH|SỬA\sĐỔI|BỔ\sSUNG|HƯỚNG\sDẪN|CÓ|THEO|TẠI|TRONG|TRÊN|VỀ|DO|CỦA|CÁC|NHỮNG|MỘT)(?=\s|$)|\sVÀ\s(?=LUẬT|BỘ|NGHỊ|THÔNG|CÁC|PHÁP)|[,;.:()[\]|"“”/…0-9]|\s[-–]\s|\s(?=\p{Lu}?\p{Ll})|\n\s*\n/gu;
const AMENDING = /^(?:[Ss]ửa\s{1,3}đổi|SỬA\s{1,3}ĐỔI)/u;
// The enacting formula: what it enacts is the text itself, and a number after it is that of the amended law.
const ENACTING = /Quốc\s{1,3}hội\s{1,3}ban\s{1,3}hành\s{1,3}$/u;
const AMENDED =
  /(?:của|CỦA)\s{1,3}|(?<=[Đđ]iều\s{1,3}|ĐIỀU\s{1,3})(?=[Ll]uật|[Bb]ộ\s{1,3}luật|[Pp]háp\s{1,3}lệnh|LUẬT|BỘ)/gu;
// "Luật BHXH", "Luật Thuế TNCN": the name in initials. "Công ty Luật TNHH" is a firm.
const ACRONYM =
  /^(?!TNHH|MTV)(?:[Tt]huế\s{1,3})?\p{Lu}{2,8}(?:(?:,\s?|\s?&\s?)(?:[Tt]huế\s{1,3})?\p{Lu}{2,8}){0,3}(?=[\s,;.:)]*(?:[,;.:()]|\s\P{Lu}|$))/u;
const LAW_WORD =
  /^(?:các\s{1,3})?(?:[Bb]ộ\s{1,3}luật|BỘ\s{1,3}LUẬT|[Ll]uật|LUẬT|[Pp]háp\s{1,3}lệnh|PHÁP\s{1,3}LỆNH)\s{1,3}/u;
const NEXT_LAW =
  /^(?:,|\s{1,3}và|\s{1,3}VÀ)\s{1,3}(?=(?:[Bb]ộ\s{1,3})?[Ll]uật\s{1,3}(?![Ss]ửa)|(?:BỘ\s{1,3})?LUẬT\s{1,3}(?!SỬA))/u;
const MAX_AMENDED = 12;
const MAX_NAME = 110;

/** Finds laws cited by name, in order. */
export function scanLaws(text: string): LawFound[] {
  const found: LawFound[] = [];
  for (const anchor of ANCHORS) {
    for (let at = text.indexOf(anchor.needle); at >= 0; at = text.indexOf(anchor.needle, at + 1)) {
      if (!mayBeLaw(text, anchor, at)) continue;
      const law = readLaw(text, anchor, at);
      if (!law) continue;
      found.push(law, ...readSiblings(text, law));
    }
  }
  found.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  return found.filter((law, index) => index === 0 || law.span.start >= lastEnd(found, index));
}

// "kỹ thuật", and "pháp luật về …" where no name with a capital letter can follow: most hits are seen through here.
function mayBeLaw(text: string, { needle, before }: Anchor, at: number): boolean {
  const own = text.slice(Math.max(0, at - before.length), at);
  if (own !== 'lu') return own.toLowerCase().replace('\n', ' ') === before;
  const name = text[at + needle.length + 1] ?? '';
  return name !== name.toLowerCase() || CODE_BEFORE.test(text.slice(Math.max(0, at - 7), at - 2));
}

function lastEnd(found: readonly LawFound[], index: number): number {
  let end = 0;
  for (let i = Math.max(0, index - 12); i < index; i++) end = Math.max(end, found[i]?.span.end ?? 0);
  return end;
}

function readLaw(text: string, anchor: Anchor, at: number): LawFound | undefined {
  const word = wordAround(text, anchor, at);
  if (!isBoundary(text, word.start) || !isBoundary(text, word.end)) return undefined;
  const type = anchor.type === 'luat' && word.end - word.start > 4 ? 'bo-luat' : anchor.type;
  const before = text.slice(Math.max(0, word.start - 24), word.start);
  if (NOT_A_LAW_BEFORE.test(before)) return undefined;
  const capital = /\p{Lu}/u.test(text[word.start] ?? '');
  if (type === 'hien-phap')
    return capital
      ? { type, word, span: { start: word.start, end: endOfConstitution(text, word.end) }, known: true }
      : undefined;
  let name = word.end;
  while (/[\s“"]/u.test(text[name] ?? '') && name < word.end + 4) name++;
  if (name === word.end) return undefined;
  if (AMENDING.test(text.slice(name, name + 12)) && ENACTING.test(before)) return undefined;
  const known = knownNameLength(text, name);
  const length = nameLength(text, name, known, capital);
  if (length === 0) return undefined;
  return { type, word, span: { start: word.start, end: name + length }, known: known > 0 };
}

const CODE_BEFORE = /(?:[Bb]ộ|BỘ)\s{1,3}$/u;
function wordAround(text: string, anchor: Anchor, at: number): Span {
  const start = at - anchor.before.length;
  const code = anchor.type === 'luat' ? CODE_BEFORE.exec(text.slice(Math.max(0, start - 5), start)) : null;
  return { start: start - (code?.[0].length ?? 0), end: start + anchor.length };
}

function nameLength(text: string, name: number, known: number, capital: boolean): number {
  const first = text[name] ?? '';
  const upper = first !== first.toLowerCase();
  const window = text.slice(name, name + MAX_NAME);
  if (capital && AMENDING.test(window)) return amendingLength(text, name);
  if (known > 0) return upper || capital ? known : 0;
  return capital && (upper || ACRONYM.test(window)) ? openNameLength(text, name) : 0;
}

// A name that is not in the table: in initials, or up to a word with which the sentence goes on.
function openNameLength(text: string, name: number): number {
  const window = text.slice(name, name + MAX_NAME);
  const acronym = ACRONYM.exec(window)?.[0] ?? '';
  // Two letters alone may be anything: "Luật ĐA".
  if (acronym.length > 2) return acronym.length;
  const allUpper = /^\p{Lu}{2}/u.test(window) && window.slice(0, 12).toUpperCase() === window.slice(0, 12);
  const stop = allUpper ? UPPER_STOP : STOP;
  stop.lastIndex = 0;
  const end = stop.exec(window)?.index ?? 0;
  // "Luật sư Nguyễn …", "Luật Minh Khuê": a name of a law has two words at least, or is in the table.
  return end > 0 && /\s/u.test(window.slice(0, end).trim()) ? window.slice(0, end).trimEnd().length : 0;
}

// "Luật sửa đổi, bổ sung một số điều của Luật A và Luật B": the amended laws are part of the name.
function amendingLength(text: string, name: number): number {
  AMENDED.lastIndex = 0;
  const of = AMENDED.exec(text.slice(name, name + 72));
  let at = of ? name + of.index + of[0].length : name;
  let end = name;
  for (let count = 0; of && count < MAX_AMENDED; count++) {
    const word = LAW_WORD.exec(text.slice(at, at + 24));
    const start = at + (word?.[0].length ?? 0);
    const known = knownNameLength(text, start);
    const first = count === 0 && !word;
    const length = known > 0 && (word || first) ? known : word ? openNameLength(text, start) : 0;
    if (length === 0) break;
    end = start + length;
    const join = NEXT_LAW.exec(text.slice(end, end + 24));
    if (!join) break;
    at = end + join[0].length;
  }
  return end - name;
}

const CONSTITUTION =
  /\s{1,3}nước\s{1,3}Cộng\s{1,3}hòa\s{1,3}xã\s{1,3}hội\s{1,3}chủ\s{1,3}nghĩa\s{1,3}Việt\s{1,3}Nam/uy;
function endOfConstitution(text: string, end: number): number {
  CONSTITUTION.lastIndex = end;
  return end + (CONSTITUTION.exec(text)?.[0].length ?? 0);
}

// "các Luật Đất đai, Nhà ở và Kinh doanh bất động sản": names that borrow the type word.
function readSiblings(text: string, law: LawFound): LawFound[] {
  const siblings: LawFound[] = [];
  let at = law.span.end;
  while (siblings.length < 30) {
    const join = /^(?:,|\s{1,3}và)\s{1,3}(?=\p{Lu}\p{Ll})/u.exec(text.slice(at, at + 10));
    if (!join) break;
    const start = at + join[0].length;
    const known = knownNameLength(text, start);
    if (
      known === 0 ||
      !/^(?:[,;.)]|\s{1,3}(?:và|số|năm|ngày)\s)/u.test(text.slice(start + known, start + known + 8))
    )
      break;
    const span = { start, end: start + known };
    siblings.push({ type: law.type, word: { start, end: start }, span, known: true });
    at = span.end;
  }
  return siblings;
}
