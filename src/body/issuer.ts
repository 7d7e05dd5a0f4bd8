import type { IsoDate } from '../date/types.js';
import { cleanText } from '../text/normalize.js';
import { expandBodyName } from './expand.js';
import { hintFor, readProfile, type IssuerProfile } from './issuer-signals.js';
import { nameKey } from './key.js';
import { toBody } from './list.js';
import { parseBodyName } from './parse.js';
import { isOn, type Place } from './place-table.js';
import { relativeRows } from './relative.js';
import { rowsFor, type ResolveBodyOptions } from './resolve.js';
import { bodyTable, type TableBody } from './table.js';
import type { BodyCandidate, BodyEvidence, BodyResolution, IssuerEvidence } from './types.js';

/**
 * Tells which body issued a document, from everything the document or a citing sentence shows.
 *
 * A name that stands in the citing text, the letterhead or an identifier decides. Otherwise kind (symbol, signing block), level
 * (self-reference, levels addressed) and name (place) must all be there and fit exactly one body of the day; a drafting unit or
 * a site alone never decides. What cannot be known is `ambiguous` or `unresolved`, with the candidates.
 *
 * @param evidence - what is known, as printed
 * @param options - the day of the document (without it, every period fits), communes
 * @returns ranked candidates with the evidence for each
 * @example
 * resolveIssuer({ citingText: 'của UBND tỉnh', chain: ['Ủy ban nhân dân thành phố Bắc Kạn'] }, { on: '2021-08-06' })
 *   .candidates[0]?.body.name; // 'Ủy ban nhân dân tỉnh Bắc Kạn'
 */
export function resolveIssuer(evidence: IssuerEvidence, options: ResolveBodyOptions = {}): BodyResolution {
  const named = namedRows(evidence, options);
  if (named) return decide(named, evidence, options);
  const profile = readProfile(evidence, options.on);
  const central = centralBySymbol(evidence.symbol, options.on);
  if (central) return resolved(central, [strong('symbol', evidence.symbol ?? '')]);
  const signed = centralBySigning(evidence.signingBlock ?? []);
  if (signed) return resolved(signed.row, [strong('signing-block', signed.line)]);
  const candidates = combine(profile, options);
  const certain = candidates.filter((candidate) => isCertain(candidate, profile));
  if (certain.length === 1 && candidates.length === 1) return { status: 'resolved', candidates };
  return { status: candidates.length > 0 && profile.names.size > 0 ? 'ambiguous' : 'unresolved', candidates };
}

interface NamedRows {
  rows: readonly TableBody[];
  evidence: BodyEvidence;
}

function decisive(signal: string, text: string): BodyEvidence {
  return { signal, gives: 'body', strength: 'decisive', text };
}

function strong(signal: string, text: string): BodyEvidence {
  return { signal, gives: 'body', strength: 'strong', text };
}

function resolved(row: TableBody, evidence: BodyEvidence[]): BodyResolution {
  return { status: 'resolved', candidates: [{ body: toBody(row), evidence }] };
}

// The signals that name a body outright, the citing text first.
function namedRows(evidence: IssuerEvidence, options: ResolveBodyOptions): NamedRows[] | undefined {
  const named: NamedRows[] = [];
  if (evidence.citingText !== undefined) {
    const cited = fromCitingText(evidence.citingText, evidence.chain ?? [], options);
    named.push(bySymbol(cited, evidence.symbol, options.on));
  }
  const head =
    evidence.letterhead && evidence.letterhead.length > 0
      ? fromLetterhead(evidence.letterhead, options)
      : undefined;
  if (head) named.push(head);
  if (evidence.identifier !== undefined)
    named.push({
      rows: rowsFor(evidence.identifier.trim().toUpperCase()),
      evidence: decisive('identifier', evidence.identifier),
    });
  return named.length > 0 ? named : undefined;
}

function fromCitingText(text: string, chain: readonly string[], options: ResolveBodyOptions): NamedRows {
  const phrase = expandBodyName(cleanText(text).replace(/^của /iu, ''));
  const own = [phrase, withoutOffice(phrase)]
    .map((name) => rowsFor(name, options.communes))
    .find((rows) => rows.length > 0);
  const rows = own ?? relativeRows(phrase, chain, options);
  return { rows, evidence: decisive('citing-text', text) };
}

