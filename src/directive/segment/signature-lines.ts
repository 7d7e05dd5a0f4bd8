import { authorityMarks, positionHeads } from '../../data/authority-marks.js';
import { alternation } from '../../text/alternation.js';

const MARKS: string = /* @__PURE__ */ alternation(/* @__PURE__ */ authorityMarks.flatMap((row) => row.marks));
const MARK: RegExp = /* @__PURE__ */ new RegExp(`^(${MARKS})(?:\\.|(?=\\s))\\s{0,4}(?=\\p{Lu})`, 'u');
const BARE: RegExp = /* @__PURE__ */ new RegExp(`^(?:${MARKS})\\.$`, 'u');
const HEAD: RegExp = /* @__PURE__ */ new RegExp(
  `^(?:${/* @__PURE__ */ alternation(positionHeads, { letterCase: 'any' })})(?![\\p{L}])`,
  'u',
);
const SIGNED =
  /^[([]?\s?(?:đã ký|ĐÃ KÝ|Đã ký|[Dd]a ?ky|đã kí|Đã kí|Signed|ký tên|[Cc]hữ ký|[Kk]ý (?:điện tử|số|thay)|(?:Thời gian|Ngày|Giờ) ký|(?:Được )?[Kk]ý bởi|Digitally signed)(?![\p{L}])[^\n]{0,80}$/u;

/** The authority mark at the beginning of a string: its slug and length. */
export function readMark(text: string): { slug: string; length: number } | undefined {
  const match = MARK.exec(text);
  const printed = match?.[1];
  if (!match || printed === undefined) return undefined;
  // Without its dot a mark is one only before capitals: "TM Xây dựng" is a firm.
  if (!/[./]/u.test(match[0]) && !/^\p{Lu}{2}/u.test(text.slice(match[0].length))) return undefined;
  if (printed.length === 1 && !match[0].includes('.')) return undefined;
  const row = authorityMarks.find((r) => r.marks.includes(printed));
  return row ? { slug: row.slug, length: match[0].length } : undefined;
}

/** Whether a line holds nothing but an authority mark. */
export function isBareMark(line: string): boolean {
  return BARE.test(line);
}

/** Whether a string begins with a position. */
export function startsWithPosition(text: string): boolean {
  return HEAD.test(text);
}

/** Whether a line is nothing but a position, as pages print it that lost the capitals: "Phó Thủ tướng". */
export function isPosition(line: string): boolean {
  return startsWithPosition(line) && /^[\p{L} ]{4,60}$/u.test(line);
}

/** Whether a line only says that there was a signature. */
export function isSignedNote(line: string): boolean {
  return SIGNED.test(line);
}
