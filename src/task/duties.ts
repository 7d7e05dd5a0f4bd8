import { tidyText } from '../text/normalize.js';
import type { Span } from '../text/types.js';
import { holdsAt, matchAt } from './grammar.js';
import type { NamedBody } from './named-body.js';
import { endsAt, readParty } from './party.js';

/** Whose duties the paragraphs under a heading or an announcement are. */
export interface DutyList {
  /** Those who have them. */
  subject: readonly NamedBody[];
  /** Their powers stand among them: "nhiệm vụ, quyền hạn". */
  powers: boolean;
}

/** A heading that announces duties: "NHIỆM VỤ TRỌNG TÂM", "Một số nhiệm vụ, giải pháp trong thời gian tới". */
export const DUTIES_HEADING: RegExp =
  /^(?:về\s)?(?:(?:một số|các|những|nội dung|phương hướng,?|mục tiêu,|quan điểm,|định hướng,?)\s(?:và\s)?){0,3}(?:nhiệm vụ|giải pháp)(?!(?:,| và)? quyền hạn| của | chi )|^(?:các |những )?(?:nội dung|hoạt động)(?: (?:và|,) [^:.]{2,20})? (?:thực hiện|triển khai|công việc)(?! của | chi )/iu;

/** What a body may do, among the things that it has to do. Sticky. */
export const POWER: RegExp =
  /(?:Được|Có\s{1,3}quyền|Quyết\s{1,3}định|Yêu\s{1,3}cầu|Đề\s{1,3}nghị|Mời|Huy\s{1,3}động|Sử\s{1,3}dụng|Thành\s{1,3}lập)\s/uy;

const POWERS = '(?:(?:,|\\s{1,3}và)\\s{1,3}quyền\\s{1,3}hạn)?';
const DUTIES_OF: RegExp = /* @__PURE__ */ new RegExp(
  `(?:(?:Chức\\s{1,3}năng,\\s{1,3})?[Nn]hiệm\\s{1,3}vụ|Trách\\s{1,3}nhiệm)${POWERS}\\s{1,3}của\\s{1,3}`,
  'uy',
);
const HAS_DUTIES: RegExp = /* @__PURE__ */ new RegExp(
  `\\s{0,3}(?:có|thực\\s{1,3}hiện)\\s{1,3}(?:các\\s{1,3}|những\\s{1,3})?(?:nhiệm\\s{1,3}vụ|trách\\s{1,3}nhiệm)${POWERS}(?:\\s{1,3}(?:chính|chủ\\s{1,3}yếu|cụ\\s{1,3}thể|như|sau|đây)){0,4}\\s{0,3}:`,
  'uy',
);

const MATTER = /\s{1,3}(?:trong|đối\s{1,3}với|về)\s/uy;
const LONGEST_NAME = 120;

/**
 * Reads a paragraph that says whose duties follow: "Nhiệm vụ của Ban Chỉ đạo:", "Trách nhiệm của Sở Y tế",
 * "Tổ công tác có các nhiệm vụ, quyền hạn sau đây:".
 *
 * @param text - a normalised text
 * @param body - the paragraph, without its label
 * @param heads - it is a heading, so that its words are a name even where no grammar knows them
 */
export function readDutyList(text: string, body: Span, heads: boolean): DutyList | undefined {
  const of = matchAt(DUTIES_OF, text, body.start);
  const colon = text[body.end - 1] === ':';
  if (of === undefined && !colon) return undefined;
  const start = body.start + (of?.length ?? 0);
  const party = readParty(text, start, body.end);
  const said = of ?? (party && matchAt(HAS_DUTIES, text, party.end));
  if (said === undefined) return undefined;
  const powers = /quyền\s{1,3}hạn/u.test(said);
  if (of === undefined || (party && (endsAt(text, party.end, body.end) || holdsAt(MATTER, text, party.end))))
    return party && { subject: party.bodies, powers };
  const end = colon ? body.end - 1 : body.end;
  if (!(heads || colon) || end - start > LONGEST_NAME) return undefined;
  const value = { text: tidyText(text.slice(start, end)), kind: 'group' } as const;
  return { subject: [{ value, span: { start, end } }], powers };
}