// Prose says "UBND thành phố Hà Nội" of 4913/VP-KT and of 860/CĐ-CTUBND: the symbol tells the office or the chairman apart.
function bySymbol(named: NamedRows, symbol: string | undefined, on: IsoDate | undefined): NamedRows {
  const head = /^[\p{L}&]+/u.exec(symbol ?? '')?.[0] ?? '';
  if (head === '' || named.rows.every((row) => row.symbol === head || row.kind !== 'peoples-committee'))
    return named;
  const rows = bodyTable().bodies.filter(
    (body) => body.symbol === head && isOn(body, on) && named.rows.some((row) => row.place === body.place),
  );
  return rows.length > 0 ? { rows, evidence: named.evidence } : named;
}

// The minister stands for the ministry; the chairman of a committee has a row of his own.
function withoutOffice(phrase: string): string {
  return phrase.replace(
    /^(?:Đồng chí )?(?:Phó |Thứ )?(?:Chủ tịch|Bộ trưởng|trưởng) (?=Ủy ban nhân dân|Bộ )/u,
    '',
  );
}

// A letterhead without a place ("ỦY BAN NHÂN DÂN" alone) does not name a body; its kind is read with the weaker signals.
function fromLetterhead(lines: readonly string[], options: ResolveBodyOptions): NamedRows | undefined {
  const text = lines.join('\n');
  const read = parseBodyName(text);
  const name = read.ok ? (read.value.name ?? '') : '';
  if (name === '' || isUnplaced(name)) return undefined;
  const rows = rowsFor(name, options.communes);
  return { rows, evidence: decisive('letterhead', cleanText(text)) };
}

function isUnplaced(name: string): boolean {
  return /^(?:(?:Ủy ban|Hội đồng) nhân dân|Tỉnh ủy|Thành ủy|Huyện ủy)(?: (?:tỉnh|thành phố|huyện|quận|xã|phường))?$/iu.test(
    name,
  );
}

// Named signals must agree; homonyms are told apart by the place and the chain, or stay apart.
function decide(
  named: readonly NamedRows[],
  evidence: IssuerEvidence,
  options: ResolveBodyOptions,
): BodyResolution {
  const byKey = new Map<string, BodyCandidate>();
  const outOfForce: TableBody[] = [];
  for (const { rows, evidence: item } of named) {
    for (const row of rows) {
      if (!isOn(row, options.on)) {
        outOfForce.push(row);
        continue;
      }
      const id = `${row.key} ${row.validFrom ?? ''}`;
      const candidate = byKey.get(id);
      if (candidate) candidate.evidence.push(item);
      else byKey.set(id, { body: toBody(row), evidence: [item] });
    }
  }
  const all = [...byKey.values()].sort((a, b) => b.evidence.length - a.evidence.length);
  const isHomonym = all.every((candidate) => candidate.body.name === all[0]?.body.name);
  const fitting = all.length > 1 && isHomonym ? tellApart(all, evidence) : all;
  const candidates = fitting.length === 1 ? fitting : all;
  const unknown = named.some(({ rows }) => rows.length === 0);
  const status =
    candidates.length === 1 && !unknown ? 'resolved' : candidates.length > 0 ? 'ambiguous' : 'unresolved';
  return { status, candidates, ...(outOfForce.length > 0 && { outOfForce: outOfForce.map(toBody) }) };
}

// UBND huyện Chợ Mới is in two provinces: a place or a chain in one of them decides.
function tellApart(candidates: readonly BodyCandidate[], evidence: IssuerEvidence): BodyCandidate[] {
  const best = Math.max(...candidates.map((candidate) => candidate.evidence.length));
  const agreed = candidates.filter((candidate) => candidate.evidence.length === best);
  if (best > 1 && agreed.length === 1) return agreed;
  const words = [evidence.place ?? '', ...(evidence.chain ?? []), ...(evidence.letterhead ?? [])].map(
    (text) => ` ${nameKey(expandBodyName(text))} `,
  );
  return candidates.filter((candidate) => {
    const place = bodyTable().places.find((row) => row.key === candidate.body.jurisdiction);
    const province = bodyTable().places.find((row) => row.key === place?.provinceKey);
    return province !== undefined && words.some((text) => text.includes(` ${nameKey(province.plainName)} `));
  });
}

