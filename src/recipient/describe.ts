import { expandBodyName } from '../body/expand.js';
import type { BodyReference } from '../body/types.js';
import { recipientRoles } from '../data/recipient-roles.js';
import { alternation } from '../text/alternation.js';
import { NOT_BEFORE_WORD } from '../text/boundary.js';
import type { Recipient, RecipientMember } from './types.js';

const ROLE: RegExp = /* @__PURE__ */ new RegExp(
  `^(?:các\\s)?(?:${/* @__PURE__ */ alternation(recipientRoles)})${NOT_BEFORE_WORD}`,
  'u',
);
// "TT Nguyễn Thị Hà": before a personal name a deputy minister, before a body its standing committee.
const DEPUTY_MINISTER = /^TT\.?\s(?:\p{Lu}\p{Ll}{0,7}\s){1,4}\p{Lu}\p{Ll}{0,7}$/u;
const GROUP =
  /^(?:Các|Những|Một số|Toàn thể)\s|\scác\s|^\p{Lu}[\p{L} ]{0,20}, (?:ban|ngành|đoàn thể|phòng)(?!\p{L})/u;
/** Names of fields that hold a comma of their own. */
const WITH_COMMA =
  /(Văn h(?:óa|oá), Thể thao(?: và Du lịch)?|Khoa học, Công nghệ(?: và [\p{L} ]{3,30})?|Bộ trưởng, Chủ nhiệm)/u;

/**
 * What a line names: a body, an office or a class of bodies, and the members of a list behind a colon.
 *
 * @param text - the line, cleaned, without its purpose
 */
export function describe(text: string): Pick<Recipient, 'body' | 'role' | 'group' | 'members'> {
  const colon = text.indexOf(':');
  const head = colon < 0 ? text : text.slice(0, colon).trim();
  const described: Pick<Recipient, 'body' | 'role' | 'group' | 'members'> = {};
  if (ROLE.test(head) || DEPUTY_MINISTER.test(head)) described.role = text;
  else if (GROUP.test(head)) described.group = colon < 0 ? text : head;
  else described.body = toBody(head);
  if (colon > 0) described.members = readMembers(head, text.slice(colon + 1));
  else if (text.includes('; '))
    return { members: text.split('; ').map((part) => ({ text: part, ...describePart(part) })) };
  return described;
}

// One of several names on a line: "Cục QLCS; Vụ PC (BTC)".
function describePart(text: string): Omit<RecipientMember, 'text'> {
  return ROLE.test(text) ? { role: text } : { body: toBody(text) };
}

function toBody(text: string): BodyReference {
  const name = expandBodyName(text);
  return name === text ? { text } : { text, name };
}

// "BTCN, PCN A, các Vụ: TH, PL": one level; what stands behind an inner colon shares the word before it.
function readMembers(head: string, list: string): RecipientMember[] {
  const kinds = /^Các\s(Bộ|Sở|Vụ|Cục|Ban|Phòng)$/u.exec(head)?.[1];
  return splitList(list).flatMap((part) => {
    const inner = part.split(':');
    const names = inner.length > 1 ? [inner.slice(1).join(':').trim()] : [part];
    return names.filter((text) => text !== '').map((text) => toMember(text, kinds));
  });
}

function toMember(text: string, kind: string | undefined): RecipientMember {
  if (kind === undefined) return ROLE.test(text) ? { text, role: text } : { text };
  // "Các Bộ: NG, CA": the symbols leave out the word that the head says.
  return { text, body: { text, name: expandBodyName(`${kind} ${text}`) } };
}

function splitList(list: string): string[] {
  return list
    .split(WITH_COMMA)
    .flatMap((part, index) => (index % 2 === 1 ? [part] : part.split(/(?<=[,;])|(?=[,;])/u)))
    .reduce<string[]>(
      (parts, piece) => {
        if (piece === ',' || piece === ';') parts.push('');
        else parts[parts.length - 1] = (parts.at(-1) ?? '') + piece;
        return parts;
      },
      [''],
    )
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
