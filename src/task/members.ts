import { DEPARTMENT_FIELDS, MINISTRY_FIELDS } from '../data/body-words.js';
import { alternation } from '../text/alternation.js';
import { NOT_BEFORE_WORD } from '../text/boundary.js';
import type { NamedBody } from './subject.js';

const CLASS = /^[Cc]ác\s{1,3}([Bb]ộ|[Ss]ở)\s{0,2}:?\s{1,3}/u;
const FIELD: RegExp = /* @__PURE__ */ new RegExp(
  `(?:${alternation(`${MINISTRY_FIELDS}|${DEPARTMENT_FIELDS}`.split('|'))})${NOT_BEFORE_WORD}`,
  'uy',
);
const JOINT = /(?:,|;|\s{1,3}và)\s{1,3}/uy;

/**
 * Takes "Các Bộ: Quốc phòng, Công an" apart into Bộ Quốc phòng and Bộ Công an. Any other body stays as it is.
 *
 * @param body - a body as it was read
 * @returns its members, each with its own stretch of the text
 */
export function listMembers(body: NamedBody): NamedBody[] {
  const printed = body.value.text ?? '';
  const head = CLASS.exec(printed);
  if (!head?.[1] || printed.length !== body.span.end - body.span.start) return [body];
  const noun = head[1].charAt(0).toUpperCase() + head[1].slice(1);
  const members: NamedBody[] = [];
  let at = head[0].length;
  while (at < printed.length) {
    FIELD.lastIndex = at;
    const field = FIELD.exec(printed)?.[0];
    if (field === undefined) return [body];
    const start = body.span.start + at;
    members.push({ value: { name: `${noun} ${field}` }, span: { start, end: start + field.length } });
    at += field.length;
    JOINT.lastIndex = at;
    at += JOINT.exec(printed)?.[0].length ?? 0;
    if (at < printed.length && members.length > 40) return [body];
  }
  return members.length > 0 ? members : [body];
}