// A symbol that only one central body has on the day: VPCP, BTC, TTg. Short ones (CT, TW) mean too much.
function centralBySymbol(symbol: string | undefined, on: IsoDate | undefined): TableBody | undefined {
  const head = /^[\p{L}&]+/u.exec(symbol ?? '')?.[0] ?? '';
  if (head.length < 3 && head !== 'CP') return undefined;
  const rows = rowsFor(head).filter((row) => isOn(row, on));
  const row = rows.length === 1 ? rows[0] : undefined;
  return row?.level === 'central' ? row : undefined;
}

const SOLE_SIGNERS: readonly [RegExp, string][] = [
  [/^TM\.? ?CHÍNH PHỦ$/u, 'Chính phủ'],
  [/^(?:KT\.? ?)?(?:PHÓ )?THỦ TƯỚNG(?: CHÍNH PHỦ)?$/u, 'Thủ tướng Chính phủ'],
  [/^CHỦ TỊCH NƯỚC$/u, 'Chủ tịch nước'],
];

// Offices that exist once in the country sign for one body only.
function centralBySigning(lines: readonly string[]): { row: TableBody; line: string } | undefined {
  for (const [pattern, name] of SOLE_SIGNERS) {
    const line = lines.find((text) => pattern.test(cleanText(text).toUpperCase()));
    const [row] = line === undefined ? [] : rowsFor(name);
    if (row && line !== undefined) return { row, line };
  }
  return undefined;
}

// Every body of the right kind whose place fits the name that was read.
function combine(profile: IssuerProfile, options: ResolveBodyOptions): BodyCandidate[] {
  const { places, bodies } = bodyTable();
  const found: BodyCandidate[] = [];
  for (const place of places) {
    if (!isOn(place, options.on)) continue;
    const nameEvidence = nameFits(profile, place, places, options.on);
    const hints = hintFor(profile, place.key, place.plainName);
    if (nameEvidence.length + hints.length === 0 || !levelFits(profile, place)) continue;
    for (const [kind, kindEvidence] of profile.kinds) {
      const row = bodies.find((body) => body.place === place && body.kind === kind && isOn(body, options.on));
      if (row)
        found.push({
          body: toBody(row),
          evidence: [...kindEvidence, ...levelEvidence(profile, place), ...nameEvidence, ...hints],
        });
    }
  }
  return found.sort((a, b) => b.evidence.length - a.evidence.length);
}

// The place printed is the issuer's own; a province may print its seat, and then only with a level that says province.
function nameFits(
  profile: IssuerProfile,
  place: Place,
  places: readonly Place[],
  on: IsoDate | undefined,
): BodyEvidence[] {
  const own = profile.names.get(nameKey(place.plainName));
  if (own) return own;
  if (place.level !== 'province' || !profile.levels.has('province')) return [];
  for (const [name, evidence] of profile.names) {
    const isProvince = places.some(
      (other) => other.level === 'province' && nameKey(other.plainName) === name && isOn(other, on),
    );
    const seats = places.filter(
      (other) => other.level === 'district' && nameKey(other.plainName) === name && isOn(other, on),
    );
    if (!isProvince && seats.length === 1 && seats[0]?.provinceKey === place.key) return evidence;
  }
  return [];
}

function levelEvidence(profile: IssuerProfile, place: Place): BodyEvidence[] {
  const isCity = place.name.startsWith('thành phố');
  return [...(profile.levels.get(place.level) ?? []), ...(isCity ? (profile.levels.get('city') ?? []) : [])];
}

// "tỉnh" rules every city out, and the reverse; levels of lower strength only add.
function levelFits(profile: IssuerProfile, place: Place): boolean {
  const wanted = [...profile.levels]
    .filter(([, items]) => items.some((item) => item.strength === 'strong'))
    .map(([level]) => level);
  if (wanted.length === 0) return true;
  const isCity = place.name.startsWith('thành phố');
  return wanted.every((level) => (level === 'city' ? isCity : level === place.level));
}

function isCertain(candidate: BodyCandidate, profile: IssuerProfile): boolean {
  const gives = (what: string): boolean =>
    candidate.evidence.some((item) => item.gives === what && item.strength !== 'weak');
  return gives('kind') && gives('level') && gives('name') && profile.kinds.size === 1;
}
