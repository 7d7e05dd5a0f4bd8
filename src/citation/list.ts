import type { Draft } from './draft.js';

const JOIN = /^\s{0,3}(?:[,;&]|(?:và|cùng|hoặc|VÀ)(?=\s))?\s{0,3}(?:(?:và|VÀ)\s{1,3})?(?:các\s{1,3})?$/u;
const COMMA_OR_AND = /^\s{0,3}(?:[,&]|và|cùng|hoặc|VÀ)/u;

/**
 * Ties the items of lists together and copies what they share: the type forwards ("các Công điện số A, B và C"), the
 * issuer and the date backwards ("A và B ngày … của …"), and what the heading of a list says ("các Nghị định của Chính phủ:
 * số A …; số B …") to each of its items.
 *
 * @param text - normalised text
 * @param drafts - in order; changed in place
 */
export function shareLists(text: string, drafts: readonly Draft[]): void {
  for (const [index, draft] of drafts.entries()) {
    const previous = drafts[index - 1];
    if (!previous) continue;
    const between = text.slice(endWithMark(previous), draft.start);
    if (between.length > 16 || between.trim() === '' || !JOIN.test(between)) continue;
    if (!previous.typeText && draft.typeText) continue;
    draft.previous = previous;
    draft.first = previous.first ?? previous;
    if (!draft.typeText) shareType(previous, draft);
  }
  shareHeadings(text, drafts);
  for (let index = drafts.length - 1; index > 0; index--) {
    const draft = drafts[index];
    if (draft?.previous) shareBack(text, draft, draft.previous, drafts[index + 1]?.previous === draft);
  }
}

// The items have no type word of their own and stand after a separator; the list ends with its paragraph or sentence.
const ITEM = /(?:[;,:]|\sv[àÀ])\s{0,3}(?:[-–+•*]\s{0,3})?$/u;
const END_OF_LIST = /\n\s?\n|[.!?]\s{1,3}(?=\p{Lu})/u;
function shareHeadings(text: string, drafts: readonly Draft[]): void {
  let head: Draft | undefined;
  for (const [index, draft] of drafts.entries()) {
    if (draft.heads) head = draft;
    else if (head && END_OF_LIST.test(text.slice(drafts[index - 1]?.end, draft.start))) head = undefined;
    else if (
      head &&
      !draft.typeText?.span &&
      ITEM.test(text.slice(Math.max(0, draft.start - 8), draft.start))
    )
      shareHeading(head, draft);
  }
}

function shareHeading(head: Draft, item: Draft): void {
  if (!item.typeText) shareType(head, item);
  if (!head.issuer || item.issuer || !item.typeText || !mayShareIssuer(head, item)) return;
  item.issuer = { value: head.issuer.value };
  item.inferred = [...(item.inferred ?? []), 'issuer'];
}

// Numbers that carry symbols of different bodies have different issuers, and days.
function mayShareIssuer(a: Draft, b: Draft): boolean {
  const left = a.number?.value.issuers;
  const right = b.number?.value.issuers;
  return !left || !right || left.some((symbol) => right.includes(symbol));
}

// Where a citation ends with its footnote mark.
function endWithMark(draft: Draft): number {
  return Math.max(draft.end, draft.footnote?.span?.end ?? 0);
}

function shareType(from: Draft, to: Draft): void {
  const told = to.number?.value.documentType;
  if (!from.typeText || (told && from.printedType && told !== from.printedType && told !== 'cong-van'))
    return;
  to.typeText = { value: from.typeText.value };
  if (from.printedType) to.printedType = from.printedType;
  to.inferred = [...(to.inferred ?? []), 'documentTypeText'];
}

// A semicolon closes an item: nothing is borrowed over it.
function shareBack(text: string, draft: Draft, previous: Draft, goesOn: boolean): void {
  if (!COMMA_OR_AND.test(text.slice(endWithMark(previous), draft.start))) return;
  if (draft.name && !draft.number) return;
  if (!mayShareIssuer(previous, draft)) return;
  // An issuer between type and number ("Quyết định của Thủ tướng số …") belongs to that one alone.
  const written = draft.issuer !== undefined && (draft.issuer.span?.start ?? draft.end) >= draft.anchor.start;
  if (written && draft.issuer && !previous.issuer && previous.number) {
    previous.issuer = { value: draft.issuer.value };
    previous.inferred = [...(previous.inferred ?? []), 'issuer'];
  }
  // "A, B, C và D ngày …" may date D alone; a pair, or a list whose issuer follows the date, shares it.
  const pair = !previous.previous && !goesOn;
  if (draft.date && !previous.date && previous.number && (written || pair)) {
    previous.date = { value: draft.date.value };
    previous.inferred = [...(previous.inferred ?? []), 'issuedOn'];
  }
}
