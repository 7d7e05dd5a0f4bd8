import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findDeadlines, scanDeadlines } from '../../src/deadline/find.js';
import { parseDeadline } from '../../src/deadline/parse.js';
import type { Deadline } from '../../src/deadline/types.js';
import { toSourceFound } from '../../src/text/found.js';
import { normalizeText } from '../../src/text/normalize.js';
import { hasShared, readRealDocuments, sharedFolder } from '../support/shared.js';

interface Gold {
  start: number;
  end: number;
  kind: string;
  date?: string;
  rrule?: string;
  interval?: [string, string];
  informational?: boolean;
  recited?: boolean;
  soft?: boolean;
}

const overlaps = (gold: Gold, span: { start: number; end: number }): boolean => {
  const inside = Math.min(gold.end, span.end) - Math.max(gold.start, span.start);
  return inside > 0 && inside >= Math.min(gold.end - gold.start, span.end - span.start) / 2;
};
const parts = (rule = ''): string =>
  rule
    .split(';')
    .filter((part) => !/^BY(?:HOUR|MINUTE)=/u.test(part))
    .sort()
    .join(';');

function agrees(gold: Gold, value: Deadline): boolean {
  if (gold.kind === 'date') return value.kind === 'date' && value.date === gold.date;
  if (gold.kind === 'recurring')
    return value.kind === 'recurring' && parts(value.rrule) === parts(gold.rrule);
  if (value.kind !== 'window') return false;
  const [start = '', end = ''] = gold.interval ?? [];
  return value.start.startsWith(start.slice(0, 10)) && value.end.startsWith(end.slice(0, 10));
}

describe.skipIf(!hasShared)('real documents (beside the checkout)', () => {
  const documents = readRealDocuments();

  it('have the deadlines of their gold reading', () => {
    let wanted = 0;
    let found = 0;
    let hits = 0;
    let right = 0;
    for (const { text, gold } of documents) {
      if (!gold) continue;
      const all = (gold['deadlines'] ?? []) as Gold[];
      const optional = all.filter((g) => g.informational === true || g.recited === true || g.soft === true);
      const explicit = all.filter((g) => !optional.includes(g));
      const finds = findDeadlines(text).filter(({ span }) => !optional.some((g) => overlaps(g, span)));
      wanted += explicit.length;
      found += finds.length;
      for (const g of explicit) {
        const find = finds.find(({ span }) => overlaps(g, span));
        if (!find) continue;
        hits++;
        if (agrees(g, find.value)) right++;
      }
    }
    expect(wanted).toBeGreaterThan(10);
    expect(hits / wanted).toBeGreaterThanOrEqual(0.97);
    expect(hits / found).toBeGreaterThanOrEqual(0.95);
    expect(right / hits).toBeGreaterThanOrEqual(0.97);
  });

  it('that the project began with have none but those of the last', () => {
    const seeds = documents.filter(({ id }) => id.startsWith('seed-'));
    expect(seeds).toHaveLength(5);
    expect(seeds.map(({ text }) => findDeadlines(text).length)).toEqual([0, 0, 0, 0, 3]);
  });

  it('are read the same whole and in parts, with exact slices', () => {
    for (const { text } of documents) {
      const view = normalizeText(text);
      const finds = findDeadlines(text);
      expect(finds).toEqual(scanDeadlines(view.text).map((found) => toSourceFound(found, view)));
      for (const { span, text: slice } of finds) expect(text.slice(span.start, span.end)).toBe(slice);
    }
  });
});

const phrases = `${sharedFolder}/research/data/deadline-phrases.tsv`;

// One row of the research as its columns say it, against what was read. Two rules of one phrase are separate finds.
function readsAs(
  kind: string,
  phrase: string,
  normalised: string,
  rrule: string,
  documentDate: string,
): boolean {
  const result = parseDeadline(phrase, { documentDate });
  if (kind === 'cutoff' || kind === 'rule') return !result.ok;
  if (!result.ok) return false;
  const value = result.value;
  if (kind === 'vague') return value.kind === 'vague';
  if (kind === 'interval') return value.kind === 'window' && normalised === `${value.start}..${value.end}`;
  if (kind === 'recurring') return recursAs(value, phrase, rrule, documentDate);
  if (kind === 'relative') return value.kind === 'period' && countsAs(value, normalised);
  return endsAs(value, normalised, documentDate);
}

function recursAs(value: Deadline, phrase: string, rrule: string, documentDate: string): boolean {
  // "chậm nhất sau khi kết thúc quý 15 ngày" is a count from the end of the quarter: the same days.
  if (value.kind === 'period')
    return value.from?.event === 'period-end' && rrule.endsWith(`BYMONTHDAY=${value.amount}`);
  const rules = findDeadlines(phrase, { documentDate }).flatMap((found) =>
    'rrule' in found.value ? [found.value.rrule] : [],
  );
  if (value.kind === 'recurring' && rules.length === 0) rules.push(value.rrule);
  const months = rules.flatMap((rule) => /BYMONTH=([0-9,]+)/u.exec(rule)?.[1]?.split(',') ?? []);
  return rrule.split(' | ').every((wanted) => {
    const rule = parts(wanted.replace(/ \(.*/u, ''));
    const merged = rules.map((own) =>
      parts(own.replace(/BYMONTH=[0-9,]+/u, `BYMONTH=${[...new Set(months)].join()}`)),
    );
    return rules.some((own) => parts(own) === rule) || merged.includes(rule);
  });
}

function countsAs(value: Extract<Deadline, { kind: 'period' }>, normalised: string): boolean {
  const signed = value.direction === 'backward' ? -value.amount : value.amount;
  const stated = /^=(.+)$/u.exec(normalised)?.[1] ?? /text says (.+)$/u.exec(normalised)?.[1];
  if (stated !== undefined) return value.stated === stated;
  const count = /[+-][0-9]+/u.exec(normalised)?.[0];
  if (count !== undefined) return signed === Number(count);
  if (normalised.includes('10th') || normalised.includes('3rd month')) return signed === 10 || signed === 3;
  return normalised.includes('next') ? signed === 1 : signed === 0;
}

function endsAs(value: Deadline, normalised: string, documentDate: string): boolean {
  const [first = ''] = normalised.split(';');
  const wanted =
    /[<≤=]([0-9T:[\]a-z -]+?)(?: \(.*)?$/u.exec(first)?.[1] ??
    /\[issue-date\]T[0-9:]+/u.exec(first)?.[0] ??
    '';
  const day = wanted.replace('[year of doc]', documentDate.slice(0, 4)).replace('[issue-date]', documentDate);
  if (value.kind === 'window') return value.end === day;
  if (value.kind !== 'date') return false;
  const own = value.time === undefined ? value.date : `${value.date}T${value.time}`;
  return day.startsWith(own) && (normalised.startsWith('<') ? value.bound === 'before' : true);
}

describe.skipIf(!existsSync(phrases))('real phrases of the research (beside the checkout)', () => {
  it('read as they are stated, at least 98 of 100', () => {
    const rows = existsSync(phrases) ? readFileSync(phrases, 'utf8').trim().split('\n').slice(1) : [];
    const misses = rows.filter((row) => {
      const [, phrase = '', kind = '', , , , normalised = '', , rrule = ''] = row.split('\t');
      return !readsAs(kind, phrase, normalised, rrule, '2025-05-01');
    });
    expect(rows.length).toBeGreaterThan(100);
    expect(misses.length / rows.length, misses.join('\n')).toBeLessThanOrEqual(0.02);
  });
});
