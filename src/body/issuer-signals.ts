import { KNOWN_UNITS } from '../data/body-units.js';
import type { IsoDate } from '../date/types.js';
import { expandBodyName } from './expand.js';
import { nameKey } from './key.js';
import { rowsOf, slugOf } from './place-table.js';
import type { BodyEvidence, BodyLevel, IssuerEvidence } from './types.js';

/** What the signals short of a name say: level, kind, place names, each with its evidence. */
export interface IssuerProfile {
  /** Kinds of body, `peoples-committee` and so on. */
  kinds: Map<string, BodyEvidence[]>;
  /** Classes of the issuer's place: `tỉnh`, `thành phố`, `huyện`; or a level. */
  levels: Map<BodyLevel | 'city', BodyEvidence[]>;
  /** Folded plain names of places. */
  names: Map<string, BodyEvidence[]>;
  /** Keys of places that weak signals point to. */
  hints: Map<string, BodyEvidence[]>;
}

type Strength = BodyEvidence['strength'];

const LAST_DISTRICT_DAY: IsoDate = '2025-06-30';

/** Reads every signal of the evidence that does not name the body outright. */
export function readProfile(evidence: IssuerEvidence, on: IsoDate | undefined): IssuerProfile {
  const profile: IssuerProfile = { kinds: new Map(), levels: new Map(), names: new Map(), hints: new Map() };
  readSymbol(profile, evidence);
  for (const line of evidence.signingBlock ?? []) readSigning(profile, line);
  for (const line of evidence.letterhead ?? []) readKind(profile, line, 'letterhead');
  for (const text of evidence.selfReferences ?? []) readSelfReference(profile, text);
  for (const text of evidence.addressed ?? []) readAddressed(profile, text, on);
  if (evidence.place !== undefined) readPlaceSignal(profile, evidence.place);
  if (evidence.site !== undefined) readSite(profile, evidence.site);
  return profile;
}

function add<K>(map: Map<K, BodyEvidence[]>, key: K, item: BodyEvidence): void {
  const list = map.get(key);
  if (list) list.push(item);
  else map.set(key, [item]);
}

function evidenceOf(signal: string, gives: string, strength: Strength, text: string): BodyEvidence {
  return { signal, gives, strength, text };
}

const SYMBOL_KINDS: Readonly<Record<string, string>> = {
  UBND: 'peoples-committee',
  UB: 'peoples-committee',
  CTUBND: 'chairman',
  HĐND: 'peoples-council',
  TU: 'party-committee',
  HU: 'party-committee',
  MTTQ: 'front-committee',
};

// "UBND-VX": the class of body and its drafting unit. The unit is a hint, never a key.
function readSymbol(profile: IssuerProfile, evidence: IssuerEvidence): void {
  const symbol = evidence.symbol ?? '';
  const head = /^[\p{L}&]+/u.exec(symbol)?.[0] ?? '';
  const kind = SYMBOL_KINDS[head];
  if (kind !== undefined) add(profile.kinds, kind, evidenceOf('symbol', 'kind', 'strong', symbol));
  const unit = symbol.slice(head.length).replace(/^[-–\s]+/u, '');
  if (unit === '') return;
  const known = rowsOf(KNOWN_UNITS).find(([name]) => name === unit);
  if (known) add(profile.hints, known[1] ?? '', evidenceOf('known-unit', 'name', 'weak', unit));
  if (kind !== undefined && evidence.archiveUnit === unit)
    add(profile.kinds, kind, evidenceOf('archive-unit', 'kind', 'medium', unit));
}

function readSigning(profile: IssuerProfile, line: string): void {
  if (/^(?:TM|T\/M)\.?\s/u.test(line))
    readKind(profile, line.replace(/^(?:TM|T\/M)\.?\s+/u, ''), 'signing-block');
  else if (/^(?:KT\. ?)?(?:PHÓ )?CHỦ TỊCH$/u.test(line.trim()))
    add(profile.kinds, 'peoples-committee', evidenceOf('signing-block', 'kind', 'medium', line));
}

