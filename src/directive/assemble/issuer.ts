import { expandBodyName } from '../../body/expand.js';
import { qualifyBodyName } from '../../body/qualify.js';
import { resolveBody } from '../../body/resolve.js';
import type { BodyReference } from '../../body/types.js';
import type { IsoDate } from '../../date/types.js';
import { tidyText } from '../../text/normalize.js';
import { startsBody } from '../segment/heads.js';
import { spanOf, type Line } from '../segment/lines.js';
import type { Blocks } from '../segment/segment.js';
import { note, placeSpans, printed, type Draft } from './draft.js';
import { inferIssuer } from './issuer-evidence.js';

/**
 * The issuing body: from the title of a Party document, the letterhead, else what the rest of the text says.
 *
 * @param draft - with number, date, parties and signature already there
 * @param blocks - the blocks
 * @param asOf - the day on which bodies are looked up where the text has no full date
 */
export function assembleIssuer(draft: Draft, blocks: Blocks, asOf?: IsoDate): void {
  const { directive } = draft;
  const on = directive.issuedOn?.length === 10 ? directive.issuedOn : asOf;
  const names = splitBodies(blocks.letterhead);
  if (blocks.titleIssuer) {
    const text = printed(draft, blocks.titleIssuer);
    directive.issuer = { text, name: expandBodyName(text) };
    const parent = names.at(-1);
    if (parent !== undefined) directive.issuer.parent = expandBodyName(parent);
    placeSpans(draft, '/issuer', blocks.titleIssuer);
    return;
  }
  const span = spanOf(blocks.letterhead);
  if (span) {
    const named = composeIssuer(names);
    directive.issuer = { text: printed(draft, span), ...named, ...knownBody(named.name, on) };
    placeSpans(draft, '/issuer', span);
    return;
  }
  const inferred = inferIssuer(draft, blocks, on);
  if (!inferred) {
    note(draft, 'directive-issuer-missing', { path: '/issuer' });
    return;
  }
  directive.issuer = { ...inferred.value, ...knownBody(inferred.value.name ?? '', on) };
  directive.inferred.push('issuer.name');
  if (inferred.span) placeSpans(draft, '/issuer', inferred.span);
  note(draft, 'directive-issuer-inferred', { path: '/issuer', span: inferred.span });
}

// What the tables know of a body of that name on the day of the document.
function knownBody(name: string, on: IsoDate | undefined): BodyReference {
  const { status, candidates } = resolveBody(name, on === undefined ? {} : { on });
  const body = status === 'resolved' ? candidates[0]?.body : undefined;
  if (!body) return {};
  const { key, level, kind, symbol, validFrom, validTo } = body;
  return {
    key,
    level,
    kind,
    ...(symbol === undefined ? {} : { symbol }),
    ...(validFrom === undefined ? {} : { validFrom }),
    ...(validTo === undefined ? {} : { validTo }),
  };
}

/** A head that says nothing alone: its name goes on below. */
const BARE_HEAD =
  /^(?:BỘ|ỦY BAN|UỶ BAN|HỘI ĐỒNG|SỞ|CỤC|TỔNG CỤC|CHI CỤC|BAN|VĂN PHÒNG|THỦ TƯỚNG|BẢO HIỂM|THANH TRA|PHÒNG|TRUNG TÂM|TRƯỜNG|VIỆN|HỘI|ĐOÀN|ĐẢI HỌC)$/u;
const INNER =
  /(?<=\p{Lu}\s)(?=(?:SỞ|TỔNG CỤC|CHI CỤC|CỤC|VĂN PHÒNG|BẢO HIỂM XÃ HỘI|THANH TRA|PHÒNG)\s\p{Lu})/gu;
/** A Party body, and its organ behind it on the same line: "TỈNH ỦY AN BÌNH BAN TỔ CHỨC". */
const PARTY_RUN =
  /^(?:BAN CHẤP HÀNH TRUNG ƯƠNG|(?:TỈNH|THÀNH|HUYỆN|QUẬN|THỊ|ĐẢNG) [ỦU][YỶ](?: [\p{Lu}.]{2,9}){1,5}?)(?= (?:VĂN PHÒNG(?!\p{L})|BAN \p{Lu}{2}|[ỦU][YỶ] BAN KIỂM TRA))/u;

/** The bodies that a letterhead names, upper body first. */
export function splitBodies(lines: readonly Line[]): string[] {
  const names: string[] = [];
  for (const line of lines) {
    const above = names.at(-1);
    const text = tidyText(line.text).toUpperCase();
    const goesOn =
      above !== undefined &&
      (!startsBody(text) || BARE_HEAD.test(above) || /(?:[-–,]| VÀ| XÃ| NHÂN| ỦY| CHẤP HÀNH)$/u.test(above));
    if (goesOn) names[names.length - 1] = `${above} ${text}`;
    else names.push(text);
  }
  // The gazette prints the issuer as a heading of its own above the letterhead.
  return names.flatMap((name) => splitRun(name)).filter((name, index, all) => name !== all[index + 1]);
}

// One cell of a Markdown table holds both bodies: "BỘ TÀI CHÍNH TỔNG CỤC THUẾ".
function splitRun(name: string): string[] {
  const party = PARTY_RUN.exec(name);
  if (party) return [name.slice(0, party[0].length), name.slice(party[0].length).trim()];
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
  // Bodies of one rank issue together: no ministry stands above another.
  if (own.startsWith('BỘ ') && above.startsWith('BỘ '))
    return { name: names.map((name) => expandBodyName(name)).join(', ') };
  // Organs of the Party's centre leave "Trung ương" to the line above them.
  if (above.startsWith('BAN CHẤP HÀNH TRUNG ƯƠNG') && !own.includes('TRUNG ƯƠNG'))
    return {
      name: own === 'VĂN PHÒNG' ? 'Văn phòng Trung ương Đảng' : expandBodyName(`${own} TRUNG ƯƠNG`),
      parent: expandBodyName(above),
    };
  return { name: qualifyBodyName(own, above), parent: expandBodyName(above) };
}
