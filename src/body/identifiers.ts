import { IDENTIFIER_GROUPS, IDENTIFIER_ROWS } from '../data/identifiers.js';
import { bodyMessages } from '../data/messages/body.js';
import type { IsoDate } from '../date/types.js';
import { createIssue } from '../issue/create.js';
import type { Issue, Result } from '../issue/types.js';
import { isOn, rowsOf, type Place } from './place-table.js';
import { bodyTable } from './table.js';
import type { BodyIdentifier } from './types.js';

// 000.00.18.G12: level 4, 3, 2, then the level 1 code. Widths vary in practice (H55.242), so two or three digits pass.
const QCVN_102 = /^[0-9]{2,4}\.[0-9]{2,3}\.[0-9]{2,3}\.[A-K][0-9]{2}$/u;
const QD_20 = /^[A-K][0-9]{2}(?:\.[0-9A-Z]{1,10}){0,6}$/u;
const QD_20_LENGTH = 35;
const GSO = /^(?:[0-9]{2}|[0-9]{3}|[0-9]{5})$/u;

/** What a check of an identifier may need. */
export interface CheckBodyIdentifierOptions {
  /** The day on which the identifier was used. */
  on?: IsoDate;
}

/**
 * Reads an electronic identifier of a body. Two systems read in opposite directions and are both in use:
 * QCVN 102:2016/BTTTT (`000.00.18.G12`) and Quyết định 20/2020/QĐ-TTg (`G12.18`, up to 35 characters).
 *
 * @param text - any string
 * @returns the system and the value; `body-identifier-malformed` where it is of neither form
 * @example
 * const read = parseBodyIdentifier('000.00.18.G12');
 * read.ok && read.value.system; // 'qcvn-102-2016'
 */
export function parseBodyIdentifier(text: string): Result<BodyIdentifier> {
  const value = text.trim().toUpperCase();
  if (QCVN_102.test(value)) return { ok: true, value: { system: 'qcvn-102-2016', value }, issues: [] };
  if (QD_20.test(value) && value.length <= QD_20_LENGTH)
    return { ok: true, value: { system: 'qd-20-2020', value }, issues: [] };
  if (GSO.test(value)) return { ok: true, value: { system: 'gso', value }, issues: [] };
  return {
    ok: false,
    issues: [createIssue(bodyMessages, 'body-identifier-malformed', { params: { value: text } })],
  };
}

/**
 * Judges an identifier: `body-identifier-malformed` (error), `body-identifier-unknown`, `body-identifier-closed` (warnings),
 * `body-identifier-date-missing` (error: a GSO code means different provinces at different times).
 *
 * @param identifier - system and value
 * @param options - the day on which it was used
 * @returns issues; none for a system that the tables do not know
 */
export function checkBodyIdentifier(
  identifier: BodyIdentifier,
  options: CheckBodyIdentifierOptions = {},
): Issue[] {
  const { system, value } = identifier;
  if (system !== 'gso' && system !== 'qd-20-2020' && system !== 'qcvn-102-2016') return [];
  const read = parseBodyIdentifier(value);
  const params = { value };
  if (!read.ok || read.value.system !== system)
    return [createIssue(bodyMessages, 'body-identifier-malformed', { params })];
  if (system === 'gso') {
    if (options.on === undefined)
      return [createIssue(bodyMessages, 'body-identifier-date-missing', { params })];
    return value.length < 5 && resolvePlaceCode(value, options.on) === undefined
      ? [createIssue(bodyMessages, 'body-identifier-unknown', { params })]
      : [];
  }
  const level1 = levelOneOf(identifier);
  const closed = closedFrom(level1);
  if (closed === undefined)
    return [createIssue(bodyMessages, 'body-identifier-unknown', { params: { value: level1 } })];
  if (closed === '' || options.on === undefined || options.on < closed) return [];
  return [createIssue(bodyMessages, 'body-identifier-closed', { params: { value: level1, from: closed } })];
}

