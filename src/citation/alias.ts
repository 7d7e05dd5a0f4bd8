import { isBoundary } from '../text/boundary.js';
import { tidy, typeOf, type Draft } from './draft.js';
import { TYPE_ABBREVIATIONS, TYPE_WORDS } from './grammar.js';

const DEFINITION =
  /(?:sau\s{1,3}đây\s{1,3}(?:gọi|viết)(?:\s{1,3}(?:tắt|gọn|chung))?|gọi\s{1,3}(?:tắt|gọn)|viết\s{1,3}(?:tắt|gọn))\s{1,3}(?:là|:)\s{0,3}:?\s{0,3}[“"‘']?/uy;
const NEEDLES: readonly string[] = ['sau đây', 'gọi tắt', 'gọi gọn', 'viết tắt', 'viết gọn'];
const MAX_ALIAS = 60;
const MAX_USES = 2000;

/**
 * Finds the short names that a text gives to what it cites ("sau đây gọi tắt là QĐ22") and every use of them.
 *
 * @param text - normalised text
 * @param drafts - citations by number or name, in order; the defining one gets its `alias`
 * @returns a draft for the definition and for each later use, with the number of its antecedent as inferred
 */
export function scanAliases(text: string, drafts: readonly Draft[]): Draft[] {
  const uses: Draft[] = [];
  const seen = new Set<number>();
  for (const needle of NEEDLES) {
    for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + needle.length)) {
      DEFINITION.lastIndex = at;
      const match = DEFINITION.exec(text);
      const start = at + (match?.[0].length ?? 0);
      if (!match || seen.has(start)) continue;
      seen.add(start);
      const end = endOfAlias(text, start);
      if (end > start) define(text, drafts, start, end, uses);
    }
  }
  return uses;
}

function endOfAlias(text: string, start: number): number {
  const stop = /[)”"’;.]|,\s|\n\s*\n/u.exec(text.slice(start, start + MAX_ALIAS));
  let end = stop ? start + stop.index : start;
  while (end > start && /\s/u.test(text[end - 1] ?? '')) end--;
  return end;
}

function define(text: string, drafts: readonly Draft[], start: number, end: number, uses: Draft[]): void {
  const alias = tidy(text.slice(start, end));
  const slug = typeOfAlias(alias);
  if (slug === undefined) return;
  const antecedent = antecedentOf(text, drafts, start, alias, slug);
  if (!antecedent) return;
  antecedent.alias ??= { value: alias, span: { start, end } };
  // An alias that holds a whole number is found as a citation of its own.
  if (drafts.some((draft) => draft.anchor.start >= start && draft.anchor.start < end)) return;
  const own = text.slice(start, end);
  for (
    let at = start, count = 0;
    at >= 0 && count < MAX_USES;
    at = text.indexOf(own, at + own.length), count++
  ) {
    if (!isBoundary(text, at) || !isBoundary(text, at + own.length)) continue;
    if (drafts.some((draft) => at < draft.end && draft.start < at + own.length)) continue;
    uses.push(draftOfAlias(own, at, antecedent));
  }
}

// "QĐ22", "Nghị quyết 66", "Luật BHXH": begins with a word for a document and says more than that word.
function typeOfAlias(alias: string): string | undefined {
  const words = alias.toLowerCase().split(' ');
  for (let count = Math.min(4, words.length); count > 0; count--) {
    const row = TYPE_WORDS.get(words.slice(0, count).join(' '));
    if (row) return words.length > count ? (row.slug ?? '') : undefined;
  }
  const short = /^(\p{Lu}[A-Za-zĐđ]{0,4}?)\s?-?\s?[0-9]/u.exec(alias);
  return short?.[1] ? TYPE_ABBREVIATIONS.get(short[1]) : undefined;
}

// The nearest citation of that type in the sentence; one with the same serial before all.
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
    if (!draft || draft.end > start) continue;
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
  const draft: Draft = { ...span, anchor: span, inferred: [] };
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
