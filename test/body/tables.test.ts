import { describe, expect, it } from 'vitest';
import { listBodies, listPredecessors, listSuccessors } from '../../src/body/list.js';
import { isOn, rowsOf } from '../../src/body/place-table.js';
import { readBodyAt } from '../../src/body/read.js';
import { resolveBody } from '../../src/body/resolve.js';
import { bodyTable } from '../../src/body/table.js';
import { CENTRAL_BODY_ROWS, CENTRAL_SUCCESSORS } from '../../src/data/bodies/central.js';
import {
  DEPARTMENT_ROWS,
  DEPARTMENT_SUCCESSORS,
  LOCAL_BODY_ROWS,
  NATIONAL_ASSEMBLY_TERMS,
} from '../../src/data/bodies/local.js';
import { MASS_ORGANIZATION_ROWS, PARTY_BODY_ROWS } from '../../src/data/bodies/party.js';
import { KNOWN_UNITS } from '../../src/data/body-units.js';
import { PROVINCE_GROUPS } from '../../src/data/provinces.js';
import { PROVINCE_NAMES } from '../../src/data/province-names.js';

const days = [
  '2024-12-31',
  '2025-01-01',
  '2025-02-02',
  '2025-02-03',
  '2025-02-28',
  '2025-03-01',
  '2025-06-30',
  '2025-07-01',
  '2026-04-29',
  '2026-04-30',
];
const { bodies, places } = bodyTable();

