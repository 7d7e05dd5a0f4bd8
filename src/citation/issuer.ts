import { mayBeginBody, readBodyAt } from '../body/read.js';
import type { BodyReference } from '../body/types.js';
import { officeTitles } from '../data/citation-words.js';
import { alternation } from '../text/alternation.js';
import { tidyText } from '../text/normalize.js';
import type { Part } from './draft.js';
import { TYPE_WORDS } from './grammar.js';

/** Reads the issuer that begins at a place of one text. */
export type IssuerReader = (index: number) => IssuerReading | undefined;

/** An issuer with its place. */
export type IssuerReading = Required<Part<BodyReference>>;

const REACH = 140;
// What no name of a body holds, so that the same name followed by other words is read once.
const CUT =
  /[;:()[\]|“”"]|\n\s*\n|[.](?=\s+\p{Lu}|\s*$)|\s(?:[Qq]uy\s+định|[Hh]ướng\s+dẫn|[Bb]an\s+hành|[Ss]ửa\s+đổi|[Pp]hê\s+duyệt|đã|có|ngày|số|[Vv]ề|tại|theo)[\s,]/u;
const CUT_HERE = /* @__PURE__ */ new RegExp(CUT.source, 'uy');
// "Ủy ban Quốc gia về chuyển đổi số", "Ban Chỉ đạo phòng, chống dịch": bodies named after their task.
const TASK_BODY = /^(?:Ban\s+[Cc]hỉ\s+đạo|Ủy\s+ban|Uỷ\s+ban|Hội\s+đồng|Tổ\s+công\s+tác|Đoàn|Tiểu\s+ban)\s/u;
const CUT_TASK_BODY = /[;:()[\]|“”"]|\n\s*\n|[.](?=\s+\p{Lu}|\s*$)|\s(?:ngày|số|tại)\s/u;
const DOCUMENT_INSIDE =
  /\s(?:Nghị\s+quyết|Nghị\s+định|Chỉ\s+thị|Quyết\s+định|Kết\s+luận|Luật|Đề\s+án|Chương\s+trình)(?=\s|$)/u;
const TASK =
  /^\s+(?:phòng,?\s+chống|thực\s+hiện|xây\s+dựng|triển\s+khai|ứng\s+phó)\s(?:(?!\s(?:về|tại|ngày|trên|trong|và\s+\p{Lu}))[^;:.()|]){2,80}/u;
const TERM =
  /^\s{1,3}(?:\(\s?)?(?:khóa|khoá|nhiệm\s+kỳ|KHÓA|KHOÁ)\s{1,3}(?:[IVXLC]{1,6}|[0-9]{1,2})(?![0-9A-Za-z])(?:\s?\))?/u;
const JOINT = /^(?:,|\s{1,3}(?:và|[-–]))\s{1,3}(?=\p{Lu})/u;
const ABOUT = /^\s{0,3}(?:[;:.()|]|$|\s(?:về|quy\s+định|hướng\s+dẫn|gửi|ban\s+hành|sửa\s+đổi|ngày)\s)/u;
const TITLE = /* @__PURE__ */ new RegExp(`^(?:${alternation(officeTitles)})\\s{1,3}(?=[\\p{L}])`, 'u');

// "của Tổng cục Hải quan và Quyết định số …": the next item of the list.
const NEXT_CITATION = /* @__PURE__ */ new RegExp(
  `(?:,|\\s(?:và|cùng|hoặc))\\s{1,3}(?:${alternation([...TYPE_WORDS.keys()], { letterCase: 'initial' })})(?!\\p{L})`,
  'u',
);

/** Makes a reader for one text, which reads each name once however often the text repeats it. */
export function issuerReader(text: string): IssuerReader {
  const known = new Map<string, { value: BodyReference; end: number } | undefined>();
  // Names by their first letters: a name that the text repeats is recognised without being looked for anew.
  const byHead = new Map<string, string[]>();
  return (index) => {
    if (!mayBeginBody(text, index)) return undefined;
    const head = text.slice(index, index + HEAD);
    const again = byHead
      .get(head)
      ?.find((name) => text.startsWith(name, index) && endsName(text, index + name.length));
    if (again !== undefined) {
      const reading = known.get(again);
      return reading && { value: { ...reading.value }, span: { start: index, end: index + reading.end } };
    }
    const reach = text.slice(index, index + REACH);
    const window = reach.slice(0, NEXT_CITATION.exec(reach)?.index ?? REACH);
    const cut = (isTaskBody(window) ? CUT_TASK_BODY : CUT).exec(window);
    const key = cut ? window.slice(0, cut.index) : window;
    let reading = known.get(key);
    if (!reading && !known.has(key)) {
      reading = readIssuer(key, window);
      known.set(key, reading);
      if (cut && reading?.end === key.length && !isTaskBody(key)) remember(byHead, head, key);
    }
    return reading && { value: { ...reading.value }, span: { start: index, end: index + reading.end } };
  };
}

// "Ban Chỉ đạo về tổng kết Nghị quyết số 18-NQ/TW": where the task is another document, the name ends before it.
function isTaskBody(window: string): boolean {
  return TASK_BODY.test(window) && !DOCUMENT_INSIDE.test(window.slice(0, CUT_TASK_BODY.exec(window)?.index));
}

const HEAD = 10;
const MAX_ALIKE = 12;

function endsName(text: string, index: number): boolean {
  CUT_HERE.lastIndex = index;
  return CUT_HERE.test(text);
}

function remember(byHead: Map<string, string[]>, head: string, name: string): void {
  const names = byHead.get(head) ?? [];
  if (names.length < MAX_ALIKE) names.push(name);
  byHead.set(head, names);
}

function readIssuer(name: string, window: string): { value: BodyReference; end: number } | undefined {
  const first = readName(name) ?? readUnlisted(name);
  if (!first) return undefined;
  let { value, end } = first;
  const task = TASK_BODY.test(name) ? TASK.exec(name.slice(end)) : null;
  if (task) {
    end += task[0].trimEnd().replace(/,$/u, '').length;
    value = { ...value, name: tidyText(name.slice(0, end)) };
  }
  const term = TERM.exec(window.slice(end, end + 24));
  if (term && !/kh[óo][aá]/iu.test(name.slice(0, end))) end += term[0].length;
  const jointEnd = endOfJoint(name, window, end);
  if (jointEnd > end) {
    end = jointEnd;
    value = { name: tidyText(name.slice(0, end)) };
  }
  return {
    value: { ...value, text: tidyText(name.length >= end ? name.slice(0, end) : window.slice(0, end)) },
    end,
  };
}

// "của Viện kiểm sát nhân dân tối cao, Bộ Công an và Bộ Tư pháp hướng dẫn": issuers of one document, where the sentence does not
// go on with the last one as its subject. A hyphen joins two without such doubt.
function endOfJoint(name: string, window: string, from: number): number {
  let end = from;
  let joint = JOINT.exec(name.slice(end));
  while (joint) {
    const next = readName(name.slice(end + joint[0].length));
    if (!next) break;
    const isHyphen = /[-–]/u.test(joint[0]);
    end += joint[0].length + next.end;
    if (isHyphen) return end;
    joint = JOINT.exec(name.slice(end));
  }
  return ABOUT.test(window.slice(end)) ? end : from;
}

// "Liên Bộ Công Thương - Tài chính", "Hội nghị Trung ương 6 khóa XII": issuers that are no standing bodies.
const UNLISTED =
  /^(?:[Ll]iên\s+[Bb]ộ|[Ll]iên\s+ngành|Hội\s+nghị|Đại\s+hội|Ban\s+\p{Ll}+|chính\s+phủ|quốc\s+hội)(?=\s|$)/u;
function readUnlisted(name: string): { value: BodyReference; end: number } | undefined {
  const end = name.trimEnd().length;
  if (end > 80 || !UNLISTED.test(name)) return undefined;
  return { value: { name: tidyText(name.slice(0, end)) }, end };
}

function readName(name: string): { value: BodyReference; end: number } | undefined {
  // "Bộ Giáo dục & Đào tạo": the sign stands for "và".
  const sign = /\s&\s(?=\p{Lu})/u.exec(name);
  // In running text a line may break anywhere; a blank line has ended the name before.
  const body = readBodyAt((sign ? name.replace(' & ', ' và ') : name).replaceAll('\n', ' '), 0);
  if (!body) return undefined;
  const end = sign && body.end > sign.index ? body.end - 1 : body.end;
  const title = TITLE.exec(name.slice(0, end));
  const head = title ? readBodyAt(name, title[0].length) : undefined;
  if (title && head?.end === end) return { value: { ...head.value }, end };
  return { value: body.value, end };
}
