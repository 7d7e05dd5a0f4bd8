import { DEPARTMENT_FIELDS, MINISTRY_FIELDS } from '../data/body-words.js';
import { alternation } from '../text/alternation.js';
import { NOT_BEFORE_WORD } from '../text/boundary.js';
import { cleanText } from '../text/normalize.js';
import { matchAt } from './grammar.js';
import type { NamedBody } from './named-body.js';

const CLASS = /^[Cc]ác\s{1,3}([Bb]ộ|[Ss]ở)\s{0,2}:?\s{1,3}/u;
const FIELD: RegExp = /* @__PURE__ */ new RegExp(
  `(?:${alternation(`${MINISTRY_FIELDS}|${DEPARTMENT_FIELDS}`.split('|'))})${NOT_BEFORE_WORD}`,
  'uy',
);
const FIELD_JOINT = /(?:,|;|\s{1,3}và)\s{1,3}/uy;
const SECOND_GROUP = /(?<=\p{L})(?:,|\s{1,3}và)\s{1,3}(?=các\s)/u;
const SHARING = /^Bí thư (?:các )?(?:[Tt]ỉnh|[Tt]hành|[Hh]uyện|[Đđ]ảng) [uủ][ỷy](?:, [Tt]hành [uủ][ỷy])?$/u;
const SHARED = /^Chủ tịch (?:[UỦ][ỷy] ban nhân dân|UBND) các /u;

/**
 * Brings the bodies of a list to one entry each: "Các Bộ: Quốc phòng, Công an" becomes two, a second group with its own
 * "các" stands apart, and two offices that share their places are one.
 *
 * @param text - the text in which they were named
 * @param bodies - as they were read
 */
export function splitMembers(text: string, bodies: readonly NamedBody[]): NamedBody[] {
  return joinShared(text, bodies)
    .flatMap((body) => splitGroup(text, body))
    .flatMap(listMembers);
}

function listMembers(body: NamedBody): NamedBody[] {
  const printed = body.value.text ?? '';
  const head = CLASS.exec(printed);
  // The printed text has the offsets of the span only where no white space was collapsed.
  if (!head?.[1] || printed.length !== body.span.end - body.span.start) return [body];
  const noun = head[1].charAt(0).toUpperCase() + head[1].slice(1);
  const members: NamedBody[] = [];
  for (let at = head[0].length; at < printed.length;) {
    const field = matchAt(FIELD, printed, at);
    if (field === undefined) return [body];
    const start = body.span.start + at;
    // Printed in two pieces, so that only the name is given, not a text.
    members.push({ value: { name: `${noun} ${field}` }, span: { start, end: start + field.length } });
    at += field.length;
    at += matchAt(FIELD_JOINT, printed, at)?.length ?? 0;
  }
  return members;
}

// "ngành công thương và các địa phương": a second group begins with its own "các".
function splitGroup(text: string, body: NamedBody): NamedBody[] {
  const { start, end } = body.span;
  const second = body.value.kind === 'group' ? SECOND_GROUP.exec(text.slice(start, end)) : null;
  if (!second) return [body];
  const cut = start + second.index;
  return [groupOf(text, start, cut), ...splitGroup(text, groupOf(text, cut + second[0].length, end))];
}

function groupOf(text: string, start: number, end: number): NamedBody {
  return { value: { text: cleanText(text.slice(start, end)), kind: 'group' }, span: { start, end } };
}

// "Bí thư Tỉnh ủy và Chủ tịch Ủy ban nhân dân các tỉnh: A, B" share the places.
function joinShared(text: string, bodies: readonly NamedBody[]): NamedBody[] {
  const joined: NamedBody[] = [];
  for (const body of bodies) {
    const before = joined.at(-1);
    if (before && SHARING.test(before.value.text ?? '') && SHARED.test(body.value.text ?? '')) {
      joined.pop();
      joined.push(groupOf(text, before.span.start, body.span.end));
    } else joined.push(body);
  }
  return joined;
}
