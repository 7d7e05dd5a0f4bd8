import { NOT_BEFORE_WORD } from '../text/boundary.js';

/** A weekday read at a place of a text. */
export interface WeekdayReading {
  /** 1 for Monday (thứ Hai) to 7 for Sunday (Chủ nhật), by ISO 8601. */
  value: number;
  /** UTF-16 offset after its last character. */
  end: number;
}

const NAMES: Readonly<Record<string, number>> = {
  hai: 1,
  ba: 2,
  tư: 3,
  bốn: 3,
  năm: 4,
  sáu: 5,
  bảy: 6,
  bẩy: 6,
};
const WEEKDAY = /* @__PURE__ */ new RegExp(
  `[Tt](?:hứ|HỨ)[ \\n]{0,3}([2-7]|[Hh]ai|[Bb]a|[Tt]ư|[Bb]ốn|[Nn]ăm|[Ss]áu|[Bb]ảy|[Bb]ẩy|HAI|BA|TƯ|NĂM|SÁU|BẢY)${NOT_BEFORE_WORD}` +
    `|(?:[Cc]hủ|CHỦ)[ \\n]{1,3}(?:[Nn]hật|NHẬT)${NOT_BEFORE_WORD}`,
  'uy',
);
const FULL_NAMES: readonly string[] = [
  'thứ Hai',
  'thứ Ba',
  'thứ Tư',
  'thứ Năm',
  'thứ Sáu',
  'thứ Bảy',
  'Chủ nhật',
];

/**
 * Reads one weekday beginning exactly at `index`: "thứ Sáu", "Thứ 6", "Chủ nhật". "thứ 4" is Wednesday.
 *
 * @param text - normalised text
 * @param index - where the name must begin
 * @returns the weekday and its end, or undefined
 *
 * @example
 * readWeekdayAt('thứ Sáu hằng tuần', 0); // { value: 5, end: 7 }
 */
export function readWeekdayAt(text: string, index: number): WeekdayReading | undefined {
  WEEKDAY.lastIndex = index;
  const match = WEEKDAY.exec(text);
  if (!match) return undefined;
  const name = match[1]?.toLowerCase();
  if (name === undefined) return { value: 7, end: index + match[0].length };
  const value = name >= '2' && name <= '7' ? Number(name) - 1 : NAMES[name];
  return value === undefined ? undefined : { value, end: index + match[0].length };
}

/** Vietnamese name of a weekday: 1 is "thứ Hai", 7 is "Chủ nhật"; empty for anything else. */
export function formatWeekday(weekday: number): string {
  return FULL_NAMES[weekday - 1] ?? '';
}
