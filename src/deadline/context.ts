import type { PhraseReading } from './phrase.js';

/** The clause around a phrase: what stands before and after it up to the marks that end a thought. */
export interface Clause {
  /** From the start of the clause to the phrase, white space as single spaces, lower case. */
  before: string;
  /** From the phrase to the end of the clause. */
  after: string;
}

const REACH = 260;
const REACH_AFTER = 140;
// Ends of thoughts: a full stop before a space, a semicolon, a colon, a blank line, a list mark, the cell of a table.
const BOUNDARY = /[.!?][”"»)]?\s|[;:|]|\n\s{0,9}\n|\n\s{0,9}(?:[-–+•*]|[0-9]{1,2}[.)/]|[a-zđ]\))\s/gu;

/** Cuts out the clause around a phrase. */
export function clauseAround(text: string, start: number, end: number): Clause {
  const left = text.slice(Math.max(0, start - REACH), start);
  let from = 0;
  for (const match of left.matchAll(BOUNDARY)) from = match.index + match[0].length;
  const right = text.slice(end, end + REACH_AFTER);
  BOUNDARY.lastIndex = 0;
  const stop = BOUNDARY.exec(`${right}\n\n`)?.index ?? right.length;
  BOUNDARY.lastIndex = 0;
  // Within a sentence these words are small: a capital begins another one, with or without a full stop before it.
  const opens = /\p{Lu}/u.test(text[start] ?? '');
  return { before: opens ? '' : tidy(left.slice(from)), after: tidy(right.slice(0, stop)) };
}

function tidy(text: string): string {
  return (/\s\s|[^\S ]/u.test(text) ? text.replace(/\s+/gu, ' ') : text).toLowerCase();
}

// The clause is in lower case, so these bounds are enough.
const OPEN = '(?<![a-zà-ỹ])(?:';
const CLOSE = ')(?![a-zà-ỹ])';
// "trình" alone is a verb, in "chương trình" it is not; "Bộ Xây dựng" is a body.
const SUBMIT = '(?<!(?:chương|quá|công|lộ|quy|tờ|giáo|tiến|hành|phương) )trình';
const BUILD = '(?<!(?:bộ|sở) )xây dựng';
// Verbs of a duty that ends: what they ask for is there on a day, or is not.
const FINISH = `hoàn thành|hoàn tất|hoàn thiện|xong|báo cáo|${SUBMIT}|gửi|nộp|ban hành|công bố|phê duyệt|khắc phục|giải ngân|phấn đấu|đề xuất|tham mưu|tổng hợp|${BUILD}|cập nhật|kết thúc|bàn giao|sơ kết|tổng kết`;
// What a schedule asks for: bare "hằng năm" is one only for reports, "định kỳ hằng năm" for any work.
const REPORT = `báo cáo|gửi|${SUBMIT}|tổng hợp|sơ kết|tổng kết|giao ban`;
const WORK = `${REPORT}|cập nhật|rà soát|thống kê|kiểm tra|đánh giá|tổ chức|thông báo|công khai|công bố|đối chiếu|kiểm kê|nộp|tham mưu|cung cấp|xây dựng|phối hợp|thực hiện`;
const FINISH_BEFORE = /* @__PURE__ */ new RegExp(`${OPEN}${FINISH}${CLOSE}`, 'u');
const REPORT_BEFORE = /* @__PURE__ */ new RegExp(
  `^.*${OPEN}báo cáo|gửi|${SUBMIT}|sơ kết|tổng kết|giao ban|rà soát${CLOSE}(?<object>.*)$`,
  'u',
);
const LINK =
  '^(?:(?:,| và) (?:hằng|hàng|mỗi) (?:tuần|tháng|quý|năm))?,?(?: \\(?(?:hoặc|và)(?: khi)? (?:đột xuất|có yêu cầu)[^,;]{0,30}\\)?,?)?(?: (?:phải|thực hiện|tiến hành|chủ động|có trách nhiệm|có|và|tổ chức|chủ trì,?|xây dựng|tham mưu,?)){0,3} ?';
const REPORT_AFTER = /* @__PURE__ */ new RegExp(`${LINK}(?:${REPORT})(?![a-zà-ỹ])`, 'u');
// "Hằng quý, Sở Y tế tổng hợp, báo cáo UBND tỉnh": who reports stands between.
const SUBJECT_AFTER =
  /^, (?:(?!(?:tổ chức|xây dựng|phối hợp|được|kế hoạch)(?![a-zà-ỹ]))[^,.;]){3,70}? (?:tổng hợp|báo cáo|gửi báo cáo)(?! tài chính)(?![a-zà-ỹ])/u;
const WORK_AFTER = /* @__PURE__ */ new RegExp(`${LINK}(?:${WORK})(?![a-zà-ỹ])`, 'u');
// What happened, what holds, what is: no duty.
const PAST =
  /(?<![a-zà-ỹ])(?:đã|vừa|từng|tính đến|dự kiến|đang|ước|khả năng|có hiệu lực|hiệu lực|được giao|được cấp|được ban hành|được ký|được xử lý|áp dụng|sinh|tính từ|kể từ)(?![a-zà-ỹ])[^,]{0,60}$/u;
const CUTOFF =
  /(?:tính|kể|số liệu|từ nay|mục tiêu|(?<![a-zà-ỹ])từ (?:ngày |tháng |quý |năm |[0-9])[^;:|]{1,80}) $/u;
const CONDITION =
  /(?<![a-zà-ỹ])(?:nếu(?! có\))|trường hợp|đối với|các nhiệm vụ|giai đoạn)(?![a-zà-ỹ])[^,]{0,90}$/u;
