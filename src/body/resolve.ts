import type { IsoDate } from '../date/types.js';
import { expandBodyName } from './expand.js';
import { nameKey } from './key.js';
import { toBody } from './list.js';
import { isOn } from './place-table.js';
import { bodyTable, communeBodies, type TableBody } from './table.js';
import type { BodyResolution, CommuneProvider } from './types.js';

/** How to look a body up. */
export interface ResolveBodyOptions {
  /** The day on which the body must have existed; without it every period fits. */
  on?: IsoDate;
  /** Communes, which the tables do not hold. */
  communes?: CommuneProvider;
}

/**
 * Finds the bodies that a key, a name, a symbol or a level 1 identifier means on a day.
 *
 * @param key - `bo-y-te`, `Bộ Y tế`, `UBND TP. Bắc Kạn`, `BYT`, `H55`, `000.00.00.H55`
 * @param options - the day, and a provider of communes
 * @returns all that fit; `outOfForce` holds those of another time. A symbol such as UBND fits every place: `ambiguous`
 * @example
 * resolveBody('BNNMT', { on: '2024-01-01' }).status; // 'unresolved'
 */
export function resolveBody(key: string, options: ResolveBodyOptions = {}): BodyResolution {
  const rows = rowsFor(key, options.communes);
  const inForce: TableBody[] = [];
  const outOfForce: TableBody[] = [];
  for (const row of rows) (isOn(row, options.on) ? inForce : outOfForce).push(row);
  const resolution: BodyResolution = {
    status: inForce.length === 1 ? 'resolved' : inForce.length > 1 ? 'ambiguous' : 'unresolved',
    candidates: inForce.map((row) => ({
      body: toBody(row),
      evidence: [{ signal: signalOf(row, key), gives: 'body', strength: 'strong', text: key }],
    })),
  };
  if (outOfForce.length > 0) resolution.outOfForce = outOfForce.map(toBody);
  return resolution;
}

/** The table rows of any time that a key, name, symbol or identifier means. */
export function rowsFor(key: string, communes?: CommuneProvider): readonly TableBody[] {
  const { exact, folded } = bodyTable();
  const known = exact.get(key);
  if (known) return known;
  const name = expandBodyName(key);
  const rows = exact.get(name) ?? folded.get(nameKey(name)) ?? withoutCommas(name);
  if (rows && rows.length > 0) return rows;
  return communes ? communeRows(name, communes) : [];
}

// "UBND huyện Chợ Mới, tỉnh Bắc Kạn", "UBND huyện Chợ Mới tỉnh Bắc Kạn": the province tells homonyms apart.
function withoutCommas(name: string): readonly TableBody[] | undefined {
  const match = /^(.{5,80}?),? (?:tỉnh|thành phố) ([^,]{2,30})$/u.exec(name);
  if (!match) return undefined;
  const rows = bodyTable().folded.get(nameKey(match[1] ?? ''));
  const province = nameKey(match[2] ?? '');
  const places = bodyTable().places.filter(
    (place) => place.level === 'province' && nameKey(place.plainName) === province,
  );
  return rows?.filter((row) => places.some((place) => place.key === row.place?.provinceKey));
}

function communeRows(name: string, communes: CommuneProvider): readonly TableBody[] {
  const match =
    /^(.{2,40} )((?:xã|phường|thị trấn|đặc khu) .{1,60}?)(?:,? (?:tỉnh|thành phố) (.{2,30}))?$/iu.exec(name);
  if (!match) return [];
  const [, head = '', commune = '', provinceName] = match;
  const wanted = nameKey(head + commune);
  return communes.findCommunes(commune).flatMap((row) => {
    const province = bodyTable().places.find(
      (place) =>
        place.level === 'province' &&
        place.code === row.provinceCode &&
        isOn(place, row.validFrom ?? row.validTo),
    );
    if (provinceName !== undefined && nameKey(province?.plainName ?? '') !== nameKey(provinceName)) return [];
    return communeBodies(row, province).filter((body) => nameKey(body.name) === wanted);
  });
}

function signalOf(row: TableBody, key: string): string {
  if (row.key === key) return 'key';
  if (row.symbol === key) return 'symbol';
  return row.identifiers?.some((identifier) => identifier.value === key) === true ? 'identifier' : 'name';
}