/** The level 1 code of an identifier of either system: `G12` of `000.00.18.G12` and of `G12.18`. */
export function levelOneOf(identifier: BodyIdentifier): string {
  const groups = identifier.value.split('.');
  return (identifier.system === 'qcvn-102-2016' ? groups.at(-1) : groups[0]) ?? '';
}

// First day on which a level 1 code is closed; '' while it is open; undefined for a code that no list has.
function closedFrom(code: string): string | undefined {
  const row = rowsOf(IDENTIFIER_ROWS).find(([known]) => known === code);
  if (row) return row[2] ?? '';
  const province = /^[HK]([0-9]{2})$/u.exec(code)?.[1];
  if (province === undefined) return inOpenGroup(code) ? '' : undefined;
  const places = bodyTable().places.filter((place) => place.identifier === province);
  if (places.length === 0) return undefined;
  return places.some((place) => place.validTo === undefined) ? '' : '2025-07-01';
}

// Groups A, C and J are open: no list of their single codes is known.
function inOpenGroup(code: string): boolean {
  return rowsOf(IDENTIFIER_GROUPS).some(([letter, range = '']) => {
    const last = range.split('-')[1];
    return (
      /^[ACJ]$/u.test(letter ?? '') &&
      code.startsWith(letter ?? '') &&
      last !== undefined &&
      code <= last &&
      !code.endsWith('00')
    );
  });
}

/**
 * The identifier of Quyết định 20/2020 that an older one may correspond to: groups reversed, zero groups dropped. A candidate,
 * not a fact: provinces issued whole new lists.
 *
 * @param identifier - `{ system: 'qcvn-102-2016', value: '000.00.18.G12' }`
 * @returns `{ system: 'qd-20-2020', value: 'G12.18' }`; undefined for another system
 */
export function toQd20Candidate(identifier: BodyIdentifier): BodyIdentifier | undefined {
  if (identifier.system !== 'qcvn-102-2016') return undefined;
  const groups = identifier.value.split('.').reverse();
  while (groups.length > 1 && /^0+$/u.test(groups.at(-1) ?? '')) groups.pop();
  return { system: 'qd-20-2020', value: groups.join('.') };
}

/**
 * The identifier of QCVN 102:2016 that a newer one may correspond to; the reverse of {@link toQd20Candidate}.
 *
 * @param identifier - `{ system: 'qd-20-2020', value: 'G12.18' }`
 * @returns `{ system: 'qcvn-102-2016', value: '000.00.18.G12' }`; undefined where a group does not fit its two or three digits
 */
export function toQcvn102Candidate(identifier: BodyIdentifier): BodyIdentifier | undefined {
  if (identifier.system !== 'qd-20-2020') return undefined;
  const [level1 = '', ...groups] = identifier.value.split('.');
  const widths = [2, 2, 3];
  if (groups.length > widths.length) return undefined;
  const padded = widths.map((width, at) => (groups[at] ?? '').padStart(width, '0'));
  if (padded.some((group, at) => group.length > (widths[at] ?? 0) || !/^[0-9]+$/u.test(group)))
    return undefined;
  return { system: 'qcvn-102-2016', value: [...padded.reverse(), level1].join('.') };
}

/**
 * The province or district that a GSO code meant on a day. Seven two-digit codes passed to another name on 2025-07-01.
 *
 * @param code - two digits (province), three (district), five (special zone)
 * @param on - the day; a code without a day has no meaning
 * @returns key, name and level; undefined where no unit had the code on that day
 * @example
 * resolvePlaceCode('15', '2024-01-01')?.name; // 'tỉnh Yên Bái'
 */
export function resolvePlaceCode(
  code: string,
  on: IsoDate,
): Pick<Place, 'key' | 'name' | 'level'> | undefined {
  const place = bodyTable().places.find((row) => row.code === code && isOn(row, on));
  return place && { key: place.key, name: place.name, level: place.level };
}
