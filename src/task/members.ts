import { DEPARTMENT_FIELDS, ENUMERATING_NOUNS, MINISTRY_FIELDS } from '../data/body-words.js';
import { alternation } from '../text/alternation.js';
import { NOT_BEFORE_WORD } from '../text/boundary.js';
import { tidyText } from '../text/normalize.js';
import { matchAt, skip } from './grammar.js';
import type { NamedBody } from './named-body.js';

const CLASS = /^[Cc]ác\s{1,3}([Bb]ộ|[Ss]ở)\s{0,2}:?\s{1,3}/u;
const FIELD: RegExp = /* @__PURE__ */ new RegExp(
  `(?:${alternation(`${MINISTRY_FIELDS}|${DEPARTMENT_FIELDS}`.split('|'))})${NOT_BEFORE_WORD}`,
  'uy',
);
const ENUMERATION: RegExp = /* @__PURE__ */ new RegExp(
  `^[Cc]ác\\s{1,3}(${alternation(ENUMERATING_NOUNS.split('|'), { letterCase: 'initial' })}):\\s{1,3}(?=\\p{Lu})`,
  'u',
);
const FIELD_JOINT = /(?:[,;](?:\s{1,3}và)?|\s{1,3}và)\s{1,3}/uy;
const NAME_JOINT = /(?:[,;](?:\s{1,3}và)?|\s{1,3}và)\s{1,3}(?=\p{Lu})/u;
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
    .flatMap((body) => listMembers(text, body));
}

function listMembers(text: string, body: NamedBody): NamedBody[] {
  const printed = text.slice(body.span.start, body.span.end);
  const classed = CLASS.exec(printed);
  if (classed) return membersOf(body, classed, printed, fieldEnd) ?? [body];
  const head = ENUMERATION.exec(printed);
  return (head && membersOf(body, head, printed, nameEnd)) ?? [body];
}

// Each member is printed in two pieces, so that only the name is given, not a text.
function membersOf(
  body: NamedBody,
  [head, noun = '']: RegExpExecArray,
  printed: string,
  endOf: (printed: string, at: number) => number | undefined,
): NamedBody[] | undefined {
  const members: NamedBody[] = [];
  for (let at = head.length; at < printed.length;) {
    const end = endOf(printed, at);
    if (end === undefined) return undefined;
    const name = tidyText(`${noun.charAt(0).toUpperCase()}${noun.slice(1)} ${printed.slice(at, end)}`);
    members.push({ value: { name }, span: { start: body.span.start + at, end: body.span.start + end } });
    at = skip(FIELD_JOINT, printed, end);
  }
  return members;
}

function fieldEnd(printed: string, at: number): number | undefined {
  const field = matchAt(FIELD, printed, at);
  return field === undefined ? undefined : at + field.length;
}

function nameEnd(printed: string, at: number): number {
  const from = fieldEnd(printed, at) ?? at;
  return from + (NAME_JOINT.exec(printed.slice(from))?.index ?? printed.length - from);
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
  return { value: { text: tidyText(text.slice(start, end)), kind: 'group' }, span: { start, end } };
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
