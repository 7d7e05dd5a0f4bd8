import { readBodyAt } from '../../body/read.js';
import { resolveIssuer } from '../../body/issuer.js';
import { resolveBody } from '../../body/resolve.js';
import type { BodyReference, BodyResolution, IssuerEvidence } from '../../body/types.js';
import type { IsoDate } from '../../date/types.js';
import { tidyText } from '../../text/normalize.js';
import type { Span } from '../../text/types.js';
import type { Blocks } from '../segment/segment.js';
import type { Draft } from './draft.js';

/*
 * Where the letterhead is lost, four things tell the issuer, the strongest first:
 *
 *   1. the symbol of the number             1533/TTg-KGVX            → Thủ tướng Chính phủ
 *   2. the office in the signing block      THỦ TƯỚNG                → Thủ tướng Chính phủ
 *   3. what the issuer says of itself       "Bộ Y tế yêu cầu …", "UBND tỉnh chỉ đạo như sau:"
 *   4. the place, which completes 3         Cao Bằng, ngày …         → Ủy ban nhân dân tỉnh Cao Bằng
 */

/** The issuer, and the words that tell it, where they stand in the text. */
interface InferredIssuer {
  value: BodyReference;
  span?: Span;
}

const OFFICES: readonly (readonly [RegExp, string])[] = [
  [/^(?:PHÓ )?THỦ TƯỚNG/u, 'Thủ tướng Chính phủ'],
  [/^CHÍNH PHỦ/u, 'Chính phủ'],
  [/^BỘ TRƯỞNG, CHỦ NHIỆM/u, 'Văn phòng Chính phủ'],
  [/^BỘ CHÍNH TRỊ/u, 'Bộ Chính trị'],
  [/^BAN BÍ THƯ/u, 'Ban Bí thư'],
  [/^[ỦU][YỶ] BAN THƯỜNG VỤ QUỐC HỘI/u, 'Ủy ban thường vụ Quốc hội'],
  [/^CHỦ TỊCH QUỐC HỘI/u, 'Quốc hội'],
];
const SELF =
  /(?:\s{1,3}\([\p{Lu}&]{2,15}\))?(?:\s{1,3}(?:tỉnh|thành phố|Thành phố|huyện|quận|thị xã|xã|phường))?\s{1,3}(?:yêu\s+cầu|đề\s+nghị|thông\s+báo|có\s+ý\s+kiến|chỉ\s+đạo|giao|hướng\s+dẫn|kết\s+luận|ban\s+hành|triển\s+khai|trân\s+trọng|xin)(?![\p{L}])/uy;
const UNIT_BEFORE =
  /^(?:TP\.?|Tp\.?|T\.P\.?|[Tt]hành phố|[Tt]ỉnh|[Hh]uyện|[Qq]uận|[Xx]ã|[Pp]hường)\s*(?=\p{Lu})/u;
const UNIT = /(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)$/iu;

/**
 * The issuer of a document without a letterhead.
 *
 * @param on - the day on which bodies are looked up
 * @returns undefined where nothing tells it
 */
export function inferIssuer(
  draft: Draft,
  blocks: Blocks,
  on: IsoDate | undefined,
): InferredIssuer | undefined {
  return (
    fromSymbol(draft, blocks.number, on) ??
    fromOffice(draft, blocks) ??
    fromSelf(draft, blocks) ??
    fromEvidence(draft, on)
  );
}

function fromSymbol(
  draft: Draft,
  span: Span | undefined,
  on: IsoDate | undefined,
): InferredIssuer | undefined {
  const { number } = draft.directive;
  const symbol = number?.issuers?.[0];
  if (symbol === undefined) return undefined;
  const name = onlyName(resolveBody(symbol, onDay(on)));
  return name === undefined ? undefined : { value: { name, symbol }, ...(span ? { span } : {}) };
}

// Kind, level and place together, where each alone says too little.
function fromEvidence(draft: Draft, on: IsoDate | undefined): InferredIssuer | undefined {
  const { number, place, signature, addressees, recipients } = draft.directive;
  const evidence: IssuerEvidence = {
    addressed: [...addressees, ...recipients].map(({ text }) => text).slice(0, 40),
    signingBlock: [signature?.onBehalfOf ?? '', signature?.position ?? ''].filter((line) => line !== ''),
    ...(place === undefined ? {} : { place }),
    ...(number?.symbol === undefined ? {} : { symbol: number.symbol }),
  };
  const name = onlyName(resolveIssuer(evidence, onDay(on)));
  return name === undefined ? undefined : { value: { name } };
}

