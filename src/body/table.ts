import { CENTRAL_BODY_ROWS } from '../data/bodies/central.js';
import { DEPARTMENT_ROWS, LOCAL_BODY_ROWS } from '../data/bodies/local.js';
import { MASS_ORGANIZATION_ROWS, PARTY_BODY_ROWS } from '../data/bodies/party.js';
import type { IsoDate } from '../date/types.js';
import { nameKey } from './key.js';
import { buildPlaces, rowsOf, slugOf, type Place } from './place-table.js';
import type { Body, BodyIdentifier, BodyLevel, Commune } from './types.js';

/** A body of the tables with what only look-up needs. */
export interface TableBody extends Body {
  /** Other names and symbols by which it is found. */
  aliases: readonly string[];
  /** False for a body that only some places have: it resolves by name but is not listed. */
  everywhere: boolean;
  /** The place of a local body. */
  place?: Place;
}

/** The tables, indexed. */
export interface BodyTable {
  /** Every body and period. */
  bodies: readonly TableBody[];
  /** Every place and period. */
  places: readonly Place[];
  /** By key, name, alias, symbol and level 1 code, exactly as written. */
  exact: ReadonlyMap<string, readonly TableBody[]>;
  /** By folded name. */
  folded: ReadonlyMap<string, readonly TableBody[]>;
}

let table: BodyTable | undefined;

/** The tables; built when first asked for. */
export function bodyTable(): BodyTable {
  return (table ??= buildTable());
}

function buildTable(): BodyTable {
  const places = buildPlaces();
  const bodies = [...centralBodies(), ...places.flatMap(localBodies)];
  const exact = new Map<string, TableBody[]>();
  const folded = new Map<string, TableBody[]>();
  for (const body of bodies) {
    const names = [body.name, ...body.aliases];
    const codes = (body.identifiers ?? []).map((identifier) => identifier.value);
    for (const word of new Set([body.key, body.symbol ?? '', ...names, ...codes])) addTo(exact, word, body);
    for (const name of new Set(names.map(nameKey))) addTo(folded, name, body);
  }
  return { bodies, places, exact, folded };
}

function addTo(index: Map<string, TableBody[]>, word: string, body: TableBody): void {
  if (word === '') return;
  const list = index.get(word);
  if (list) list.push(body);
  else index.set(word, [body]);
}

function centralBodies(): TableBody[] {
  return [CENTRAL_BODY_ROWS, PARTY_BODY_ROWS, MASS_ORGANIZATION_ROWS]
    .flatMap(rowsOf)
    .map(([symbol = '', name = '', kind = '', from = '', to = '', code = '', aliases = '']) => ({
      key: slugOf(name),
      name,
      kind,
      level: 'central',
      symbol,
      ...period(from, to),
      ...(code !== '' && { identifiers: identifiersOf(code) }),
      aliases: aliases.split(';').filter(Boolean),
      everywhere: true,
    }));
}

function period(
  from: string | undefined,
  to: string | undefined,
): { validFrom?: IsoDate; validTo?: IsoDate } {
  return { ...(from && { validFrom: from }), ...(to && { validTo: to }) };
}

function identifiersOf(code: string): BodyIdentifier[] {
  const groups = code.split('.');
  const old = ['000', '00', '00'];
  groups.slice(1).forEach((group, at) => (old[2 - at] = group));
  return [
    { system: 'qd-20-2020', value: code },
    { system: 'qcvn-102-2016', value: `000.${old.slice(1).join('.')}.${groups[0] ?? ''}` },
  ];
}

const LEVEL_LETTERS: Readonly<Record<BodyLevel, string>> = {
  central: '',
  province: 'p',
  district: 'd',
  commune: 'c',
};

