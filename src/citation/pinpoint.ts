import type { Span } from '../text/types.js';
import { isSpaceCode, skipSpaceBefore } from '../text/boundary.js';
import { tidyText } from '../text/normalize.js';
import type { Part } from './draft.js';
import type { Pinpoint } from './types.js';
import { wordsBefore, type Word } from './words.js';

type Unit = Exclude<keyof Pinpoint, 'text'>;

// From the smallest place to the largest (Nghị định 78/2025/NĐ-CP, Điều 60: phần, chương, mục, điều, khoản, điểm).
const LEVELS: readonly Unit[] = ['point', 'clause', 'article', 'section', 'chapter', 'part', 'appendix'];
const UNITS: ReadonlyMap<string, Unit> = /* @__PURE__ */ new Map<string, Unit>([
  ['điểm', 'point'],
  ['khoản', 'clause'],
  ['điều', 'article'],
  ['mục', 'section'],
  ['chương', 'chapter'],
  ['phần', 'part'],
  ['lục', 'appendix'],
]);
const JOINS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'và',
  'hoặc',
  'đến',
  'tới',
  '-',
  '–',
  '&',
  ',',
  ';',
]);
const OF: ReadonlySet<string> = /* @__PURE__ */ new Set(['của', 'thuộc']);
const LABEL =
  /^(?:[0-9]{1,3}[a-zđ]?(?:\.[0-9]{1,2})?|[ivxlc]{1,6}|[a-zđ][0-9]?)(?:[-–](?:[0-9]{1,3}[a-zđ]?|[a-zđ]))?\)?$/u;
const MAX_TOKENS = 240;
const MAX_RANGE = 60;
const LETTERS_IN_ORDER = 'abcdđeghiklmnopqrstuvxy';

interface Group {
  unit: Unit;
  start: number;
  labels: { text: string; span: Span }[];
  /** True where nothing but "của" stands between it and the group on its right. */
  tied: boolean;
}

/** Places in a document, and where the first of them begins. */
export interface PinpointsBefore {
  /** Start of the first one. */
  start: number;
  /** One entry a place, in order. */
  pinpoints: Part<Pinpoint>[];
}

/**
 * Reads the pinpoints that end right before a citation ("khoản 1, 2 Điều 3 và Điều 5 của").
 *
 * @param text - normalised text
 * @param end - start of the type word
 */
export function readPinpointsBefore(text: string, end: number): PinpointsBefore | undefined {
  if (!mayEndPlace(text, end)) return undefined;
  const groups = toGroups(text, tokensBefore(text, end));
  if (groups.length === 0) return undefined;
  return { start: groups[0]?.start ?? end, pinpoints: expandGroups(text, groups) };
}

// A quick look at the last word: a label, "của" or a comma, or there is nothing to read.
function mayEndPlace(text: string, end: number): boolean {
  const to = skipSpaceBefore(text, end);
  const last = text[to - 1] ?? '';
  if (last === ',' || last === ')') return true;
  let from = to;
  while (from > 0 && to - from < 8 && text[from - 1] !== ' ' && text[from - 1] !== '\n') from--;
  const word = text.slice(from, to).toLowerCase();
  return OF.has(word) || LABEL.test(word);
}

// The longest run of units, labels and joining words that ends at the place and begins with a unit.
function tokensBefore(text: string, end: number): Word[] {
  const tokens: Word[] = [];
  let kept = 0;
  let at = end;
  while (tokens.length < MAX_TOKENS) {
    const { words, stop, at: stopAt } = wordsBefore(text, at, 1);
    const word = words[0];
    if (word === undefined) {
      // A comma may stand before the type word too: "Điều 2, Luật Việc làm".
      if (stop !== ',' && stop !== ')' && (stop !== ';' || tokens.length === 0)) break;
      if (stop === ',' && tokens.length === 0 && !isSpaceCode(text.charCodeAt(stopAt + 1))) break;
      const previous = stop === ')' ? wordsBefore(text, stopAt, 1).words[0] : undefined;
      if (stop === ')' && (!previous || !/^[a-zđ][0-9]?$/u.test(previous.lower) || previous.end !== stopAt))
        break;
      if (previous) {
        tokens.push({ ...previous, end: stopAt + 1 });
        at = previous.start;
      } else {
        tokens.push({ start: stopAt, end: stopAt + 1, lower: stop });
        at = stopAt;
      }
      continue;
    }
    if (UNITS.has(word.lower)) {
      const start = word.lower === 'lục' ? beginOfAppendix(text, word) : word.start;
      if (start === undefined || tokens.length === 0) break;
      tokens.push({ ...word, start });
      kept = tokens.length;
      at = start;
    } else if (JOINS.has(word.lower) || OF.has(word.lower) || LABEL.test(word.lower)) {
      if (tokens.length === 0 && JOINS.has(word.lower)) break;
      tokens.push(word);
      at = word.start;
    } else break;
  }
  return tokens.slice(0, kept).reverse();
}