function onDay(on: IsoDate | undefined): { on?: IsoDate } {
  return on === undefined ? {} : { on };
}

function onlyName({ status, candidates }: BodyResolution): string | undefined {
  return status === 'resolved' ? candidates[0]?.body.name : undefined;
}

function fromOffice(draft: Draft, blocks: Blocks): InferredIssuer | undefined {
  const { signature } = draft.directive;
  const office = (signature?.onBehalfOf ?? signature?.position ?? '').toUpperCase();
  const name = OFFICES.find(([pattern]) => pattern.test(office))?.[1];
  const block = blocks.tail.signatures[0];
  const span = block?.onBehalfOf ?? block?.position;
  return name === undefined ? undefined : { value: { name }, ...(span ? { span } : {}) };
}

// The subject of the sentences that open and close the body.
function fromSelf(draft: Draft, blocks: Blocks): InferredIssuer | undefined {
  const { text } = draft.view;
  const { start, end } = blocks.body;
  const opening = text.slice(start, Math.min(end, start + 4000)).search(/:\s*(?:\n|$)/u);
  const zones: Span[] = [
    { start: Math.max(start, end - 900), end },
    { start, end: opening < 0 ? Math.min(end, start + 2000) : start + opening },
  ];
  for (const zone of zones) {
    const found = findSelf(draft, zone);
    if (found) return found;
  }
  return undefined;
}

function findSelf(draft: Draft, zone: Span): InferredIssuer | undefined {
  const { text } = draft.view;
  for (const match of text.slice(zone.start, zone.end).matchAll(/(?<=^|[\n.;,]\s{0,3})\p{Lu}/gu)) {
    const at = zone.start + match.index;
    const read = readBodyAt(text, at);
    if (!read || read.end > zone.end) continue;
    SELF.lastIndex = read.end;
    const tail = SELF.exec(text);
    if (!tail) continue;
    const unit = /(?:tỉnh|thành phố|Thành phố|huyện|quận|thị xã|xã|phường)(?=\s)/u.exec(tail[0])?.[0] ?? '';
    const name = withPlace(draft, bodyOfOffice(`${read.value.name ?? ''} ${unit.toLowerCase()}`.trim()));
    if (name !== undefined)
      return {
        value: { text: tidyText(text.slice(at, read.end)), name },
        span: { start: at, end: read.end },
      };
  }
  return undefined;
}

// "Chủ tịch Ủy ban nhân dân tỉnh" speaks for its committee; a letter of a ministry is the ministry's.
function bodyOfOffice(name: string): string {
  return name
    .replace(/^(?:Chủ tịch|Phó Chủ tịch)\s(?=Ủy ban nhân dân|Hội đồng nhân dân)/u, '')
    .replace(
      /^(?:Bộ trưởng|Thứ trưởng|Thống đốc|Giám đốc|Cục trưởng|Tổng cục trưởng|Tổng Giám đốc|Chánh án|Viện trưởng)\s(?=\p{Lu})/u,
      '',
    );
}

// "Ủy ban nhân dân tỉnh" needs a name: of the date line, or the only one that the text gives a unit of this class.
function withPlace(draft: Draft, name: string): string | undefined {
  const unit = UNIT.exec(name)?.[0];
  if (unit === undefined) return /^(?:Lãnh đạo|Các |các )/u.test(name) ? undefined : name;
  const place = draft.directive.place?.replace(UNIT_BEFORE, '') ?? onlyUnit(draft.view.text, unit);
  return place === undefined ? undefined : `${name} ${place}`;
}

function onlyUnit(text: string, unit: string): string | undefined {
  const [first = '', ...rest] = unit.toLowerCase();
  const named = new RegExp(
    `(?:[Ủủ]y ban nhân dân|UBND|Hội đồng nhân dân|HĐND|địa\\s{1,3}bàn)\\s{1,3}[${first}${first.toUpperCase()}]${rest.join('')}\\s{1,3}((?:\\p{Lu}\\p{Ll}{1,7}(?:\\s(?=\\p{Lu}\\p{Ll}))?){1,4})`,
    'gu',
  );
  const names = new Set<string>();
  for (const match of text.slice(0, 60_000).matchAll(named)) names.add(tidyText(match[1] ?? ''));
  const [only] = names;
  return names.size === 1 ? only : undefined;
}
