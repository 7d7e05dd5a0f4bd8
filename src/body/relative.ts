import type { IsoDate } from '../date/types.js';
import { expandBodyName } from './expand.js';
import { isOn, type Place } from './place-table.js';
import { rowsFor, type ResolveBodyOptions } from './resolve.js';
import { bodyTable, type TableBody } from './table.js';

// "Ủy ban nhân dân tỉnh", "Chủ tịch Ủy ban nhân dân thành phố", "Sở Y tế", "Thường trực Tỉnh ủy".
const RELATIVE =
  /^(?<head>.{2,80}?) (?<level>tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)$/iu;
const COMMITTEE = /^(?:Thường trực |Ban Thường vụ |Văn phòng )?(?<level>Tỉnh|Thành|Huyện|Quận|Thị) ủy$/u;

/**
 * The table rows that a relative phrase means in the mouth of some body: "UBND tỉnh" said by UBND thành phố Bắc Kạn is UBND tỉnh
 * Bắc Kạn. Looks up the speaker's own place and the province above it.
 *
 * @param phrase - "UBND tỉnh"
 * @param chain - the speaker and the bodies above it, in full
 * @param options - the day, communes
 * @returns rows that existed on the day
 */
export function relativeRows(
  phrase: string,
  chain: readonly string[],
  options: ResolveBodyOptions = {},
): TableBody[] {
  const name = expandBodyName(phrase);
  const places = chain.flatMap((body) => placesAbove(body, options));
  const relative = RELATIVE.exec(name)?.groups;
  const committee = COMMITTEE.exec(name)?.groups;
  const found = new Set<TableBody>();
  for (const place of places) {
    const wanted = committee
      ? committeeFits(committee['level'] ?? '', place) && committeeName(name, place)
      : relative
        ? place.name.startsWith((relative['level'] ?? '').toLowerCase()) &&
          `${relative['head'] ?? ''} ${place.name}`
        : place.level === 'province' && `${name} ${place.name}`;
    if (wanted === false) continue;
    for (const row of rowsFor(wanted))
      if (isOn(row, options.on) && row.place?.provinceKey === place.provinceKey) found.add(row);
    // The nearest place of the right class is meant; those above it are not.
    if (found.size > 0) break;
  }
  return [...found];
}

function committeeFits(level: string, place: Place): boolean {
  const classes: Readonly<Record<string, string>> = {
    Tỉnh: 'tỉnh',
    Thành: 'thành phố',
    Huyện: 'huyện',
    Quận: 'quận',
    Thị: 'thị xã',
  };
  return place.name.startsWith(classes[level] ?? ' ');
}

function committeeName(name: string, place: Place): string {
  return `${name.replace(/^(?:Thường trực|Ban Thường vụ|Văn phòng) /u, '')} ${place.plainName}`;
}

// The places a body stands in, from its own up to its province.
function placesAbove(body: string, options: ResolveBodyOptions): Place[] {
  const rows = rowsFor(body, options.communes).filter((row) => isOn(row, options.on));
  const own = rows.length === 1 ? rows[0]?.place : undefined;
  if (!own) return [];
  if (own.level === 'province') return [own];
  const province = provinceOf(own, options.on);
  return province ? [own, province] : [own];
}

/** The province of a place on a day. */
export function provinceOf(place: Place, on: IsoDate | undefined): Place | undefined {
  return bodyTable().places.find(
    (row) => row.level === 'province' && row.key === place.provinceKey && isOn(row, on),
  );
}