function beginOfAppendix(text: string, word: Word): number | undefined {
  const before = wordsBefore(text, word.start, 1).words[0];
  return before?.lower === 'phụ' ? before.start : undefined;
}

function toGroups(text: string, tokens: readonly Word[]): Group[] {
  const groups: Group[] = [];
  let range = false;
  let comma = false;
  for (const token of tokens) {
    const unit = UNITS.get(token.lower);
    const last = groups.at(-1);
    if (unit) {
      const fresh: Group = { unit, start: token.start, labels: [], tied: false };
      // "khoản 5, Điều 2": a comma before a larger place is "của".
      if (last && comma && LEVELS.indexOf(unit) > LEVELS.indexOf(last.unit)) last.tied = true;
      if (range && last?.unit === unit) fresh.start = last.start;
      if (range && last?.unit === unit) continue;
      range = false;
      groups.push(fresh);
    } else if (LABEL.test(token.lower) && last) {
      const printed = text.slice(token.start, token.end).replace(/\)$/u, '');
      const first = last.labels.at(-1);
      if (range && first) {
        const expanded = expandRange(first.text, printed);
        const span = { start: first.span.start, end: token.end };
        last.labels.push(...expanded.slice(1).map((label) => ({ text: label, span })));
      } else {
        const [from = printed, to] = printed.split(/[-–]/u);
        const all = to === undefined ? [printed] : expandRange(from, to);
        last.labels.push(
          ...all.map((label) => ({ text: label, span: { start: token.start, end: token.end } })),
        );
      }
      range = false;
      last.tied = true;
    } else if (last) {
      comma = token.lower === ',';
      range = token.lower === 'đến' || token.lower === 'tới' || token.lower === '-' || token.lower === '–';
      if (!OF.has(token.lower)) last.tied = false;
    }
  }
  return groups.filter((group) => group.labels.length > 0);
}

function expandRange(from: string, to: string): string[] {
  const first = Number(from);
  const last = Number(to);
  if (Number.isInteger(first) && Number.isInteger(last) && first < last && last - first <= MAX_RANGE)
    return Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
  const a = LETTERS_IN_ORDER.indexOf(from);
  const z = LETTERS_IN_ORDER.indexOf(to);
  if (from.length === 1 && to.length === 1 && a >= 0 && z > a)
    return Array.from(LETTERS_IN_ORDER.slice(a, z + 1));
  return [from, to];
}

function placeOf(text: string, span: Span, units: Partial<Record<Unit, string>>): Pinpoint {
  const place: Pinpoint = { text: tidyText(text.slice(span.start, span.end)) };
  for (const unit of LEVELS) if (units[unit] !== undefined) place[unit] = units[unit];
  return place;
}

// From right to left: a larger place on the right holds those on its left, and those that stand in a list with them.
function expandGroups(text: string, groups: readonly Group[]): Part<Pinpoint>[] {
  const places: Part<Pinpoint>[][] = [];
  let context: Partial<Record<Unit, string>> = {};
  let contextEnd = 0;
  let rightLevel = -1;
  for (let index = groups.length - 1; index >= 0; index--) {
    const group = groups[index];
    if (!group) continue;
    const level = LEVELS.indexOf(group.unit);
    const end = group.labels.at(-1)?.span.end ?? group.start;
    const outer: Partial<Record<Unit, string>> = {};
    for (const unit of LEVELS.slice(level + 1)) if (context[unit] !== undefined) outer[unit] = context[unit];
    const held = LEVELS.slice(level + 1).some((unit) => outer[unit] !== undefined);
    // "Điều 15 khoản 2": the old order, where the larger place stands first.
    const reversed = group.tied && rightLevel >= 0 && level > rightLevel;
    if (reversed) {
      const label = group.labels.at(-1)?.text;
      for (const place of places.at(-1) ?? [])
        if (label !== undefined && place.span) {
          place.value[group.unit] = label;
          place.span.start = group.start;
          place.value.text = tidyText(text.slice(place.span.start, place.span.end));
        }
    }
    const left = groups[index - 1];
    const contains = left !== undefined && left.tied && LEVELS.indexOf(left.unit) < level;
    if (!reversed && !(contains && group.labels.length === 1))
      places.push(
        group.labels.map((label) => {
          const start = label.span.start === group.labels[0]?.span.start ? group.start : label.span.start;
          const span = { start, end: held ? Math.max(contextEnd, end) : label.span.end };
          return {
            value: placeOf(text, span, { ...outer, [group.unit]: label.text }),
            span,
          };
        }),
      );
    context = { ...outer, [group.unit]: group.labels[0]?.text ?? '' };
    contextEnd = held ? Math.max(contextEnd, end) : end;
    rightLevel = level;
  }
  return places.reverse().flat();
}