describe('tables', () => {
  it('no two bodies with one key are valid on one day', () => {
    for (const day of days) {
      const keys = bodies.filter((body) => isOn(body, day)).map((body) => body.key);

      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  it('no two provinces have one code on one day, and no two districts ever', () => {
    for (const day of days) {
      const codes = places.filter((place) => isOn(place, day)).map((place) => place.code);
      expect(new Set(codes).size).toBe(codes.length);
    }
  });

  it('every body is found by its key, its name and its symbol on every day it existed', () => {
    for (const body of bodies) {
      const on = body.validTo ?? '2026-11-01';
      for (const word of [body.key, body.name, body.symbol ?? body.key]) {
        const found = resolveBody(word, { on }).candidates.map((candidate) => candidate.body.key);
        expect(found.includes(body.key), `${word} on ${on}`).toBe(true);
      }
    }
  });

  it('every name of a central body, a department and a committee is read by the grammar to its end', () => {
    for (const body of bodies) {
      if (body.place && body.place.level !== 'province') continue;
      const reading = readBodyAt(`${body.name}; yêu cầu`, 0);
      expect(reading?.end, body.name).toBe(body.name.length);
    }
  });

  it('every successor exists', () => {
    const symbols = new Set(bodies.map((body) => body.symbol));
    for (const [from, to] of [...rowsOf(CENTRAL_SUCCESSORS), ...rowsOf(DEPARTMENT_SUCCESSORS)]) {
      expect(symbols.has(from), from).toBe(true);
      expect(symbols.has(to), to).toBe(true);
    }
    for (const place of places.filter((row) => row.level === 'province'))
      for (const code of place.related) expect(places.some((other) => other.code === code)).toBe(true);
  });

  it("successors and predecessors are each other's reverse", () => {
    for (const body of listBodies()) {
      for (const next of listSuccessors(body.key)) {
        if (body.level !== 'central' && body.kind !== 'peoples-committee') continue;
        expect(
          listPredecessors(next.key).map((row) => row.key),
          `${body.key} > ${next.key}`,
        ).toContain(body.key);
      }
      if (body.level !== 'central') break;
    }
  });

  it('rows are complete', () => {
    for (const row of [CENTRAL_BODY_ROWS, PARTY_BODY_ROWS, MASS_ORGANIZATION_ROWS].flatMap(rowsOf)) {
      expect(row, row.join('|')).toHaveLength(8);
      expect(row[7]).toMatch(/^[ovu]$/u);
      for (const day of [row[3], row[4]]) expect(day).toMatch(/^(?:[0-9]{4}-[0-9]{2}-[0-9]{2})?$/u);
    }
    for (const row of rowsOf(LOCAL_BODY_ROWS)) expect(row).toHaveLength(8);
    for (const row of rowsOf(DEPARTMENT_ROWS)) expect(row).toHaveLength(6);
    for (const row of rowsOf(NATIONAL_ASSEMBLY_TERMS)) expect(row).toHaveLength(3);
    for (const group of PROVINCE_GROUPS) {
      expect(group.source).not.toBe('');
      const codes = rowsOf(group.rows).map(([code]) => code);
      expect(codes).toEqual([...codes].sort());
    }
    for (const [, province] of rowsOf(KNOWN_UNITS))
      expect(places.some((place) => place.key === province)).toBe(true);
  });

  it('names for reading and the table of provinces agree', () => {
    const names = new Set(PROVINCE_NAMES.split('|'));
    for (const place of places.filter((row) => row.level === 'province'))
      expect(names.has(place.plainName), place.name).toBe(true);
  });

  it('28 district cities are named like their province, and none is merged with it', () => {
    const provinces = new Map(
      places.filter((row) => row.level === 'province').map((row) => [row.key, row.plainName]),
    );
    const cities = places.filter(
      (row) =>
        row.level === 'district' &&
        row.name.startsWith('thành phố') &&
        provinces.get(row.provinceKey) === row.plainName,
    );
    expect(cities).toHaveLength(28);
    for (const city of cities) {
      const found = resolveBody(`UBND ${city.name}`, { on: '2024-01-01' });
      expect(found.candidates.map((candidate) => candidate.body.jurisdiction)).toEqual([city.key]);
    }
  });
});

describe('cut-overs', () => {
  const count = (on: string, kind: string, level?: 'central' | 'province' | 'district' | 'commune'): number =>
    listBodies({ on, kind, ...(level && { level }) }).length;

  it('2025-01-01: Thừa Thiên Huế becomes the city of Huế', () => {
    expect(resolveBody('UBND tỉnh Thừa Thiên Huế', { on: '2024-12-31' }).status).toBe('resolved');
    expect(resolveBody('UBND tỉnh Thừa Thiên Huế', { on: '2025-01-01' }).status).toBe('unresolved');
    expect(resolveBody('UBND thành phố Huế', { on: '2025-01-01' }).candidates[0]?.body.level).toBe(
      'province',
    );
  });

  it('2025-02-03: the Party centre', () => {
    expect(resolveBody('BTGTW', { on: '2025-02-02' }).status).toBe('resolved');
    expect(resolveBody('BTGDVTW', { on: '2025-02-02' }).status).toBe('unresolved');
    expect(resolveBody('BTGTW', { on: '2025-02-03' }).status).toBe('unresolved');
    expect(resolveBody('BTGDVTW', { on: '2025-02-03' }).status).toBe('resolved');
  });

  it('2025-03-01: 18 ministries become 14', () => {
    expect(count('2025-02-28', 'ministry')).toBe(18);
    expect(count('2025-03-01', 'ministry')).toBe(14);
    expect(count('2025-02-28', 'ministerial-level')).toBe(4);
    expect(count('2025-03-01', 'ministerial-level')).toBe(3);
  });

  it('2025-07-01: 63 provinces become 34, districts end', () => {
    expect(count('2025-06-30', 'peoples-committee', 'province')).toBe(63);
    expect(count('2025-06-30', 'peoples-committee', 'district')).toBe(696);
    expect(count('2025-07-01', 'peoples-committee', 'province')).toBe(34);
    expect(count('2025-07-01', 'peoples-committee', 'district')).toBe(0);
    expect(count('2025-07-01', 'peoples-committee', 'commune')).toBe(13);
  });

  it('2026-04-30: Đồng Nai becomes a city', () => {
    const cities = (on: string): number =>
      listBodies({ on, kind: 'peoples-committee', level: 'province' }).filter((body) =>
        body.name.includes('thành phố'),
      ).length;
    expect(cities('2026-04-29')).toBe(6);
    expect(cities('2026-04-30')).toBe(7);
    expect(resolveBody('UBND tỉnh Đồng Nai', { on: '2026-04-29' }).status).toBe('resolved');
    expect(resolveBody('UBND tỉnh Đồng Nai', { on: '2026-04-30' })).toMatchObject({
      status: 'unresolved',
      candidates: [],
    });
  });
});

describe('listSuccessors', () => {
  it('says which function went where', () => {
    expect(
      listSuccessors('bo-lao-dong-thuong-binh-va-xa-hoi').map(
        ({ name, scope }) => `${name}: ${scope ?? 'tất cả'}`,
      ),
    ).toEqual([
      'Bộ Nội vụ: lao động, việc làm, người có công',
      'Bộ Y tế: bảo trợ xã hội, trẻ em',
      'Bộ Giáo dục và Đào tạo: giáo dục nghề nghiệp',
      'Bộ Nông nghiệp và Môi trường: giảm nghèo',
    ]);
  });

  it('follows provinces through mergers and renaming', () => {
    expect(listSuccessors('uy-ban-nhan-dan-tinh-bac-kan')).toEqual([
      { key: 'uy-ban-nhan-dan-tinh-thai-nguyen', name: 'Ủy ban nhân dân tỉnh Thái Nguyên', on: '2025-07-01' },
    ]);
    expect(
      listPredecessors('uy-ban-nhan-dan-tinh-lao-cai')
        .map((row) => row.key)
        .sort(),
    ).toEqual(['uy-ban-nhan-dan-tinh-lao-cai', 'uy-ban-nhan-dan-tinh-yen-bai']);
    expect(listSuccessors('uy-ban-nhan-dan-tinh-thua-thien-hue').map((row) => row.key)).toEqual([
      'uy-ban-nhan-dan-thanh-pho-hue',
    ]);
  });

  it('is empty for what goes on and for what is unknown', () => {
    expect(listSuccessors('bo-y-te')).toEqual([]);
    expect(listSuccessors('khong-co')).toEqual([]);
  });
});
