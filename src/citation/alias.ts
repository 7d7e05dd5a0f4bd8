import { isBoundary, skipSpaceBefore } from '../text/boundary.js';
import { tidyText } from '../text/normalize.js';
import { typeOf, type Draft } from './draft.js';
import { TYPE_ABBREVIATIONS, TYPE_WORDS } from './grammar.js';

// Rare syllables of "(sau đây) gọi tắt là", "viết gọn là", "sau đây gọi là", with what must stand on both sides.
const LEADS: readonly { needle: string; letter: string; before: RegExp; after: RegExp }[] = [
  {
    needle: 'ắt',
    letter: 't',
    before: /(?:gọi|viết)\s{1,3}t$/u,
    after: /ắt\s{1,3}là\s{0,3}:?\s{0,3}[“"‘']?/uy,
  },
  {
    needle: 'ọn',
    letter: 'g',
    before: /(?:gọi|viết)\s{1,3}g$/u,
    after: /ọn\s{1,3}là\s{0,3}:?\s{0,3}[“"‘']?/uy,
  },
  {
    needle: 'ọi',
    letter: 'g',
    before: /sau\s{1,3}đây\s{1,3}(?:được\s{1,3})?g$/u,
    after: /ọi(?:\s{1,3}chung)?\s{1,3}là\s{0,3}:?\s{0,3}[“"‘']?/uy,
  },
];
const MAX_ALIAS = 60;
// Enough for any document; a text that defines more has its first ones read, so that the work stays linear.
const MAX_ALIASES = 100;

interface Definition {
  start: number;
  antecedent: Draft;
}

/**
 * Finds the short names that a text gives to what it cites ("sau đây gọi tắt là QĐ22") and every use of them.
 *
 * @param text - normalised text
 * @param drafts - citations by number or name, in order; the defining one gets its `alias`
 * @returns a draft for the definition and for each later use, with the number of its antecedent as inferred
 */
export function scanAliases(text: string, drafts: readonly Draft[]): Draft[] {
  const aliases = new Map<string, Definition[]>();
  for (const start of definitionStarts(text)) {
    const end = endOfAlias(text, start);
    if (end > start) define(text, drafts, start, end, aliases);
  }
  return [...aliases].flatMap(([own, definitions]) => findUses(text, drafts, own, definitions));
}

function definitionStarts(text: string): number[] {
  const starts: number[] = [];
  for (const { needle, letter, before, after } of LEADS)
    for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 2)) {
      if (text[at - 1] !== letter) continue;
      after.lastIndex = at;
      const match = after.exec(text);
      if (match && before.test(text.slice(Math.max(0, at - 24), at))) starts.push(at + match[0].length);
    }
  return starts.sort((a, b) => a - b);
}

function endOfAlias(text: string, start: number): number {
  const stop = /[)”"’;.]|,\s|\n\s*\n/u.exec(text.slice(start, start + MAX_ALIAS));
  return stop ? Math.max(start, skipSpaceBefore(text, start + stop.index)) : start;
}

function define(
  text: string,
  drafts: readonly Draft[],
  start: number,
  end: number,
  aliases: Map<string, Definition[]>,
): void {
  const own = text.slice(start, end);
  const alias = tidyText(own);
  const slug = typeOfAlias(alias);
  if (slug === undefined) return;
  const before = countBefore(drafts, start);
  const antecedent = antecedentOf(text, drafts.slice(Math.max(0, before - 40), before), start, alias, slug);
  if (!antecedent) return;
  antecedent.alias ??= { value: alias, span: { start, end } };
  // An alias that holds a whole number is found as a citation of its own.
  const inside = drafts[before];
  if (inside && inside.anchor.start < end) return;
  const definitions = aliases.get(own);
  if (definitions) definitions.push({ start, antecedent });
  else if (aliases.size < MAX_ALIASES) aliases.set(own, [{ start, antecedent }]);
}

// How many drafts end at or before a place.
function countBefore(drafts: readonly Draft[], place: number): number {
  let low = 0;
  let high = drafts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((drafts[middle]?.end ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}

function findUses(
  text: string,
  drafts: readonly Draft[],
  own: string,
  definitions: readonly Definition[],
): Draft[] {
  const uses: Draft[] = [];
  let current = 0;
  for (let at = definitions[0]?.start ?? -1; at >= 0; at = text.indexOf(own, at + own.length)) {
    while ((definitions[current + 1]?.start ?? Infinity) <= at) current++;
    const antecedent = definitions[current]?.antecedent;
    const next = drafts[countBefore(drafts, at)];
    const free = isBoundary(text, at) && isBoundary(text, at + own.length);
    if (antecedent && free && (!next || next.start >= at + own.length))
      uses.push(draftOfAlias(own, at, antecedent));
  }
  return uses;
}

// "QĐ22", "Nghị quyết 66", "Luật BHXH": begins with a word for a document and says more than that word.
function typeOfAlias(alias: string): string | undefined {
  const words = alias.toLowerCase().split(' ');
  for (let count = Math.min(4, words.length); count > 0; count--) {
    const row = TYPE_WORDS.get(words.slice(0, count).join(' '));
    if (row) return words.length > count ? (row.slug ?? '') : undefined;
  }
  const short = /^(\p{Lu}[A-Za-zĐđ]{0,4})\s?-?\s?[0-9]/u.exec(alias);
  return short?.[1] ? TYPE_ABBREVIATIONS.get(short[1]) : undefined;
}

// The nearest citation of that type in the paragraph; one with the same serial before all.
function antecedentOf(
  text: string,
  drafts: readonly Draft[],
  start: number,
  alias: string,
  slug: string,
): Draft | undefined {
  const serial = /[0-9]+/u.exec(alias)?.[0];
  let nearest: Draft | undefined;
  for (let index = drafts.length - 1; index >= 0; index--) {
    const draft = drafts[index];
    if (!draft) continue;
    if (start - draft.end > 600 || /\n\s*\n/u.test(text.slice(draft.end, start))) break;
    if (slug !== '' && typeOf(draft) !== slug) continue;
    if (serial !== undefined && draft.number) {
      if (Number(draft.number.value.serial) === Number(serial) || draft.number.value.year === Number(serial))
        return draft;
      continue;
    }
    nearest ??= draft;
  }
  return nearest;
}

function draftOfAlias(own: string, at: number, antecedent: Draft): Draft {
  const span = { start: at, end: at + own.length };
  const draft: Draft = { ...span, bare: at, anchor: span, inferred: [] };
  const type = typeOf(antecedent);
  if (type) {
    draft.printedType = type;
    draft.inferred?.push('documentType');
  }
  if (antecedent.number) {
    draft.number = { value: antecedent.number.value };
    draft.inferred?.push('number');
  }
  if (antecedent.name) {
    draft.name = { value: antecedent.name.value };
    draft.inferred?.push('name');
  }
  return draft;
}
