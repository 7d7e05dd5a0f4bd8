import { LETTERS, NOT_BEFORE_WORD } from '../text/boundary.js';

// The pieces of printed dates, each tried at one place only.

function sticky(pattern: string): RegExp {
  return new RegExp(pattern, 'uy');
}

/** The offset after a sticky pattern that must match at `index`. */
export function skip(pattern: RegExp, text: string, index: number): number | undefined {
  pattern.lastIndex = index;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

const GAP = '[ \\n]{0,3}';
const BLANK = '[ \\n._…]{0,40}';
const NOT_LONGER = `(?![0-9${LETTERS}]|/[0-9A-ZĐ])`;
// After a whole date a word may stand without a space, as "2025của" where a text was flattened.
const GLUED = `(?![0-9A-ZĐ]|/[0-9A-ZĐ]|[${LETTERS}](?![${LETTERS}]))`;

/** `2023-01-05`. */
export const ISO: RegExp = /* @__PURE__ */ sticky(`([0-9]{4})-([0-9]{2})-([0-9]{2})(?![0-9${LETTERS}]|-|/)`);
/** `05/01/2023`, `5.1.2023`, `08 - 10 - 1968`; two to six digits of a year, so that a slip is read whole. */
export const NUMERIC: RegExp = /* @__PURE__ */ numericPattern();
/** `16-20/11/2025`, `28/7-02/8/2025`. */
export const DAYS_OF_MONTH: RegExp = /* @__PURE__ */ sticky(
  `([0-9]{1,2})(?:${GAP}/${GAP}([0-9]{1,2}))?${GAP}[-–]${GAP}([0-9]{1,2})${GAP}[/.]${GAP}([0-9]{1,2})${GAP}[/.]${GAP}([0-9]{4})${NOT_LONGER}`,
);
/** `   /12/2023`. */
export const BLANK_NUMERIC: RegExp = /* @__PURE__ */ sticky(
  `[ \\n._…]{0,40}/${GAP}([0-9]{1,2})?[ \\n._…]{0,40}/${GAP}([0-9]{4})${NOT_LONGER}`,
);
/** `30/6`. */
export const DAY_MONTH: RegExp = /* @__PURE__ */ sticky(
  `([0-9]{1,2})${GAP}/${GAP}([0-9]{1,2})(?![0-9${LETTERS}]|[ ]?[/.-][0-9A-ZĐ])`,
);
/** `12/2023`. */
export const MONTH_YEAR: RegExp = /* @__PURE__ */ sticky(
  `(0?[1-9]|1[0-2])${GAP}[/.–-]${GAP}([0-9]{4})${NOT_LONGER}`,
);
/** `16-1`. */
export const DAY_DASH_MONTH: RegExp = /* @__PURE__ */ sticky(
  `([0-9]{1,2})${GAP}-${GAP}(0?[1-9]|1[0-2])(?![0-9${LETTERS}]|[ ]?[/.-][0-9A-ZĐ])`,
);
/** Up to three spaces or line breaks. */
export const SPACES: RegExp = /* @__PURE__ */ sticky(GAP);
/** `ngày`. */
export const DAY_WORD: RegExp = /* @__PURE__ */ sticky(`(?:[Nn]gày|NGÀY)${GAP}`);
/** `mùng`, `mồng`. */
export const FIRST_TEN: RegExp = /* @__PURE__ */ sticky(`[Mm](?:ù|ồ)ng${GAP}`);
/** `tháng`, after a blank. */
export const MONTH_WORD: RegExp = /* @__PURE__ */ sticky(`${BLANK}(?:[Tt]háng|THÁNG)`);
/** `năm`, after a blank. */
export const YEAR_WORD: RegExp = /* @__PURE__ */ sticky(`${BLANK},?${GAP}/?(?:[Nn]ăm|NĂM)${BLANK}`);
/** The separator of `tháng 12/2023`. */
export const YEAR_SEPARATOR: RegExp = /* @__PURE__ */ sticky(`${GAP}[/.–-]${GAP}(?=[0-9]{4})`);
/** A year in digits, up to six so that a slip is read whole. */
export const YEAR: RegExp = /* @__PURE__ */ sticky(`([0-9]{4})(?:[0-9]{0,2})${GLUED}`);
/** A day or month in digits. */
export const SHORT_NUMBER: RegExp = /* @__PURE__ */ sticky(`${GAP}([0-9]{1,2})(?![0-9])`);
/** `Giêng`, `Chạp`. */
export const LUNAR_MONTH: RegExp = /* @__PURE__ */ sticky(`${GAP}([Gg]iêng|[Cc]hạp)${NOT_BEFORE_WORD}`);
/** All that may follow a day and belong to it begins with one of these letters: `âm lịch`, `dương lịch`, `thứ`, `chủ nhật`. */
export const ASIDE: RegExp = /* @__PURE__ */ sticky(`[ \\n,(]{0,8}[ÂâAaDdTtCc]`);
/** `âm lịch`, in brackets or not. */
export const LUNAR: RegExp = /* @__PURE__ */ inBrackets('[Ââ]m[ \\n]{1,3}lịch|AL|ÂL');
/** `dương lịch`, in brackets or not. */
export const SOLAR: RegExp = /* @__PURE__ */ inBrackets('[Dd]ương[ \\n]{1,3}lịch|DL');
/** `quý`. */
export const QUARTER: RegExp = /* @__PURE__ */ sticky(`(?:[Qq]uý|QUÝ|[Qq]uí)[ \\n]{1,3}`);
/** The 3 of `quý 3`. */
export const ARABIC_QUARTER: RegExp = /* @__PURE__ */ sticky(`0?([1-4])(?![0-9])`);
/** Between a quarter and its year. */
export const QUARTER_YEAR: RegExp = /* @__PURE__ */ sticky(
  `${GAP}(?:[/.–-]|,?[ \\n]{0,3}(?:[Nn]ăm|NĂM))${GAP}(?=[0-9]{4})`,
);
/** `6 tháng đầu năm`. */
export const MONTHS_OF_YEAR: RegExp = /* @__PURE__ */ sticky(
  `(?:(0?[1-9]|1[0-2])|([Ss]áu|[Bb]a|[Cc]hín))[ \\n]{1,3}tháng[ \\n]{1,3}(đầu|cuối)[ \\n]{1,3}năm`,
);
/** `nửa đầu năm`. */
export const HALF: RegExp = /* @__PURE__ */ sticky(`[Nn]ửa[ \\n]{1,3}(đầu|cuối)[ \\n]{1,3}năm`);
/** `đầu`, `giữa`, `cuối` before a month or year. */
export const POINT: RegExp = /* @__PURE__ */ sticky(
  `([Đđ]ầu|[Gg]iữa|[Cc]uối)[ \\n]{1,3}(?=tháng[ \\n]|quý[ \\n]|năm[ \\n]{1,3}[0-9])`,
);
/** Between a weekday and the date. */
export const COMMA: RegExp = /* @__PURE__ */ sticky(`[ \\n]{0,3},?[ \\n]{0,3}\\(?[ \\n]{0,2}`);
/** Between a date and the weekday after it. */
export const WEEKDAY_AFTER: RegExp = /* @__PURE__ */ sticky(`[ \\n]{0,3}[(,][ \\n]{0,3}(?=[Tt]hứ|[Cc]hủ)`);
/** After a weekday that is not that of the date before: one of every week, or of the date that follows. */
export const OF_WEEKS: RegExp = /* @__PURE__ */ sticky(
  `[ \\n]{1,3}(?:hằng|hàng|mỗi|tuần|đầu|cuối)|[ \\n,(]{1,4}(?:ngày|[0-9])`,
);
/** The bracket after a weekday. */
export const CLOSE: RegExp = /* @__PURE__ */ sticky(`[ \\n]{0,2}\\)`);

function inBrackets(words: string): RegExp {
  return sticky(`[ \\n,]{0,3}(?:\\([ \\n]?(?:${words})[ \\n]?\\)|(?:${words})${NOT_BEFORE_WORD})`);
}

// One alternative a separator: "05/01-2023" is no date.
function numericPattern(): RegExp {
  const forms = ['/', '-', '[.]', '–'].map(
    (mark) => `([0-9]{1,2})${GAP}${mark}${GAP}([0-9]{1,2})${GAP}${mark}${GAP}([0-9]{2,6})`,
  );
  return sticky(`(?:${forms.join('|')})${GLUED}`);
}
