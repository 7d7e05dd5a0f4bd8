import type { LabelKind } from './types.js';

/** A mark at the beginning of a paragraph. */
export interface Label {
  /** What it is. */
  kind: LabelKind;
  /** How deep it stands; a paragraph belongs to the nearest one above with a smaller rank. */
  rank: number;
  /** Offset after the mark. */
  end: number;
}

interface LabelRule {
  kind: LabelKind;
  rank: number;
  pattern: RegExp;
}

const UPPER = 'A-ZÀ-ÖØ-ÞĂĐĨŨƠƯẠ-Ỹ';
// What may follow a mark: white space, the end, or at once a capital ("1.Sở": the space was lost).
const OPEN = `(?=\\s|$|["“(]|[${UPPER}])`;
const sticky = (source: string): RegExp => new RegExp(source, 'uy');

/**
 * Marks in the order in which they are tried. Ranks of dotted numbers grow with their depth (see {@link readLabel}).
 * Source: Decree 30/2020/NĐ-CP, Appendix I, II.4 (phần, chương, mục, tiểu mục, điều, khoản, điểm).
 */
const RULES: readonly LabelRule[] = /* @__PURE__ */ [
  rule('part', 0, '(?:Phần|PHẦN)\\s{1,3}(?:(?:thứ|THỨ)\\s{1,3})?[IVX0-9A-Zđa-zà-ỹ]{1,6}[.:]?(?=\\s|$)'),
  rule('chapter', 1, '(?:Chương|CHƯƠNG)\\s{1,3}[IVXL0-9]{1,6}[.:]?(?=\\s|$)'),
  rule(
    'section',
    2,
    '(?:Tiểu mục|TIỂU MỤC|Mục|MỤC)\\s{1,3}(?:[IVXL]{1,6}|[0-9]{1,2})(?:[.:]|(?=\\s{0,3}\\n|$))',
  ),
  rule(
    'article',
    3,
    '(?:Điều|ĐIỀU)\\s{1,3}[0-9]{1,3}[a-zđ]?(?:\\s{0,2}[.:]|\\s{0,2}[-–](?=\\s)|(?=\\s{0,3}(?:\\n|$)))',
  ),
  rule('roman', 5, `[IVX]{1,5}(?:\\.(?![.0-9])${OPEN}|\\s{0,2}[/)–-](?=\\s))`),
  rule('capital', 4, `[A-HĐ][./)](?=\\s{1,3}[${UPPER}])`),
  rule(
    'number',
    10,
    `[0-9]{1,2}(?:\\.[0-9]{1,2}){1,3}(?:[./)]${OPEN}|\\s{0,2}[-–](?=\\s)|(?=\\s{1,3}[${UPPER}]))`,
  ),
  rule('number', 10, `[0-9]{1,2}(?:[./)](?![0-9])|\\s?[-–](?=\\s?[${UPPER}]))`),
  rule('bracketed', 30, '\\((?:[0-9]{1,2}|[ivx]{1,4}|[a-zđ])\\)'),
  rule('letter', 20, '[a-zđ][0-9]{0,2}(?:\\.[0-9]{1,2})?\\)'),
  rule('letter', 20, `[a-zđ][./](?=\\s{1,3}[${UPPER}])`),
  rule('dash', 40, `[-–—•●▪■◦·*](?![-–—•●▪■◦·*])(?=\\s|[${UPPER}"“(])`),
  rule('plus', 50, `[+○](?=\\s|[${UPPER}"“(])`),
];

function rule(kind: LabelKind, rank: number, source: string): LabelRule {
  return { kind, rank, pattern: sticky(source) };
}

// All marks in one expression: most lines begin with none, and one look tells.
const ANY: RegExp = /* @__PURE__ */ sticky(RULES.map(({ pattern }) => pattern.source).join('|'));

/**
 * Reads the mark that a paragraph begins with.
 *
 * @param text - a normalised text
 * @param index - where the paragraph begins
 * @returns the mark, or `undefined` for a paragraph without one
 */
export function readLabel(text: string, index: number): Label | undefined {
  ANY.lastIndex = index;
  if (!ANY.test(text)) return undefined;
  for (const { kind, rank, pattern } of RULES) {
    pattern.lastIndex = index;
    const mark = pattern.exec(text)?.[0];
    if (mark === undefined) continue;
    const depth = kind === 'number' ? mark.slice(0, -1).split('.').length - 1 : 0;
    return { kind, rank: rank + depth, end: index + mark.length };
  }
  return undefined;
}

/** Words after which a number at the beginning of the next line goes on with the sentence: "khoản", "ngày". */
const BEFORE_NUMBER =
  /(?:^|\s)(?:ngày|tháng|năm|số|khoản|điểm|điều|mục|chương|phần|quý|quyển|từ|đến|tại|là|của|và|hoặc|khóa|kỳ|thứ|lần|cấp|nhóm|loại|bảng|mẫu|phụ lục|hơn|trên|dưới|khoảng|gồm)$/iu;

/** What never ends a paragraph: heads of names ("Sở", "Ủy ban nhân dân"), prepositions, conjunctions, a hyphen. */
const UNFINISHED =
  /(?:^|\s)(?:Sở|Bộ|Cục|Vụ|Ban|Tổng cục|Chi cục|Phòng|Viện|Đài|Hội|Trung tâm|Ủy ban|Uỷ ban|Hội đồng|nhân dân|UBND|HĐND|Chủ tịch|Giám đốc|Thủ trưởng|Cục trưởng|Bộ trưởng|Các|các|về|của|và|với|cho|tại|do|từ|đến|là|theo|để|trong|bằng|hoặc)$|\p{L} [-–]$/u;

/** True where the last words of a line ask for more. */
export function asksForMore(line: string): boolean {
  return UNFINISHED.test(line.slice(-24));
}

/** True where a line cannot end before a label: its last word asks for a number. */
export function asksForNumber(line: string): boolean {
  return BEFORE_NUMBER.test(line.slice(-24));
}
