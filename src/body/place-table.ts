import { DISTRICT_ROWS, SPECIAL_ZONE_ROWS } from '../data/districts.js';
import { PROVINCE_GROUPS } from '../data/provinces.js';
import { foldDiacritics } from '../text/fold.js';
import type { IsoDate } from '../date/types.js';
import type { BodyLevel } from './types.js';

/** A place with a government of its own (đơn vị hành chính), in one period. */
export interface Place {
  /** Stable key: `tinh-bac-kan`, `thanh-pho-bac-kan-tinh-bac-kan`. */
  key: string;
  /** Name with its class: "tỉnh Bắc Kạn". */
  name: string;
  /** Name without its class. */
  plainName: string;
  /** Level of its government. */
  level: BodyLevel;
  /** GSO code (mã đơn vị hành chính): two, three or five digits. */
  code: string;
  /** GSO code of its province; its own code for a province. */
  provinceCode: string;
  /** Key of its province. */
  provinceKey: string;
  /** Number of the electronic identifiers H and K. */
  identifier?: string;
  /** GSO codes it was formed from, or that followed. */
  related: string[];
  /** First day. */
  validFrom?: IsoDate;
  /** Last day. */
  validTo?: IsoDate;
}

const LAST_DISTRICT_DAY = '2025-06-30';
const FIRST_ZONE_DAY = '2025-07-01';
const DISTRICT_CLASSES: Readonly<Record<string, string>> = {
  q: 'quận',
  h: 'huyện',
  x: 'thị xã',
  c: 'thành phố',
};

/** The slug of a name: unaccented, small, hyphens for everything else. */
export function slugOf(name: string): string {
  return foldDiacritics(name)
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
}

/** Lines of a table written as text. */
export function rowsOf(table: string): string[][] {
  return table
    .trim()
    .split('\n')
    .map((line) => line.split('|'));
}

/** All places of the tables: provinces and central cities by period, districts to their last day, special zones. */
export function buildPlaces(): Place[] {
  const provinces = buildProvinces();
  const on = (code: string, day: string): Place | undefined =>
    provinces.find((place) => place.code === code && isOn(place, day));
  const districts = DISTRICT_ROWS.trim()
    .split('\n')
    .flatMap((line) => {
      const province = on(line.slice(0, 2), LAST_DISTRICT_DAY);
      return province
        ? line
            .slice(3)
            .split('|')
            .map((row) => toDistrict(row, province))
        : [];
    });
  const zones = rowsOf(SPECIAL_ZONE_ROWS).flatMap(([code = '', plainName = '', provinceCode = '']) => {
    const province = on(provinceCode, FIRST_ZONE_DAY);
    return province ? [toZone(code, plainName, province)] : [];
  });
  return [...provinces, ...districts, ...zones];
}

/** True where the thing existed on the day; no day asks nothing. */
export function isOn(row: { validFrom?: IsoDate; validTo?: IsoDate }, day: IsoDate | undefined): boolean {
  return day === undefined || ((row.validFrom ?? '') <= day && day <= (row.validTo ?? '9999'));
}

function buildProvinces(): Place[] {
  return PROVINCE_GROUPS.flatMap((group) =>
    rowsOf(group.rows).map(([code = '', kind = '', plainName = '', identifier = '', related = '']) => {
      const name = `${kind === 'c' ? 'thành phố' : 'tỉnh'} ${plainName}`;
      const key = slugOf(name);
      const validTo = related.endsWith('!') ? group.endsEarly : group.validTo;
      return {
        key,
        name,
        plainName,
        level: 'province' as const,
        code,
        provinceCode: code,
        provinceKey: key,
        identifier,
        related: related.replace('!', '').split(' ').filter(Boolean),
        ...(group.validFrom !== undefined && { validFrom: group.validFrom }),
        ...(validTo !== undefined && { validTo }),
      };
    }),
  );
}

function toDistrict(row: string, province: Place): Place {
  const name = `${DISTRICT_CLASSES[row[3] ?? ''] ?? ''} ${row.slice(4)}`;
  return {
    key: `${slugOf(name)}-${province.key}`,
    name,
    plainName: row.slice(4),
    level: 'district',
    code: row.slice(0, 3),
    provinceCode: province.code,
    provinceKey: province.key,
    related: [],
    validTo: LAST_DISTRICT_DAY,
  };
}

function toZone(code: string, plainName: string, province: Place): Place {
  const name = `đặc khu ${plainName}`;
  return {
    key: `${slugOf(name)}-${province.key}`,
    name,
    plainName,
    level: 'commune',
    code,
    provinceCode: province.code,
    provinceKey: province.key,
    related: [],
    validFrom: FIRST_ZONE_DAY,
  };
}
