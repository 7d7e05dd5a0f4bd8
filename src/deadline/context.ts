import type { PhraseReading } from './phrase.js';

/** The clause around a phrase: what stands before and after it up to the marks that end a thought. */
export interface Clause {
  /** From the start of the clause to the phrase, white space as single spaces, lower case. */
  before: string;
  /** From the phrase to the end of the clause. */
  after: string;
}

const REACH = 260;
// Ends of thoughts: a full stop before a space, a semicolon, a colon, a blank line, a list mark, the cell of a table.
const BOUNDARY = /[.!?][”"»)]?\s|[;:|]|\n\s*\n|\n\s*(?:[-–+•*]|[0-9]{1,2}[.)/]|[a-zđ]\))\s/gu;

/** Cuts out the clause around a phrase. */
export function clauseAround(text: string, start: number, end: number): Clause {
  const left = text.slice(Math.max(0, start - REACH), start);
  let from = 0;
  for (const match of left.matchAll(BOUNDARY)) from = match.index + match[0].length;
  const right = text.slice(end, end + REACH);
  BOUNDARY.lastIndex = 0;
  const stop = BOUNDARY.exec(`${right}\n\n`)?.index ?? right.length;
  BOUNDARY.lastIndex = 0;
  // Within a sentence these words are small: a capital begins another one, with or without a full stop before it.
  const opens = /\p{Lu}/u.test(text[start] ?? '');
  return { before: opens ? '' : tidy(left.slice(from)), after: tidy(right.slice(0, stop)) };
}

function tidy(text: string): string {
  return text.replace(/\s+/gu, ' ').toLowerCase();
}

const verb = (words: string): string => `(?<![a-zà-ỹ])(?:${words})(?![a-zà-ỹ])`;
// Verbs of a duty that ends: what they ask for is there on a day, or is not.
const FINISH =
  'hoàn thành|hoàn tất|hoàn thiện|xong|báo cáo|trình|gửi|nộp|ban hành|công bố|phê duyệt|khắc phục|giải ngân|phấn đấu|đề xuất|tham mưu|tổng hợp|xây dựng|cập nhật|kết thúc|bàn giao|sơ kết|tổng kết';
const REPORT =
  'báo cáo|gửi|trình|tổng hợp|cập nhật|sơ kết|tổng kết|rà soát|thống kê|kiểm tra|đánh giá|giao ban|tổ chức|thông báo|công khai|đối chiếu|kiểm kê|nộp|tham mưu|xây dựng';
const FINISH_BEFORE = new RegExp(verb(FINISH), 'gu');
const REPORT_BEFORE = new RegExp(verb('báo cáo|gửi|trình|cập nhật|sơ kết|tổng kết|giao ban|rà soát'), 'gu');
const REPORT_AFTER = new RegExp(
  `^,?(?: \\(?(?:hoặc|và)(?: khi)? (?:đột xuất|có yêu cầu|khi có yêu cầu)[^,;]{0,30}\\)?,?)?(?: (?:phải|thực hiện|tiến hành|chủ động|tổ chức|có trách nhiệm|khi có yêu cầu|và|chủ trì|[^,.;]{0,60},)){0,3} ?(?:${REPORT})(?![a-zà-ỹ])`,
  'u',
);
// What happened, what holds, what is: no duty.
const PAST =
  /(?<![a-zà-ỹ])(?:đã|vừa|từng|tính đến|có hiệu lực|hiệu lực|được giao|được cấp|được ban hành|được ký|được xử lý|áp dụng|sinh|tính từ|kể từ)(?![a-zà-ỹ])[^,]{0,60}$/u;
const CUTOFF = /(?:(?:tính|kể|số liệu)|(?<![a-zà-ỹ])từ (?:ngày |tháng |quý |năm |[0-9])[^;:|]{1,80}) $/u;
const CONDITION =
  /(?<![a-zà-ỹ])(?:nếu(?! có\))|trường hợp|đối với|các nhiệm vụ|giai đoạn)(?![a-zà-ỹ])[^,]{0,90}$/u;
const AFTER_STATE = /^ ?(?:mà|nhưng|thì|vẫn|chưa|đã|được tiếp tục|do|có nhiều|đạt|là)(?![a-zà-ỹ])/u;
const DUTY_AFTER = new RegExp(
  `^(?:(?!(?:đã|do|nếu|khi|được|có|xảy ra)(?![a-zà-ỹ]))[^.;]){0,90}?${verb(FINISH)}`,
  'u',
);
const NOUN_BEFORE =
  /(?:trợ cấp|phụ cấp|ngân sách(?: nhà nước)?|kế hoạch|dự toán|mức|tiền lương|lương|tuần|chi phí|kinh phí|thường niên|nhiệm vụ|chương trình|cấp|hưởng|chất lượng|công tác|5 năm và|tiền [a-zà-ỹ]+|nghỉ|phép|chính sách|thu nhập|[0-9]|%)$/u;

/** Whether a phrase is a limit on a duty in its clause, by the rules of docs/deadline.md. */
export function limitsDuty(reading: PhraseReading, clause: Clause, alone: boolean): boolean {
  if (alone) return true;
  if (isCutoff(clause)) return false;
  const { before, after } = clause;
  switch (reading.strength) {
    case 'explicit':
      return !AFTER_STATE.test(after) && !(reading.value.kind === 'date' && PAST.test(before.trimEnd()));
    case 'stretch':
      return limitsStretch(before, after);
    case 'frequency':
      return limitsFrequency(before, after);
    case 'bare':
      return false;
  }
}

/** True where a phrase is the edge of data or the end of a range, not of a duty: "tính đến ngày 22/9/2022". */
export function isCutoff({ before }: Clause): boolean {
  return CUTOFF.test(before);
}

function limitsStretch(before: string, after: string): boolean {
  const head = before.trimEnd();
  if (PAST.test(head) || CONDITION.test(head) || AFTER_STATE.test(after)) return false;
  if (head === '' || head.endsWith(',')) return DUTY_AFTER.test(after);
  return lastMatch(FINISH_BEFORE, head) !== undefined;
}

function limitsFrequency(before: string, after: string): boolean {
  const head = before.trimEnd();
  if (NOUN_BEFORE.test(head)) return false;
  if (REPORT_AFTER.test(after)) return true;
  return (
    lastMatch(REPORT_BEFORE, head) !== undefined &&
    /^(?: (?:theo|gửi|cho|về|để|trước|qua)|[,)]|$)/u.test(after)
  );
}

function lastMatch(pattern: RegExp, text: string): number | undefined {
  let last: number | undefined;
  for (const match of text.matchAll(pattern)) last = match.index;
  return last;
}
