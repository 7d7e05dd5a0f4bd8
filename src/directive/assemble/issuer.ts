import { expandBodyName } from '../../body/expand.js';
import { qualifyBodyName } from '../../body/qualify.js';
import { cleanText } from '../../text/normalize.js';
import type { BodyReference } from '../../body/types.js';
import type { Line } from '../segment/lines.js';
import type { Blocks } from '../segment/segment.js';
import { note, printed, type Draft } from './draft.js';

/** The issuing body: from the letterhead, else from the signature. */
export function assembleIssuer(draft: Draft, blocks: Blocks): void {
  const { directive, spans } = draft;
  const lines = blocks.letterhead;
  const first = lines[0];
  const last = lines.at(-1);
  if (first && last) {
    const names = splitBodies(lines);
    const span = { start: first.start, end: last.end };
    const issuer: BodyReference = { text: printed(draft, span), ...composeIssuer(names) };
    directive.issuer = issuer;
    spans['/issuer'] = span;
    return;
  }
  const position = directive.signature?.position ?? '';
  const office = directive.signature?.onBehalfOf ?? position;
  if (/^(?:PHÓ )?THỦ TƯỚNG/u.test(office.toUpperCase())) {
    directive.issuer = { name: 'Thủ tướng Chính phủ' };
    directive.inferred.push('issuer.name');
    note(draft, 'directive-issuer-inferred', { path: '/issuer' });
  }
}

const HEADS =
  /^(?:BỘ|ỦY BAN|UỶ BAN|UBND|HĐND|HỘI ĐỒNG|SỞ|CỤC|TỔNG CỤC|CHI CỤC|BAN|VĂN PHÒNG|THỦ TƯỚNG|CHÍNH PHỦ|BẢO HIỂM|TỈNH (?:ỦY|UỶ)|THÀNH (?:ỦY|UỶ)|HUYỆN (?:ỦY|UỶ)|QUẬN (?:ỦY|UỶ)|ĐẢNG (?:ỦY|UỶ|BỘ)|CÔNG AN|THANH TRA|PHÒNG|TRUNG TÂM|TRƯỜNG|VIỆN|TÒA ÁN|LIÊN ĐOÀN|TỔNG LIÊN ĐOÀN|ĐOÀN|HỘI|MẶT TRẬN|NGÂN HÀNG|KHO BẠC|KIỂM TOÁN|CHỦ TỊCH|QUỐC HỘI|ĐÀI|TỔNG CÔNG TY|TẬP ĐOÀN|CÔNG TY|BỆNH VIỆN|BỘ TƯ LỆNH|QUÂN KHU)(?![\p{L}])/u;
/** A head that says nothing alone: its name goes on below. */
const BARE_HEAD =
  /^(?:BỘ|ỦY BAN|UỶ BAN|HỘI ĐỒNG|SỞ|CỤC|TỔNG CỤC|CHI CỤC|BAN|VĂN PHÒNG|THỦ TƯỚNG|BẢO HIỂM|THANH TRA|PHÒNG|TRUNG TÂM|TRƯỜNG|VIỆN|HỘI|ĐOÀN|ĐẢI HỌC)$/u;
const INNER =
  /(?<=\p{Lu}\s)(?=(?:SỞ|TỔNG CỤC|CHI CỤC|CỤC|VĂN PHÒNG|BẢO HIỂM XÃ HỘI|THANH TRA|PHÒNG)\s\p{Lu})/gu;

/** The bodies that a letterhead names, upper body first. */
export function splitBodies(lines: readonly Line[]): string[] {
  const names: string[] = [];
  for (const line of lines) {
    const above = names.at(-1);
    const text = cleanText(line.text);
    const goesOn =
      above !== undefined &&
      (!HEADS.test(text) || BARE_HEAD.test(above) || /(?:[-–,]| VÀ| NHÂN| ỦY| CHẤP HÀNH)$/u.test(above));
    if (goesOn) names[names.length - 1] = `${above} ${text}`;
    else names.push(text);
  }
  return names.flatMap((name) => splitRun(name));
}

// One cell of a Markdown table holds both bodies: "BỘ TÀI CHÍNH TỔNG CỤC THUẾ".
function splitRun(name: string): string[] {
  if (!/^(?:BỘ|UBND|ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|TỔNG CỤC|BẢO HIỂM XÃ HỘI VIỆT NAM) /u.test(name))
    return [name];
  const at = [...name.matchAll(INNER)]
    .map((match) => match.index)
    .find((index) => index > 5 && !/(?:CÁN|THUỘC|VÀ|CỦA)\s$/u.test(name.slice(0, index)));
  return at === undefined ? [name] : [name.slice(0, at).trim(), name.slice(at).trim()];
}

/** Name and parent from the bodies of a letterhead, the lower one last. */
export function composeIssuer(names: readonly string[]): { name: string; parent?: string } {
  const own = names.at(-1) ?? '';
  const above = names.at(-2);
  if (above === undefined) return { name: expandBodyName(own) };
  return { name: qualifyBodyName(own, above), parent: expandBodyName(above) };
}