function readKind(profile: IssuerProfile, line: string, signal: string): void {
  const name = expandBodyName(line);
  const kind = name.startsWith('Ủy ban nhân dân')
    ? 'peoples-committee'
    : name.startsWith('Hội đồng nhân dân')
      ? 'peoples-council'
      : /^(?:Tỉnh|Thành|Huyện|Quận|Thị) ủy/u.test(name)
        ? 'party-committee'
        : undefined;
  if (kind !== undefined) add(profile.kinds, kind, evidenceOf(signal, 'kind', 'strong', line));
}

// "Ủy ban nhân dân thành phố yêu cầu", "Chủ tịch UBND tỉnh chỉ đạo": the level, not the name.
function readSelfReference(profile: IssuerProfile, text: string): void {
  const name = expandBodyName(text);
  const match =
    /(?:Ủy ban nhân dân|Hội đồng nhân dân)(?: \([^)]{1,20}\))? (tỉnh|thành phố|huyện|quận|thị xã|xã|phường)/iu.exec(
      name,
    );
  if (!match) return;
  add(profile.levels, levelOfClass(match[1] ?? ''), evidenceOf('self-reference', 'level', 'strong', text));
  readKind(profile, text.replace(/^(?:Phó )?Chủ tịch /u, ''), 'self-reference');
}

function levelOfClass(placeClass: string): BodyLevel | 'city' {
  const word = placeClass.toLowerCase();
  if (word === 'tỉnh') return 'province';
  if (word === 'thành phố') return 'city';
  return /^(?:huyện|quận|thị xã)$/u.test(word) ? 'district' : 'commune';
}

// The issuer stands one above the class it addresses, and reports to the committee of its own place.
function readAddressed(profile: IssuerProfile, text: string, on: IsoDate | undefined): void {
  const name = expandBodyName(text);
  const give = (level: BodyLevel | 'city'): void => {
    add(profile.levels, level, evidenceOf('addressed-levels', 'level', 'strong', text));
  };
  if (/Tỉnh ủy|(?:Hội đồng|Ủy ban) nhân dân tỉnh$/u.test(name)) give('province');
  else if (/Thành ủy|(?:Hội đồng|Ủy ban) nhân dân thành phố$/iu.test(name)) give('city');
  else if (/Huyện ủy|Quận ủy|Thị ủy/u.test(name)) give('district');
  if (/Ủy ban nhân dân (?:các )?(?:huyện|quận|thị xã)/u.test(name) || /^Các sở/iu.test(name))
    give('province');
  else if (
    /Ủy ban nhân dân (?:các )?(?:xã|phường)/u.test(name) &&
    on !== undefined &&
    on <= LAST_DISTRICT_DAY
  )
    give('district');
}

function readPlaceSignal(profile: IssuerProfile, printed: string): void {
  const name = expandBodyName(printed);
  const plain = name.replace(/^(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu) /iu, '');
  if (/^thành phố /iu.test(name))
    add(profile.levels, 'city', evidenceOf('place', 'level', 'medium', printed));
  add(profile.names, nameKey(plain), evidenceOf('place', 'name', 'medium', printed));
}

// backan.gov.vn, vpubnd.haiduong.gov.vn: a weak word for the province, since news are reprinted.
function readSite(profile: IssuerProfile, site: string): void {
  const match = /(?:^|\.)([a-z]+)\.gov\.vn$/u.exec(site.toLowerCase());
  if (match) add(profile.hints, match[1] ?? '', evidenceOf('site', 'name', 'weak', site));
}

/** True where a weak signal points to the place. */
export function hintFor(profile: IssuerProfile, placeKey: string, plainName: string): BodyEvidence[] {
  return [
    ...(profile.hints.get(placeKey) ?? []),
    ...(profile.hints.get(slugOf(plainName).replaceAll('-', '')) ?? []),
  ];
}