const AFTER_STATE = /^,? ?(?:nếu|mà|nhưng|thì|vẫn|chưa|đã|được tiếp tục|do|có nhiều|đạt|là)(?![a-zà-ỹ])/u;
// "Đối tượng tham gia bảo hiểm y tế trước ngày …": which persons or papers are meant, not what they have to do.
const CLASS =
  /^(?:(?:[a-zđ0-9]{1,2}[.)]|[-+•]) )?(?:các |những )?(?:đối tượng|người|trường hợp|hợp đồng|giấy|hồ sơ)(?![a-zà-ỹ])/u;
const DUTY = /* @__PURE__ */ new RegExp(`${OPEN}${FINISH}|phải|thực hiện|cần${CLOSE}`, 'u');
const ENSURE = /(?:bảo đảm|đảm bảo|phải)$/u;
const DUTY_AFTER = /* @__PURE__ */ new RegExp(
  `^(?:(?!(?:đã|do|nếu|khi|được|có|xảy ra)(?![a-zà-ỹ]))[^.;]){0,90}?${OPEN}${FINISH}${CLOSE}`,
  'u',
);
// Nouns that a frequency belongs to: plans and money with all that describes them, others within three words.
const NOUN_BEFORE =
  /(?:(?:kế hoạch|dự toán|ngân sách|danh mục|chỉ tiêu)(?![a-zà-ỹ])[^;]{0,80}|(?:trợ cấp|phụ cấp|mức|lương|vốn|tài sản|thuê|chi phí|kinh phí|chương trình|hưởng|chất lượng|đào tạo|bồi dưỡng|nghỉ|phép|chính sách|thu nhập)(?: [^ ,]+){0,3}| và|[0-9%]) ?$/u;
const CLAUSE_END =
  /^(?:(?:,| và) (?:hằng|hàng|mỗi) (?:tuần|tháng|quý|năm))?(?: theo (?:quy định|yêu cầu)| (?:gửi|về|qua|cho|để|kết quả|tình hình|tiến độ|số liệu) |[.,)]|$)/u;

/** Whether a phrase is a limit on a duty in its clause, by the rules of docs/deadline.md. */
export function limitsDuty(reading: PhraseReading, clause: Clause, alone: boolean): boolean {
  if (alone) return true;
  if (isCutoff(clause)) return false;
  const { before, after } = clause;
  switch (reading.strength) {
    case 'explicit':
      return !AFTER_STATE.test(after) && !(reading.value.kind === 'date' && describes(before.trimEnd()));
    case 'stretch':
      // A year that a plan reaches to is its horizon: "Chiến lược đến năm 2030".
      if (reading.horizon === true) return false;
      return limitsStretch(before, after);
    case 'frequency':
      return limitsFrequency(before, after, reading.periodic === true);
    case 'bare':
      // "hoàn thành trong 03 ngày"; "báo cáo ngay sau khi …" has no measure.
      return SETTLES.test(before.trimEnd()) && reading.value.kind === 'period' && !reading.value.from;
  }
}

/** True where a phrase is the edge of data or the end of a range, not of a duty: "tính đến ngày 22/9/2022". */
export function isCutoff({ before }: Clause): boolean {
  return CUTOFF.test(before);
}

function describes(head: string): boolean {
  return PAST.test(head) || (CLASS.test(head) && !DUTY.test(head));
}

const SETTLES = /(?:hoàn thành|xong|giải quyết|báo cáo|trả lời|gửi|nộp|xử lý|trả kết quả)(?: [^ ,]+){0,3}$/u;
const HAPPENS = /(?:diễn ra|xảy ra|khai mạc|bắt đầu|họp)$/u;

function limitsStretch(before: string, after: string): boolean {
  const head = before.trimEnd();
  if (HAPPENS.test(head) || PAST.test(head) || CONDITION.test(head) || AFTER_STATE.test(after)) return false;
  if (head === '' || head.endsWith(',')) return DUTY_AFTER.test(after);
  return FINISH_BEFORE.test(head) || ENSURE.test(head);
}

function limitsFrequency(before: string, after: string, periodic: boolean): boolean {
  if (periodic && WORK_AFTER.test(after)) return true;
  if (before === '' && SUBJECT_AFTER.test(after)) return true;
  if (REPORT_AFTER.test(after)) return !NOUN_BEFORE.test(lastPart(before));
  const report = REPORT_BEFORE.exec(before);
  return report !== null && !NOUN_BEFORE.test(report.groups?.['object'] ?? '') && CLAUSE_END.test(after);
}

// The words that the frequency could belong to: those since the last comma.
function lastPart(before: string): string {
  return before.slice(Math.max(before.lastIndexOf(', ') + 1, before.length - 60));
}