/** The bodies of one place: its committee, council, Party committee, Front, and in a province its departments. */
export function localBodies(place: Place): TableBody[] {
  const letter = LEVEL_LETTERS[place.level];
  const bodies: TableBody[] = [];
  for (const [symbol = '', head = '', kind = '', levels = '', from = '', to = '', aliases = ''] of rowsOf(
    LOCAL_BODY_ROWS,
  )) {
    if (!levels.includes(letter)) continue;
    const name = nameOfLocal(head, place);
    bodies.push(toLocal(place, { symbol, name, kind, from, to, aliases, everywhere: true }));
  }
  if (place.level !== 'province') return bodies;
  for (const [symbol = '', head = '', from = '', to = '', aliases = '', status = ''] of rowsOf(
    DEPARTMENT_ROWS,
  )) {
    const kind = head === 'Thanh tra' ? 'inspectorate' : 'department';
    bodies.push(
      toLocal(place, {
        symbol,
        name: `${head} ${place.name}`,
        kind,
        from,
        to,
        aliases,
        everywhere: status !== 'u',
      }),
    );
  }
  return bodies.filter((body) => (body.validFrom ?? '') <= (body.validTo ?? '9999'));
}

/** The bodies of a commune that a provider knows. */
export function communeBodies(commune: Commune, province: Place | undefined): TableBody[] {
  return localBodies({
    key: `${slugOf(commune.name)}-${province?.key ?? commune.provinceCode}-${commune.code}`,
    name: commune.name.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase()),
    plainName: commune.name.replace(/^(?:xã|phường|thị trấn|đặc khu) /iu, ''),
    level: 'commune',
    code: commune.code,
    provinceCode: commune.provinceCode,
    provinceKey: province?.key ?? '',
    related: [],
    ...period(commune.validFrom, commune.validTo),
  });
}

interface LocalRow {
  symbol: string;
  name: string;
  kind: string;
  from: string;
  to: string;
  aliases: string;
  everywhere: boolean;
}

function toLocal(place: Place, row: LocalRow): TableBody {
  const validFrom = latest(place.validFrom, row.from || undefined);
  const validTo = earliest(place.validTo, row.to || undefined);
  const suffix = place.level === 'province' ? '' : place.key.slice(slugOf(place.name).length);
  const code = identifierLetter(row.kind);
  const body: TableBody = {
    key: slugOf(row.name) + suffix,
    name: row.name,
    kind: row.kind,
    level: place.level,
    symbol: row.symbol,
    jurisdiction: place.key,
    ...period(validFrom, validTo),
    aliases: row.aliases.split(';').filter(Boolean).concat(otherNames(place, row.name)),
    everywhere: row.everywhere,
    place,
  };
  if (place.identifier !== undefined && code !== '')
    body.identifiers = identifiersOf(code + place.identifier);
  return body;
}

// Prose leaves the class out: "Sở Y tế Hà Nội", "UBND TP Huế" is expanded before. A district also with its province.
function otherNames(place: Place, name: string): string[] {
  if (place.level === 'province')
    return /^(?:Sở|Thanh tra|Văn phòng)/u.test(name) ? [name.replace(place.name, place.plainName)] : [];
  const province = place.provinceKey;
  return province === '' ? [] : [`${name}, ${province}`];
}

function identifierLetter(kind: string): string {
  return kind === 'peoples-committee' ? 'H' : kind === 'peoples-council' ? 'K' : '';
}

function nameOfLocal(head: string, place: Place): string {
  const isCity = place.name.startsWith('thành phố');
  if (head === '{Tỉnh ủy}') return `${isCity ? 'Thành ủy' : 'Tỉnh ủy'} ${place.plainName}`;
  if (head !== '{Huyện ủy}') return `${head} ${place.name}`;
  const committee = isCity
    ? 'Thành ủy'
    : place.name.startsWith('quận')
      ? 'Quận ủy'
      : place.name.startsWith('thị xã')
        ? 'Thị ủy'
        : 'Huyện ủy';
  return `${committee} ${place.plainName}`;
}

function latest(a: IsoDate | undefined, b: IsoDate | undefined): IsoDate | undefined {
  return a === undefined ? b : b === undefined || a > b ? a : b;
}

function earliest(a: IsoDate | undefined, b: IsoDate | undefined): IsoDate | undefined {
  return a === undefined ? b : b === undefined || a < b ? a : b;
}
