import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { englishMessages } from '../../src/issue/english.js';
import { createIssue, translateIssues } from '../../src/issue/create.js';
import { root } from '../support/source.js';

// The two languages say the same things: same codes, same placeholders.

interface Row {
  severity: string;
  vi: string;
  source?: string;
}

const folder = join(root, 'src/data/messages');
const names = readdirSync(folder).filter((name) => name.endsWith('.ts'));

async function tableOf<T>(path: string): Promise<[string, T][]> {
  const module: Record<string, unknown> = await import(path);
  return Object.values(module).flatMap((table) => Object.entries(table as Record<string, T>));
}

const placeholders = (template: string): string[] =>
  [...new Set([...template.matchAll(/\{([A-Za-z]+)\}/g)].map((match) => match[1] ?? ''))].sort();

describe.each(names)('messages of %s', (name) => {
  it('have a twin in English, with the same placeholders', async () => {
    const vietnamese = await tableOf<Row>(join(folder, name));
    const english = await tableOf<string>(join(folder, 'en', name));
    expect(english.map(([code]) => code).sort()).toEqual(vietnamese.map(([code]) => code).sort());
    const twin = new Map(english);
    for (const [code, row] of vietnamese) {
      expect(placeholders(twin.get(code) ?? ''), code).toEqual(placeholders(row.vi));
      expect(englishMessages[code], code).toBe(twin.get(code));
    }
  });

  it('begin with a concept, have a severity and say something', async () => {
    for (const [code, row] of await tableOf<Row>(join(folder, name))) {
      expect(code).toMatch(/^[a-z]+(?:-[a-z0-9]+)+$/);
      expect(['error', 'warning', 'info']).toContain(row.severity);
      expect(row.vi.length).toBeGreaterThan(5);
    }
  });
});

describe('translateIssues', () => {
  const table = { 'test-code': { severity: 'warning', vi: 'Thiếu {part}.' } } as const;

  it('fills placeholders in both languages and keeps what it does not know', () => {
    const issue = createIssue(table, 'test-code', { params: { part: 'số' } });
    expect(issue).toEqual({
      code: 'test-code',
      severity: 'warning',
      path: '',
      message: 'Thiếu số.',
      params: [{ name: 'part', value: 'số' }],
    });
    expect(translateIssues([issue], { 'test-code': 'No {part}.' })[0]?.message).toBe('No số.');
    expect(translateIssues([issue], {})[0]).toBe(issue);
  });
});
