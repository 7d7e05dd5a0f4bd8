import { isCivilDay, toIsoDate } from '../date/civil.js';
import type { PartialDate } from '../date/types.js';

// Emphasis marks may stand between the parts, so that the head of a text can be read before it is normalised.
const GAP = '[\\s*_]';
const PLACE_AND_DATE: RegExp = /* @__PURE__ */ new RegExp(
  `,${GAP}{0,4}ngày${GAP}{0,12}(?<day>[0-9]{1,2})?${GAP}{0,12}tháng${GAP}{0,6}(?<month>[0-9]{1,2})${GAP}{0,6}năm${GAP}{0,4}(?<year>[0-9]{4})`,
  'giu',
);
// "Hà Nội, ngày 15-8-2005" alone on its line.
const PLACE_AND_NUMBERS: RegExp = /* @__PURE__ */ new RegExp(
  `,${GAP}{0,4}ngày${GAP}{0,4}(?<day>[0-9]{1,2})[-/.](?<month>[0-9]{1,2})[-/.](?<year>[0-9]{4})(?=[ *_]{0,6}(?:[\\r\\n|]|$))`,
  'giu',
);
const PLACE = /(?:^|[\r\n|])[\s*_]{0,6}(?:TP\.?\s?)?\p{Lu}[^\r\n|,.;:]{1,36}$/iu;
const CAPITAL = /\p{Lu}/u;
const HEAD = 20_000;

/**
 * The date in the head of a document: a place, a comma, "ngày … tháng … năm …".
 *
 * @returns a day, or a month where the day is blank; undefined where no line has this form
 */
export function findDocumentDate(text: string): PartialDate | undefined {
  const head = text.slice(0, HEAD);
  return findPlaced(head, PLACE_AND_DATE) ?? findPlaced(head, PLACE_AND_NUMBERS);
}

function findPlaced(head: string, pattern: RegExp): PartialDate | undefined {
  for (const match of head.matchAll(pattern)) {
    const place = PLACE.exec(head.slice(Math.max(0, match.index - 48), match.index))?.[0] ?? '';
    if (!CAPITAL.test(place.replace(/[\s|*_]/gu, '').slice(0, 1))) continue;
    const year = Number(match.groups?.['year']);
    const month = Number(match.groups?.['month']);
    const day = match.groups?.['day'];
    if (!isCivilDay(year, month, Number(day ?? 1))) continue;
    return day === undefined ? toIsoDate(year, month) : toIsoDate(year, month, Number(day));
  }
  return undefined;
}
