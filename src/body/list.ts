import { CENTRAL_SUCCESSORS } from '../data/bodies/central.js';
import { DEPARTMENT_SUCCESSORS } from '../data/bodies/local.js';
import { fromDayNumber, toDayNumber } from '../date/civil.js';
import type { IsoDate } from '../date/types.js';
import { isOn, rowsOf, type Place } from './place-table.js';
import { bodyTable, type TableBody } from './table.js';
import type { Body, BodyLevel, BodySuccession } from './types.js';

/** Which bodies to list. */
export interface ListBodiesOptions {
  /** Only bodies that existed on this day. */
  on?: IsoDate;
  /** Only this level. */
  level?: BodyLevel;
  /** Only this kind, such as `ministry`. */
  kind?: string;
  /** Only bodies of this place, by its key, such as `tinh-cao-bang`. */
  jurisdiction?: string;
}

/**
 * Lists bodies of the tables. Communes are not in the tables.
 *
 * @param options - day, level, kind, place; without a day every period is its own entry
 * @returns bodies, the central ones first
 * @example
 * listBodies({ on: '2025-03-01', kind: 'ministry' }).length; // 14
 */
export function listBodies(options: ListBodiesOptions = {}): Body[] {
  const { on, level, kind, jurisdiction } = options;
  return bodyTable()
    .bodies.filter(
      (body) =>
        body.everywhere &&
        isOn(body, on) &&
        (level === undefined || body.level === level) &&
        (kind === undefined || body.kind === kind) &&
        (jurisdiction === undefined || body.jurisdiction === jurisdiction),
    )
    .map(toBody);
}

/** The public part of a table row, as a fresh object. */
export function toBody(row: TableBody): Body {
  const body: Body = { key: row.key, name: row.name, kind: row.kind, level: row.level };
  if (row.symbol !== undefined) body.symbol = row.symbol;
  if (row.jurisdiction !== undefined) body.jurisdiction = row.jurisdiction;
  if (row.validFrom !== undefined) body.validFrom = row.validFrom;
  if (row.validTo !== undefined) body.validTo = row.validTo;
  if (row.identifiers) body.identifiers = row.identifiers;
  return body;
}

/**
 * What followed a body, per function where known. Never use it to replace an addressee without asking: functions of one body
 * went to several.
 *
 * @param key - key of a body
 * @returns the bodies that followed; empty where nothing did or nothing is known
 * @example
 * listSuccessors('bo-giao-thong-van-tai').map((next) => next.name);
 * // ['Bộ Xây dựng', 'Bộ Công an']
 */
export function listSuccessors(key: string): BodySuccession[] {
  return follow(key, 'after');
}

/** What a body came from; the reverse of {@link listSuccessors}. */
export function listPredecessors(key: string): BodySuccession[] {
  return follow(key, 'before');
}

type Side = 'before' | 'after';

function follow(key: string, side: Side): BodySuccession[] {
  const found = new Map<string, BodySuccession>();
  for (const row of bodyTable().exact.get(key) ?? []) {
    if (row.key !== key) continue;
    for (const next of row.level === 'central' ? followCentral(row, side) : followLocal(row, side))
      found.set(`${next.key} ${next.scope ?? ''} ${next.on ?? ''}`, next);
  }
  return [...found.values()];
}

function followCentral(row: TableBody, side: Side): BodySuccession[] {
  return linksOf(CENTRAL_SUCCESSORS, row.symbol ?? '', side).flatMap(({ symbol, scope }) =>
    (bodyTable().exact.get(symbol) ?? [])
      .filter((other) => other.level === 'central' && other.symbol === symbol)
      .map((other) =>
        toSuccession(
          other,
          scope,
          side === 'after' ? (nextDay(row.validTo) ?? other.validFrom) : nextDay(other.validTo),
        ),
      ),
  );
}

function linksOf(table: string, symbol: string, side: Side): { symbol: string; scope: string }[] {
  return rowsOf(table)
    .filter(([from, to]) => (side === 'after' ? from : to) === symbol)
    .map(([from = '', to = '', scope = '']) => ({ symbol: side === 'after' ? to : from, scope }));
}

// A department follows the ministry's pattern in its own province; a committee follows its place.
function followLocal(row: TableBody, side: Side): BodySuccession[] {
  const place = row.place;
  if (!place) return [];
  const inPlace = linksOf(DEPARTMENT_SUCCESSORS, row.symbol ?? '', side).flatMap(({ symbol, scope }) =>
    bodyTable()
      .bodies.filter(
        (other) => other.symbol === symbol && other.jurisdiction === place.key && touches(row, other, side),
      )
      .map((other) => toSuccession(other, scope, side === 'after' ? nextDay(row.validTo) : row.validFrom)),
  );
  if (place.level !== 'province') return inPlace;
  const boundary = side === 'after' ? place.validTo : place.validFrom;
  if (boundary === undefined || (side === 'after' ? row.validTo : row.validFrom) !== boundary) return inPlace;
  const others = relatedPlaces(place, side).flatMap((related) =>
    bodyTable().bodies.filter((other) => other.place === related && other.symbol === row.symbol),
  );
  return [
    ...inPlace,
    ...others.map((other) => toSuccession(other, '', side === 'after' ? nextDay(boundary) : boundary)),
  ];
}

function touches(row: TableBody, other: TableBody, side: Side): boolean {
  return side === 'after'
    ? isOn(other, nextDay(row.validTo))
    : isOn(row, nextDay(other.validTo)) && other.validTo !== undefined;
}

function relatedPlaces(place: Place, side: Side): Place[] {
  const provinces = bodyTable().places.filter((other) => other.level === 'province' && other !== place);
  if (side === 'after') {
    const day = nextDay(place.validTo);
    return provinces.filter(
      (other) =>
        other.validFrom === day &&
        (other.related.includes(place.code) ||
          (other.code === place.code && other.plainName === place.plainName)),
    );
  }
  return provinces.filter(
    (other) =>
      nextDay(other.validTo) === place.validFrom &&
      (place.related.includes(other.code) ||
        (other.code === place.code && other.plainName === place.plainName)),
  );
}

function toSuccession(other: TableBody, scope: string, on: IsoDate | undefined): BodySuccession {
  return {
    key: other.key,
    name: other.name,
    ...(scope !== '' && { scope }),
    ...(on !== undefined && { on }),
  };
}

function nextDay(day: IsoDate | undefined): IsoDate | undefined {
  return day === undefined ? undefined : fromDayNumber(toDayNumber(day) + 1);
}
